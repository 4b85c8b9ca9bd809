import {createHash} from 'node:crypto';
import {readFile, stat, truncate, writeFile} from 'node:fs/promises';
import path from 'node:path';
import * as assert from 'uvu/assert';
import {copyLargeFile, copyWithDigest} from '../../src/host/copy-file.js';
import {suite} from '../rig/suite.js';
import {inTemporaryFolder} from '../rig/temporary-folder.js';

const test = suite('host/copy-file');

const {signal} = new AbortController();

/** A file of 32 MiB and some bytes, of which two stretches take room. */
async function sparseFile(file: string): Promise<Buffer> {
  await writeFile(file, Buffer.alloc(70_000, 'a'));
  await truncate(file, 32 * 2 ** 20);
  await writeFile(file, 'the end', {flag: 'a'});
  return readFile(file);
}

test('copies what is in it, and lets holes be holes', () =>
  inTemporaryFolder(async (folder) => {
    const [source, target] = [path.join(folder, 'source'), path.join(folder, 'target')];
    const bytes = await sparseFile(source);
    const digest = await copyWithDigest(source, target, signal);
    assert.is(digest.hex, createHash('sha256').update(bytes).digest('hex'));
    assert.ok((await readFile(target)).equals(bytes));
    const {blocks, mode} = await stat(target);
    assert.ok(blocks * 512 < 4 * 2 ** 20, `${blocks} blocks`);
    assert.is(mode & 0o777, 0o600);
  }));

test('copies in either way, and gives the copy to nobody else', () =>
  inTemporaryFolder(async (folder) => {
    const [source, target] = [path.join(folder, 'source'), path.join(folder, 'target')];
    const bytes = await sparseFile(source);
    await copyLargeFile(source, target, signal);
    assert.ok((await readFile(target)).equals(bytes));
    assert.is((await stat(target)).mode & 0o777, 0o600);
  }));

test('stops when it is told to', () =>
  inTemporaryFolder(async (folder) => {
    const source = path.join(folder, 'source');
    await sparseFile(source);
    const stopped = AbortSignal.abort();
    const outcome = await copyWithDigest(source, path.join(folder, 'target'), stopped).catch(
      (error: Error) => error.name,
    );
    assert.is(outcome, 'AbortError');
  }));

test.run();
