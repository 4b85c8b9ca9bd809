/**
 * Starts a VM under a detached supervisor, in two steps: the process first, and the order when
 * the plan is made. Starting Node takes as long as compiling a plan, so the one hides the other.
 */
import type {Duplex} from 'node:stream';
import type {Diagnostic} from '../core/diagnostic.js';
import {err, ok, type Result} from '../core/result.js';
import {qemuEnvironment} from '../host/qemu-environment.js';
import {type StartedProcess, startProcess} from '../host/spawn.js';
import type {VmPaths} from '../plan/vm-paths.js';
import {readJsonLines, writeJsonLine} from './json-lines.js';
import {
  type Launched,
  ORDER_FD,
  parseFromSupervisor,
  type ToSupervisor,
} from './launch-protocol.js';
import type {LaunchOrder, Progress, StartFailure} from './vm-handle.js';

export interface SupervisorProgram {
  /** The script that calls `runDetachedSupervisor`. */
  readonly supervisorEntry: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** More options for Node, before the script. */
  readonly nodeArguments?: readonly string[];
  /** For the script. */
  readonly scriptArguments?: readonly string[];
}

export interface PendingLaunch {
  /** Settles when the guest runs, or when everything has been undone. To be called once. */
  launch(
    order: LaunchOrder,
    onProgress?: (progress: Progress) => void,
  ): Promise<Result<Launched, StartFailure>>;
  /** Takes a VM back that runs without a supervisor. Instead of `launch`, and once. */
  takeBack(paths: VmPaths): Promise<Result<Launched, StartFailure>>;
  /** Before the order: the supervisor ends. After it: the start is undone. */
  cancel(): void;
}

/** Of the threads that help V8: each has an idle stack and heap of its own. */
const ONE_HELPER = '--v8-pool-size=1';

/**
 * How the C library keeps memory, see mallopt(3): else each of Node's threads gets a heap of its own, and
 * what the start has needed stays for good. QEMU does not get this.
 */
const SMALL_HEAP = {
  MALLOC_ARENA_MAX: '1',
  MALLOC_MMAP_THRESHOLD_: '131072',
  MALLOC_TRIM_THRESHOLD_: '131072',
  MALLOC_TOP_PAD_: '0',
};

/** Starts a supervisor that waits for its order. */
export async function prepareLaunch(program: SupervisorProgram): Promise<PendingLaunch> {
  const started = await startProcess({
    file: process.execPath,
    args: [
      ONE_HELPER,
      ...(program.nodeArguments ?? []),
      program.supervisorEntry,
      ...(program.scriptArguments ?? []),
    ],
    // Clean, as for QEMU: NODE_OPTIONS and the like are meant for other programs.
    env: {...qemuEnvironment(program.env, 'gtk'), ...SMALL_HEAP},
    cwd: '/',
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
    detached: 'own-session',
  });
  if (!started.ok) return cannotLaunch(notStarted(started.error.detail));
  const supervisor = started.value;
  const pipe = supervisor.stream(ORDER_FD);
  // Its 'close' says what there is to know.
  pipe.on('error', () => undefined);
  // A launch that nobody orders must not keep us; the supervisor ends when we do.
  supervisor.unref();
  let isOrdered = false;
  const send = (message: ToSupervisor, onProgress: Conversation['onProgress']) => {
    isOrdered = true;
    supervisor.ref();
    return sendOrder({supervisor, pipe, message, onProgress});
  };
  return {
    launch(
      {plan, argv, planDigest, resolvedProfile, guestVariables = {}, memory, savedMemory},
      onProgress = () => undefined,
    ) {
      const order = {
        ...{plan, argv, planDigest, resolvedProfile, guestVariables},
        ...(memory && {memory}),
        ...(savedMemory && {savedMemory}),
      };
      return send({order}, onProgress);
    },
    takeBack: (paths) => send({takeBack: paths}, () => undefined),
    cancel() {
      if (isOrdered) writeJsonLine(pipe, {cancel: true});
      else letGo(supervisor, pipe);
    },
  };
}

/** Both steps at once. */
export async function launchDetached(
  input: SupervisorProgram & LaunchOrder & {readonly onProgress?: (progress: Progress) => void},
): Promise<Result<Launched, StartFailure>> {
  const {onProgress, ...order} = input;
  const pending = await prepareLaunch(input);
  return pending.launch(order, onProgress);
}

interface Conversation {
  readonly supervisor: StartedProcess;
  readonly pipe: Duplex;
  readonly message: ToSupervisor;
  readonly onProgress: (progress: Progress) => void;
}

async function sendOrder(conversation: Conversation): Promise<Result<Launched, StartFailure>> {
  const {supervisor, pipe, onProgress} = conversation;
  const outcome = new Promise<Result<Launched, StartFailure>>((resolve) => {
    readJsonLines(pipe, {
      line: (value) => {
        const said = parseFromSupervisor(value);
        if (said === undefined) return;
        if ('progress' in said) onProgress(said.progress);
        else if ('started' in said) resolve(ok(said.started));
        else resolve(err(said.failed));
      },
      tooLong: () => pipe.destroy(),
    });
    pipe.once('close', () => resolve(err(failed(died))));
    if (pipe.closed) resolve(err(failed(died)));
  });
  writeJsonLine(pipe, conversation.message);
  const settled = await outcome;
  // As long as it is open the supervisor leaves the processor to us: it closes when we end.
  if (settled.ok) supervisor.unref();
  else letGo(supervisor, pipe);
  return settled;
}

/** The supervisor goes on without us, and we without it. */
function letGo(supervisor: StartedProcess, pipe: Duplex): void {
  pipe.destroy();
  supervisor.unref();
}

const cannotLaunch = (diagnostic: Diagnostic): PendingLaunch => ({
  launch: () => Promise.resolve(err(failed(diagnostic))),
  takeBack: () => Promise.resolve(err(failed(diagnostic))),
  cancel: () => undefined,
});

const failed = (diagnostic: Diagnostic): StartFailure => ({
  failure: 'not-started',
  diagnostics: [diagnostic],
});

const notStarted = (detail: string): Diagnostic => ({
  code: 'supervisor/supervisor-not-started',
  severity: 'error',
  message: `the supervisor process cannot be started: ${detail}`,
  failure: 'os-refused',
});

const died: Diagnostic = {
  code: 'supervisor/supervisor-died',
  severity: 'error',
  message: 'the supervisor process ended before the VM ran',
  hint: 'look at its log: kvmrun logs --supervisor',
  failure: 'internal',
};
