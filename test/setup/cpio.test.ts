import * as assert from 'uvu/assert';
import {suite} from '../rig/suite.js';
import {type CpioEntry, cpioArchive} from './cpio.js';

const test = suite('setup/cpio');

const entries: readonly CpioEntry[] = [
  {type: 'directory', path: 'dev'},
  {type: 'character-device', path: 'dev/console', major: 5, minor: 1},
  {type: 'file', path: 'init', mode: 0o755, contents: Buffer.from('hello')},
];

interface Record {
  readonly name: string;
  readonly mode: number;
  readonly contents: string;
  readonly device: readonly [number, number];
}

/** Reads an archive as the kernel does. */
function read(archive: Buffer): readonly Record[] {
  const records: Record[] = [];
  for (let at = 0; at < archive.length; ) {
    assert.is(archive.toString('latin1', at, at + 6), '070701');
    const field = (index: number) =>
      Number.parseInt(archive.toString('latin1', at + 6 + index * 8, at + 14 + index * 8), 16);
    const start = align(at + 110 + field(11));
    records.push({
      name: archive.toString('utf8', at + 110, at + 109 + field(11)),
      mode: field(1),
      contents: archive.toString('utf8', start, start + field(6)),
      device: [field(9), field(10)],
    });
    at = align(start + field(6));
  }
  return records;
}

const align = (offset: number): number => Math.ceil(offset / 4) * 4;

test('holds files, folders and devices, and the mark of the end', () => {
  assert.equal(read(cpioArchive(entries)), [
    {name: 'dev', mode: 0o040755, contents: '', device: [0, 0]},
    {name: 'dev/console', mode: 0o020600, contents: '', device: [5, 1]},
    {name: 'init', mode: 0o100755, contents: 'hello', device: [0, 0]},
    {name: 'TRAILER!!!', mode: 0, contents: '', device: [0, 0]},
  ]);
});

test('is the same every time', () => {
  assert.ok(cpioArchive(entries).equals(cpioArchive(entries)));
});

test.run();
