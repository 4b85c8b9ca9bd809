/**
 * Stops a QEMU that nobody supervises, with the same ladder: over its second monitor, and with
 * signals to exactly that process. Its end is the moment when its lock is free.
 */
import type {Diagnostic} from '../core/diagnostic.js';
import {isObject} from '../core/json.js';
import {err, ok, type Result} from '../core/result.js';
import {signalProcess} from '../host/process-identity.js';
import {isLocked, watchLock} from '../host/vm-lock.js';
import type {StopLimits} from '../plan/plan.js';
import type {VmPaths} from '../plan/vm-paths.js';
import {connectMonitor} from '../qmp/connect-monitor.js';
import type {Monitor} from '../qmp/qmp.js';
import {judgeExit, NO_EVENTS} from './exit-status.js';
import {findQemuProcess} from './find-qemu-process.js';
import type {VmState} from './lifecycle.js';
import {type LifecycleLoop, runLifecycle, type StepOutcome} from './lifecycle-loop.js';
import {monitorHands} from './monitor-hands.js';
import {claimVm, releaseVm} from './runtime-folder.js';
import {deferred} from './settle.js';
import {
  notRunning,
  occupied,
  type StopInput,
  stuck,
  unidentified,
  unwatchable,
} from './stop-terms.js';
import {connectSocket} from './unix-socket.js';
import {readStateFile, readVmRecord, type VmRecord, writeLastExit} from './vm-record.js';
import type {LastExit, ProcessIdentity} from './vm-status.js';

export async function stopUnsupervised(
  paths: VmPaths,
  input: StopInput,
): Promise<Result<LastExit, Diagnostic>> {
  const [state, record] = await Promise.all([readStateFile(paths), readVmRecord(paths)]);
  const find = () => findQemuProcess(paths, {state, record});
  let found = await find();
  if (found.found === 'none') return nothingRuns(paths, record);
  const monitor = await reachMonitor(paths.monitorSocket);
  try {
    if (found.found === 'unknown' && monitor === undefined) {
      // Whoever has waited for the end of QEMU has its lock for a moment, too.
      const watch = await watchLock(paths.vmLock, PASSING_MS);
      if ((await watch.outcome) === 'free') return nothingRuns(paths, record);
      found = await find();
    }
    const identity = found.found === 'qemu' ? found.process : undefined;
    if (monitor === undefined && identity === undefined) {
      return err((await isLocked(paths.supervisorLock)) ? occupied : unidentified);
    }
    return await climb({paths, input, identity, monitor, limits: record?.stop ?? DEFAULT_LIMITS});
  } finally {
    await monitor?.[Symbol.asyncDispose]();
  }
}

const PASSING_MS = 1000;

async function nothingRuns(
  paths: VmPaths,
  record: VmRecord | undefined,
): Promise<Result<never, Diagnostic>> {
  if (record !== undefined) await removeRemains(paths);
  return err(notRunning);
}

/** For a VM whose record is broken. */
const DEFAULT_LIMITS: StopLimits = {
  agentMs: 0,
  powerdownMs: 90_000,
  quitMs: 10_000,
  sigtermMs: 5000,
  sigkillMs: 5000,
};

const CONNECT_MS = 5000;

async function reachMonitor(monitorSocket: string): Promise<Monitor | undefined> {
  const connected = await connectSocket(monitorSocket, CONNECT_MS);
  if (!connected.ok) return undefined;
  const opened = await connectMonitor(connected.value, {readyMs: CONNECT_MS});
  return opened.ok ? opened.value : undefined;
}

interface Climb {
  readonly paths: VmPaths;
  readonly input: StopInput;
  /** Absent when the state file is lost: then nothing may be signalled. */
  readonly identity: ProcessIdentity | undefined;
  readonly monitor: Monitor | undefined;
  readonly limits: StopLimits;
}

async function climb(way: Climb): Promise<Result<LastExit, Diagnostic>> {
  const {paths, input, monitor} = way;
  const outcome = deferred<Diagnostic | undefined>();
  const loop = climbingLoop(way, {
    initial: await stateOf(monitor),
    stuck: () => outcome.resolve(way.identity === undefined ? unidentified : stuck),
  });
  const watch = await watchLock(paths.vmLock);
  void watch.outcome.then((end) => outcome.resolve(end === 'free' ? undefined : unwatchable));
  loop.dispatch({type: 'stopRequested', request: input.request});
  const problem = await outcome.promise;
  const lastExit = judgeExit({
    events: NO_EVENTS,
    code: null,
    signal: null,
    ...rungOf(loop.state()),
    accepted: true,
    stderr: '',
    at: new Date().toISOString(),
  });
  // Also ends the timers of the step that was being taken.
  loop.dispatch({type: 'gone', lastExit});
  watch.stop();
  if (problem !== undefined) return err(problem);
  await removeRemains(paths, lastExit);
  return ok(lastExit);
}

interface Watching {
  readonly initial: VmState;
  readonly stuck: () => void;
}

function climbingLoop(
  {input, identity, monitor, limits}: Climb,
  watching: Watching,
): LifecycleLoop {
  return runLifecycle({
    initial: watching.initial,
    rules: {limits, faulted: 'kept'},
    hands: {
      ...monitorHands(() => monitor),
      // Only a supervisor talks to it.
      askAgent: async () => 'failed',
      relaunch: () => undefined,
      conclude: () => undefined,
      signal: async (name): Promise<StepOutcome> => {
        if (identity === undefined) return 'failed';
        await signalProcess(identity, name);
        return 'done';
      },
      reportStuck: watching.stuck,
    },
    changed: (state) => {
      if (state.phase === 'stopping') input.onProgress({progress: 'rung', rung: state.rung});
    },
  });
}

const rungOf = (state: VmState) => (state.phase === 'stopping' ? {stopRung: state.rung} : {});

async function stateOf(monitor: Monitor | undefined): Promise<VmState> {
  const answer = await monitor?.execute({execute: 'query-status'});
  const status = answer?.ok && isObject(answer.value) ? answer.value['status'] : undefined;
  switch (status) {
    case 'prelaunch':
    case 'shutdown':
    case 'guest-panicked':
    case 'internal-error':
      // No guest is there that could hear the power button.
      return {phase: 'prelaunch'};
    case 'paused':
      return {phase: 'paused'};
    default:
      return {phase: 'running'};
  }
}

/** Cleans up after a dead run, unless somebody else is about to begin a new one. */
export async function removeRemains(paths: VmPaths, lastExit?: LastExit): Promise<void> {
  const claimed = await claimVm(paths);
  if (!claimed.ok) return;
  if (lastExit !== undefined) await writeLastExit(paths, lastExit);
  await releaseVm(paths, claimed.value);
}
