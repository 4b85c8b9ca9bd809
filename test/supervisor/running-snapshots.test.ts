/** Snapshots of a VM that runs, on a QEMU that the test drives. */
import {mkdir, readdir, rm, writeFile} from 'node:fs/promises';
import path from 'node:path';
import * as assert from 'uvu/assert';
import {generationFile, readGeneration} from '../../src/host/generation.js';
import {snapshotDirectory} from '../../src/host/kept-parts.js';
import {callVm} from '../../src/supervisor/control-client.js';
import {isInstalled, writeInstalled} from '../../src/supervisor/installed-record.js';
import {listSnapshots} from '../../src/supervisor/snapshot-record.js';
import {startVm} from '../../src/supervisor/supervise.js';
import type {SnapshotAnswer, SnapshotCall} from '../../src/supervisor/vm-call.js';
import type {FakeVm, FakeVmWishes} from '../rig/fake-vm.js';
import {suite} from '../rig/suite.js';
import {contains, isCommand, startedVm, withVm} from '../rig/supervised.js';
import {writeTaggedImage} from '../rig/tagged-image.js';
import {inTemporaryFolder} from '../rig/temporary-folder.js';

const test = suite('supervisor/running-snapshots');

interface Rig {
  readonly vm: FakeVm;
  readonly call: (verb: SnapshotCall['verb'], name?: string) => Promise<SnapshotAnswer>;
  /** What the images hold from now on. */
  readonly tag: (...tags: readonly string[]) => Promise<void>;
  readonly stop: () => Promise<void>;
}

/** Runs a VM with a disk and NVRAM, and stops it afterwards. */
const running = (
  use: (rig: Rig) => Promise<void>,
  {behaviour, plan, tpm = 'none'}: FakeVmWishes & {tpm?: 'none' | 'emulator'} = {},
): Promise<void> =>
  inTemporaryFolder(async (images) => {
    const [root, nvram] = ['root', 'nvram'].map((name) => path.join(images, `${name}.qcow2`));
    const files = [root ?? '', nvram ?? ''];
    const tag = async (...tags: readonly string[]): Promise<void> => {
      await Promise.all(files.map((file) => writeTaggedImage(file, tags)));
    };
    await tag();
    const snapshots = {
      images: [
        {part: 'root', title: "the disk 'root'", node: 'disk0', path: files[0] ?? ''},
        {part: 'NVRAM', title: 'the NVRAM', node: 'firmware-vars', path: files[1] ?? ''},
      ],
      tpm,
      obstacles: [],
      memoryObstacles: [],
    };
    await withVm({behaviour: behaviour ?? {}, plan: {snapshots, ...plan}}, async (vm) => {
      const {handle, exited} = await startedVm(vm);
      const call: Rig['call'] = async (verb, name = 'one') => {
        const answer = await callVm(vm.paths.controlSocket, {verb, name});
        assert.ok(answer?.ok, JSON.stringify(answer));
        return answer.value as SnapshotAnswer;
      };
      const stop = async (): Promise<void> => {
        handle.requestStop({from: 'quit'});
        await exited;
      };
      await use({vm, call, tag, stop});
      await stop();
    });
  });

const namesIn = async ({paths}: FakeVm): Promise<readonly string[]> =>
  (await listSnapshots(paths)).map(({name}) => name);

const argumentsOf = ({reports}: FakeVm, command: string) => {
  const found = reports.find(isCommand(command));
  return found !== undefined && 'command' in found ? found.arguments : undefined;
};

function codesOf(answer: SnapshotAnswer): readonly string[] {
  return 'problems' in answer ? answer.problems.map(({code}) => code) : [];
}

test('takes one of every image by its node, with memory, and writes it down', () =>
  running(async ({vm, call}) => {
    const answer = await call('snapshot-create');
    assert.ok('snapshot' in answer, JSON.stringify(answer));
    const {name, memory, parts, machine} = answer.snapshot;
    assert.equal([name, memory], ['one', 'kept']);
    assert.equal(
      parts.map(({part}) => part),
      ['root', 'NVRAM'],
    );
    assert.equal(machine, vm.order.plan.machine);
    assert.equal(argumentsOf(vm, 'snapshot-save'), {
      'job-id': 'kvmrun-snapshot',
      tag: 'kvmrun-one',
      vmstate: 'disk0',
      devices: ['disk0', 'firmware-vars'],
    });
    assert.equal(await namesIn(vm), ['one']);
    assert.equal(codesOf(await call('snapshot-create')), ['supervisor/snapshot-exists']);
  }));

test('leaves nothing behind when the job fails, and tells why', () =>
  running(
    async ({vm, call}) => {
      const answer = await call('snapshot-create');
      assert.equal(codesOf(answer), ['supervisor/snapshot-job']);
      assert.match(JSON.stringify(answer), "the snapshot 'one': No space left on device");
      assert.equal(await readdir(snapshotDirectory(vm.paths)), []);
    },
    {behaviour: {jobFailure: 'No space left on device'}},
  ));

test('copies the TPM while the guest is held, and lets it go on', () =>
  running(
    async ({vm, call}) => {
      await mkdir(vm.paths.tpmDirectory);
      await writeFile(path.join(vm.paths.tpmDirectory, 'tpm2-00.permall'), 'secret');
      await writeFile(vm.paths.tpmRecord, '{}');
      await call('snapshot-create');
      const folder = path.join(snapshotDirectory(vm.paths), 'one');
      assert.equal((await readdir(folder)).toSorted(), ['snapshot.json', 'tpm', 'tpm.json']);
      const commands = vm.reports.flatMap((report) => ('command' in report ? report.command : []));
      const held = commands.slice(commands.indexOf('stop'));
      assert.ok(held.includes('snapshot-save'), held.join());
      assert.is(
        held.findLast((one) => one === 'stop' || one === 'cont'),
        'cont',
      );
    },
    {tpm: 'emulator'},
  ));

test('takes none without the state of the TPM, and removes what QEMU has taken', () =>
  running(
    async ({vm, call, tag}) => {
      await tag();
      const answer = await call('snapshot-create');
      assert.equal(codesOf(answer), ['supervisor/tpm-not-copied']);
      assert.equal(await readdir(snapshotDirectory(vm.paths)), []);
    },
    {tpm: 'emulator'},
  ));

test('goes back to a snapshot that is whole, and to no other', () =>
  running(async ({vm, call, tag}) => {
    assert.equal(codesOf(await call('snapshot-restore')), ['supervisor/no-snapshot']);
    await call('snapshot-create');
    const torn = await call('snapshot-restore');
    assert.equal(codesOf(torn), ['supervisor/snapshot-incomplete']);
    assert.match(JSON.stringify(torn), 'it lacks root, NVRAM');
    assert.is(argumentsOf(vm, 'snapshot-load'), undefined);
    await tag('kvmrun-one');
    assert.ok((await writeInstalled(vm.paths, 'root')).ok);
    assert.equal(codesOf(await call('snapshot-restore')), []);
    assert.is(await isInstalled(vm.paths), false);
    assert.ok((await readGeneration(generationFile(vm.paths))) > 0);
    assert.is(argumentsOf(vm, 'snapshot-load')?.['tag'], 'kvmrun-one');
  }));

test('does not go back into an installation of Windows whose media are out; a start does', () =>
  inTemporaryFolder((folder) => {
    const sign = path.join(folder, 'installed.txt');
    const disk = {id: 'root', node: 'disk0', path: '/vm/root.qcow2', format: 'qcow2'} as const;
    const setup = {disk, writes: 'kept', drives: [], sign} as const;
    return running(
      async ({vm, call, tag, stop}) => {
        assert.equal(codesOf(await call('snapshot-create')), []);
        await tag('kvmrun-one');
        assert.equal(codesOf(await call('snapshot-restore')), []);
        await writeFile(sign, '');
        await contains(vm.paths.stateFile, '"step": "installed"');
        const refused = await call('snapshot-restore');
        assert.equal(codesOf(refused), ['supervisor/media-out']);
        assert.match(
          JSON.stringify(refused),
          'kvmrun down web, then: kvmrun snapshot restore web one',
        );
        await stop();
        assert.is(await isInstalled(vm.paths), true);
        const memory = {from: 'snapshot', name: 'one'} as const;
        await rm(sign);
        const {handle, exited} = await startedVm({
          ...vm,
          start: () => startVm({...vm.order, env: vm.env, onProgress: () => undefined, memory}),
        });
        assert.is(await isInstalled(vm.paths), false);
        handle.requestStop({from: 'quit'});
        await exited;
      },
      {plan: {setup}, behaviour: {agent: 'obeys'}},
    );
  }));

test('resets a guest that has panicked, before it goes back', () =>
  running(async ({vm, call, tag}) => {
    await call('snapshot-create');
    await tag('kvmrun-one');
    vm.tell({fault: 'guest-panicked'});
    await vm.untilPhase('guest-panicked');
    assert.equal(codesOf(await call('snapshot-restore')), []);
    const commands = vm.reports.flatMap((report) => ('command' in report ? report.command : []));
    const since = commands.slice(commands.indexOf('system_reset'));
    assert.ok(since.indexOf('snapshot-load') > 0 && since.includes('cont'), since.join());
    await vm.untilPhase('running');
  }));

test('removes a snapshot from the images that hold it, and then its record', () =>
  running(async ({vm, call, tag}) => {
    await call('snapshot-create');
    await tag('kvmrun-one');
    assert.equal(codesOf(await call('snapshot-remove')), []);
    assert.equal(argumentsOf(vm, 'snapshot-delete'), {
      'job-id': 'kvmrun-snapshot',
      tag: 'kvmrun-one',
      devices: ['disk0', 'firmware-vars'],
    });
    assert.equal(await namesIn(vm), []);
  }));

test('finishes off what was begun when somebody was killed, and no snapshot of others', () =>
  running(async ({vm, call, tag}) => {
    await tag('kvmrun-one');
    assert.equal(codesOf(await call('snapshot-create')), ['supervisor/snapshot-foreign']);
    await mkdir(path.join(snapshotDirectory(vm.paths), '.one.new'), {recursive: true});
    await tag('kvmrun-one');
    assert.equal(codesOf(await call('snapshot-create')), []);
    assert.is(argumentsOf(vm, 'snapshot-delete')?.['tag'], 'kvmrun-one');
    assert.equal(await namesIn(vm), ['one']);
  }));

test.run();
