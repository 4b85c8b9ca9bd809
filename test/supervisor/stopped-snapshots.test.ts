/** Snapshots of a stopped VM, in real images. */
import {copyFile, mkdir, readdir, readFile, rm, writeFile} from 'node:fs/promises';
import path from 'node:path';
import * as assert from 'uvu/assert';
import {findProgram} from '../../src/host/find-program.js';
import {generationFile, readGeneration} from '../../src/host/generation.js';
import {snapshotImage} from '../../src/host/image-snapshot.js';
import {snapshotDirectory} from '../../src/host/kept-parts.js';
import {readSnapshotTags} from '../../src/host/qcow2-snapshots.js';
import {createImage} from '../../src/host/qemu-img.js';
import {runProgram} from '../../src/host/spawn.js';
import {vmPaths} from '../../src/plan/vm-paths.js';
import {readInstalled, writeInstalled} from '../../src/supervisor/installed-record.js';
import {findMissingParts} from '../../src/supervisor/snapshot-parts.js';
import {listSnapshots, readSnapshot} from '../../src/supervisor/snapshot-record.js';
import {
  removeStopped,
  restoreStopped,
  type SnapshotVm,
  takeStopped,
} from '../../src/supervisor/stopped-snapshots.js';
import {skip, suite} from '../rig/suite.js';
import {inTemporaryFolder} from '../rig/temporary-folder.js';

const test = suite('supervisor/stopped-snapshots');

const withImages = (use: (vm: SnapshotVm) => Promise<void>): Promise<void> =>
  inTemporaryFolder(async (folder) => {
    if ((await findProgram('qemu-io', process.env)) === undefined) skip('needs qemu-img');
    const paths = vmPaths({runtime: `${folder}/r/kvmrun`, state: `${folder}/s/kvmrun`}, 'web-0');
    const images = ['root', 'data'].map((part, index) => ({
      part,
      title: `the disk '${part}'`,
      node: `disk${index}`,
      path: path.join(folder, `${part}.qcow2`),
    }));
    for (const {path: file} of images) {
      await createImage({path: file, format: 'qcow2', sizeBytes: 2 ** 20});
    }
    await mkdir(paths.tpmDirectory, {recursive: true, mode: 0o700});
    await writeFile(paths.tpmRecord, '{"format": 1}');
    for (const parent of [`${folder}/s`, `${folder}/s/kvmrun`, paths.stateDirectory]) {
      await runProgram({file: 'chmod', args: ['700', parent], timeoutMs: 5000});
    }
    const vm: SnapshotVm = {
      name: 'web',
      paths,
      machine: {type: 'pc-q35-7.2', qemu: '7.2.22', hardware: []},
      snapshots: {images, tpm: 'emulator', obstacles: [], memoryObstacles: []},
    };
    await write(vm, 'a');
    await use(vm);
  });

const tpmState = ({paths}: SnapshotVm): string => path.join(paths.tpmDirectory, 'tpm2-00.permall');

/** Writes this letter all over the disks, and to the TPM. */
async function write(vm: SnapshotVm, letter: string): Promise<void> {
  for (const {path: file} of vm.snapshots.images) {
    const order = `write -P ${letter.charCodeAt(0)} 0 64k`;
    const args = ['-f', 'qcow2', '-c', order, file];
    const done = await runProgram({file: 'qemu-io', args, timeoutMs: 10_000});
    assert.ok(done.outcome === 'exited' && done.code === 0, JSON.stringify(done));
  }
  await writeFile(tpmState(vm), letter);
}

/** What stands there now; the disks in one letter each, `?` for any other. */
async function read(vm: SnapshotVm): Promise<string> {
  const letters = await Promise.all(
    vm.snapshots.images.map(async ({path: file}) => {
      for (const letter of ['a', 'b']) {
        const order = `read -P ${letter.charCodeAt(0)} 0 64k`;
        const args = ['-f', 'qcow2', '-c', order, file];
        const done = await runProgram({file: 'qemu-io', args, timeoutMs: 10_000});
        if (done.outcome === 'exited' && done.code === 0) return letter;
      }
      return '?';
    }),
  );
  return `${letters.join('')}${await readFile(tpmState(vm), 'utf8')}`;
}

const tagsOf = ({snapshots}: SnapshotVm) =>
  Promise.all(snapshots.images.map(({path: file}) => readSnapshotTags(file)));

const codeOf = (outcome: {readonly ok: boolean; readonly error?: unknown}): unknown =>
  Array.isArray(outcome.error) ? outcome.error[0]?.code : 'no error';

async function taken(vm: SnapshotVm, name: string) {
  const outcome = await takeStopped(vm, name);
  assert.ok(outcome.ok, JSON.stringify(outcome));
  return outcome.value;
}

test('goes back to what the disks and the TPM were, as often as one likes', () =>
  withImages(async (vm) => {
    const record = await taken(vm, 'first');
    assert.equal([record.memory, record.tpm], ['none', 'emulator']);
    assert.equal(await tagsOf(vm), [['kvmrun-first'], ['kvmrun-first']]);
    for (const _time of [1, 2]) {
      await write(vm, 'b');
      assert.is(await read(vm), 'bbb');
      assert.ok((await restoreStopped(vm, record)).ok);
      assert.is(await read(vm), 'aaa');
    }
    // The guest can see each time.
    assert.is(await readGeneration(generationFile(vm.paths)), 2);
    // Nothing of what it took to undo a failure.
    assert.equal(await tagsOf(vm), [['kvmrun-first'], ['kvmrun-first']]);
    assert.equal((await readdir(vm.paths.stateDirectory)).toSorted(), [
      'generation.json',
      'snapshots',
      'tpm',
      'tpm.json',
    ]);
  }));

test('goes back to whether Windows was installed', () =>
  withImages(async (vm) => {
    const disk = vm.snapshots.images[0]?.path ?? '';
    const before = await taken(vm, 'before');
    assert.ok((await writeInstalled(vm.paths, disk)).ok);
    const after = await taken(vm, 'after');
    assert.ok((await restoreStopped(vm, before)).ok);
    assert.is(await readInstalled(vm.paths), 'nothing');
    assert.ok((await restoreStopped(vm, after)).ok);
    assert.equal(await readInstalled(vm.paths), {disk});
    const {installed: _, ...older} = before;
    assert.ok((await restoreStopped(vm, older)).ok);
    assert.equal(await readInstalled(vm.paths), {disk});
  }));

test('lists from the oldest to the newest, and forgets what is removed', () =>
  withImages(async (vm) => {
    const first = await taken(vm, 'zebra');
    await taken(vm, 'ant');
    const names = async () => (await listSnapshots(vm.paths)).map(({name}) => name);
    assert.equal(await names(), ['zebra', 'ant']);
    assert.ok((await removeStopped(vm, first)).ok);
    assert.equal(await names(), ['ant']);
    assert.equal(await tagsOf(vm), [['kvmrun-ant'], ['kvmrun-ant']]);
  }));

test('takes no second one of a name, nor one that others have taken', () =>
  withImages(async (vm) => {
    await taken(vm, 'one');
    assert.is(codeOf(await takeStopped(vm, 'one')), 'supervisor/snapshot-exists');
    const [, data] = vm.snapshots.images;
    await snapshotImage('take', {path: data?.path ?? '', tag: 'kvmrun-two'});
    assert.is(codeOf(await takeStopped(vm, 'two')), 'supervisor/snapshot-foreign');
  }));

test('finishes off what was begun when somebody was killed', () =>
  withImages(async (vm) => {
    const [root] = vm.snapshots.images;
    await snapshotImage('take', {path: root?.path ?? '', tag: 'kvmrun-one'});
    await mkdir(path.join(snapshotDirectory(vm.paths), '.one.new'), {recursive: true, mode: 0o700});
    await taken(vm, 'one');
    assert.equal(await tagsOf(vm), [['kvmrun-one'], ['kvmrun-one']]);
  }));

test('takes all parts or none', () =>
  withImages(async (vm) => {
    const [, data] = vm.snapshots.images;
    const file = data?.path ?? '';
    // Sound as far as its header tells, and no table behind it.
    const bytes = await readFile(file);
    await copyFile(file, `${file}.good`);
    bytes.fill(0xff, Number(bytes.readBigUInt64BE(48)), Number(bytes.readBigUInt64BE(48)) + 8);
    await writeFile(file, bytes);
    assert.not.ok((await takeStopped(vm, 'one')).ok);
    await copyFile(`${file}.good`, file);
    assert.equal(await tagsOf(vm), [[], []]);
    assert.is(await readSnapshot(vm.paths, 'one'), undefined);
    assert.equal(await readdir(snapshotDirectory(vm.paths)).catch(() => []), []);
  }));

test('puts nothing back when a part is gone, and says which one', () =>
  withImages(async (vm) => {
    const record = await taken(vm, 'one');
    await write(vm, 'b');
    const [, data] = vm.snapshots.images;
    await snapshotImage('remove', {path: data?.path ?? '', tag: 'kvmrun-one'});
    assert.equal(await findMissingParts(vm.paths, record), ['data']);
    const outcome = await restoreStopped(vm, record);
    assert.is(codeOf(outcome), 'supervisor/snapshot-incomplete');
    assert.match(JSON.stringify(outcome), 'it lacks data');
    assert.is(await read(vm), 'bbb');
    await rm(path.join(snapshotDirectory(vm.paths), 'one', 'tpm'), {recursive: true});
    await rm(data?.path ?? '');
    const [first, second] = await findMissingParts(vm.paths, record);
    assert.equal([first, second], [`data (no ${data?.path})`, 'TPM']);
    assert.ok((await removeStopped(vm, record)).ok);
    assert.equal(await listSnapshots(vm.paths), []);
  }));

test('puts nothing back into a VM that has more disks by now, or fewer', () =>
  withImages(async (vm) => {
    const record = await taken(vm, 'one');
    const {images} = vm.snapshots;
    const extra = {part: 'new', title: '', node: 'disk2', path: '/nowhere.qcow2'};
    for (const [changed, message] of [
      [[...images, extra], "'new' came to the VM later"],
      [images.slice(1), "the VM has no 'root' any more"],
    ] as const) {
      const outcome = await restoreStopped(
        {...vm, snapshots: {...vm.snapshots, images: changed}},
        record,
      );
      assert.is(codeOf(outcome), 'supervisor/snapshot-of-others');
      assert.match(JSON.stringify(outcome), message);
    }
  }));

test('takes none of a VM that cannot have one', () =>
  withImages(async (vm) => {
    const {snapshots} = vm;
    const obstacle = {code: 'plan/no-snapshot-x', severity: 'error', message: ''} as const;
    const refused = await takeStopped(
      {...vm, snapshots: {...snapshots, obstacles: [obstacle]}},
      'a',
    );
    assert.is(codeOf(refused), 'plan/no-snapshot-x');
    const empty = await takeStopped({...vm, snapshots: {...snapshots, images: []}}, 'a');
    assert.is(codeOf(empty), 'supervisor/nothing-to-keep');
    await rm(snapshots.images[0]?.path ?? '');
    assert.is(codeOf(await takeStopped(vm, 'a')), 'supervisor/image-not-made');
    assert.equal(await readdir(snapshotDirectory(vm.paths)).catch(() => []), []);
  }));

test.run();
