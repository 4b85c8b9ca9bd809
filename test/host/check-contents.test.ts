import {mkdtemp, rm, truncate, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import path from 'node:path';
import * as assert from 'uvu/assert';
import {checkContents} from '../../src/host/check-contents.js';
import {findProgram} from '../../src/host/find-program.js';
import {runProgram} from '../../src/host/spawn.js';
import {skip, suite} from '../rig/suite.js';

const test = suite<{file: string}>('host/check-contents');

test.before.each(async (context) => {
  const folder = await mkdtemp(path.join(tmpdir(), 'kvmrun-contents-'));
  context.file = path.join(folder, 'disk.img');
});
test.after.each(({file}) => rm(path.dirname(file), {recursive: true}));

async function makeImage(file: string, ...options: readonly string[]): Promise<void> {
  if ((await findProgram('qemu-img', process.env)) === undefined) skip('needs qemu-img');
  const made = await runProgram({
    file: 'qemu-img',
    args: ['create', '-q', '-f', 'qcow2', ...options, file, '1G'],
    timeoutMs: 10_000,
    cwd: path.dirname(file),
  });
  assert.is(made.outcome === 'exited' && made.code, 0);
}

for (const option of ['cluster_size=512', 'cluster_size=64k', 'cluster_size=2M', 'compat=0.10']) {
  test(`has nothing to say about a whole qcow2 with ${option}`, async ({file}) => {
    await makeImage(file, '-o', option);
    assert.is(await checkContents(file, 'qcow2'), undefined);
  });
}

test('notices that a qcow2 was cut off in its tables', async ({file}) => {
  await makeImage(file);
  await truncate(file, 60_000);
  const problem = await checkContents(file, 'qcow2');
  assert.is(problem?.code, 'prepare/image-cut-off');
  assert.is(problem?.failure, 'profile');
  assert.match(problem?.message ?? '', 'it has 60000 bytes');
  assert.match(problem?.hint ?? '', 'fetch or copy it again');
});

test('notices that a qcow2 was cut off where a table of the second level would be', async ({
  file,
}) => {
  const clusterBytes = 65_536;
  const image = Buffer.alloc(3 * clusterBytes);
  image.write('QFI\xfb', 0, 'latin1');
  image.writeUInt32BE(3, 4);
  image.writeUInt32BE(16, 20);
  image.writeUInt32BE(1, 36);
  image.writeBigUInt64BE(BigInt(2 * clusterBytes), 40);
  image.writeBigUInt64BE(BigInt(clusterBytes), 48);
  image.writeUInt32BE(1, 56);
  await writeFile(file, image);
  assert.is(await checkContents(file, 'qcow2'), undefined);
  // "Copied" is bit 63.
  image.writeBigUInt64BE((1n << 63n) | BigInt(5 * clusterBytes), 2 * clusterBytes);
  await writeFile(file, image);
  assert.is((await checkContents(file, 'qcow2'))?.code, 'prepare/image-cut-off');
});

test('refuses a qcow2 that makes QEMU open another file, and names that', async ({file}) => {
  const base = path.join(path.dirname(file), 'base.qcow2');
  await makeImage(base);
  await makeImage(file, '-F', 'qcow2', '-b', 'base.qcow2');
  const overlay = await checkContents(file, 'qcow2');
  assert.is(overlay?.code, 'prepare/image-uses-other-file');
  assert.match(overlay?.message ?? '', "an overlay on 'base.qcow2'");
  await makeImage(file, '-o', 'data_file=data.raw');
  assert.is((await checkContents(file, 'qcow2'))?.code, 'prepare/image-uses-other-file');
});

for (const [name, bytes, is, hint] of [
  ['a VMDK', Buffer.from('KDMV'), 'a VMDK image', '"format": "vmdk"'],
  ['a page about a failed download', Buffer.from('<!doctype html>'), 'a web page', 'again'],
  ['something compressed', Buffer.from('\xfd7zXZ\0', 'latin1'), 'compressed with xz', 'xz -d'],
  [
    'a raw disk',
    Buffer.concat([Buffer.alloc(510), Buffer.from('\x55\xaa', 'latin1')]),
    'a raw disk image',
    '"format": "raw"',
  ],
  [
    'a CD',
    Buffer.concat([Buffer.alloc(32_769), Buffer.from('CD001')]),
    'the image of a CD or DVD',
    '"media": "cdrom"',
  ],
  ['anything else', Buffer.from('hello'), 'no qcow2 image', '"format": "raw"'],
] satisfies [string, Buffer, string, string][]) {
  test(`says what was given for a qcow2: ${name}`, async ({file}) => {
    await writeFile(file, bytes);
    const problem = await checkContents(file, 'qcow2');
    assert.is(problem?.code, 'prepare/not-qcow2');
    assert.match(problem?.message ?? '', `and is ${is}`);
    assert.match(problem?.hint ?? '', hint);
  });
}

test('says that QEMU does not know a version', async ({file}) => {
  const header = Buffer.alloc(104);
  header.write('QFI\xfb', 0, 'latin1');
  header.writeUInt32BE(9, 4);
  await writeFile(file, header);
  assert.is((await checkContents(file, 'qcow2'))?.code, 'prepare/qcow2-version');
});

for (const format of ['raw', 'qcow2'] as const) {
  test(`does not take an empty file for a disk in ${format}`, async ({file}) => {
    await writeFile(file, '');
    assert.is((await checkContents(file, format))?.code, 'prepare/image-empty');
  });
}

test('says of an empty medium or source to fetch it, and not to have it made', async ({file}) => {
  await writeFile(file, '');
  for (const [as, name] of [
    ['cdrom', 'CD image'],
    ['base', 'source'],
  ] as const) {
    const problem = await checkContents(file, 'raw', {as});
    assert.is(problem?.code, 'prepare/image-empty');
    assert.match(problem?.message ?? '', `the ${name} '`);
    assert.not.match(problem?.hint ?? '', 'size');
  }
});

test('takes whatever a guest has written to a raw disk', async ({file}) => {
  await writeFile(file, 'QFI\xfb');
  assert.is(await checkContents(file, 'raw'), undefined);
});

for (const [name, text, offset] of [
  ['a bzImage', 'HdrS', 0x202],
  ['an ELF file', '\x7fELF', 0],
  ['a multiboot kernel', '\x02\xb0\xad\x1b', 4096],
] as const) {
  test(`takes ${name} for a kernel`, async ({file}) => {
    const image = Buffer.alloc(16_384);
    image.write(text, offset, 'latin1');
    await writeFile(file, image);
    assert.is(await checkContents(file, 'x86-kernel'), undefined);
  });
}

test('does not take anything else for a kernel', async ({file}) => {
  await writeFile(file, Buffer.alloc(16_384));
  const problem = await checkContents(file, 'x86-kernel');
  assert.is(problem?.code, 'prepare/not-a-kernel');
  assert.match(problem?.hint ?? '', `file ${file}`);
});

test.run();
