import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {link, open, writeFile} from 'node:fs/promises';
import path from 'node:path';
import * as assert from 'uvu/assert';
import {findFileHolder, findFileWriter, parseUse} from '../../src/host/file-holder.js';
import {suite} from '../rig/suite.js';
import {inTemporaryFolder} from '../rig/temporary-folder.js';

const test = suite('host/file-holder');

/** A file in a folder of its own, while a shell runs that may use it. */
const whileRuns = (
  script: string,
  check: (file: string, pid: number | undefined) => Promise<void>,
): Promise<void> =>
  inTemporaryFolder(async (folder) => {
    const file = path.join(folder, 'disk.img');
    await writeFile(file, 'x');
    const shell = spawn('/bin/sh', ['-c', `${script}; echo ready; read -r line`], {
      cwd: folder,
      stdio: ['pipe', 'pipe', 'ignore'],
    });
    try {
      await once(shell.stdout, 'data');
      await check(file, shell.pid);
    } finally {
      shell.kill('SIGKILL');
      await once(shell, 'close');
    }
  });

test('finds the process that writes to a file', () =>
  whileRuns('exec 5>>disk.img', async (file, pid) => {
    const holder = await findFileHolder(file);
    assert.is(holder?.pid, pid);
    assert.match(holder?.name ?? '', /sh$/);
  }));

test('finds it under another name of the file', () =>
  whileRuns('exec 5>>disk.img', async (file, pid) => {
    await link(file, `${file}.link`);
    assert.is((await findFileHolder(`${file}.link`))?.pid, pid);
  }));

test('prefers the one that has locked it', () =>
  whileRuns('exec 5<disk.img; flock -s 5', async (file, pid) => {
    await using writer = await open(file, 'a');
    assert.ok(writer.fd > 0);
    assert.is((await findFileHolder(file))?.pid, pid);
  }));

test('does not blame one that only reads', () =>
  whileRuns('exec 5<disk.img', async (file) => {
    assert.is(await findFileHolder(file), undefined);
  }));

test('of those that have locked it, only one that may write is a writer', async () => {
  await whileRuns('exec 5<disk.img; flock -s 5', async (file) => {
    assert.is(await findFileWriter(file), undefined);
  });
  await whileRuns('exec 5>>disk.img; flock -s 5', async (file, pid) => {
    assert.is((await findFileWriter(file))?.pid, pid);
  });
  assert.is(await findFileWriter('/nonexistent/disk.img'), undefined);
});

test('knows no holder of a file that is not there', async () => {
  assert.is(await findFileHolder('/nonexistent/disk.img'), undefined);
});

for (const [use, facts] of [
  ['none', 'pos:\t0\nflags:\t02100000\nmnt_id:\t25\n'],
  ['writes', 'pos:\t0\nflags:\t02100002\nmnt_id:\t25\n'],
  [
    'locks',
    'pos:\t0\nflags:\t02100002\nmnt_id:\t25\nlock:\t1: OFDLCK ADVISORY  WRITE -1 fe:00:77 100 101\n',
  ],
] as const) {
  test(`reads what a process does with a file: ${use}`, () => assert.is(parseUse(facts), use));
}

test.run();
