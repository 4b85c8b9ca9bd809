import {appendFile, mkdtemp, rename, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {suite} from 'uvu';
import * as assert from 'uvu/assert';
import {followLog, readLog} from '../../src/cli/read-log.js';
import {withTimeout} from '../rig/with-timeout.js';

const test = suite<{folder: string; file: string}>('cli/read-log');

test.before.each(async (context) => {
  context.folder = await mkdtemp(path.join(tmpdir(), 'kvmrun-log-'));
  context.file = path.join(context.folder, 'serial.log');
});
test.after.each(({folder}) => rm(folder, {recursive: true, force: true}));

for (const [name, text, lines, expected] of [
  ['the last lines', 'a\nb\nc\n', 2, 'b\nc\n'],
  ['a last line that is not closed', 'a\nb\nc', 2, 'b\nc'],
  ['all of a shorter log', 'a\nb\n', 5, 'a\nb\n'],
  ['nothing', 'a\nb\n', 0, ''],
  ['an empty line as a line', 'a\n\nb\n', 2, '\nb\n'],
] satisfies [string, string, number, string][]) {
  test(`reads ${name}`, async ({file}) => {
    await writeFile(file, text);
    assert.is((await readLog(file, lines))?.text.toString(), expected);
  });
}

test('tells a missing log from an empty one', async ({file}) => {
  assert.is(await readLog(file, 10), undefined);
  await writeFile(file, '');
  assert.is((await readLog(file, 10))?.text.length, 0);
});

test(
  'follows what is added, across a rotation, until the VM has ended',
  withTimeout(async ({folder, file}) => {
    const endFile = path.join(folder, 'last-exit.json');
    await writeFile(file, 'old\n');
    const start = await readLog(file, Number.POSITIVE_INFINITY);
    const seen: string[] = [];
    let onText = (): void => undefined;
    const following = followLog({
      file,
      from: start?.position,
      endFile,
      isOver: async () => false,
      write: (text) => {
        seen.push(text.toString());
        onText();
      },
    });
    const next = (): Promise<void> => new Promise((resolve) => (onText = resolve));
    const first = next();
    await appendFile(file, 'one\n');
    await first;
    const second = next();
    await rename(file, `${file}.1`);
    await writeFile(file, 'two\n');
    await second;
    await writeFile(endFile, '{}');
    await following;
    assert.is(seen.join(''), 'one\ntwo\n');
  }),
);

test(
  'does not wait for the end of a VM that has ended before',
  withTimeout(async ({folder, file}) => {
    await writeFile(file, 'all\n');
    const seen: string[] = [];
    await followLog({
      file,
      from: undefined,
      endFile: path.join(folder, 'last-exit.json'),
      isOver: async () => true,
      write: (text) => void seen.push(text.toString()),
    });
    assert.is(seen.join(''), 'all\n');
  }),
);

test.run();
