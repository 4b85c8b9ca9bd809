/**
 * Stops a VM from outside: through its supervisor, or, when that is gone, by its own hands.
 */
import type {Diagnostic} from '../core/diagnostic.js';
import {err, ok, type Result} from '../core/result.js';
import {isAlive} from '../host/process-identity.js';
import {isLocked} from '../host/vm-lock.js';
import type {VmPaths} from '../plan/vm-paths.js';
import {converse} from './control-client.js';
import type {ControlReply} from './control-protocol.js';
import {within} from './settle.js';
import {type StopInput, stuck} from './stop-terms.js';
import {stopUnsupervised} from './stop-unsupervised.js';
import {connectSocket} from './unix-socket.js';
import type {Progress} from './vm-handle.js';
import type {LastExit, ProcessIdentity} from './vm-status.js';

/** Settles when the VM has ended and nothing is left of it. */
export async function stopVm(
  paths: VmPaths,
  input: StopInput,
): Promise<Result<LastExit, Diagnostic>> {
  return (await askWhoeverIsThere(paths, input)) ?? (await stopUnsupervised(paths, input));
}

/** A supervisor listens from soon after its beginning until shortly before its end. */
const BETWEEN_MS = 3000;
const ASK_AGAIN_MS = 30;

/** `undefined` when there is no supervisor, or none that answers. */
async function askWhoeverIsThere(
  paths: VmPaths,
  input: StopInput,
): Promise<Result<LastExit, Diagnostic> | undefined> {
  const giveUpAt = performance.now() + BETWEEN_MS;
  for (;;) {
    const outcome = await askSupervisor(paths, input);
    if (outcome !== undefined) return outcome;
    if (performance.now() >= giveUpAt || !(await isLocked(paths.supervisorLock))) return undefined;
    await pause(ASK_AGAIN_MS);
  }
}

const ANSWER_MS = 5000;

/** The supervisor has nothing left to do but to exit. */
const EXIT_MS = 1000;
const LOOK_AGAIN_MS = 3;

/** `undefined` when there is no supervisor, or none that answers. */
async function askSupervisor(
  paths: VmPaths,
  {request, onProgress}: StopInput,
): Promise<Result<LastExit, Diagnostic> | undefined> {
  const connected = await connectSocket(paths.controlSocket, ANSWER_MS);
  if (!connected.ok) return undefined;
  const socket = connected.value;
  const closed = new Promise<void>((resolve) => socket.once('close', () => resolve()));
  let supervisor: ProcessIdentity | undefined;
  const silence = setTimeout(() => socket.destroy(), ANSWER_MS);
  try {
    const outcome = await converse(socket, {do: 'stop', request}, (reply) => {
      // It answers at once; after that the steps have limits of their own.
      clearTimeout(silence);
      if ('status' in reply) supervisor = reply.status.supervisor;
      return outcomeOf(reply, onProgress);
    });
    // In the foreground of this process there is no other to wait for.
    if (outcome?.ok && supervisor?.pid !== process.pid) {
      await within(closed, EXIT_MS);
      await untilGone(supervisor);
    }
    return outcome;
  } finally {
    clearTimeout(silence);
    socket.destroy();
  }
}

/**
 * Node closes its connections some milliseconds before it is gone. The supervisor is not our
 * child, so there is nothing to wait for but what `/proc` says.
 */
async function untilGone(supervisor: ProcessIdentity | undefined): Promise<void> {
  if (supervisor === undefined) return;
  const giveUpAt = performance.now() + EXIT_MS;
  while (performance.now() < giveUpAt && (await isAlive(supervisor))) {
    await pause(LOOK_AGAIN_MS);
  }
}

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

function outcomeOf(
  reply: ControlReply,
  onProgress: (progress: Progress) => void,
): Result<LastExit, Diagnostic> | undefined {
  if ('exited' in reply) return ok(reply.exited);
  if ('stuck' in reply) return err(stuck);
  if ('rung' in reply) onProgress({progress: 'rung', rung: reply.rung});
  return undefined;
}
