/**
 * One helper process of a VM: started, or found again after its supervisor has died.
 *
 * It is in a session of its own, with both outputs in a log of its own. Its standard input is a file
 * that it holds the lock of: programs that close what they do not know leave descriptor 0 alone.
 * The lock is free when it has ended, whoever looks, and says which process it is.
 */
import {rm} from 'node:fs/promises';
import type {Diagnostic} from '../core/diagnostic.js';
import {err, ok, type Result} from '../core/result.js';
import {holdsLock} from '../host/lock-table.js';
import {
  isAlive,
  type ProcessIdentity,
  readProcessIdentity,
  signalProcess,
} from '../host/process-identity.js';
import {qemuEnvironment} from '../host/qemu-environment.js';
import {type StartProblem, startProcess} from '../host/spawn.js';
import {acquireLock, isLocked, watchLock} from '../host/vm-lock.js';
import type {Sidecar} from '../plan/sidecar.js';
import {endHolders, identifyHolders, SIGNAL_MS} from './lock-holders.js';
import {openProcessOutput, type ProcessOutputInput, type QemuOutput} from './qemu-output.js';
import {within} from './settle.js';
import {explainNotReady} from './sidecar-words.js';
import {connectSocket} from './unix-socket.js';

export interface SidecarProcess {
  readonly sidecar: Sidecar;
  /** Absent when it may not be looked into. */
  readonly identity: ProcessIdentity | undefined;
  /** Settles with a few words on how it ended. */
  readonly exited: Promise<string>;
  readonly signal: (name: 'SIGTERM' | 'SIGKILL') => void;
  /** The last of what it wrote in this run, to be asked for when it has ended. */
  readonly words: () => Promise<string>;
}

export interface Surroundings {
  readonly env: Readonly<Record<string, string | undefined>>;
  /** The working folder. */
  readonly folder: string;
  readonly readyMs: number;
  /** For what there is to say of its messages. */
  readonly note: (text: string) => void;
}

/** A lock that is still held belongs to a process that is just ending. */
const LOCK_MS = 1000;

/** Starts it, and waits until it is ready. When it is not, nothing of it is left. */
export async function startSidecar(
  sidecar: Sidecar,
  surroundings: Surroundings,
): Promise<Result<SidecarProcess, Diagnostic>> {
  const lock = await acquireLock(sidecar.lock, LOCK_MS);
  if (!lock.ok) return err(lock.error === 'held' ? held(sidecar) : lock.error);
  // One that was killed has left it, and some programs do not listen over it.
  await rm(sidecar.socket, {force: true});
  const opened = await openOutput(sidecar, {found: 'of-earlier-ones', note: surroundings.note});
  if (!opened.ok) {
    lock.value.release();
    return opened;
  }
  const output = opened.value;
  const started = await startProcess({
    file: sidecar.program,
    args: sidecar.args,
    env: qemuEnvironment(surroundings.env, 'none'),
    cwd: surroundings.folder,
    stdio: [lock.value.fd, output.fd, output.fd],
    detached: 'own-session',
  });
  // It has its own copy now, and the lock is to be free when it is gone.
  lock.value.release();
  if (!started.ok) {
    await output.end();
    return err(notStarted(sidecar, started.error));
  }
  output.begin();
  const child = started.value;
  // One that cannot be ended must not keep us from ending.
  child.unref();
  const process: SidecarProcess = {
    sidecar,
    identity: await readProcessIdentity(child.pid),
    exited: child.exited.then(describeEnd),
    signal: (name) => child.signal(name),
    words: () => output.end(),
  };
  const how = await waitUntilReady(process, surroundings.readyMs);
  if (how === 'ready') return ok(process);
  await endSidecar(process, 0);
  return err(explainNotReady(sidecar, {how, words: await process.words()}));
}

/** Finds one that a dead supervisor has started; one that is gone has exited already. */
export async function findSidecar(
  sidecar: Sidecar,
  {recorded, note}: Pick<Surroundings, 'note'> & {readonly recorded: ProcessIdentity | undefined},
): Promise<SidecarProcess> {
  const output = await joinOutput(sidecar, note);
  const watch = await watchLock(sidecar.lock);
  const identity = await identify(sidecar, recorded);
  return {
    sidecar,
    identity,
    exited: watch.outcome.then(async (outcome) => {
      // Somebody has ended flock: without it, we shall not hear of the end.
      if (outcome !== 'free' && (await isLocked(sidecar.lock))) await new Promise(() => undefined);
      return 'ended';
    }),
    signal: (name) => {
      // Gone or not, its lock tells.
      if (identity !== undefined) void signalProcess(identity, name);
    },
    words: async () => (await output?.end()) ?? '',
  };
}

const openOutput = (
  {id, output, log}: Sidecar,
  how: Pick<ProcessOutputInput, 'found' | 'note'>,
): Promise<Result<QemuOutput, Diagnostic>> =>
  openProcessOutput({output, log, writer: `side-car ${id}`, ...how});

async function joinOutput(
  sidecar: Sidecar,
  note: Surroundings['note'],
): Promise<QemuOutput | undefined> {
  const opened = await openOutput(sidecar, {found: 'of-this-qemu', note});
  if (opened.ok) opened.value.begin();
  else note(opened.error.message);
  return opened.ok ? opened.value : undefined;
}

/** What was written down only spares the search: the lock is the proof. */
async function identify(
  {lock}: Sidecar,
  recorded: ProcessIdentity | undefined,
): Promise<ProcessIdentity | undefined> {
  if (!(await isLocked(lock))) return undefined;
  if (
    recorded !== undefined &&
    (await isAlive(recorded)) &&
    (await holdsLock(recorded.pid, lock))
  ) {
    return recorded;
  }
  const [holder] = await identifyHolders(lock);
  return holder;
}

/** Ends it, after it had this long to end by itself. */
export async function endSidecar(
  {sidecar, exited, signal}: SidecarProcess,
  patienceMs: number,
): Promise<'ended' | 'stuck'> {
  const ended = async (limitMs: number): Promise<boolean> =>
    (await within(exited, limitMs)) === 'settled';
  if (!(await ended(patienceMs))) {
    signal('SIGTERM');
    if (!(await ended(SIGNAL_MS))) {
      signal('SIGKILL');
      await ended(SIGNAL_MS);
    }
  }
  // It may have had children, and one that was found may be known by its lock only.
  return (await endHolders(sidecar.lock)) === 'free' ? 'ended' : 'stuck';
}

const FIRST_PAUSE_MS = 2;
const MAX_PAUSE_MS = 50;

/** Races a connection to its socket against its end and the deadline; `ready`, or how it failed. */
async function waitUntilReady({sidecar, exited}: SidecarProcess, readyMs: number): Promise<string> {
  const deadline = performance.now() + readyMs;
  for (let pauseMs = FIRST_PAUSE_MS; ; pauseMs = Math.min(2 * pauseMs, MAX_PAUSE_MS)) {
    const leftMs = deadline - performance.now();
    if (leftMs <= 0) return `was not ready after ${readyMs / 1000} s`;
    const connected = await connectSocket(sidecar.socket, leftMs);
    if (connected.ok) {
      connected.value.destroy();
      return 'ready';
    }
    if ((await within(exited, Math.min(pauseMs, leftMs))) === 'settled') {
      return `${await exited} before it was ready`;
    }
  }
}

const describeEnd = ({
  code,
  signal,
}: {
  readonly code: number | null;
  readonly signal: string | null;
}): string => (signal === null ? `ended with exit code ${code}` : `was ended by ${signal}`);

const held = ({id, lock, origin}: Sidecar): Diagnostic => ({
  code: 'supervisor/sidecar-busy',
  severity: 'error',
  message: `the lock '${lock}' of the helper process '${id}' is held by somebody else`,
  hint: 'try again in a moment',
  failure: 'busy',
  origin,
});

const FAILURES = {
  'not-found': 'unavailable',
  denied: 'permission',
  failed: 'os-refused',
} as const;

const notStarted = ({id, origin}: Sidecar, {problem, detail}: StartProblem): Diagnostic => ({
  code: 'supervisor/sidecar-not-started',
  severity: 'error',
  message: `the helper process '${id}' cannot be started: ${detail}`,
  failure: FAILURES[problem],
  origin,
  ...(problem === 'not-found' && {hint: 'look at `kvmrun doctor` for the package to install'}),
});
