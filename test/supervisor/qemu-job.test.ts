import * as assert from 'uvu/assert';
import {err, ok, type Result} from '../../src/core/result.js';
import type {Monitor, QmpEvent, QmpFailure, QmpRequest} from '../../src/qmp/qmp.js';
import {runJob} from '../../src/supervisor/qemu-job.js';
import {suite} from '../rig/suite.js';

const test = suite('supervisor/qemu-job');

interface Script {
  /** What `query-jobs` lists, first before the job and then after it. */
  readonly jobs: readonly (readonly object[])[];
  readonly start?: Result<unknown, QmpFailure>;
  readonly outcome?: 'concludes' | 'closes';
}

function aMonitor({jobs, start = ok({}), outcome = 'concludes'}: Script) {
  const commands: string[] = [];
  const listeners = new Set<(event: QmpEvent) => void>();
  let close: (value: {reason: string}) => void = () => undefined;
  let asked = 0;
  const monitor: Monitor = {
    execute: async ({execute}: QmpRequest) => {
      commands.push(execute);
      if (execute === 'query-jobs') {
        asked += 1;
        return outcome === 'closes' && asked > 1
          ? err({kind: 'closed', command: execute, reason: 'gone'})
          : ok(jobs[asked - 1] ?? []);
      }
      if (execute !== 'snapshot-save') return ok({});
      setImmediate(() => {
        if (outcome === 'closes') return close({reason: 'gone'});
        for (const id of ['another', 'j']) {
          const data = {id, status: 'concluded'};
          for (const listener of listeners) listener({event: 'JOB_STATUS_CHANGE', data, at: 0});
        }
      });
      return start;
    },
    onEvent: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    closed: new Promise((resolve) => {
      close = resolve;
    }),
    version: {major: 7, minor: 2, micro: 0, package: ''},
    [Symbol.asyncDispose]: async () => undefined,
  };
  return {monitor, commands, listeners};
}

const run = async (script: Script) => {
  const {monitor, commands, listeners} = aMonitor(script);
  const outcome = await runJob(monitor, {id: 'j', execute: 'snapshot-save', arguments: {}});
  assert.is(listeners.size, 0);
  return {outcome, commands};
};

const concluded = {id: 'j', status: 'concluded'};

test('waits for the end of the job, and dismisses it', async () => {
  const {outcome, commands} = await run({jobs: [[], [concluded]]});
  assert.equal(outcome, ok(undefined));
  assert.equal(commands, ['query-jobs', 'snapshot-save', 'query-jobs', 'job-dismiss']);
});

test('fails with what the job says of itself', async () => {
  const {outcome} = await run({jobs: [[], [{...concluded, error: 'No space left on device'}]]});
  assert.equal(outcome, err({problem: 'failed', detail: 'No space left on device'}));
});

test('fails when the command is refused', async () => {
  const start = err({kind: 'refused', command: '', class: '', message: 'no such node'} as const);
  const {outcome, commands} = await run({jobs: [[]], start});
  assert.equal(outcome, err({problem: 'failed', detail: 'no such node'}));
  assert.not.ok(commands.includes('job-dismiss'));
});

test('dismisses what a supervisor has left that died, and waits for nobody else', async () => {
  const left = await run({jobs: [[concluded], [concluded]]});
  assert.equal(left.outcome, ok(undefined));
  assert.is(left.commands[1], 'job-dismiss');
  const busy = await run({jobs: [[{...concluded, status: 'running'}]]});
  assert.ok(!busy.outcome.ok && /busy/.test(busy.outcome.error.detail));
  assert.equal(busy.commands, ['query-jobs']);
});

test('does not know what became of a job when the monitor is closed', async () => {
  const {outcome} = await run({jobs: [[]], outcome: 'closes'});
  assert.ok(!outcome.ok && outcome.error.problem === 'lost', JSON.stringify(outcome));
});

test.run();
