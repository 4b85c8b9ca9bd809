import {execFile} from 'node:child_process';
import {readdir, readFile, writeFile} from 'node:fs/promises';
import path from 'node:path';
import {promisify} from 'node:util';
import * as assert from 'uvu/assert';
import type {Diagnostic} from '../../src/core/diagnostic.js';
import {copyImage, type ImageCopy} from '../../src/host/copy-image.js';
import {createOverlay} from '../../src/host/qemu-img.js';
import {imageInfo} from '../rig/image-info.js';
import {suite} from '../rig/suite.js';
import {inTemporaryFolder} from '../rig/temporary-folder.js';

const test = suite('host/copy-image');

const run = promisify(execFile);
const {signal} = new AbortController();

interface Scene {
  readonly file: (name: string) => string;
  readonly copy: (change?: Partial<ImageCopy>) => Promise<Diagnostic | undefined>;
  /** Whether it shows the same as the overlay. */
  readonly shows: (target: string) => Promise<boolean>;
}

/** An overlay that holds something on a base that holds something else, and has a snapshot. */
const inScene = (use: (scene: Scene) => Promise<void>) => () =>
  inTemporaryFolder(async (folder) => {
    const file = (name: string) => path.join(folder, name);
    const base = {path: file('base.img'), format: 'raw'} as const;
    const source = {path: file('overlay.qcow2'), format: 'qcow2'} as const;
    await writeFile(base.path, Buffer.alloc(2 ** 20, 1));
    const made = await createOverlay({path: source.path, base});
    assert.ok(made.ok);
    await run('qemu-io', ['-f', 'qcow2', '-c', 'write -P 2 65536 4096', source.path]);
    await run('qemu-img', ['snapshot', '-c', 'before', source.path]);
    const target = file('copy.qcow2');
    await use({
      file,
      async copy(change = {}) {
        const copied = await copyImage(
          {source, base, target, result: 'over-base', ...change},
          {signal},
        );
        return copied.ok ? undefined : copied.error;
      },
      async shows(copy) {
        const compare = ['compare', '-f', 'qcow2', '-F', 'qcow2', source.path, copy];
        return (await run('qemu-img', compare)).stdout.includes('identical');
      },
    });
  });

const snapshotsIn = async (file: string): Promise<number> =>
  (await readFile(file)).readUInt32BE(60);

test(
  'makes a layer on the same base, without the snapshots',
  inScene(async ({file, copy, shows}) => {
    assert.is(await copy(), undefined);
    const target = file('copy.qcow2');
    const info = await imageInfo({path: target, format: 'qcow2'});
    assert.ok(info.ok);
    assert.is(info.value.backingFile, file('base.img'));
    assert.ok(await shows(target));
    assert.equal(await Promise.all([file('overlay.qcow2'), target].map(snapshotsIn)), [1, 0]);
  }),
);

test(
  'makes an image that stands alone',
  inScene(async ({file, copy, shows}) => {
    assert.is(await copy({result: 'alone'}), undefined);
    const info = await imageInfo({path: file('copy.qcow2'), format: 'qcow2'});
    assert.ok(info.ok);
    assert.is(info.value.backingFile, undefined);
    assert.ok(await shows(file('copy.qcow2')));
  }),
);

test(
  'opens no image but those that it was told of, and leaves nothing',
  inScene(async ({file, copy}) => {
    const other = {path: file('other.img'), format: 'raw'} as const;
    await writeFile(other.path, Buffer.alloc(2 ** 20, 3));
    assert.is((await copy({base: other}))?.code, 'prepare/overlay-on-another-base');
    assert.is((await copy({base: undefined}))?.code, 'prepare/image-uses-other-file');
    assert.equal((await readdir(file('.'))).toSorted(), ['base.img', 'other.img', 'overlay.qcow2']);
  }),
);

test(
  'replaces nothing, and copies nothing that is being written to',
  inScene(async ({file, copy}) => {
    await writeFile(file('copy.qcow2'), 'mine');
    assert.is((await copy())?.code, 'prepare/file-exists');
    assert.is(await readFile(file('copy.qcow2'), 'utf8'), 'mine');
    const writer = execFile('qemu-io', ['-f', 'qcow2', file('overlay.qcow2')]);
    try {
      await new Promise<void>((resolve) => writer.stdout?.once('data', () => resolve()));
      const busy = await copy({target: file('another.qcow2')});
      assert.is(busy?.code, 'prepare/disk-in-use');
      assert.match(busy?.message ?? '', 'qemu-io');
    } finally {
      writer.kill();
    }
  }),
);

test.run();
