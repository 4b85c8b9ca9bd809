import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {mkdtemp, open, readFile, rm, stat, truncate, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import path from 'node:path';
import * as assert from 'uvu/assert';
import {pointerTo} from '../../src/core/pointer.js';
import {findProgram} from '../../src/host/find-program.js';
import {findDiskObstacle, type GrowthRules, prepareDisk} from '../../src/host/prepare-disk.js';
import {createImage} from '../../src/host/qemu-img.js';
import {imageInfo} from '../rig/image-info.js';
import {skip, suite} from '../rig/suite.js';
import {onSmallDisk} from './full-disk.js';

const test = suite<{folder: string}>('host/prepare-disk');

test.before.each(async (context) => {
  context.folder = await mkdtemp(path.join(tmpdir(), 'kvmrun-disk-'));
});
test.after.each(({folder}) => rm(folder, {recursive: true}));

const MEBIBYTE = 2 ** 20;

interface Scene {
  readonly folder: string;
  readonly disk: Parameters<typeof prepareDisk>[0];
}

/** An image of 8 MiB, and the wish for so many. */
const withDisk = (
  name: string,
  {format, wanted}: {readonly format: 'qcow2' | 'raw'; readonly wanted: number},
  run: (scene: Scene) => Promise<void>,
) =>
  test(name, async ({folder}) => {
    if ((await findProgram('qemu-img', process.env)) === undefined) skip('needs qemu-img');
    const file = path.join(folder, `root.${format}`);
    assert.ok((await createImage({path: file, format, sizeBytes: 8 * MEBIBYTE})).ok);
    const sizeBytes = wanted * MEBIBYTE;
    const origin = pointerTo('disks', 0);
    await run({
      folder,
      disk: {prepare: 'image', path: file, folder: 'named', format, sizeBytes, origin},
    });
  });

const sizeOf = async ({path: file, format}: Scene['disk']) => {
  const info = await imageInfo({path: file, format});
  return info.ok ? info.value.virtualSizeBytes / MEBIBYTE : undefined;
};

async function problemOf(disk: Scene['disk'], rules: GrowthRules = {}) {
  const prepared = await prepareDisk(disk, rules);
  return prepared.ok ? undefined : prepared.error;
}

for (const format of ['qcow2', 'raw'] as const) {
  withDisk(`grows a ${format} disk, once`, {format, wanted: 12}, async ({disk}) => {
    const name = path.basename(disk.path);
    assert.equal(await prepareDisk(disk, {}), {
      ok: true,
      value: [`grew ${name} from 8MiB to 12MiB`],
    });
    assert.is(await sizeOf(disk), 12);
    assert.equal(await prepareDisk(disk, {}), {ok: true, value: []});
  });

  withDisk(`never shrinks a ${format} disk`, {format, wanted: 4}, async ({disk}) => {
    const before = await readFile(disk.path);
    const problem = await problemOf(disk);
    assert.is(problem?.code, 'prepare/disk-larger');
    assert.is(
      problem?.message,
      `the disk '${disk.path}' has 8MiB, more than its size of 4MiB, and kvmrun never makes a disk smaller`,
    );
    // Whoever follows a hint must not lose what is at the end of the disk.
    assert.is(
      problem?.hint,
      '"size": "8MiB"; or "grow": false, which takes the disk as large as it is',
    );
    assert.ok(before.equals(await readFile(disk.path)));
  });
}

for (const wanted of [4, 12]) {
  withDisk(
    `leaves a disk as it is that was there before, at ${wanted}`,
    {format: 'qcow2', wanted},
    async (scene) => {
      const disk = {...scene.disk, existing: 'kept'} as const;
      const before = await readFile(disk.path);
      assert.equal(await prepareDisk(disk, {}), {ok: true, value: []});
      assert.is(await findDiskObstacle(disk), undefined);
      assert.ok(before.equals(await readFile(disk.path)));
      await writeFile(disk.path, 'no image');
      assert.is((await problemOf(disk))?.code, 'prepare/not-qcow2');
      await rm(disk.path);
      assert.equal(await prepareDisk(disk, {}), {
        ok: true,
        value: [`created root.qcow2 (${wanted}MiB)`],
      });
    },
  );
}

withDisk(
  'leaves a larger disk to a guest that goes on',
  {format: 'raw', wanted: 4},
  async (scene) =>
    assert.equal(await prepareDisk(scene.disk, {larger: 'kept'}), {ok: true, value: []}),
);

withDisk(
  'what the guest has stays when its disk grows',
  {format: 'raw', wanted: 9},
  async (scene) => {
    const {path: file} = scene.disk;
    await using handle = await open(file, 'r+');
    await handle.write('precious', 8 * MEBIBYTE - 8);
    assert.is(await problemOf(scene.disk), undefined);
    const contents = await readFile(file);
    assert.is(contents.toString('latin1', 8 * MEBIBYTE - 8, 8 * MEBIBYTE), 'precious');
  },
);

withDisk('names whoever has the disk', {format: 'qcow2', wanted: 12}, async ({folder, disk}) => {
  const shell = spawn('/bin/sh', ['-c', 'exec 5>>root.qcow2; echo ready; read -r line'], {
    cwd: folder,
    stdio: ['pipe', 'pipe', 'ignore'],
  });
  try {
    await once(shell.stdout, 'data');
    const problem = await problemOf(disk);
    assert.is(problem?.code, 'prepare/disk-in-use');
    assert.is(problem?.failure, 'busy');
    assert.match(problem?.message ?? '', `process ${shell.pid}`);
    const named = await problemOf(disk, {
      describe: async ({pid}) => ({who: `the VM of ${pid}`, hint: 'stop it'}),
    });
    assert.match(named?.message ?? '', `as it is in use by the VM of ${shell.pid}`);
    assert.is(named?.hint, 'stop it');
    assert.is(await sizeOf(disk), 8);
  } finally {
    shell.kill('SIGKILL');
    await once(shell, 'close');
  }
});

withDisk('says what qemu-img said', {format: 'qcow2', wanted: 12}, async ({disk}) => {
  // Byte 20 is the size of a cluster, as a power of two.
  await using handle = await open(disk.path, 'r+');
  await handle.write(Buffer.from([0, 0, 0, 3]), 0, 4, 20);
  const problem = await problemOf(disk);
  assert.is(problem?.code, 'prepare/disk-not-grown');
  assert.match(problem?.message ?? '', 'luster size');
});

withDisk('makes the folder of a disk of its own', {format: 'qcow2', wanted: 8}, async (scene) => {
  const file = path.join(scene.folder, 'state/disks/empty.qcow2');
  const inNamed = await problemOf({...scene.disk, path: file});
  assert.is(inNamed?.code, 'prepare/folder-missing');
  assert.equal(await prepareDisk({...scene.disk, path: file, folder: 'private'}, {}), {
    ok: true,
    value: ['created empty.qcow2 (8MiB)'],
  });
  assert.is((await stat(path.dirname(file))).mode & 0o777, 0o700);
});

test('does not promise a raw disk what the file system cannot hold', () =>
  onSmallDisk(1024, async (folder) => {
    const file = path.join(folder, 'root.img');
    await writeFile(file, '');
    await truncate(file, 4096);
    const origin = pointerTo('disks', 0);
    const problem = await problemOf({
      prepare: 'image',
      folder: 'named',
      path: file,
      format: 'raw',
      sizeBytes: 2 * MEBIBYTE,
      origin,
    });
    assert.is(problem?.code, 'prepare/no-space');
    assert.is((await stat(file)).size, 4096);
    await rm(file);
  }));

test.run();
