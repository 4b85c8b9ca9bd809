import {writeSync} from 'node:fs';
import {appendFile, readdir, readFile, rm, stat, symlink, writeFile} from 'node:fs/promises';
import path from 'node:path';
import * as assert from 'uvu/assert';
import {openQemuOutput, type QemuOutput} from '../../src/supervisor/qemu-output.js';
import {onSmallDisk} from '../host/full-disk.js';
import {suite} from '../rig/suite.js';
import {contains, startedVm, withVm} from '../rig/supervised.js';
import {inTemporaryFolder} from '../rig/temporary-folder.js';

const test = suite('supervisor/qemu-output');
const MIB = 2 ** 20;

interface Opened {
  readonly output: QemuOutput;
  readonly paths: {readonly qemuOutput: string; readonly qemuLog: string};
  readonly notes: readonly string[];
  /** Settles when something with this text has been noted. */
  readonly noted: (text: string) => Promise<void>;
}

async function openIn(
  folder: string,
  found: 'of-this-qemu' | 'of-earlier-ones' = 'of-earlier-ones',
): Promise<Opened> {
  const paths = pathsIn(folder);
  const notes: string[] = [];
  const waiting = new Set<() => void>();
  const note = (text: string): void => {
    notes.push(text);
    for (const look of waiting) look();
  };
  const opened = await openQemuOutput({paths, found, note});
  if (!opened.ok) throw new Error(opened.error.message);
  const noted = (text: string): Promise<void> =>
    new Promise((resolve) => {
      const look = (): void => {
        if (notes.some((said) => said.includes(text))) resolve();
      };
      waiting.add(look);
      look();
    });
  return {output: opened.value, paths, notes, noted};
}

const pathsIn = (folder: string): Opened['paths'] => ({
  qemuOutput: path.join(folder, 'qemu.out'),
  qemuLog: path.join(folder, 'qemu.log'),
});

async function sizesIn(folder: string, prefix: string): Promise<readonly number[]> {
  const names = (await readdir(folder)).filter((name) => name.startsWith(prefix));
  return Promise.all(names.map(async (name) => (await stat(path.join(folder, name))).size));
}

test('moves on to the log what is written, and empties the file', () =>
  inTemporaryFolder(async (folder) => {
    const {output, paths, notes} = await openIn(folder);
    output.begin();
    writeSync(output.fd, 'one\n');
    await contains(paths.qemuLog, 'one');
    writeSync(output.fd, 'two\n');
    assert.is(await output.end(), 'one\ntwo\n');
    assert.is(await readFile(paths.qemuLog, 'utf8'), 'one\ntwo\n');
    assert.is((await stat(paths.qemuOutput)).size, 0);
    assert.equal(notes, []);
  }));

test('does not take what an earlier QEMU wrote for words of this one', () =>
  inTemporaryFolder(async (folder) => {
    await writeFile(path.join(folder, 'qemu.out'), 'earlier\n');
    const {output, paths} = await openIn(folder);
    output.begin();
    writeSync(output.fd, 'now\n');
    assert.is(await output.end(), 'now\n');
    assert.is(await readFile(paths.qemuLog, 'utf8'), 'earlier\nnow\n');
  }));

test('finds what this QEMU wrote when there was no supervisor', () =>
  inTemporaryFolder(async (folder) => {
    await writeFile(path.join(folder, 'qemu.out'), 'alone\n');
    const {output, paths} = await openIn(folder, 'of-this-qemu');
    output.begin();
    assert.is(await output.end(), 'alone\n');
    assert.is(await readFile(paths.qemuLog, 'utf8'), 'alone\n');
  }));

test('gives the last words of a QEMU whose log has been rotated meanwhile', () =>
  inTemporaryFolder(async (folder) => {
    const {output, paths} = await openIn(folder);
    output.begin();
    await appendFile(paths.qemuOutput, 'x'.repeat(6 * MIB));
    await contains(paths.qemuLog, 'x'.repeat(6 * MIB));
    await appendFile(paths.qemuOutput, `${'y'.repeat(6 * MIB)}\nlast words\n`);
    assert.ok((await output.end()).endsWith('yyy\nlast words\n'));
    assert.ok((await readdir(folder)).includes('qemu.log.1'));
  }));

test('keeps the newest of what nobody has moved for long', () =>
  inTemporaryFolder(async (folder) => {
    const file = path.join(folder, 'qemu.out');
    await writeFile(file, `${'old\n'.repeat(5 * MIB)}newest\n`);
    const {output, paths, notes} = await openIn(folder, 'of-this-qemu');
    output.begin();
    assert.ok((await output.end()).endsWith('old\nnewest\n'));
    const {size} = await stat(paths.qemuLog);
    assert.ok(size > 7 * MIB && size < 9 * MIB, `${size} bytes`);
    assert.match(notes.join('\n'), "bytes of QEMU's messages were lost");
  }));

test('goes on when somebody has removed the file', () =>
  inTemporaryFolder(async (folder) => {
    const {output, paths} = await openIn(folder);
    output.begin();
    await rm(paths.qemuOutput);
    writeSync(output.fd, 'still here\n');
    assert.is(await output.end(), 'still here\n');
  }));

test('refuses a link in the place of its file', () =>
  inTemporaryFolder(async (folder) => {
    const elsewhere = path.join(folder, 'elsewhere');
    await writeFile(elsewhere, 'precious');
    await symlink(elsewhere, path.join(folder, 'qemu.out'));
    const paths = pathsIn(folder);
    const opened = await openQemuOutput({paths, found: 'of-earlier-ones', note: () => undefined});
    assert.is(!opened.ok && opened.error.code, 'supervisor/log-not-opened');
    assert.is(await readFile(elsewhere, 'utf8'), 'precious');
  }));

test('drops messages on a full disk, says so, and goes on when there is room', () =>
  onSmallDisk(64, async (folder) => {
    const {output, paths, notes, noted} = await openIn(folder);
    writeSync(output.fd, 'lost\n');
    const filler = path.join(folder, 'filler');
    await appendFile(filler, Buffer.alloc(64 * 1024)).catch(() => undefined);
    output.begin();
    await noted('messages are not logged: ENOSPC');
    await rm(filler);
    writeSync(output.fd, 'there is room again\n');
    await noted('messages are logged again, 5 bytes were lost');
    assert.is(await output.end(), 'lost\nthere is room again\n');
    assert.is(await readFile(paths.qemuLog, 'utf8'), 'there is room again\n');
    assert.is(notes.length, 2);
  }));

test('keeps a flood within bounds: of disk, and of memory', () =>
  withVm({}, async (vm) => {
    const {handle, exited} = await startedVm(vm);
    const before = process.memoryUsage.rss();
    vm.tell({flood: 'stderr', blocks: 60});
    const flooded = await vm.reported((report) => 'flooded' in report);
    assert.ok('flooded' in flooded);
    const grown = (process.memoryUsage.rss() - before) / MIB;
    vm.tell({stderr: 'last words\n'});
    handle.requestStop({from: 'quit'});
    const exit = await exited;
    const sizes = await sizesIn(vm.paths.logDirectory, 'qemu.');
    const total = sizes.reduce((sum, size) => sum + size, 0) / MIB;
    const peak = flooded.peakBytes / MIB;
    assert.ok(total <= 51, `${total} MiB kept`);
    assert.ok(peak <= 32, `QEMU's file was ${peak} MiB large`);
    assert.ok(grown <= 40, `${grown} MiB more memory`);
    assert.is(exit.reason, 'stopped');
  }));

test('tells the last words of a QEMU that dies after a flood', () =>
  withVm({}, async (vm) => {
    const {exited} = await startedVm(vm);
    vm.tell({flood: 'stderr', blocks: 30});
    await vm.reported((report) => 'flooded' in report);
    vm.tell({stderr: 'the reason of its end\n'});
    vm.tell({raise: 'SIGABRT'});
    assert.match((await exited).stderrTail ?? '', 'the reason of its end');
  }));

test.run();
