/** The committed boot sector is what its source assembles to. */
import {mkdtemp, readFile, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import path from 'node:path';
import * as assert from 'uvu/assert';
import {runProgram} from '../../src/host/spawn.js';
import {inRepository} from '../rig/repository.js';
import {skip, suite} from '../rig/suite.js';

const test = suite('profiles/hello');
const source = inRepository('profiles', 'hello', 'hello.asm');
const image = inRepository('profiles', 'hello', 'hello.img');
const listing = inRepository('profiles', 'hello', 'hello.lst');

test('the image is what the source assembles to', async () => {
  const folder = await mkdtemp(path.join(tmpdir(), 'kvmrun-hello-'));
  try {
    const built = path.join(folder, 'hello.img');
    const args = ['-f', 'bin', '-o', built, source];
    const nasm = await runProgram({file: 'nasm', args, timeoutMs: 10_000});
    if (nasm.outcome === 'not-found') skip('nasm is not installed');
    assert.equal(nasm.outcome === 'exited' && nasm.code, 0, JSON.stringify(nasm));
    assert.ok((await readFile(built)).equals(await readFile(image)));
  } finally {
    await rm(folder, {recursive: true});
  }
});

test('the listing holds every line of the source', async () => {
  const lines = (await readFile(source, 'utf8')).split('\n').filter((line) => line.trim() !== '');
  const listed = await readFile(listing, 'utf8');
  for (const line of lines) assert.ok(listed.includes(line), line);
});

test('the image is a bootable disk of two sectors', async () => {
  const bytes = await readFile(image);
  assert.is(bytes.length, 1024);
  assert.is(bytes.readUInt16LE(510), 0xaa55);
});

test.run();
