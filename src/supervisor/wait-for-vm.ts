/**
 * Waits from outside for what becomes of a VM, by the word of its supervisor.
 */
import type {Socket} from 'node:net';
import type {Diagnostic} from '../core/diagnostic.js';
import type {VmPaths} from '../plan/vm-paths.js';
import {callVm, converse} from './control-client.js';
import type {ControlReply} from './control-protocol.js';
import {deferred, within} from './settle.js';
import {connectSocket} from './unix-socket.js';
import {LOOK_MS} from './vm-call.js';
import type {LastExit, VmStatus} from './vm-status.js';

/** `ready` by what the profile says; `agent` and `ssh` whatever it says. */
export const WAIT_GOALS = ['running', 'ready', 'agent', 'ssh', 'stopped'] as const;
export type WaitGoal = (typeof WAIT_GOALS)[number];

export type Waited =
  | {readonly outcome: 'reached'; readonly status: VmStatus}
  | {readonly outcome: 'ended'; readonly lastExit: LastExit}
  /** The guest has stopped for good, and waits for somebody to look into it. */
  | {readonly outcome: 'faulted'; readonly fault: FinalFault}
  | {readonly outcome: 'timed-out'}
  /** The VM has not what it takes to reach that. */
  | {readonly outcome: 'refused'; readonly diagnostic: Diagnostic}
  /** There is no supervisor, or none any more. */
  | {readonly outcome: 'unwatched'};

/** A full disk is none: the guest goes on when there is room. */
const FINAL_FAULTS = ['guest-panicked', 'watchdog', 'internal-error'] as const;
export type FinalFault = (typeof FINAL_FAULTS)[number];

export interface WaitInput {
  readonly goal: WaitGoal;
  /** Absent for as long as it takes. */
  readonly timeoutMs?: number;
  /** Called with every status on the way. */
  readonly seen?: (status: VmStatus) => void;
}

const CONNECT_MS = 2000;

export async function waitForVm(
  paths: Pick<VmPaths, 'controlSocket'>,
  {goal, timeoutMs, seen}: WaitInput,
): Promise<Waited> {
  const connected = await connectSocket(paths.controlSocket, CONNECT_MS);
  if (!connected.ok) return {outcome: 'unwatched'};
  const socket = connected.value;
  const given = new AbortController();
  const answered = deferred<void>();
  try {
    const waited = Promise.race([
      watchFor(goal, {socket, seen, answered: () => answered.resolve()}),
      ...(goal === 'agent' || goal === 'ssh'
        ? [lookFor(goal, {controlSocket: paths.controlSocket, given: given.signal})]
        : []),
    ]);
    if (timeoutMs === undefined) return await waited;
    // Whoever has no time at all still learns what is so already.
    await within(Promise.race([answered.promise, waited]), CONNECT_MS);
    return (await within(waited, timeoutMs)) === 'settled' ? await waited : {outcome: 'timed-out'};
  } finally {
    given.abort();
    socket.destroy();
  }
}

/** Reads what the supervisor tells by itself. */
async function watchFor(
  goal: WaitGoal,
  {
    socket,
    seen,
    answered,
  }: {
    readonly socket: Socket;
    readonly seen: WaitInput['seen'];
    readonly answered: () => void;
  },
): Promise<Waited> {
  const pick = (reply: ControlReply): Waited | undefined => {
    answered();
    if ('exited' in reply) return {outcome: 'ended', lastExit: reply.exited};
    if (!('status' in reply)) return undefined;
    const {status} = reply;
    seen?.(status);
    if (isReached(goal, status)) return {outcome: 'reached', status};
    const fault = FINAL_FAULTS.find((phase) => phase === status.phase);
    return fault === undefined || goal === 'stopped' ? undefined : {outcome: 'faulted', fault};
  };
  return (await converse(socket, {do: 'watch'}, pick)) ?? {outcome: 'unwatched'};
}

function isReached(goal: WaitGoal, {phase, ready}: VmStatus): boolean {
  switch (goal) {
    case 'running':
      return phase === 'running';
    case 'ready':
      return phase === 'running' && ready?.state === 'ready';
    case 'agent':
    case 'ssh':
    case 'stopped':
      return false;
  }
}

/**
 * Has the supervisor look, for some seconds each time: when we are gone, nobody looks in vain.
 */
async function lookFor(
  level: 'agent' | 'ssh',
  at: {readonly controlSocket: string; readonly given: AbortSignal},
): Promise<Waited> {
  const deadlineMs = LOOK_MS + CONNECT_MS;
  const looked = await callVm(at.controlSocket, {verb: 'look', level}, {deadlineMs});
  if (looked === undefined) return {outcome: 'unwatched'};
  if (!looked.ok) return {outcome: 'refused', diagnostic: looked.error};
  const {outcome, status} = looked.value;
  if (outcome === 'seen') return {outcome: 'reached', status};
  // Nobody listens to what comes after that.
  return at.given.aborted ? {outcome: 'timed-out'} : lookFor(level, at);
}
