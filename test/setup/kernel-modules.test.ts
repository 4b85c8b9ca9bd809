import {mkdir, mkdtemp, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import path from 'node:path';
import * as assert from 'uvu/assert';
import {suite} from '../rig/suite.js';
import {dependenciesOf, orderModules} from './kernel-modules.js';

const test = suite<{folder: string}>('setup/kernel-modules');

test.before.each(async (context) => {
  context.folder = await mkdtemp(path.join(tmpdir(), 'kvmrun-modules-'));
});
test.after.each(({folder}) => rm(folder, {recursive: true}));

const moduleOf = (depends: string): Buffer =>
  Buffer.from(`ELF\0license=GPL\0depends=${depends}\0x`);

test('reads what a module depends on', () => {
  assert.equal(dependenciesOf(moduleOf('virtio,virtio-ring')), ['virtio', 'virtio_ring']);
  assert.equal(dependenciesOf(moduleOf('')), []);
  assert.equal(dependenciesOf(Buffer.from('no module')), []);
});

test('puts every module after those that it depends on, once', async ({folder}) => {
  await mkdir(path.join(folder, 'kernel', 'net'), {recursive: true});
  for (const [file, depends] of [
    ['virtio.ko', 'virtio_ring'],
    ['virtio_ring.ko', ''],
    ['kernel/net/virtio-net.ko', 'virtio,virtio_ring'],
    ['unrelated.ko', ''],
  ] as const) {
    await writeFile(path.join(folder, file), moduleOf(depends));
  }
  const modules = await orderModules(folder, ['virtio_net', 'virtio', 'built_in']);
  assert.equal(
    modules.map(({name}) => name),
    ['virtio_ring', 'virtio', 'virtio_net'],
  );
});

test.run();
