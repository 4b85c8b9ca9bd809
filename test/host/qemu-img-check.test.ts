import {mkdtemp, open, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import path from 'node:path';
import * as assert from 'uvu/assert';
import {findProgram} from '../../src/host/find-program.js';
import {createImage} from '../../src/host/qemu-img.js';
import {checkImage, parseVerdict} from '../../src/host/qemu-img-check.js';
import {runProgram} from '../../src/host/spawn.js';
import {skip, suite} from '../rig/suite.js';

const test = suite<{folder: string}>('host/qemu-img-check');

test.before.each(async (context) => {
  context.folder = await mkdtemp(path.join(tmpdir(), 'kvmrun-check-'));
});
test.after.each(({folder}) => rm(folder, {recursive: true}));

/** A qcow2 of 8 MiB under a name that would end in options, were it not a value. */
const withImage = (name: string, run: (file: string) => Promise<void>) =>
  test(name, async ({folder}) => {
    if ((await findProgram('qemu-img', process.env)) === undefined) skip('needs qemu-img');
    const file = path.join(folder, 'we"ird,:a.qcow2');
    assert.ok((await createImage({path: file, format: 'qcow2', sizeBytes: 2 ** 23})).ok);
    await run(file);
  });

const check = async (file: string, repair: 'wanted' | 'not-wanted' = 'not-wanted') => {
  const checked = await checkImage({path: file, format: 'qcow2', repair});
  return checked.ok ? checked.value.outcome : checked.error.detail;
};

/** Where the header says that the first table of the second level is used by nothing. */
async function breakRefcounts(file: string): Promise<void> {
  const written = await runProgram({
    file: 'qemu-io',
    args: ['-f', 'qcow2', '-c', 'write 0 64k', file],
    timeoutMs: 10_000,
  });
  assert.ok(written.outcome === 'exited' && written.code === 0);
  await using handle = await open(file, 'r+');
  const header = Buffer.alloc(72);
  await handle.read(header, 0, 72, 0);
  const refcountTable = Number(header.readBigUInt64BE(48));
  const entry = Buffer.alloc(8);
  await handle.read(entry, 0, 8, refcountTable);
  // All reference counts of the image are gone.
  const blocks = Number(entry.readBigUInt64BE(0));
  await handle.write(Buffer.alloc(64), 0, 64, blocks);
}

withImage('finds nothing wrong with a new image', async (file) => {
  assert.is(await check(file), 'clean');
});

withImage('finds what is broken, and repairs it when told to', async (file) => {
  await breakRefcounts(file);
  assert.is(await check(file), 'corrupt');
  assert.is(await check(file, 'wanted'), 'clean');
  assert.is(await check(file), 'clean');
});

withImage('opens no other image, whatever the header says', async (file) => {
  const overlay = `${file}.overlay`;
  const made = await runProgram({
    file: 'qemu-img',
    args: ['create', '-q', '-f', 'qcow2', '-u', '-b', '/nonexistent', '-F', 'raw', overlay, '1M'],
    timeoutMs: 10_000,
  });
  assert.ok(made.outcome === 'exited' && made.code === 0);
  assert.is(await check(overlay), 'clean');
});

test('a raw image has nothing to be checked', async () => {
  const checked = await checkImage({path: '/nonexistent', format: 'raw', repair: 'not-wanted'});
  assert.is(checked.ok && checked.value.outcome, 'nothing-to-check');
});

test('reads counts, and takes nothing else for a verdict', () => {
  assert.equal(parseVerdict('{"check-errors": 0, "leaks": 3, "leaks-fixed": 2}'), {
    outcome: 'leaks',
    corruptions: 0,
    leaks: 3,
    repaired: 2,
  });
  assert.is(parseVerdict('{"check-errors": 1}')?.outcome, 'corrupt');
  assert.is(parseVerdict('{"check-err'), undefined);
  assert.is(parseVerdict('[]'), undefined);
});

test.run();
