/**
 * Tells the service manager that started us how we are (sd_notify(3)).
 *
 * Node has no datagram sockets of the unix kind, so the program systemd-notify sends the messages. It
 * waits until systemd has read them, so that a sender that has ended is still known as ours. One runs
 * at a time, and what there is to say meanwhile is joined into the next message: they arrive in
 * order, and a service manager that does not listen costs nothing but one waiting process.
 */
import {type ProcessToStart, type StartedProcess, startProcess} from './spawn.js';

type Environment = Readonly<Record<string, string | undefined>>;

export interface ServiceMessage {
  /** The start is over. */
  readonly ready?: true;
  /** The end has begun. */
  readonly stopping?: true;
  /** Shown by `systemctl status`: one line. */
  readonly status?: string;
  /** The limit of the present state is to be at least this far away. */
  readonly extendMs?: number;
  /** All is well; to be said again within the time of the watchdog. */
  readonly watchdog?: true;
}

export interface ServiceManager {
  /** How long it waits for the next `watchdog`; absent when it does not. */
  readonly watchdogMs?: number;
  /** Never fails, and takes no time. */
  tell(message: ServiceMessage): void;
  /** Settles when everything has been said, or could not be. */
  settled(): Promise<void>;
}

/** How long a message may take. The sender waits for a service manager that may be busy. */
const SEND_MS = 5000;

/** The service manager of this process; `undefined` when none waits for messages. */
export function findServiceManager(
  env: Environment,
  input: {readonly pid: number; readonly onProblem: (why: string) => void},
): ServiceManager | undefined {
  const socket = env['NOTIFY_SOCKET'];
  if (socket === undefined || socket === '') return undefined;
  const program: Omit<ProcessToStart, 'args'> = {
    file: 'systemd-notify',
    env: {PATH: env['PATH'] ?? '/usr/bin:/bin', NOTIFY_SOCKET: socket, LANG: 'C'},
    cwd: '/',
    stdio: ['ignore', 'ignore', 'ignore'],
    detached: 'own-session',
  };
  const watchdogMs = watchdogOf(env, input.pid);
  const send = (message: ServiceMessage): Promise<string | undefined> =>
    run({...program, args: variablesOf(message)});
  return {...(watchdogMs && {watchdogMs}), ...queue(send, input.onProblem)};
}

/** The variables may be meant for a process that has started us, sd_watchdog_enabled(3). */
function watchdogOf(env: Environment, pid: number): number | undefined {
  const {WATCHDOG_USEC: limit, WATCHDOG_PID: meant} = env;
  if (meant !== undefined && meant !== String(pid)) return undefined;
  return limit !== undefined && /^[1-9][0-9]{0,15}$/.test(limit) ? Number(limit) / 1000 : undefined;
}

/** As sd_notify(3) has them. */
export const variablesOf = (message: ServiceMessage): readonly string[] => [
  ...(message.ready ? ['READY=1'] : []),
  ...(message.stopping ? ['STOPPING=1'] : []),
  ...(message.watchdog ? ['WATCHDOG=1'] : []),
  ...(message.extendMs === undefined
    ? []
    : [`EXTEND_TIMEOUT_USEC=${Math.ceil(message.extendMs) * 1000}`]),
  // A line break would begin another variable.
  ...(message.status === undefined
    ? []
    : [`STATUS=${message.status.replaceAll(/[\u0000-\u001f\u007f]/g, ' ')}`]),
];

function queue(
  send: (message: ServiceMessage) => Promise<string | undefined>,
  onProblem: (why: string) => void,
): Pick<ServiceManager, 'tell' | 'settled'> {
  let waiting: ServiceMessage | undefined;
  let sending: Promise<void> | undefined;
  let hasFailed = false;
  const sendAll = async (): Promise<void> => {
    while (waiting !== undefined) {
      const message = waiting;
      waiting = undefined;
      const problem = await send(message);
      // Said once: the reason will be the same the next time.
      if (problem !== undefined && !hasFailed) onProblem(problem);
      hasFailed ||= problem !== undefined;
    }
    sending = undefined;
  };
  return {
    tell(message) {
      waiting = {...waiting, ...message};
      sending ??= sendAll();
    },
    async settled() {
      await sending;
    },
  };
}

/** What went wrong, if anything did. */
async function run(program: ProcessToStart): Promise<string | undefined> {
  const started = await startProcess(program);
  if (!started.ok) return started.error.detail;
  return outcomeOf(started.value);
}

async function outcomeOf(sender: StartedProcess): Promise<string | undefined> {
  const late = setTimeout(() => sender.signal('SIGKILL'), SEND_MS);
  const {code, signal} = await sender.exited;
  clearTimeout(late);
  if (code === 0) return undefined;
  return `systemd-notify ended with ${code ?? signal}`;
}
