import {appendFile, mkdtemp, rename, rm, truncate, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import path from 'node:path';
import * as assert from 'uvu/assert';
import {followLog, LogReader, type LogSource, type Write} from '../../src/cli/read-log.js';
import {openLogFile} from '../../src/supervisor/log-file.js';
import {deferred} from '../../src/supervisor/settle.js';
import {suite} from '../rig/suite.js';

const test = suite<{folder: string; file: string}>('cli/read-log');

test.before.each(async (context) => {
  context.folder = await mkdtemp(path.join(tmpdir(), 'kvmrun-log-'));
  context.file = path.join(context.folder, 'serial.log');
});
test.after.each(({folder}) => rm(folder, {recursive: true, force: true}));

const all = (file: string): LogSource => ({
  file,
  lines: undefined,
  since: undefined,
  stamps: 'none',
});

/** Collects what is written, and tells when a text has come. */
class Page {
  text = '';
  #look = (): void => undefined;

  readonly write: Write = async (bytes) => {
    this.text += bytes.toString();
    this.#look();
  };

  shows(text: string): Promise<void> {
    return new Promise((resolve) => {
      this.#look = () => {
        if (this.text.includes(text)) resolve();
      };
      this.#look();
    });
  }
}

async function rotate(file: string): Promise<void> {
  for (let index = 3; index > 0; index -= 1) {
    await rename(`${file}.${index}`, `${file}.${index + 1}`).catch(() => undefined);
  }
  await rename(file, `${file}.1`);
}

test('tells a missing log from an empty one', async ({file}) => {
  const page = new Page();
  await using missing = await LogReader.read(all(file), page.write);
  assert.is(missing.hasFound, false);
  await writeFile(file, '');
  await using empty = await LogReader.read(all(file), page.write);
  assert.ok(empty.hasFound);
  assert.is(page.text, '');
});

test('reads all files of a log, and then what was added', async ({file}) => {
  const page = new Page();
  await writeFile(`${file}.1`, 'older\n');
  await writeFile(file, 'newer\n');
  await using reader = await LogReader.read(all(file), page.write);
  assert.is(page.text, 'older\nnewer\n');
  await appendFile(file, 'more\n');
  assert.is(await reader.readOn(page.write), 'complete');
  assert.is(page.text, 'older\nnewer\nmore\n');
});

test('reads what nobody has moved into the log', async ({file}) => {
  const page = new Page();
  const waitingFile = `${file}.waiting`;
  await writeFile(file, 'logged\n');
  await writeFile(waitingFile, 'waiting\n');
  await using reader = await LogReader.read({...all(file), waitingFile, lines: 1}, page.write);
  assert.ok(reader.hasFound);
  assert.is(page.text, 'waiting\n');
});

test('reads on across several rotations, without a gap and without a repetition', async ({
  file,
}) => {
  const page = new Page();
  await writeFile(file, 'one\n');
  await using reader = await LogReader.read(all(file), page.write);
  await appendFile(file, 'two\n');
  await rotate(file);
  await writeFile(file, 'three\n');
  await rotate(file);
  await writeFile(file, 'four\n');
  assert.is(await reader.readOn(page.write), 'complete');
  assert.is(page.text, 'one\ntwo\nthree\nfour\n');
});

test('waits for a log that is to come', async ({file}) => {
  const page = new Page();
  await using reader = await LogReader.read(all(file), page.write);
  assert.is(await reader.readOn(page.write), 'complete');
  await writeFile(file, 'first\n');
  await reader.readOn(page.write);
  assert.is(page.text, 'first\n');
});

test('says that something is missing when it was rotated away', async ({file}) => {
  const page = new Page();
  await writeFile(file, 'one\n');
  await using reader = await LogReader.read(all(file), page.write);
  for (let round = 0; round < 6; round += 1) {
    await rotate(file);
    await writeFile(file, `round ${round}\n`);
  }
  assert.is(await reader.readOn(page.write), 'gap');
  assert.is(page.text, 'one\nround 1\nround 2\nround 3\nround 4\nround 5\n');
});

test('does not repeat older files when somebody has removed the newest', async ({file}) => {
  const page = new Page();
  await writeFile(`${file}.1`, 'older\n');
  await writeFile(file, 'newer\n');
  await using reader = await LogReader.read(all(file), page.write);
  await rm(file);
  assert.is(await reader.readOn(page.write), 'complete');
  await writeFile(file, 'new file\n');
  assert.is(await reader.readOn(page.write), 'complete');
  assert.is(page.text, 'older\nnewer\nnew file\n');
});

test('begins again in a file that was emptied', async ({file}) => {
  const page = new Page();
  await writeFile(file, 'a longer text\n');
  await using reader = await LogReader.read(all(file), page.write);
  await truncate(file);
  await appendFile(file, 'short\n');
  await reader.readOn(page.write);
  assert.is(page.text, 'a longer text\nshort\n');
});

interface Watched {
  readonly page: Page;
  readonly endFile: string;
  readonly left: AbortController;
  isOver: boolean;
  /** Waits for somebody who watches it first. */
  supervisorDies: () => Promise<void>;
  following: Promise<void>;
}

async function follow(
  {folder, file}: {readonly folder: string; readonly file: string},
  reader: LogReader,
): Promise<Watched> {
  let watcher = deferred<() => void>();
  const watched: Watched = {
    page: new Page(),
    endFile: path.join(folder, 'last-exit.json'),
    left: new AbortController(),
    isOver: false,
    supervisorDies: async () => {
      const die = await watcher.promise;
      watcher = deferred();
      die();
    },
    following: Promise.resolve(),
  };
  watched.following = followLog({
    reader,
    file,
    endFile: watched.endFile,
    isOver: async () => watched.isOver,
    watchSupervisor: async () => ({
      gone: new Promise((resolve) => watcher.resolve(resolve)),
      leave: () => undefined,
    }),
    write: watched.page.write,
    missed: assert.unreachable,
    left: watched.left.signal,
  });
  return watched;
}

const nothing: Write = async () => undefined;

test('follows what is added, across a rotation, until the VM has ended', async (context) => {
  const {file} = context;
  await writeFile(file, 'old\n');
  await using reader = await LogReader.read(all(file), nothing);
  const watched = await follow(context, reader);
  await appendFile(file, 'one\n');
  await watched.page.shows('one\n');
  await rotate(file);
  await writeFile(file, 'two\n');
  await watched.page.shows('two\n');
  watched.isOver = true;
  await appendFile(file, 'last words\n');
  await writeFile(watched.endFile, '{}');
  await watched.following;
  assert.is(watched.page.text, 'one\ntwo\nlast words\n');
});

test('goes on after the end of a run that another run follows', async (context) => {
  const {file} = context;
  await writeFile(file, '');
  await using reader = await LogReader.read(all(file), nothing);
  const watched = await follow(context, reader);
  await writeFile(watched.endFile, '{"run": 1}');
  await appendFile(file, 'second run\n');
  await watched.page.shows('second run\n');
  watched.isOver = true;
  await writeFile(watched.endFile, '{"run": 2}');
  await watched.following;
});

test('ends with a VM that ended together with its supervisor', async (context) => {
  const {file} = context;
  await writeFile(file, '');
  await using reader = await LogReader.read(all(file), nothing);
  const watched = await follow(context, reader);
  await appendFile(file, 'first supervisor\n');
  await watched.page.shows('first supervisor\n');
  await watched.supervisorDies();
  await appendFile(file, 'second supervisor\n');
  await watched.page.shows('second supervisor\n');
  watched.isOver = true;
  await watched.supervisorDies();
  await watched.following;
});

test('does not wait for the end of a VM that has ended before', async (context) => {
  const {file} = context;
  await using reader = await LogReader.read(all(file), nothing);
  await writeFile(file, 'all\n');
  const page = new Page();
  await followLog({
    reader,
    file,
    endFile: path.join(context.folder, 'last-exit.json'),
    isOver: async () => true,
    watchSupervisor: () => Promise.reject(new Error('there is none')),
    write: page.write,
    missed: assert.unreachable,
    left: new AbortController().signal,
  });
  assert.is(page.text, 'all\n');
});

test('ends when nobody reads any more', async (context) => {
  await writeFile(context.file, '');
  await using reader = await LogReader.read(all(context.file), nothing);
  const watched = await follow(context, reader);
  watched.left.abort();
  await watched.following;
});

test('follows a log that is written and rotated fast, line by line', async (context) => {
  const {file} = context;
  await writeFile(file, '');
  await using reader = await LogReader.read(all(file), nothing);
  const watched = await follow(context, reader);
  const log = openLogFile(file, {dropped: assert.unreachable}, {maxBytes: 20_000, keep: 4});
  const lines = Array.from({length: 5000}, (_none, number) => `line ${number}\n`);
  for (let from = 0; from < lines.length; from += 100) {
    log.append(Buffer.from(lines.slice(from, from + 100).join('')));
    await log.settled();
    // The reader is never more than the kept files behind.
    await watched.page.shows(lines[from] ?? '');
  }
  await log.close();
  watched.isOver = true;
  await writeFile(watched.endFile, '{}');
  await watched.following;
  assert.is(watched.page.text, lines.join(''));
});

test.run();
