/**
 * Stays with a VM until it has ended: the foreground and the detached supervisor run the same code.
 *
 * To start a VM that runs already, without a supervisor, means to take it back. When there is nothing
 * to take back but a start that was cut short, that is cleaned up, and the VM is started.
 */
import {err, type Result} from '../core/result.js';
import type {VmPaths} from '../plan/vm-paths.js';
import {explainLockout} from './lockout.js';
import type {StopRequest} from './stop-ladder.js';
import {takeBack} from './take-back.js';
import type {StartedVm, StartFailure, StartInput} from './vm-handle.js';
import {recordOf} from './vm-record.js';
import {VmRun} from './vm-run.js';
import type {VmStatus} from './vm-status.js';

export interface VmHandle {
  /** Settles when the guest runs, or when everything has been undone; never rejects. */
  readonly ready: Promise<Result<StartedVm, StartFailure>>;
  /** Works at any time, also during the start; a harder step cuts the present one short. */
  requestStop(request: StopRequest): void;
  /** `undefined` as long as nothing is known. */
  status(): VmStatus | undefined;
  /** The status after QEMU has been asked; takes some seconds when it does not answer. */
  examine(): Promise<VmStatus | undefined>;
  /** Goes on in new log files, after somebody has moved the old ones. */
  reopenLogs(): void;
  /** Adds a line to the supervisor's log. */
  note(text: string): void;
}

/** Nothing of kvmrun's is for other users: neither QEMU's sockets nor any file. */
const PRIVATE_UMASK = 0o077;

/** Starts a VM, or takes its QEMU back if that runs without a supervisor. */
export function startVm(input: StartInput): VmHandle {
  return new Supervision((turns) => startOrTakeBack(input, turns, ATTEMPTS));
}

/** Takes the QEMU of a VM back that runs without a supervisor. */
export function takeBackVm(
  paths: VmPaths,
  {env, onProgress}: Pick<StartInput, 'env' | 'onProgress'>,
): VmHandle {
  return new Supervision((turns) => takeBack({paths, env, onProgress, take: turns.take}));
}

interface Turns {
  /** Makes this run the one that is asked and told. */
  readonly take: (run: VmRun) => VmRun;
}

/** The runs that follow each other until the VM runs. A stop is meant for all of them. */
class Supervision implements VmHandle {
  readonly ready: VmHandle['ready'];
  #run: VmRun | undefined;
  #stop: StopRequest | undefined;

  constructor(begin: (turns: Turns) => VmHandle['ready']) {
    process.umask(PRIVATE_UMASK);
    this.ready = begin({take: (run) => this.#take(run)});
  }

  requestStop(request: StopRequest): void {
    this.#stop = request;
    this.#run?.requestStop(request);
  }

  status(): VmStatus | undefined {
    return this.#run?.status();
  }

  async examine(): Promise<VmStatus | undefined> {
    return this.#run?.examine();
  }

  reopenLogs(): void {
    this.#run?.reopenLogs();
  }

  note(text: string): void {
    this.#run?.note(text);
  }

  #take(run: VmRun): VmRun {
    this.#run = run;
    if (this.#stop) run.requestStop(this.#stop);
    return run;
  }
}

/** What is found may change between two looks at it, but not for ever. */
const ATTEMPTS = 8;

async function startOrTakeBack(
  input: StartInput,
  turns: Turns,
  attempts: number,
): VmHandle['ready'] {
  const started = await turns.take(new VmRun(input)).start(input);
  if (started.ok) return started;
  const {error} = started;
  if (error.failure !== 'locked-out') return err(error);
  const lockout = await explainLockout(error.problem, input);
  if (attempts === 0 || !isToBeTakenBack(lockout, input)) return err(lockout);
  const {plan, env, onProgress, terminal, restartedBy} = input;
  const taken = await takeBack({
    paths: plan.paths,
    env,
    onProgress,
    ...(restartedBy && {restartedBy}),
    ...(terminal && {terminal}),
    take: turns.take,
    // The log may hold older runs, too, but nothing tells where this one begins.
    substitute: recordOf(input, {startedAt: new Date().toISOString(), serialStart: 0}),
    supervised: () => explainLockout({held: 'supervisor'}, input),
  });
  const isOver = !taken.ok && taken.error.failure === 'ended';
  return isOver ? startOrTakeBack(input, turns, attempts - 1) : taken;
}

function isToBeTakenBack(lockout: StartFailure, {terminal}: StartInput): boolean {
  // Neither running nor over: a start that was cut short looks like this, too.
  if (lockout.failure === 'not-started') return lockout.diagnostics[0]?.failure === 'busy';
  if (lockout.failure !== 'already-running' || lockout.status.supervised) return false;
  // A foreground that asks for another machine must not become the keeper of this one.
  return lockout.plan === 'same' || terminal === undefined;
}
