/**
 * Takes a VM back whose supervisor has died: the supervisor's lock first, then its QEMU.
 */
import type {Diagnostic} from '../core/diagnostic.js';
import {err, type Result} from '../core/result.js';
import {acquireSupervisorLock} from '../host/vm-lock.js';
import type {VmPaths} from '../plan/vm-paths.js';
import {endUnseen} from './inspect.js';
import {findOrphan} from './orphan.js';
import {isPassing} from './runtime-folder.js';
import {removeRemains} from './stop-unsupervised.js';
import type {Launch, RunInput, StartedVm, StartFailure} from './vm-handle.js';
import {planOf, readLaunchRecord, readStateFile, type VmRecord} from './vm-record.js';
import {VmRun} from './vm-run.js';
import type {LastExit} from './vm-status.js';

export interface TakeBackInput extends Pick<RunInput, 'terminal' | 'restartedBy' | 'onProgress'> {
  readonly paths: VmPaths;
  /** For another start. */
  readonly env: Launch['env'];
  /** Called with the run that is going to stay with QEMU. */
  readonly take: (run: VmRun) => VmRun;
  /** For a record that is lost. */
  readonly substitute?: VmRecord;
  /** What to say when somebody else was faster. */
  readonly supervised?: () => Promise<StartFailure>;
}

/** Somebody who only looked, or a start that failed, lets go within this time. */
const LOCK_MS = 1000;

/** Fails with `ended` when there is no QEMU any more; then nothing of it is left. */
export async function takeBack(input: TakeBackInput): Promise<Result<StartedVm, StartFailure>> {
  const {paths, terminal, restartedBy, onProgress, take, env} = input;
  const locks = await acquireSupervisorLock(paths, LOCK_MS);
  if (!locks.ok) return err(await explain(locks.error, input));
  let run: VmRun | undefined;
  // There is no log before there is a run.
  const early: string[] = [];
  const found = await findOrphan({
    paths,
    locks: locks.value,
    substitute: input.substitute,
    note: (text) => (run ? run.note(text) : void early.push(text)),
  });
  if (!found.ok || found.value === 'gone') {
    const lastExit = await endOf(paths);
    locks.value.release();
    if (!found.ok) return err(notStarted(found.error));
    await removeRemains(paths, lastExit);
    return err({failure: 'ended', lastExit: lastExit ?? cutShort()});
  }
  const {record} = found.value;
  run = new VmRun(
    {
      plan: planOf(record),
      planDigest: record.planDigest,
      resolvedProfile: record.resolvedProfile,
      ...(terminal && {terminal}),
      ...(restartedBy && {restartedBy}),
      onProgress,
    },
    {phase: 'unresponsive'},
  );
  for (const text of early) run.note(text);
  const launch = await readLaunchRecord(record);
  return take(run).takeBack(found.value, launch && {...launch, env});
}

async function explain(
  problem: {readonly held: string} | Diagnostic,
  {supervised}: TakeBackInput,
): Promise<StartFailure> {
  if (!('code' in problem)) return supervised ? supervised() : notStarted(watched);
  // The folder is removed at the end of a run.
  return isPassing(problem) ? {failure: 'ended', lastExit: cutShort()} : notStarted(problem);
}

/** How a VM ended that ran; nothing for one that was only being started. */
async function endOf(paths: VmPaths): Promise<LastExit | undefined> {
  const state = await readStateFile(paths);
  if (state === undefined || state.phase === 'starting') return undefined;
  // Its supervisor had seen the end, and was about to start it again.
  return state.phase === 'backoff' && state.lastExit ? state.lastExit : endUnseen(state);
}

const notStarted = (diagnostic: Diagnostic): StartFailure => ({
  failure: 'not-started',
  diagnostics: [diagnostic],
});

const watched: Diagnostic = {
  code: 'supervisor/supervised',
  severity: 'error',
  message: 'another supervisor has the VM, and does not answer',
  failure: 'busy',
};

const cutShort = (): LastExit => ({
  reason: 'start-failed',
  message: 'the supervisor was killed before the guest ran',
  failure: 'killed',
  at: new Date().toISOString(),
});
