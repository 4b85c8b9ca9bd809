import {mkdtemp, open, readFile, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import path from 'node:path';
import * as assert from 'uvu/assert';
import {checkForeign} from '../../src/host/check-foreign.js';
import {findProgram} from '../../src/host/find-program.js';
import {runProgram} from '../../src/host/spawn.js';
import type {ForeignFormat} from '../../src/plan/plan.js';
import {skip, suite} from '../rig/suite.js';

const test = suite<{folder: string}>('host/check-foreign');

test.before.each(async (context) => {
  context.folder = await mkdtemp(path.join(tmpdir(), 'kvmrun-foreign-'));
});
test.after.each(({folder}) => rm(folder, {recursive: true}));

async function make(file: string, ...options: readonly string[]): Promise<string> {
  if ((await findProgram('qemu-img', process.env)) === undefined) skip('needs qemu-img');
  const args = ['create', '-q', ...options, file, '4M'];
  const made = await runProgram({file: 'qemu-img', args, timeoutMs: 10_000});
  assert.is(made.outcome === 'exited' && made.code, 0, JSON.stringify(made));
  return file;
}

async function problemOf(file: string, format: ForeignFormat) {
  await using handle = await open(file, 'r');
  return await checkForeign({file, handle, format});
}

for (const [format, ...options] of [
  ['vmdk'],
  ['vmdk', '-o', 'subformat=streamOptimized'],
  ['vdi'],
  ['vdi', '-o', 'static=on'],
  ['vhdx'],
] satisfies [ForeignFormat, ...string[]][]) {
  test(`has nothing to say about a ${[format, ...options].join(' ')}`, async ({folder}) => {
    const file = await make(path.join(folder, 'a'), '-f', format, ...options);
    assert.is(await problemOf(file, format), undefined);
  });
}

for (const subformat of ['monolithicFlat', 'twoGbMaxExtentFlat', 'twoGbMaxExtentSparse']) {
  test(`refuses a VMDK of the kind ${subformat}, which names other files`, async ({folder}) => {
    const options = ['-f', 'vmdk', '-o', `subformat=${subformat}`];
    const file = await make(path.join(folder, 'a.vmdk'), ...options);
    const problem = await problemOf(file, 'vmdk');
    assert.is(problem?.code, 'prepare/vmdk-in-parts');
    assert.match(problem?.hint ?? '', 'qemu-img convert -f vmdk');
  });
}

test('refuses a VMDK whose header has the description in place of a disk', async ({folder}) => {
  const file = await make(path.join(folder, 'a.vmdk'), '-f', 'vmdk');
  await using handle = await open(file, 'r+');
  await handle.write(Buffer.alloc(8), 0, 8, 12);
  assert.is((await problemOf(file, 'vmdk'))?.code, 'prepare/vmdk-in-parts');
});

test('refuses a VMDK that says of itself that it is of another kind', async ({folder}) => {
  const file = await make(path.join(folder, 'a.vmdk'), '-f', 'vmdk');
  const contents = await readFile(file, 'latin1');
  const kind = 'createType="monolithicSparse"';
  assert.ok(contents.includes(kind));
  await writeFile(file, contents.replace(kind, 'createType="twoGbMaxExtentFl"'), 'latin1');
  assert.is((await problemOf(file, 'vmdk'))?.code, 'prepare/vmdk-in-parts');
});

test('refuses a VMDK that is a snapshot', async ({folder}) => {
  const base = await make(path.join(folder, 'base.vmdk'), '-f', 'vmdk');
  const file = await make(path.join(folder, 'a.vmdk'), '-f', 'vmdk', '-b', base, '-F', 'vmdk');
  assert.is((await problemOf(file, 'vmdk'))?.code, 'prepare/vmdk-layer');
});

test('says what a file is that has another format', async ({folder}) => {
  const file = await make(path.join(folder, 'a'), '-f', 'qcow2');
  for (const format of ['vmdk', 'vdi', 'vhdx'] as const) {
    const problem = await problemOf(file, format);
    assert.is(problem?.code, 'prepare/not-this-format');
    assert.match(problem?.message ?? '', `has "format": "${format}", and is a qcow2 image`);
  }
  await writeFile(file, 'KD');
  assert.match((await problemOf(file, 'vmdk'))?.message ?? '', 'and is something else');
});

test('is not misled by a header that leads nowhere', async ({folder}) => {
  const head = Buffer.alloc(512);
  head.write('KDMV', 'latin1');
  head.writeBigUInt64LE(8n, 12);
  head.writeBigUInt64LE(2n ** 40n, 28);
  head.writeBigUInt64LE(2n ** 60n, 36);
  const file = path.join(folder, 'a.vmdk');
  await writeFile(file, head);
  assert.is((await problemOf(file, 'vmdk'))?.code, 'prepare/vmdk-damaged');
});

test.run();
