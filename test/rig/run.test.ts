import {execFile} from 'node:child_process';
import {existsSync} from 'node:fs';
import * as assert from 'uvu/assert';
import {renderFailure, renderLine, renderSkips, renderTotals} from './render-results.js';
import {inRepository} from './repository.js';
import type {FileResult} from './run-file.js';
import {skip, suite} from './suite.js';

const test = suite('rig/run');

const result: FileResult = {
  name: 'plan/disk',
  passed: 2,
  failed: 0,
  skipped: 0,
  reasons: [],
  problems: [],
  output: 'chatter\n',
  ms: 12.4,
};

interface Finished {
  readonly code: number;
  readonly lastLine: string;
  readonly stdout: string;
}

function runTests(...filters: readonly string[]): Promise<Finished> {
  const program = inRepository('build', 'test', 'rig', 'run.js');
  if (!existsSync(program)) skip('the tests are not compiled');
  return new Promise((resolve) => {
    execFile(process.execPath, [program, ...filters], (error, stdout) =>
      resolve({
        code: error === null ? 0 : Number(error.code),
        lastLine: stdout.trimEnd().split('\n').at(-1) ?? '',
        stdout,
      }),
    );
  });
}

test('runs what the filter names, and counts in the last line', async () => {
  const {code, lastLine, stdout} = await runTests('core/pointer');
  assert.is(code, 0);
  assert.match(lastLine, /^\d+ passed, 0 failed, 0 skipped$/);
  assert.match(stdout, /^ok {3}core\/pointer: \d+ passed/);
});

test('fails when no file matches', async () => {
  const {code, lastLine} = await runTests('no/such/test');
  assert.equal([code, lastLine], [1, '0 passed, 0 failed, 0 skipped']);
});

test('shows one line for a file that passed, and none of its output', () => {
  assert.is(renderLine(result), 'ok   plan/disk: 2 passed (12 ms)');
  assert.is(renderFailure(result), '');
});

test('shows the problems and the output of a file that failed', () => {
  const failed = {...result, failed: 1, problems: ['exited with 1']};
  assert.is(renderLine(failed), 'FAIL plan/disk: 2 passed, 1 failed (12 ms)');
  assert.is(renderFailure(failed), '     problem: exited with 1\n     chatter\n');
});

test('names every skipped test with its reason', () => {
  const reasons = [{suite: 'plan/disk', test: 'boots', reason: 'no QEMU'}];
  const skipped = {...result, skipped: 3, reasons};
  assert.is(
    renderSkips([skipped]),
    'skipped plan/disk: boots: no QEMU\nskipped plan/disk: 2 tests\n',
  );
});

test('adds up all files', () => {
  assert.equal(renderTotals([result, {...result, failed: 1, skipped: 2}]), {
    line: '4 passed, 1 failed, 2 skipped',
    failed: 1,
  });
});

test.run();
