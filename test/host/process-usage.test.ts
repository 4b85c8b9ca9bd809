import {spawn} from 'node:child_process';
import * as assert from 'uvu/assert';
import {parseCpuMs, parseResidentBytes, UsageMeter} from '../../src/host/process-usage.js';
import {suite} from '../rig/suite.js';

const test = suite('host/process-usage');

test('adds user and system time', () => {
  const stat = '7 (a ) b) S 1 7 7 0 -1 4194560 1 2 3 4 150 25 9 9 20 0 1 0 100 1 1';
  assert.is(parseCpuMs(stat), 1750);
  assert.is(parseCpuMs(''), undefined);
});

test('reads the resident memory, which a zombie does not have', () => {
  assert.is(parseResidentBytes('VmPeak:\t  9 kB\nVmRSS:\t    2048 kB\n'), 2_097_152);
  assert.is(parseResidentBytes('State:\tZ (zombie)\n'), undefined);
});

test('tells a busy process from a waiting one', async () => {
  const start = (script: string) =>
    spawn(process.execPath, ['-e', script], {stdio: ['pipe', 'pipe', 'ignore']});
  const busy = start('process.stdout.write("x"); for (;;);');
  const idle = start('process.stdout.write("x"); process.stdin.resume();');
  try {
    await Promise.all([busy, idle].map(({stdout}) => new Promise((go) => stdout.once('data', go))));
    const pids = [busy.pid ?? 0, idle.pid ?? 0];
    const meter = new UsageMeter();
    const began = performance.now();
    const first = await meter.look(pids, began);
    assert.is(first.get(pids[0] ?? 0)?.cpuPercent, undefined);
    assert.ok((first.get(pids[1] ?? 0)?.residentBytes ?? 0) > 1_000_000);
    await new Promise<void>((resolve) => {
      AbortSignal.timeout(600).addEventListener('abort', () => resolve());
    });
    const second = await meter.look(pids, performance.now());
    const [ofBusy = 0, ofIdle = 100] = pids.map((pid) => second.get(pid)?.cpuPercent);
    assert.ok(ofBusy > ofIdle + 5, `${ofBusy} % busy, ${ofIdle} % idle`);
    assert.ok(ofIdle < 50, `${ofIdle} % idle`);
    // Too soon for another figure.
    const third = await meter.look(pids, performance.now());
    assert.is(third.get(pids[0] ?? 0)?.cpuPercent, ofBusy);
  } finally {
    busy.kill('SIGKILL');
    idle.kill('SIGKILL');
  }
});

test('leaves out what is not there', async () => {
  assert.is((await new UsageMeter().look([2 ** 30], 0)).size, 0);
});

test.run();
