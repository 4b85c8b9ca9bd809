import * as assert from 'uvu/assert';
import {err, ok, type Result} from '../../src/core/result.js';
import type {QmpFailure, QmpRequest} from '../../src/qmp/qmp.js';
import {startHeartbeat} from '../../src/supervisor/heartbeat.js';
import {suite} from '../rig/suite.js';

const test = suite('supervisor/heartbeat');

/** A monitor that gives these answers in turn, and notes what it is asked. */
function aMonitor(answers: readonly Result<unknown, QmpFailure>[]) {
  const asked: QmpRequest[] = [];
  const left = [...answers];
  return {
    asked,
    execute: async (request: QmpRequest): Promise<Result<unknown, QmpFailure>> => {
      asked.push(request);
      return left.shift() ?? ok({});
    },
  };
}

const silence = err({kind: 'timeout', command: 'query-status', deadlineMs: 3000} as const);

test('tells what QEMU says, and when it says nothing', async () => {
  const told: unknown[] = [];
  const monitor = aMonitor([ok({status: 'running'}), silence]);
  const heartbeat = startHeartbeat(monitor, {
    answered: (value) => told.push(value),
    silent: () => told.push('silent'),
  });
  await heartbeat.probe();
  await heartbeat.probe();
  heartbeat.stop();
  assert.equal(told, [{status: 'running'}, 'silent']);
  assert.equal(
    monitor.asked.map(({execute}) => execute),
    ['query-status', 'query-status'],
  );
});

test('does not wait for an answer longer than somebody would for a status', async () => {
  const monitor = aMonitor([]);
  const heartbeat = startHeartbeat(monitor, {answered: () => undefined, silent: () => undefined});
  await heartbeat.probe();
  heartbeat.stop();
  assert.ok((monitor.asked[0]?.deadlineMs ?? Number.POSITIVE_INFINITY) <= 3000);
});

test('asks once for all who want to know at the same time', async () => {
  const monitor = aMonitor([]);
  const heartbeat = startHeartbeat(monitor, {answered: () => undefined, silent: () => undefined});
  await Promise.all([heartbeat.probe(), heartbeat.probe()]);
  heartbeat.stop();
  assert.is(monitor.asked.length, 1);
});

test('asks by itself, again and again', async () => {
  let count = 0;
  await new Promise<void>((resolve) => {
    const heartbeat = startHeartbeat(aMonitor([]), {
      answered: () => {
        count += 1;
        if (count < 2) return;
        heartbeat.stop();
        resolve();
      },
      silent: () => undefined,
    });
  });
  assert.is(count, 2);
});

test('takes the end of the monitor for no silence', async () => {
  const told: string[] = [];
  const closed = err({kind: 'closed', command: 'query-status', reason: 'gone'} as const);
  const heartbeat = startHeartbeat(aMonitor([closed]), {
    answered: () => told.push('answered'),
    silent: () => told.push('silent'),
  });
  await heartbeat.probe();
  heartbeat.stop();
  assert.equal(told, []);
});

test.run();
