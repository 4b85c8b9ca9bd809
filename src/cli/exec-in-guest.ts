/**
 * Runs a command in the guest of a VM, and ends as it does.
 *
 * Starting and waiting are two calls, so that somebody who waits can go on with the next supervisor
 * when the VM's has died.
 */

import type {Diagnostic} from '../core/diagnostic.js';
import {err, type Result} from '../core/result.js';
import {callVm} from '../supervisor/control-client.js';
import type {ExecEnd} from '../supervisor/vm-call.js';
import {askVm, findLiveVm, NO_ANSWER, noAnswer} from './ask-vm.js';
import type {Cli} from './cli.js';
import {INTERRUPTED} from './exit-code.js';
import type {FoundVm} from './find-vm.js';
import {shownOn} from './log-text.js';
import {profileToStart} from './profile-to-start.js';
import {signalName} from './signal-name.js';

export interface GuestCommandLine {
  readonly path: string;
  readonly args: readonly string[];
  readonly stdin?: Buffer;
  /** How long to wait for its end. */
  readonly limitMs?: number;
}

/** The supervisor gives the agent some 20 seconds. */
const START_MS = 30_000;

/** As long as the command takes, or the VM lives. */
const FOR_EVER_MS = 2 ** 31 - 1;

export async function execInGuest(
  reference: string,
  command: GuestCommandLine,
  cli: Cli,
): Promise<void> {
  const found = await findRunningVm(reference, cli);
  if (!found.ok) return cli.fail(found.error);
  const {path, args, stdin, limitMs} = command;
  const input = stdin && {stdin: stdin.toString('base64')};
  const started = await askVm(
    found.value,
    {verb: 'exec', path, args, ...input},
    {deadlineMs: START_MS},
  );
  if (!started.ok) return cli.fail([started.error]);
  const {pid} = started.value;
  using patience = losePatience(limitMs);
  const outcome = await Promise.race([awaitEnd(reference, pid, cli), patience.lost]);
  if (outcome === 'interrupted') {
    cli.note(`no longer waiting; the command goes on in the guest, with pid ${pid}`);
    cli.printJson({running: true, pid});
    return cli.finish(INTERRUPTED);
  }
  if (outcome === 'expired') return cli.fail([stillRunning(path, pid)]);
  if (outcome.ok) show(outcome.value, cli);
  else cli.fail(outcome.error);
}

export async function findRunningVm(
  reference: string,
  cli: Cli,
): Promise<Result<FoundVm, readonly Diagnostic[]>> {
  const found = await findLiveVm(reference, (vm) => notRunning(vm, reference), cli);
  return !found.ok || found.value.status.supervised ? found : err([noAnswer(found.value.name)]);
}

const ATTEMPTS = 5;

async function awaitEnd(
  reference: string,
  pid: number,
  cli: Cli,
): Promise<Result<ExecEnd, readonly Diagnostic[]>> {
  let attempts = 0;
  for (;;) {
    const found = await findRunningVm(reference, cli);
    attempts += 1;
    if (!found.ok) {
      // One that has just been killed holds its lock until the kernel has taken it down.
      const isPassing = found.error.every(({code}) => code === NO_ANSWER);
      if (isPassing && attempts < ATTEMPTS) continue;
      return found;
    }
    attempts = 0;
    const {controlSocket} = found.value.paths;
    const ended = await callVm(controlSocket, {verb: 'exec-wait', pid}, {deadlineMs: FOR_EVER_MS});
    // Without an answer the supervisor has died; the agent knows the pid, whoever asks.
    if (ended !== undefined) return ended.ok ? ended : err([ended.error]);
  }
}

function show({exitCode, signal, stdout, stderr}: ExecEnd, cli: Cli): void {
  const [out, error] = [stdout, stderr].map((text) => Buffer.from(text, 'base64'));
  // Like a shell; and Windows has exit codes that no exit status can hold.
  const status = signal === undefined ? (exitCode ?? 255) : 128 + signal;
  if (cli.output === 'text') {
    if (out) cli.stdout.write(shownOn(cli.stdout, out));
    if (error) cli.stderr.write(shownOn(cli.stderr, error));
  }
  cli.printJson({
    exitCode: status,
    ...(signal !== undefined && {signal: signalName(signal)}),
    stdout: out?.toString('utf8'),
    stderr: error?.toString('utf8'),
  });
  cli.finish(status >= 0 && status <= 255 ? status : 255);
}

interface Patience extends Disposable {
  readonly lost: Promise<'interrupted' | 'expired'>;
}

/** The command is nobody's child here, so Ctrl-C only ends the waiting for it. */
function losePatience(limitMs: number | undefined): Patience {
  let timer: NodeJS.Timeout | undefined;
  let interrupt = (): void => undefined;
  const lost = new Promise<'interrupted' | 'expired'>((resolve) => {
    interrupt = () => resolve('interrupted');
    process.on('SIGINT', interrupt);
    if (limitMs !== undefined) timer = setTimeout(() => resolve('expired'), limitMs);
  });
  return {
    lost,
    [Symbol.dispose]: () => {
      process.off('SIGINT', interrupt);
      clearTimeout(timer);
    },
  };
}

const notRunning = (vm: FoundVm, reference: string): Diagnostic => ({
  code: 'cli/not-running',
  severity: 'error',
  failure: 'unavailable',
  message: `${vm.name} is not running, so nothing can be run in it`,
  hint: `kvmrun up ${profileToStart(vm, reference)}`,
});

const stillRunning = (path: string, pid: number): Diagnostic => ({
  code: 'cli/still-running',
  severity: 'error',
  failure: 'busy',
  message: `'${path}' has not ended in time; it goes on in the guest, with pid ${pid}`,
});
