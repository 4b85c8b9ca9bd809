/**
 * QEMU as a child: started in a session of its own, with its monitor on descriptor 3, its lock on
 * descriptor 4, and both outputs in a file, so that it lives and can complain without us.
 */
import type {Duplex} from 'node:stream';
import type {Diagnostic} from '../core/diagnostic.js';
import {err, ok, type Result} from '../core/result.js';
import {installHint} from '../host/distribution.js';
import {qemuEnvironment} from '../host/qemu-environment.js';
import {type StartedProcess, type StartProblem, startProcess} from '../host/spawn.js';
import type {LOCK_FD, MONITOR_FD, Plan} from '../plan/plan.js';
import {beginClock, hostOffset} from './kept-clock.js';
import {openQemuOutput} from './qemu-output.js';

// The numbers are written into the command line by `plan`; these types fail when they differ.
const monitorFd: typeof MONITOR_FD = 3;
const lockFd: typeof LOCK_FD = 4;

export interface QemuToStart {
  readonly plan: Plan;
  readonly argv: readonly string[];
  readonly env: Readonly<Record<string, string | undefined>>;
  /** The open `vm.lock`, which QEMU inherits. */
  readonly vmLockFd: number;
  /** For what there is to say of its messages. */
  readonly note: (text: string) => void;
}

export interface QemuProcess extends Pick<StartedProcess, 'pid' | 'exited' | 'signal'> {
  readonly monitorStream: Duplex;
  /** The last of what this QEMU wrote, to be asked for when it has ended. */
  stderr(): Promise<string>;
}

export async function startQemu(qemu: QemuToStart): Promise<Result<QemuProcess, Diagnostic>> {
  const {plan, argv, env, vmLockFd, note} = qemu;
  const opened = await openQemuOutput({paths: plan.paths, found: 'of-earlier-ones', note});
  if (!opened.ok) return opened;
  const output = opened.value;
  const stdio: ('ignore' | 'pipe' | number)[] = ['ignore', output.fd, output.fd];
  stdio[monitorFd] = 'pipe';
  stdio[lockFd] = vmLockFd;
  const clock = plan.clock === 'utc' ? 'utc' : hostOffset(new Date());
  const started = await startProcess({
    file: plan.qemu,
    args: argv,
    env: {...qemuEnvironment(env, plan.display), ...(await beginClock(plan.paths, clock))},
    cwd: plan.paths.stateDirectory,
    stdio,
    detached: 'own-session',
  });
  if (!started.ok) {
    await output.end();
    return err(await notStarted(plan.qemu, started.error));
  }
  output.begin();
  const child = started.value;
  return ok({
    pid: child.pid,
    exited: child.exited,
    signal: (name) => child.signal(name),
    monitorStream: child.stream(monitorFd),
    stderr: () => output.end(),
  });
}

const FAILURES = {
  'not-found': 'unavailable',
  denied: 'permission',
  failed: 'os-refused',
} as const;

async function notStarted(qemu: string, {problem, detail}: StartProblem): Promise<Diagnostic> {
  return {
    code: 'supervisor/qemu-not-started',
    severity: 'error',
    message: `QEMU '${qemu}' cannot be started: ${detail}`,
    failure: FAILURES[problem],
    ...(problem === 'not-found' && {hint: await installAgain(qemu)}),
  };
}

/** It was there a moment ago, or in the plan that somebody else has made. */
async function installAgain(qemu: string): Promise<string> {
  const [, arch] = /\/qemu-system-(x86_64|aarch64)$/.exec(qemu) ?? [];
  return arch === undefined
    ? 'look at `kvmrun doctor` for the package to install'
    : installHint(`qemu-${arch as 'x86_64' | 'aarch64'}`);
}
