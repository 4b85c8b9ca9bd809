import {rename, writeFile} from 'node:fs/promises';
import path from 'node:path';
import * as assert from 'uvu/assert';
import {closePieces, openPieces, readBackward, readForward} from '../../src/cli/log-pieces.js';
import {suite} from '../rig/suite.js';
import {inTemporaryFolder} from '../rig/temporary-folder.js';

const test = suite('cli/log-pieces');

const rotated = (use: (file: string) => Promise<void>): Promise<void> =>
  inTemporaryFolder(async (folder) => {
    const file = path.join(folder, 'a.log');
    await writeFile(`${file}.2`, 'oldest');
    await writeFile(`${file}.1`, 'older');
    await writeFile(file, 'newest');
    await use(file);
  });

test('opens the files of a log, the oldest first', () =>
  rotated(async (file) => {
    const {pieces} = await openPieces(file);
    const texts = await Promise.all(pieces.map(({handle}) => handle.readFile('utf8')));
    assert.equal(texts, ['oldest', 'older', 'newest']);
    await closePieces(pieces);
  }));

test('opens only what is newer than one that is known, whatever that is called by now', () =>
  rotated(async (file) => {
    const {pieces} = await openPieces(file);
    const known = pieces.at(-1);
    await rename(`${file}.1`, `${file}.3`);
    await rename(file, `${file}.1`);
    await writeFile(file, 'brand new');
    const newer = await openPieces(file, known);
    assert.ok(newer.foundKnown);
    assert.is(newer.pieces.length, 1);
    assert.is(await newer.pieces[0]?.handle.readFile('utf8'), 'brand new');
    await closePieces([...pieces, ...newer.pieces]);
  }));

test('says when what is known is not there any more', () =>
  rotated(async (file) => {
    const {pieces, foundKnown} = await openPieces(file, {inode: -1});
    assert.is(foundKnown, false);
    assert.is(pieces.length, 3);
    await closePieces(pieces);
  }));

test('reads in both directions, in chunks', () =>
  inTemporaryFolder(async (folder) => {
    const file = path.join(folder, 'a.log');
    const text = Array.from({length: 30_000}, (_none, line) => `line ${line}\n`).join('');
    await writeFile(file, text);
    const {pieces} = await openPieces(file);
    const [piece] = pieces;
    assert.ok(piece);
    const [forward, backward]: [string[], string[]] = [[], []];
    const end = await readForward(piece.handle, 5, async (chunk) => {
      forward.push(chunk.toString());
      return 'go-on';
    });
    assert.is(end, text.length);
    assert.ok(forward.length > 3);
    assert.is(forward.join(''), text.slice(5));
    await readBackward(piece.handle, piece.size, (chunk, offset) => {
      assert.is(chunk.toString(), text.slice(offset, offset + chunk.length));
      backward.unshift(chunk.toString());
      return 'go-on';
    });
    assert.is(backward.join(''), text);
    await closePieces(pieces);
  }));

test.run();
