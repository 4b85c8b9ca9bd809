import {createHash} from 'node:crypto';
import {readFile, stat} from 'node:fs/promises';
import path from 'node:path';
import * as assert from 'uvu/assert';
import {digestFile, openImageWriter} from '../../src/image/image-writer.js';
import {suite} from '../rig/suite.js';
import {inTemporaryFolder} from '../rig/temporary-folder.js';

const test = suite('image/image-writer');
const MEBIBYTE = 2 ** 20;
const hexOf = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex');

test('pieces of any size come to one file and its digest', () =>
  inTemporaryFolder(async (folder) => {
    const file = path.join(folder, 'a');
    const all = Buffer.alloc(5 * MEBIBYTE + 17, 'some text ');
    const writer = await openImageWriter(file, {
      algorithm: 'sha256',
      keep: 'nothing',
      zeroes: 'written',
    });
    for (let at = 0; at < all.length; at += 70_001) await writer.add(all.subarray(at, at + 70_001));
    assert.is(writer.bytes(), all.length);
    assert.is((await writer.end()).hex, hexOf(all));
    assert.ok((await readFile(file)).equals(all));
    assert.is((await digestFile(file, 'sha256')).hex, hexOf(all));
  }));

test('what was kept counts for the digest', () =>
  inTemporaryFolder(async (folder) => {
    const file = path.join(folder, 'a');
    const options = {algorithm: 'sha256', zeroes: 'written'} as const;
    const first = await openImageWriter(file, {...options, keep: 'nothing'});
    await first.add(Buffer.from('one, '));
    await first.abandon();
    const second = await openImageWriter(file, {...options, keep: 'everything'});
    await second.add(Buffer.from('two'));
    assert.is((await second.end()).hex, hexOf(Buffer.from('one, two')));
  }));

test('zeroes take no room, and are there all the same', () =>
  inTemporaryFolder(async (folder) => {
    const file = path.join(folder, 'a');
    const writer = await openImageWriter(file, {
      algorithm: 'sha256',
      keep: 'nothing',
      zeroes: 'sparse',
    });
    await writer.add(Buffer.alloc(MEBIBYTE, 1));
    for (let count = 0; count < 16; count += 1) await writer.add(Buffer.alloc(MEBIBYTE));
    const {hex} = await writer.end();
    const found = await stat(file);
    assert.is(found.size, 17 * MEBIBYTE);
    assert.ok(found.blocks * 512 <= 2 * MEBIBYTE);
    assert.is(hex, (await digestFile(file, 'sha256')).hex);
  }));

test('whoever inspects the beginning can end the writing', () =>
  inTemporaryFolder(async (folder) => {
    const writer = await openImageWriter(path.join(folder, 'a'), {
      algorithm: 'sha512',
      keep: 'nothing',
      zeroes: 'written',
      inspect: (head) => {
        throw new Error(`begins with ${head.toString()}`);
      },
    });
    await writer.add(Buffer.from('abc'));
    const ended = await writer.end().catch((error: Error) => error.message);
    assert.is(ended, 'begins with abc');
  }));

test.run();
