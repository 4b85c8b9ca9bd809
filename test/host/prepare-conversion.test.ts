import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {mkdtemp, open, readdir, readFile, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import path from 'node:path';
import * as assert from 'uvu/assert';
import {pointerTo} from '../../src/core/pointer.js';
import {findProgram} from '../../src/host/find-program.js';
import {findConversionObstacle, prepareConversion} from '../../src/host/prepare-conversion.js';
import {convertImage} from '../../src/host/qemu-img.js';
import {runProgram} from '../../src/host/spawn.js';
import type {ForeignFormat} from '../../src/plan/plan.js';
import {imageInfo} from '../rig/image-info.js';
import {skip, suite} from '../rig/suite.js';

const test = suite<{folder: string}>('host/prepare-conversion');

test.before.each(async (context) => {
  context.folder = await mkdtemp(path.join(tmpdir(), 'kvmrun-convert-'));
});
test.after.each(({folder}) => rm(folder, {recursive: true}));

const MEBIBYTE = 2 ** 20;
const CONTENTS = Buffer.alloc(2 * MEBIBYTE, 'precious ');

/** A disk in another format, under a name that would end in options, were it not a value. */
async function aConversion(folder: string, format: ForeignFormat) {
  if ((await findProgram('qemu-img', process.env)) === undefined) skip('needs qemu-img');
  const raw = path.join(folder, 'raw');
  const source = {path: path.join(folder, `we"ird,:a.${format}`), format};
  await writeFile(raw, CONTENTS);
  const args = ['convert', '-f', 'raw', '-O', format, raw, source.path];
  const made = await runProgram({file: 'qemu-img', args, timeoutMs: 10_000});
  assert.is(made.outcome === 'exited' && made.code, 0, JSON.stringify(made));
  const target = path.join(folder, 'state', 'kvmrun', 'disks', 'root.qcow2');
  const origin = pointerTo('disks', 0);
  return {prepare: 'conversion', path: target, folder: 'private', source, origin} as const;
}

async function contentsOf(image: string, folder: string): Promise<Buffer> {
  const target = path.join(folder, 'read');
  const done = await convertImage({
    source: {path: image, format: 'qcow2'},
    target: {path: target, format: 'raw'},
  });
  assert.ok(done.ok);
  return readFile(target);
}

for (const format of ['vmdk', 'vdi', 'vhdx'] as const) {
  test(`copies a ${format} to a qcow2, once, and leaves it as it is`, async ({folder}) => {
    const conversion = await aConversion(folder, format);
    const before = await readFile(conversion.source.path);
    const name = path.basename(conversion.source.path);
    assert.equal(await prepareConversion(conversion, {}), {
      ok: true,
      value: [`converted ${name} to ${conversion.path}`],
    });
    const contents = await contentsOf(conversion.path, folder);
    assert.ok(contents.subarray(0, CONTENTS.length).equals(CONTENTS));
    assert.ok(before.equals(await readFile(conversion.source.path)));
    // The guest has it now, so the original is of no more use.
    await rm(conversion.source.path);
    assert.equal(await prepareConversion(conversion, {}), {ok: true, value: []});
  });
}

test('grows the copy', async ({folder}) => {
  const conversion = {...(await aConversion(folder, 'vmdk')), sizeBytes: 8 * MEBIBYTE};
  const prepared = await prepareConversion(conversion, {});
  assert.is(prepared.ok && prepared.value[1], 'grew root.qcow2 from 2MiB to 8MiB');
  const info = await imageInfo({path: conversion.path, format: 'qcow2'});
  assert.is(info.ok && info.value.virtualSizeBytes, 8 * MEBIBYTE);
});

for (const [wanted, made] of [
  [8, 8],
  [1, 2],
] as const) {
  test(`a size for what is made is the least of a copy: ${wanted} MiB`, async ({folder}) => {
    const conversion = {
      ...(await aConversion(folder, 'vmdk')),
      ...({sizeBytes: wanted * MEBIBYTE, existing: 'kept'} as const),
    };
    assert.ok((await prepareConversion(conversion, {})).ok);
    const later = {...conversion, sizeBytes: 16 * MEBIBYTE};
    assert.equal(await prepareConversion(later, {}), {ok: true, value: []});
    assert.is(await findConversionObstacle(later), undefined);
    const info = await imageInfo({path: conversion.path, format: 'qcow2'});
    assert.is(info.ok && info.value.virtualSizeBytes, made * MEBIBYTE);
  });
}

test('does not copy what somebody is writing', async ({folder}) => {
  const conversion = await aConversion(folder, 'vdi');
  const holder = {who: "the VM 'old'", hint: 'stop it'};
  const script = 'exec 5>>"$0"; echo ready; read -r line';
  const shell = spawn('/bin/sh', ['-c', script, conversion.source.path], {
    stdio: ['pipe', 'pipe', 'ignore'],
  });
  try {
    await once(shell.stdout, 'data');
    const prepared = await prepareConversion(conversion, {describe: async () => holder});
    assert.is(!prepared.ok && prepared.error.code, 'prepare/disk-in-use');
    assert.match((!prepared.ok && prepared.error.message) || '', "in use by the VM 'old'");
  } finally {
    shell.kill('SIGKILL');
    await once(shell, 'close');
  }
});

test('leaves nothing of a copy that fails', async ({folder}) => {
  const conversion = await aConversion(folder, 'vdi');
  await using handle = await open(conversion.source.path, 'r+');
  // The number of blocks of the disk.
  await handle.write(Buffer.alloc(4, 0xff), 0, 4, 0x180);
  await handle.close();
  const prepared = await prepareConversion(conversion, {});
  assert.is(!prepared.ok && prepared.error.code, 'prepare/image-failed');
  assert.equal(await readdir(path.dirname(conversion.path)), []);
});

test('does not let a VMDK have other files opened', async ({folder}) => {
  const conversion = await aConversion(folder, 'vmdk');
  await writeFile(
    conversion.source.path,
    `# Disk DescriptorFile\nversion=1\nCID=1\nparentCID=ffffffff\ncreateType="monolithicFlat"\nRW 8 FLAT "/etc/passwd" 0\n`,
  );
  const prepared = await prepareConversion(conversion, {});
  assert.is(!prepared.ok && prepared.error.code, 'prepare/vmdk-in-parts');
});

test('tells how far it is, up to the whole', async ({folder}) => {
  const conversion = await aConversion(folder, 'vdi');
  const percents: number[] = [];
  const made = await prepareConversion(conversion, {
    onCopy: (source, percent) => {
      assert.is(source, conversion.source.path);
      percents.push(percent);
    },
  });
  assert.ok(made.ok, JSON.stringify(made));
  assert.equal(
    percents,
    percents.toSorted((a, b) => a - b),
  );
  assert.is(percents.at(-1), 100);
});

test('ends when it is told to, and leaves nothing of it', async ({folder}) => {
  const conversion = await aConversion(folder, 'vmdk');
  const made = await prepareConversion(conversion, {signal: AbortSignal.abort()});
  assert.not.ok(made.ok);
  assert.equal(await readdir(path.dirname(conversion.path)), []);
});

test.run();
