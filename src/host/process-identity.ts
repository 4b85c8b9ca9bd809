/**
 * Names a process so that its pid cannot be mistaken for a later process of the same number.
 *
 * A pid is used again after a while, and after a reboot at once. Start time and boot id together
 * tell one use from the next.
 */
import {readFile} from 'node:fs/promises';
import {isSystemError} from './system-error.js';

export interface ProcessIdentity {
  readonly pid: number;
  /** Field 22 of `/proc/PID/stat`, in clock ticks since boot. */
  readonly startTime: string;
  /** `/proc/sys/kernel/random/boot_id`. */
  readonly bootId: string;
}

/** The identity of a process that is alive now; `undefined` when there is none of that number. */
export async function readProcessIdentity(pid: number): Promise<ProcessIdentity | undefined> {
  const found = await readProcessState(pid);
  if (found === undefined || found.ended) return undefined;
  return {pid, startTime: found.startTime, bootId: await readBootId()};
}

/** Whether this very process is alive; a zombie is not. */
export async function isAlive(process: ProcessIdentity): Promise<boolean> {
  const now = await readProcessIdentity(process.pid);
  return now?.startTime === process.startTime && now.bootId === process.bootId;
}

/** Sends a signal to this very process, never to a later one of the same number. */
export async function signalProcess(
  target: ProcessIdentity,
  signal: 'SIGTERM' | 'SIGKILL',
): Promise<'sent' | 'gone'> {
  if (!(await isAlive(target))) return 'gone';
  // Node has no pidfd, so a pid could in theory be used again between these two lines; the
  // kernel hands out all other numbers before it does that.
  try {
    process.kill(target.pid, signal);
    return 'sent';
  } catch (error) {
    if (isSystemError(error) && error.code === 'ESRCH') return 'gone';
    throw error;
  }
}

/** The part of `/proc/PID/stat` that identifies a process. */
export interface ProcessState {
  readonly startTime: string;
  /** Dead, but not collected by its parent yet: `kill(pid, 0)` still finds such a process. */
  readonly ended: boolean;
}

/** Reads one `/proc/PID/stat`; `undefined` when the text is something else. */
export function parseProcessState(stat: string): ProcessState | undefined {
  // The program's name comes second, in brackets, and may hold spaces and brackets itself.
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  const [state] = fields;
  const startTime = fields[19];
  if (state === undefined || startTime === undefined) return undefined;
  // The first thread may be dead while others still are on their way, with files and locks open.
  const isLast = Number(fields[17]) <= 1;
  return {startTime, ended: (state === 'Z' && isLast) || state === 'X'};
}

/** `USER_HZ`, which is 100 on every Linux that Node runs on. */
const MS_PER_TICK = 10;

/** When a process was started, ISO 8601; `undefined` when there is none of that number. */
export async function readProcessStart(pid: number): Promise<string | undefined> {
  const [state, about] = await Promise.all([
    readProcessState(pid),
    readFile('/proc/stat', 'utf8').catch(() => ''),
  ]);
  const [, bootSeconds] = /^btime (\d+)$/m.exec(about) ?? [];
  if (state === undefined || bootSeconds === undefined) return undefined;
  const startMs = Number(bootSeconds) * 1000 + Number(state.startTime) * MS_PER_TICK;
  return new Date(startMs).toISOString();
}

async function readProcessState(pid: number): Promise<ProcessState | undefined> {
  // Zero and negative numbers mean process groups to kill(2).
  if (!Number.isSafeInteger(pid) || pid < 1) return undefined;
  // There is no process of that number when its folder in /proc cannot be read.
  const stat = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '');
  return parseProcessState(stat);
}

async function readBootId(): Promise<string> {
  return (await readFile('/proc/sys/kernel/random/boot_id', 'utf8')).trim();
}
