/** Overlays as qemu-img makes them, and images that a guest or somebody else has tampered with. */
import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {mkdir, readFile, rename, rm, stat, utimes, writeFile} from 'node:fs/promises';
import path from 'node:path';
import * as assert from 'uvu/assert';
import {pointerTo} from '../../src/core/pointer.js';
import {findProgram} from '../../src/host/find-program.js';
import {prepareAll} from '../../src/host/prepare.js';
import {findOverlayObstacle, prepareOverlay} from '../../src/host/prepare-overlay.js';
import {createImage, createOverlay} from '../../src/host/qemu-img.js';
import {runProgram} from '../../src/host/spawn.js';
import {imageInfo} from '../rig/image-info.js';
import {skip, suite} from '../rig/suite.js';
import {inTemporaryFolder} from '../rig/temporary-folder.js';

const test = suite('host/prepare-overlay');
const origin = pointerTo('disks', 0);
const MEBIBYTE = 2 ** 20;

async function anOverlay(folder: string) {
  if ((await findProgram('qemu-img', process.env)) === undefined) skip('needs qemu-img');
  const base = {path: path.join(folder, 'base.qcow2'), format: 'qcow2'} as const;
  assert.ok((await createImage({...base, sizeBytes: MEBIBYTE})).ok);
  const file = path.join(folder, 'kvmrun', 'disks', 'root.qcow2');
  return {
    prepare: 'overlay',
    path: file,
    folder: 'private',
    base,
    lifetime: 'kept',
    origin,
  } as const;
}

type Overlay = Parameters<typeof prepareOverlay>[0];

async function codeOf(overlay: Overlay): Promise<string> {
  const prepared = await prepareOverlay(overlay, {});
  return prepared.ok ? prepared.value.join(', ') : prepared.error.code;
}

const inFolder = (run: (folder: string) => Promise<void>) => () => inTemporaryFolder(run);

test(
  'is made on its base, with small parts of large clusters, and then used',
  inFolder(async (folder) => {
    const overlay = await anOverlay(folder);
    assert.is(await codeOf(overlay), 'created root.qcow2 on base.qcow2');
    const info = await imageInfo({path: overlay.path, format: 'qcow2'});
    assert.is(info.ok && info.value.backingFile, overlay.base.path);
    assert.is(info.ok && info.value.virtualSizeBytes, MEBIBYTE);
    const header = await readFile(overlay.path);
    assert.is(2 ** header.readUInt32BE(20), 131_072);
    // Incompatible feature 4: extended L2 entries.
    assert.is(Number((header.readBigUInt64BE(72) >> 4n) & 1n), 1);
    assert.is(await codeOf(overlay), '');
  }),
);

test(
  'has the size that the profile says, grows, and is never smaller than its base',
  inFolder(async (folder) => {
    const overlay = await anOverlay(folder);
    assert.is(await codeOf({...overlay, sizeBytes: MEBIBYTE / 2}), 'prepare/size-below-source');
    assert.match(await codeOf({...overlay, sizeBytes: 2 * MEBIBYTE}), 'created root.qcow2');
    assert.is(
      await codeOf({...overlay, sizeBytes: 3 * MEBIBYTE}),
      'grew root.qcow2 from 2MiB to 3MiB',
    );
  }),
);

test(
  'has at least the size that is for what is made, and keeps the one that it has',
  inFolder(async (folder) => {
    const overlay = {...(await anOverlay(folder)), existing: 'kept'} as const;
    const sizeNow = async () => {
      const info = await imageInfo({path: overlay.path, format: 'qcow2'});
      return info.ok && info.value.virtualSizeBytes / MEBIBYTE;
    };
    assert.is(await findOverlayObstacle({...overlay, sizeBytes: MEBIBYTE / 2}), undefined);
    assert.match(await codeOf({...overlay, sizeBytes: MEBIBYTE / 2}), 'created root.qcow2');
    assert.is(await sizeNow(), 1);
    assert.is(await codeOf({...overlay, sizeBytes: 3 * MEBIBYTE}), '');
    assert.is(await sizeNow(), 1);
    await rm(overlay.path);
    assert.match(await codeOf({...overlay, sizeBytes: 3 * MEBIBYTE}), 'created root.qcow2');
    assert.is(await sizeNow(), 3);
  }),
);

test(
  'is made anew for each run when it is thrown away',
  inFolder(async (folder) => {
    const overlay = {...(await anOverlay(folder)), lifetime: 'run'} as const;
    await codeOf(overlay);
    await writeFile(overlay.path, 'what the guest wrote');
    assert.match(await codeOf(overlay), 'thrown away');
    const info = await imageInfo({path: overlay.path, format: 'qcow2'});
    assert.is(info.ok && info.value.backingFile, overlay.base.path);
  }),
);

test(
  'that was made on another base is refused, and left as it is',
  inFolder(async (folder) => {
    const overlay = await anOverlay(folder);
    await codeOf(overlay);
    const other = path.join(folder, 'newer.qcow2');
    await writeFile(other, await readFile(overlay.base.path));
    const before = await stat(overlay.path);
    const base = {path: other, format: 'qcow2'} as const;
    assert.is(await codeOf({...overlay, base}), 'prepare/overlay-on-another-base');
    assert.is((await stat(overlay.path)).mtimeMs, before.mtimeMs);
  }),
);

test(
  'goes on when the cache has moved, as a digest names the same image everywhere',
  inFolder(async (folder) => {
    const name = `sha256-${'ab'.repeat(32)}`;
    const [here, there] = ['old', 'new'].map((place) => path.join(folder, place, name));
    assert.ok(here && there);
    const overlay = await anOverlay(folder);
    await mkdir(path.dirname(here));
    await rename(overlay.base.path, here);
    const base = {path: here, format: 'qcow2'} as const;
    await codeOf({...overlay, base});
    await rename(path.dirname(here), path.dirname(there));
    const moved = {...overlay, base: {...base, path: there}, sizeBytes: 2 * MEBIBYTE};
    assert.match(await codeOf(moved), 'grew root.qcow2');
    const info = await imageInfo({path: overlay.path, format: 'qcow2'});
    assert.is(info.ok && info.value.backingFile, there);
  }),
);

test(
  'says when its base has been changed since',
  inFolder(async (folder) => {
    const overlay = await anOverlay(folder);
    await codeOf(overlay);
    const later = Date.now() / 1000 + 60;
    await utimes(overlay.base.path, later, later);
    assert.match(
      await codeOf(overlay),
      `${overlay.base.path} was changed after root.qcow2 was made`,
    );
  }),
);

test(
  'is not made on an image that somebody writes to',
  inFolder(async (folder) => {
    const overlay = await anOverlay(folder);
    const shell = spawn('/bin/sh', ['-c', 'exec 5>>base.qcow2; echo ready; read -r line'], {
      cwd: folder,
      stdio: ['pipe', 'pipe', 'ignore'],
    });
    try {
      await once(shell.stdout, 'data');
      assert.is(await codeOf(overlay), 'prepare/disk-in-use');
    } finally {
      shell.kill('SIGKILL');
      await once(shell, 'close');
    }
  }),
);

test(
  'an image that stands alone is not taken for one',
  inFolder(async (folder) => {
    const overlay = await anOverlay(folder);
    await mkdir(path.dirname(overlay.path), {recursive: true});
    await createImage({path: overlay.path, format: 'qcow2', sizeBytes: MEBIBYTE});
    assert.is(await codeOf(overlay), 'prepare/not-an-overlay');
  }),
);

/** Runs qemu-img, for images that kvmrun does not make. */
async function qemuImg(...args: readonly string[]): Promise<void> {
  const ran = await runProgram({file: 'qemu-img', args, timeoutMs: 10_000});
  assert.is(ran.outcome === 'exited' && ran.code, 0, JSON.stringify(ran));
}

/** What a base makes the host open, two levels below the disk. */
const HOSTILE: readonly (readonly [string, (base: string, secret: string) => Promise<void>])[] = [
  [
    'a base that lies on a file of the host',
    async (base, secret) => {
      await rm(base);
      await createOverlay({path: base, base: {path: secret, format: 'raw'}});
    },
  ],
  [
    'a base that names a file of the host by json:',
    async (base, secret) => {
      const node = {driver: 'raw', file: {driver: 'file', filename: secret}};
      const name = `json:${JSON.stringify(node)}`;
      await qemuImg('rebase', '-u', '-f', 'qcow2', '-F', 'raw', '-b', name, base);
    },
  ],
  [
    'a base that keeps its data in a file of the host',
    async (base, secret) => {
      await rm(base);
      const options = `data_file=${secret},data_file_raw=on`;
      await qemuImg('create', '-q', '-f', 'qcow2', '-o', options, base, '1M');
    },
  ],
];
for (const [name, make] of HOSTILE) {
  test(
    `${name} is refused before anything is made on it`,
    inFolder(async (folder) => {
      const overlay = await anOverlay(folder);
      const secret = path.join(folder, 'secret');
      await writeFile(secret, Buffer.alloc(MEBIBYTE, 's'));
      await make(overlay.base.path, secret);
      const prepared = await prepareAll([
        {prepare: 'base', ...overlay.base, compression: 'none', origin},
        overlay,
      ]);
      assert.equal(!prepared.ok && prepared.error.map(({code}) => code), [
        'prepare/image-uses-other-file',
      ]);
      assert.is(await stat(overlay.path).catch(() => undefined), undefined);
    }),
  );
}

test(
  'an overlay whose data was moved to a file of the host is refused',
  inFolder(async (folder) => {
    const overlay = await anOverlay(folder);
    await codeOf(overlay);
    const bytes = await readFile(overlay.path);
    // Incompatible feature 2: an external data file.
    bytes.writeBigUInt64BE(bytes.readBigUInt64BE(72) | 4n, 72);
    await writeFile(overlay.path, bytes);
    assert.is(await codeOf(overlay), 'prepare/image-uses-other-file');
  }),
);

test(
  'a raw base is the bare contents of a disk, whatever it begins with',
  inFolder(async (folder) => {
    const overlay = await anOverlay(folder);
    // What a guest could write to its raw disk: the header of an overlay on a file of the host.
    const trap = path.join(folder, 'trap.img');
    await createOverlay({path: trap, base: overlay.base});
    const raw = {...overlay, base: {path: trap, format: 'raw'} as const};
    assert.match(await codeOf(raw), 'created root.qcow2');
    const info = await imageInfo({path: overlay.path, format: 'qcow2'});
    const sectors = Math.ceil((await stat(trap)).size / 512);
    assert.is(info.ok && info.value.virtualSizeBytes, sectors * 512);
  }),
);

test.run();
