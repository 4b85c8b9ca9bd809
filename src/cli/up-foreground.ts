/**
 * Runs a VM in this process: the serial console on the terminal, Ctrl-C as the power button.
 */
import {PassThrough} from 'node:stream';
import {placeDiagnostics} from '../core/diagnostic.js';
import {findServiceManager} from '../host/service-manager.js';
import type {ImagePlace} from '../plan/disk-image.js';
import {POLITE, type StopRequest} from '../supervisor/stop-ladder.js';
import {startVm, type VmHandle} from '../supervisor/supervise.js';
import type {Progress, Terminal} from '../supervisor/vm-handle.js';
import type {LastExit} from '../supervisor/vm-status.js';
import type {Cli} from './cli.js';
import {type CompiledVm, compileVm} from './compile-vm.js';
import {fetchForStart} from './early-obstacles.js';
import {exitCodeOf, INTERRUPTED, STOPPED_FOR_GOOD, SUCCESS, TERMINATED} from './exit-code.js';
import {viewOf} from './fetch-images.js';
import {foregroundScreen, waitForNoTerminal} from './foreground-screen.js';
import {splitAtKey} from './join-terminal.js';
import {offerLock} from './lock-offer.js';
import {loadProfileToStart} from './profile-to-start.js';
import {describeSetupStep} from './render/setup.js';
import {showCopying} from './render/transfer.js';
import {
  describeExit,
  describeForward,
  describeLoss,
  describeRoom,
  describeRung,
} from './render/vm.js';
import {noteSaid, withoutSaid} from './said-once.js';
import {messageFor, messageForStart, watchOver} from './service-report.js';
import {diagnosticsOf} from './up-detached.js';

const SIGNALS = {SIGINT: INTERRUPTED, SIGTERM: TERMINATED, SIGHUP: TERMINATED} as const;
type StopSignal = keyof typeof SIGNALS;

/** What the first, the second and the third Ctrl-C ask for. */
const ESCALATION: readonly StopRequest[] = [POLITE, {from: 'quit'}, {from: 'sigkill'}];

/** Who starts the VM again when it has ended. */
type Restarter = 'service-manager' | 'nobody';

export interface ForegroundWishes {
  readonly restartedBy: Restarter;
  readonly writes: ImagePlace['writes'];
  /** Of memory that was saved. */
  readonly savedMemory?: 'discarded' | undefined;
}

export async function upForeground(
  file: string,
  {restartedBy, writes, savedMemory}: ForegroundWishes,
  cli: Cli,
): Promise<void> {
  const loaded = await loadProfileToStart(file, cli);
  if (!loaded.ok) return cli.fail(loaded.error.diagnostics, loaded.error.sources);
  const compiled = await compileVm(loaded.value, cli, {writes});
  if (!compiled.ok) return cli.fail(compiled.error, loaded.value.sources);
  const {sources} = loaded.value;
  const {paths} = compiled.value.plan;
  cli.report(withoutSaid(compiled.value.warnings, paths), sources);
  const fetched = await fetchForStart(compiled.value, {...(savedMemory && {savedMemory})}, cli);
  if (!fetched.ok) return cli.fail(fetched.error, sources);
  cli.report(withoutSaid(fetched.value, paths), sources);
  const said = [...compiled.value.warnings, ...fetched.value];
  await runHere({...compiled.value, warnings: said}, {restartedBy, savedMemory}, cli);
}

async function runHere(
  compiled: CompiledVm,
  {restartedBy, savedMemory}: Pick<ForegroundWishes, 'restartedBy' | 'savedMemory'>,
  cli: Cli,
): Promise<void> {
  const {plan, argv, planDigest, guestVariables, loaded} = compiled;
  const keyboard = new PassThrough();
  const terminal = terminalOf(keyboard, cli);
  const manager = findServiceManager(cli.env, {
    pid: process.pid,
    onProblem: (why) => cli.note(`the service manager is not told how ${plan.name} is: ${why}`),
  });
  const view = viewOf(cli);
  const onProgress = (progress: Progress): void => {
    if (!showCopying(progress, view)) view.end();
    const message = messageFor(progress, plan.stop);
    if (message !== undefined) manager?.tell(message);
    const sentence = sentenceFor(progress, plan, () => vm.status()?.lastExit);
    if (sentence !== undefined) cli.note(`${plan.name}: ${sentence}`);
  };
  const vm = startVm({
    plan,
    argv,
    planDigest,
    resolvedProfile: loaded.profile,
    guestVariables,
    ...(savedMemory && {savedMemory}),
    env: cli.env,
    terminal,
    // Two that start it again would not know of each other.
    ...(restartedBy === 'service-manager' && {restartedBy}),
    onProgress,
  });
  const stops = listenForStops(vm, keyboard, cli);
  const watch = manager && watchOver(vm, manager);
  const end = (lastExit: LastExit): void =>
    finish(lastExit, {signal: stops.signal(), restartedBy, compiled, cli});
  try {
    const started = await vm.ready;
    if (!started.ok) {
      if (started.error.failure === 'stopped') {
        return end(started.error.lastExit);
      }
      const diagnostics = await diagnosticsOf(started.error, compiled);
      return cli.fail(placeDiagnostics(diagnostics, loaded.locate), loaded.sources);
    }
    const {status, how} = started.value;
    manager?.tell(messageForStart(status, plan.ready));
    noteSaid(compiled.warnings, plan.paths);
    if (how === 'started') offerLock(compiled, cli);
    if (how === 'taken-back') {
      cli.note(
        `${plan.name}: taken back under ${plan.accelerator}, Ctrl-C presses the power button`,
      );
    }
    for (const port of status.ports) cli.note(`  ${describeForward(port)}`);
    end(await started.value.exited);
  } finally {
    terminal.output.end();
    stops.end();
    watch?.end();
    await manager?.settled();
  }
}

/** With `--json` standard output is for the document, so the guest's words go to standard error. */
function terminalOf(keyboard: PassThrough, cli: Cli): Terminal {
  const screen = cli.output === 'json' ? cli.stderr : cli.stdout;
  waitForNoTerminal([cli.stdout, cli.stderr]);
  return {input: keyboard, output: foregroundScreen(screen)};
}

interface Stops {
  /** The first signal that asked for the end. */
  signal(): StopSignal | undefined;
  end(): void;
}

/** Signals, and Ctrl-C typed on a terminal in raw mode, climb the escalation. */
function listenForStops(vm: VmHandle, keyboard: PassThrough, cli: Cli): Stops {
  let first: StopSignal | undefined;
  let asked = 0;
  const stop = (signal: StopSignal): void => {
    first ??= signal;
    const request = ESCALATION[asked] ?? {from: 'sigkill'};
    asked += 1;
    vm.requestStop(request);
    if (asked === 1) cli.note('Ctrl-C again cuts the power');
  };
  const signals = Object.keys(SIGNALS) as StopSignal[];
  for (const signal of signals) process.on(signal, stop);
  const release = typeInto(keyboard, cli, () => stop('SIGINT'));
  return {
    signal: () => first,
    end: () => {
      for (const signal of signals) process.off(signal, stop);
      release();
    },
  };
}

/** Sends what is typed to the guest; on a terminal, key by key. */
function typeInto(keyboard: PassThrough, cli: Cli, onInterrupt: () => void): () => void {
  const stdin = cli.stdin();
  const raw = stdin.isTTY === true;
  if (raw) stdin.setRawMode(true);
  const onData = (chunk: Buffer): void => {
    const {forGuest, key} = raw
      ? splitAtKey(chunk, {'\u0003': 'interrupt'})
      : {forGuest: chunk, key: undefined};
    if (forGuest.length > 0) keyboard.write(forGuest);
    if (key !== undefined) onInterrupt();
  };
  stdin.on('data', onData);
  // A closed standard input is no reason to stop the VM: services and CI have none.
  stdin.on('error', () => stdin.pause());
  return () => {
    stdin.off('data', onData);
    stdin.pause();
    if (raw) stdin.setRawMode(false);
  };
}

function sentenceFor(
  progress: Progress,
  {accelerator}: CompiledVm['plan'],
  readLastExit: () => LastExit | undefined,
): string | undefined {
  switch (progress.progress) {
    case 'note':
      return progress.text;
    case 'copying':
      return undefined;
    case 'ready':
      return progress.level === 'running' ? undefined : `ready by ${progress.level}`;
    case 'not-ready':
      return progress.state === 'timed-out'
        ? `is not ready in time, and still waited for, by ${progress.level}`
        : `is not ready any more, and waited for again, by ${progress.level}`;
    case 'rung':
      return describeRung(progress.rung);
    case 'stuck':
      return 'QEMU does not end, not even by SIGKILL; it hangs in the kernel';
    case 'setup':
      return `Windows Setup: ${describeSetupStep(progress.setup)}`;
    case 'degraded':
      return describeLoss(progress.degradation);
    case 'disk-low':
      return describeRoom(progress.low);
    case 'phase':
      if (progress.phase === 'backoff') {
        const lastExit = readLastExit();
        const end = lastExit === undefined ? 'ended' : describeExit(lastExit);
        return `${end}; starts again after a pause, which Ctrl-C ends for good`;
      }
      return progress.phase === 'running'
        ? `running under ${accelerator}, Ctrl-C presses the power button`
        : undefined;
  }
}

interface Finish {
  readonly signal: StopSignal | undefined;
  readonly restartedBy: Restarter;
  readonly compiled: CompiledVm;
  readonly cli: Cli;
}

function finish(lastExit: LastExit, {signal, restartedBy, compiled, cli}: Finish): void {
  const {id, name} = compiled.plan;
  cli.note(`${name}: ${describeExit(lastExit)}`);
  if (lastExit.stderrTail !== undefined && lastExit.failure !== undefined) {
    cli.note(lastExit.stderrTail);
  }
  cli.printJson({id, name, lastExit});
  cli.finish(codeOf(lastExit, signal, restartedBy));
}

function codeOf(
  {failure, reason}: LastExit,
  signal: StopSignal | undefined,
  restartedBy: Restarter,
): number {
  if (failure !== undefined) return exitCodeOf(failure);
  if (signal !== undefined) return SIGNALS[signal];
  const isMeant = reason === 'stopped' || reason === 'saved';
  return isMeant && restartedBy === 'service-manager' ? STOPPED_FOR_GOOD : SUCCESS;
}
