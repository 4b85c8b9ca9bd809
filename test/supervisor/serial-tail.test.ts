import {mkdir, writeFile} from 'node:fs/promises';
import path from 'node:path';
import * as assert from 'uvu/assert';
import type {VmPaths} from '../../src/plan/vm-paths.js';
import {vmPaths} from '../../src/plan/vm-paths.js';
import {readSerialTail} from '../../src/supervisor/serial-tail.js';
import {suite} from '../rig/suite.js';
import {inTemporaryFolder} from '../rig/temporary-folder.js';

const test = suite('supervisor/serial-tail');

const withLog = (
  text: string | Buffer,
  serialStart: number,
  check: (lines: readonly string[]) => void,
): Promise<void> =>
  inTemporaryFolder(async (folder) => {
    const paths = vmPaths({runtime: path.join(folder, 'r'), state: path.join(folder, 's')}, 'x-0');
    await mkdir(paths.logDirectory, {recursive: true});
    await writeFile(paths.serialLog, text);
    await writeRecord(paths, serialStart);
    check(await readSerialTail(paths));
  });

const writeRecord = (paths: VmPaths, serialStart: number): Promise<void> =>
  writeFile(
    path.join(paths.stateDirectory, 'vm.json'),
    JSON.stringify({format: 1, paths, stop: {}, ports: [], serialStart}),
  );

test('gives the last ten lines that are not empty, without what is not text', () => {
  const log = Array.from({length: 30}, (_, index) => `\u001b[32mline ${index}\u001b[0m\r\n\r\n`);
  return withLog(log.join(''), 0, (lines) => {
    assert.is(lines.length, 10);
    assert.equal([lines[0], lines[9]], ['line 20', 'line 29']);
  });
});

test('gives a last line that is not complete', () =>
  withLog('one\nweb login: ', 0, (lines) => assert.equal(lines, ['one', 'web login:'])));

test('gives nothing of earlier runs', () =>
  withLog('of the past\nof today\n', 12, (lines) => assert.equal(lines, ['of today'])));

test('gives what there is of a log that was rotated meanwhile', () =>
  withLog('short\n', 4000, (lines) => assert.equal(lines, [])));

test('reads the end of a log only, and shortens its lines', () =>
  withLog(`${'x'.repeat(5_000_000)}\n${'y'.repeat(5000)}\nend\n`, 0, (lines) => {
    assert.is(lines.length, 3);
    assert.ok(lines.every((line) => line.length <= 201));
    assert.equal(lines.slice(-1), ['end']);
  }));

test('gives nothing where there is no log', () =>
  inTemporaryFolder(async (folder) => {
    assert.equal(await readSerialTail(vmPaths({runtime: folder, state: folder}, 'x-0')), []);
  }));

test.run();
