import {utimes, writeFile} from 'node:fs/promises';
import path from 'node:path';
import * as assert from 'uvu/assert';
import {closePieces, type LogPiece, openPieces} from '../../src/cli/log-pieces.js';
import {findStart, type LogWishes} from '../../src/cli/log-start.js';
import {suite} from '../rig/suite.js';
import {inTemporaryFolder} from '../rig/temporary-folder.js';

const test = suite('cli/log-start');

const ALL: LogWishes = {lines: undefined, since: undefined, stamps: 'none', times: new Map()};

/** What is shown of a log in these pieces, the oldest first, which were written at these seconds. */
async function shown(
  texts: readonly string[],
  wishesFor: (pieces: readonly LogPiece[]) => Partial<LogWishes>,
  seconds: readonly number[] = [],
): Promise<string> {
  let result = '';
  await inTemporaryFolder(async (folder) => {
    const file = path.join(folder, 'a.log');
    for (const [index, text] of texts.entries()) {
      const age = texts.length - 1 - index;
      const name = age === 0 ? file : `${file}.${age}`;
      await writeFile(name, text);
      await utimes(name, seconds[index] ?? 1, seconds[index] ?? 1);
    }
    const {pieces} = await openPieces(file);
    const start = await findStart(pieces, {...ALL, ...wishesFor(pieces)});
    await closePieces(pieces);
    const rest = texts.slice(start.piece);
    result = [rest[0]?.slice(start.offset) ?? '', ...rest.slice(1)].join('');
  });
  return result;
}

for (const [name, texts, lines, expected] of [
  ['the last lines', ['a\nb\nc\n'], 2, 'b\nc\n'],
  ['a last line that is not closed', ['a\nb\nc'], 2, 'b\nc'],
  ['all of a shorter log', ['a\nb\n'], 5, 'a\nb\n'],
  ['nothing', ['a\nb\n'], 0, ''],
  ['an empty line as a line', ['a\n\nb\n'], 2, '\nb\n'],
  ['lines of an older file', ['a\nb\n', 'c\n'], 2, 'b\nc\n'],
  ['a line that is in two files', ['a\nb', 'c\nd\n'], 2, 'bc\nd\n'],
  ['lines of many files', ['a\n', 'b\n', 'c\n', 'd\n'], 3, 'b\nc\nd\n'],
  ['lines when the newest file is empty', ['a\nb\n', ''], 1, 'b\n'],
  ['everything of many files', ['a\n', 'b\n'], undefined, 'a\nb\n'],
] satisfies [string, string[], number | undefined, string][]) {
  test(`finds ${name}`, async () => assert.is(await shown(texts, () => ({lines})), expected));
}

test('finds lines that are longer than what is read at a time', async () => {
  const long = 'x'.repeat(200_000);
  assert.is(await shown([`a\n${long}\nb\n`], () => ({lines: 2})), `${long}\nb\n`);
});

test('finds what was written since then by the times beside the log, from the line on', () =>
  inTemporaryFolder(async () => {
    const text = 'old line\nhalf a line, and its end\nnew line\n';
    const found = await shown([text], ([piece]) => ({
      since: 500,
      times: new Map([
        [
          piece?.inode ?? 0,
          [
            {offset: 0, until: 0},
            {offset: 14, until: 400},
            {offset: 35, until: 600},
          ],
        ],
      ]),
    }));
    assert.is(found, 'half a line, and its end\nnew line\n');
  }));

test('leaves out files that were written before', async () => {
  const found = await shown(['a\n', 'b\n', 'c\n'], () => ({since: 15_000}), [10, 20, 30]);
  assert.is(found, 'b\nc\n');
  assert.is(await shown(['a\n'], () => ({since: 15_000}), [10]), '');
});

const STAMPED = [
  '2026-01-01T10:00:00.000Z one',
  '  more of one',
  '2026-01-01T10:00:05.000Z two',
  '  more of two',
  '2026-01-01T10:00:09.000Z three',
  '',
].join('\n');

for (const [name, time, expected] of [
  ['everything', '10:00:00', STAMPED],
  [
    'what follows, with what belongs to it',
    '10:00:01',
    STAMPED.slice(STAMPED.indexOf('2026-01-01T10:00:05')),
  ],
  ['the last line', '10:00:09', '2026-01-01T10:00:09.000Z three\n'],
  ['nothing', '10:00:10', ''],
] satisfies [string, string, string][]) {
  test(`finds ${name} since ${time} by the times in the lines`, async () => {
    const since = Date.parse(`2026-01-01T${time}Z`);
    const found = await shown([STAMPED], () => ({since, stamps: 'some-lines'}), [
      since / 1000 + 60,
    ]);
    assert.is(found, expected);
  });
}

test('reads the times of JSON lines', async () => {
  const lines = [
    '{"at":"2026-01-01T10:00:00.000Z","event":"a"}',
    '{"at":"2026-01-01T10:00:05.000Z"}',
  ];
  const since = Date.parse('2026-01-01T10:00:03Z');
  const found = await shown([`${lines.join('\n')}\n`], () => ({since, stamps: 'some-lines'}), [
    since,
  ]);
  assert.is(found, `${lines[1]}\n`);
});

test('believes the file where no line has a time', async () => {
  const found = await shown(['no time\n'], () => ({since: 15_000, stamps: 'some-lines'}), [20]);
  assert.is(found, 'no time\n');
});

test('does not believe times that a guest wrote', async () => {
  const since = Date.parse('2026-01-01T10:00:03Z');
  assert.is(await shown([STAMPED], () => ({since, stamps: 'none'}), [since / 1000]), STAMPED);
});

test('takes the last of the lines since then', async () => {
  const since = Date.parse('2026-01-01T10:00:05Z');
  const wishes = {since, stamps: 'some-lines', lines: 1} as const;
  assert.is(
    await shown([STAMPED], () => wishes, [since / 1000]),
    '2026-01-01T10:00:09.000Z three\n',
  );
  const more = await shown([STAMPED], () => ({...wishes, lines: 10}), [since / 1000]);
  assert.is(more, STAMPED.slice(STAMPED.indexOf('2026-01-01T10:00:05')));
});

test.run();
