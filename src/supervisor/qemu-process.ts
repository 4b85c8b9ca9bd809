/**
 * QEMU as a child: started in a session of its own, with its monitor on descriptor 3, its lock on
 * descriptor 4, and both outputs in a file, so that it lives and can complain without us.
 */
import {closeSync, constants, fstatSync, openSync} from 'node:fs';
import {open} from 'node:fs/promises';
import type {Duplex} from 'node:stream';
import type {Diagnostic} from '../core/diagnostic.js';
import {err, ok, type Result} from '../core/result.js';
import {qemuEnvironment} from '../host/qemu-environment.js';
import {type StartedProcess, type StartProblem, startProcess} from '../host/spawn.js';
import type {LOCK_FD, MONITOR_FD, Plan} from '../plan/plan.js';
import {rotateLog} from './log-file.js';

// The numbers are written into the command line by `plan`; these types fail when they differ.
const monitorFd: typeof MONITOR_FD = 3;
const lockFd: typeof LOCK_FD = 4;

export interface QemuToStart {
  readonly plan: Plan;
  readonly argv: readonly string[];
  readonly env: Readonly<Record<string, string | undefined>>;
  /** The open `vm.lock`, which QEMU inherits. */
  readonly vmLockFd: number;
}

export interface QemuProcess extends Pick<StartedProcess, 'pid' | 'exited' | 'signal'> {
  readonly monitorStream: Duplex;
  /** The last of what this QEMU wrote; the log has what came before. */
  stderr(): Promise<string>;
}

export async function startQemu(qemu: QemuToStart): Promise<Result<QemuProcess, Diagnostic>> {
  const {plan, argv, env, vmLockFd} = qemu;
  const log = await openLog(plan.paths.qemuLog);
  if (!log.ok) return log;
  const stdio: ('ignore' | 'pipe' | number)[] = ['ignore', log.value.fd, log.value.fd];
  stdio[monitorFd] = 'pipe';
  stdio[lockFd] = vmLockFd;
  const started = await startProcess({
    file: plan.qemu,
    args: argv,
    env: qemuEnvironment(env, plan.display),
    cwd: plan.paths.stateDirectory,
    stdio,
    detached: 'own-session',
  });
  closeSync(log.value.fd);
  if (!started.ok) return err(notStarted(plan.qemu, started.error));
  const child = started.value;
  return ok({
    pid: child.pid,
    exited: child.exited,
    signal: (name) => child.signal(name),
    monitorStream: child.stream(monitorFd),
    stderr: () => readLogTail(plan.paths.qemuLog, log.value.start),
  });
}

interface OpenLog {
  readonly fd: number;
  /** Where the output of this QEMU begins. */
  readonly start: number;
}

async function openLog(file: string): Promise<Result<OpenLog, Diagnostic>> {
  const {O_WRONLY, O_APPEND, O_CREAT, O_NOFOLLOW} = constants;
  try {
    // QEMU cannot be told to open another file, so its log is only rotated between runs.
    await rotateLog(file);
    const fd = openSync(file, O_WRONLY | O_APPEND | O_CREAT | O_NOFOLLOW, 0o600);
    return ok({fd, start: fstatSync(fd).size});
  } catch (error) {
    return err({
      code: 'supervisor/log-not-opened',
      severity: 'error',
      message: `the log '${file}' cannot be opened: ${String(error)}`,
      failure: 'cannot-create',
    });
  }
}

const TAIL_BYTES = 16 * 1024;

/** The end of QEMU's log, but nothing before `start`. */
export async function readLogTail(file: string, start: number): Promise<string> {
  const handle = await open(file, 'r').catch(() => undefined);
  // Somebody removed the log: what QEMU said is lost, but not the reason of its end.
  if (handle === undefined) return '';
  try {
    const {size} = await handle.stat();
    const from = Math.max(start, size - TAIL_BYTES);
    const length = Math.max(0, size - from);
    const {buffer, bytesRead} = await handle.read(Buffer.alloc(length), 0, length, from);
    return buffer.toString('utf8', 0, bytesRead);
  } finally {
    await handle.close();
  }
}

const FAILURES = {
  'not-found': 'unavailable',
  denied: 'permission',
  failed: 'os-refused',
} as const;

const notStarted = (qemu: string, {problem, detail}: StartProblem): Diagnostic => ({
  code: 'supervisor/qemu-not-started',
  severity: 'error',
  message: `QEMU '${qemu}' cannot be started: ${detail}`,
  failure: FAILURES[problem],
  ...(problem === 'not-found' && {hint: 'look at `kvmrun doctor` for the package to install'}),
});
