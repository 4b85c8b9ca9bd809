/**
 * Jobs of QEMU: commands whose outcome comes later, and only to whoever asks for it.
 */
import {isObject} from '../core/json.js';
import {err, ok, type Result} from '../core/result.js';
import {describeFailure} from '../qmp/describe-failure.js';
import type {Monitor, QmpFailure, QmpRequest} from '../qmp/qmp.js';
import {deferred, within} from './settle.js';

/** `lost`: nobody knows what became of it. */
export type JobFailure = {
  readonly problem: 'failed' | 'lost';
  readonly detail: string;
};

/** Memory of many GiB on a slow disk. */
const JOB_MS = 1_800_000;

/** QEMU does nothing else while it reads or writes memory. */
const ASK_MS = 60_000;

/** Starts a job of this name, and waits for its end. */
export async function runJob(
  monitor: Monitor,
  {id, execute, arguments: args}: QmpRequest & {readonly id: string},
): Promise<Result<void, JobFailure>> {
  const left = await dismissEnded(monitor, id);
  if (!left.ok) return left;
  const concluded = deferred<void>();
  const forget = monitor.onEvent(({event, data}) => {
    if (event !== 'JOB_STATUS_CHANGE' || data['id'] !== id) return;
    if (data['status'] === 'concluded') concluded.resolve();
  });
  try {
    const request = {execute, arguments: {'job-id': id, ...args}, deadlineMs: ASK_MS};
    const started = await monitor.execute(request);
    if (!started.ok) return err(describe(started.error));
    const ended = await within(Promise.race([concluded.promise, monitor.closed]), JOB_MS);
    if (ended === 'expired') return err({problem: 'lost', detail: 'it takes too long'});
    return await outcomeOf(monitor, id);
  } finally {
    forget();
  }
}

async function outcomeOf(monitor: Monitor, id: string): Promise<Result<void, JobFailure>> {
  const jobs = await monitor.execute({execute: 'query-jobs', deadlineMs: ASK_MS});
  if (!jobs.ok) return err({problem: 'lost', detail: describe(jobs.error).detail});
  const job = jobNamed(jobs.value, id);
  await monitor.execute({execute: 'job-dismiss', arguments: {id}, deadlineMs: ASK_MS});
  if (job === undefined) return err({problem: 'lost', detail: 'QEMU knows nothing of it any more'});
  const error = job['error'];
  return typeof error === 'string' ? err({problem: 'failed', detail: error}) : ok(undefined);
}

/** A supervisor that has died may have left one, and its name is taken until it is dismissed. */
async function dismissEnded(monitor: Monitor, id: string): Promise<Result<void, JobFailure>> {
  const jobs = await monitor.execute({execute: 'query-jobs', deadlineMs: ASK_MS});
  if (!jobs.ok) return err(describe(jobs.error));
  const job = jobNamed(jobs.value, id);
  if (job === undefined) return ok(undefined);
  if (job['status'] !== 'concluded') {
    return err({problem: 'failed', detail: 'QEMU is still busy with another one'});
  }
  await monitor.execute({execute: 'job-dismiss', arguments: {id}});
  return ok(undefined);
}

const jobNamed = (value: unknown, id: string): Readonly<Record<string, unknown>> | undefined =>
  Array.isArray(value) ? value.filter(isObject).find((job) => job['id'] === id) : undefined;

const describe = (failure: QmpFailure): JobFailure => ({
  problem: failure.kind === 'refused' ? 'failed' : 'lost',
  detail: describeFailure(failure),
});
