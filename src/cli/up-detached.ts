/**
 * Starts VMs under supervisors of their own, and returns when they run, or when they are ready.
 */

import {type Diagnostic, placeDiagnostics} from '../core/diagnostic.js';
import {ok} from '../core/result.js';
import {shellWord} from '../core/shell-word.js';
import type {ImagePlace} from '../plan/disk-image.js';
import type {PendingLaunch} from '../supervisor/launch.js';
import type {StartFailure} from '../supervisor/vm-handle.js';
import type {VmStatus} from '../supervisor/vm-status.js';
import {type Cli, failureDocument, type SourceTexts} from './cli.js';
import {type CompiledVm, compileVm} from './compile-vm.js';
import {fetchForStart} from './early-obstacles.js';
import {viewOf} from './fetch-images.js';
import {offerLock} from './lock-offer.js';
import {warnOfLogout} from './logout-fate.js';
import {loadProfileToStart} from './profile-to-start.js';
import {describeGoal, describeSpan} from './render/ready.js';
import {showCopying} from './render/transfer.js';
import {describeForward, describeRestarts} from './render/vm.js';
import {findChanges, findWrites} from './running-profile.js';
import {differentlyRunning} from './runs-differently.js';
import {noteSaid, withoutSaid} from './said-once.js';
import {showSerialTail, type WaitWish, waitFor} from './wait-for.js';

type Outcome = {
  readonly profile: string;
  readonly diagnostics: readonly Diagnostic[];
  readonly sources: SourceTexts;
} & (
  | {
      readonly outcome: 'started' | 'taken-back' | 'already-running';
      readonly status: VmStatus;
      readonly notes: readonly string[];
      readonly vm: CompiledVm;
    }
  | {readonly outcome: 'failed'}
);

export interface UpWishes {
  readonly wait?: WaitWish | undefined;
  /** The profiles whose guests write for nothing: it is thrown away. */
  readonly ephemeral?: ReadonlySet<string>;
  /** Of memory that was saved. */
  readonly savedMemory?: 'discarded';
}

export async function upDetached(
  files: readonly string[],
  {wait, ephemeral, savedMemory}: UpWishes,
  cli: Cli,
): Promise<void> {
  const outcomes = await Promise.all(
    files.map((file) => {
      const writes = ephemeral?.has(file) === true ? 'discarded' : 'kept';
      return upOne(file, {writes, savedMemory}, cli);
    }),
  );
  for (const outcome of outcomes) {
    show(outcome, cli);
    if (outcome.outcome === 'started') offerLock(outcome.vm, cli);
  }
  const hasStarted = outcomes.some(({outcome}) => outcome === 'started');
  const warnings = hasStarted ? await warnOfLogout(cli) : [];
  cli.report(warnings);
  const reports = await Promise.all(outcomes.map((outcome) => waitForOne(outcome, wait, cli)));
  const failed = reports.flatMap(({problems}) => (problems.length === 0 ? [] : [problems]));
  const vms = reports.map(({document}) => document);
  cli.printJson(
    failed.length === 0
      ? {vms, ...(warnings.length > 0 && {diagnostics: warnings})}
      : {...failureDocument([...failed.flat(), ...warnings]), vms},
  );
  for (const problems of failed) cli.finish(failureDocument(problems).error.exitCode);
}

/** What became of one profile. */
interface Report {
  readonly document: object;
  /** Empty when all is well. */
  readonly problems: readonly Diagnostic[];
}

async function waitForOne(outcome: Outcome, wish: WaitWish | undefined, cli: Cli): Promise<Report> {
  const {sources, ...shown} = outcome;
  if (shown.outcome === 'failed') return {document: shown, problems: shown.diagnostics};
  const {vm, ...document} = shown;
  if (wish === undefined) return {document, problems: []};
  const waited = await waitFor(vm.plan, wish, cli);
  if (waited.ok) {
    const {tookMs, status = document.status} = waited.value;
    // At once: another VM may take longer.
    const goal = describeGoal(wish.goal, status.ready?.level);
    cli.print(`${status.name}: ${goal} after ${describeSpan(tookMs)}`);
    return {document: {...document, status, waited: {goal: wish.goal, tookMs}}, problems: []};
  }
  const {serialTail} = waited.error;
  const problems = placeDiagnostics(waited.error.diagnostics, vm.loaded.locate);
  cli.report(problems, sources);
  showSerialTail(serialTail, cli);
  const diagnostics = [...document.diagnostics, ...problems];
  return {document: {...document, diagnostics, serialTail}, problems};
}

interface StartWishes {
  readonly writes: ImagePlace['writes'];
  readonly savedMemory: UpWishes['savedMemory'];
}

async function upOne(file: string, {writes, savedMemory}: StartWishes, cli: Cli): Promise<Outcome> {
  const loaded = await loadProfileToStart(file, cli);
  if (!loaded.ok) return {profile: file, outcome: 'failed', ...loaded.error};
  // Node needs as long to start as the plan takes to compile: both at once.
  const preparing = cli.startSupervisor();
  const {sources} = loaded.value;
  const compiled = await compileVm(loaded.value, cli, {writes});
  const fetched = compiled.ok
    ? await fetchForStart(compiled.value, {...(savedMemory && {savedMemory})}, cli)
    : ok([]);
  const pending = await preparing;
  if (!compiled.ok) {
    pending.cancel();
    return {profile: file, outcome: 'failed', diagnostics: compiled.error, sources};
  }
  const {paths} = compiled.value.plan;
  if (!fetched.ok) {
    pending.cancel();
    const diagnostics = [...withoutSaid(compiled.value.warnings, paths), ...fetched.error];
    return {profile: file, outcome: 'failed', diagnostics, sources};
  }
  const warnings = withoutSaid([...compiled.value.warnings, ...fetched.value], paths);
  const start = {file, compiled: compiled.value, warnings, savedMemory};
  let outcome = await launch(start, {pending, cli});
  while (outcome === 'stopping') {
    const ended = await waitFor(compiled.value.plan, {goal: 'stopped'}, cli);
    if (!ended.ok) {
      return {profile: file, outcome: 'failed', diagnostics: ended.error.diagnostics, sources};
    }
    outcome = await launch(start, {pending: await cli.startSupervisor(), cli});
  }
  return outcome;
}

interface Start {
  readonly file: string;
  readonly compiled: CompiledVm;
  /** That are to be said at this start. */
  readonly warnings: readonly Diagnostic[];
  readonly savedMemory: UpWishes['savedMemory'];
}

async function launch(
  {file, compiled, warnings, savedMemory}: Start,
  {pending, cli}: {readonly pending: PendingLaunch; readonly cli: Cli},
): Promise<Outcome | 'stopping'> {
  const {loaded, plan, argv, planDigest, guestVariables} = compiled;
  const {sources, locate, profile} = loaded;
  const view = viewOf(cli);
  const order = {
    ...{plan, argv, planDigest},
    resolvedProfile: profile,
    guestVariables,
    ...(savedMemory && {savedMemory}),
  };
  const launched = await pending.launch(order, (progress) => showCopying(progress, view));
  view.end();
  if (launched.ok && launched.value.status.planDigest === planDigest) {
    const {how, status, notes} = launched.value;
    noteSaid(warnings, plan.paths);
    return {
      profile: file,
      outcome: how,
      status,
      notes,
      diagnostics: warnings,
      sources,
      vm: compiled,
    };
  }
  // A VM that was taken back may be another than the profile asks for by now.
  const failure: StartFailure = launched.ok
    ? {failure: 'already-running', plan: 'different', status: launched.value.status}
    : launched.error;
  // Whatever it runs with, it soon will not.
  if (failure.failure === 'already-running' && failure.status.phase === 'stopping') {
    return 'stopping';
  }
  if (failure.failure === 'already-running' && (await isAsAsked(failure, compiled))) {
    const {status} = failure;
    return {
      profile: file,
      outcome: 'already-running',
      status,
      notes: [],
      diagnostics: [],
      sources,
      vm: compiled,
    };
  }
  const problems = placeDiagnostics(await diagnosticsOf(failure, compiled), locate);
  return {profile: file, outcome: 'failed', diagnostics: [...warnings, ...problems], sources};
}

/** Whether what runs is what the profile asks for; a disk may have been resized since the start. */
async function isAsAsked(
  {plan}: Extract<StartFailure, {failure: 'already-running'}>,
  {loaded, plan: {paths, writes}}: CompiledVm,
): Promise<boolean> {
  if (plan === 'same') return true;
  if ((await findWrites(paths)) !== writes) return false;
  return (await findChanges(paths, loaded.profile))?.length === 0;
}

/** What to tell of a VM that did not start. */
export async function diagnosticsOf(
  failure: StartFailure,
  {loaded, plan}: CompiledVm,
): Promise<readonly Diagnostic[]> {
  switch (failure.failure) {
    case 'not-started':
      return failure.diagnostics;
    case 'ended':
    case 'stopped':
      return [
        {
          code: 'cli/stopped',
          severity: 'error',
          failure: failure.lastExit.failure ?? 'busy',
          message: `${plan.name} was stopped before it ran: ${failure.lastExit.message}`,
        },
      ];
    case 'already-running':
      return [failure.plan === 'same' ? running(plan) : await differentlyRunning(loaded, plan)];
  }
}

/** For the foreground, where it is no success: there is nothing to stay with. */
const running = ({name}: CompiledVm['plan']): Diagnostic => ({
  code: 'cli/runs-already',
  severity: 'error',
  failure: 'busy',
  message: `${name} runs already, so it cannot run in the foreground`,
  hint: `kvmrun console ${shellWord(name)}`,
});

const STATES = {
  started: 'running',
  'taken-back': 'taken back',
  'already-running': 'runs already',
} as const;

function show(outcome: Outcome, cli: Cli): void {
  cli.report(outcome.diagnostics, outcome.sources);
  if (outcome.outcome === 'failed') return;
  const {status, notes} = outcome;
  for (const note of notes) cli.print(`${status.name}: ${note}`);
  const {name, accelerator, qemu} = status;
  const watched = describeState(outcome.outcome, status, cli);
  cli.print(
    qemu === undefined
      ? `${name}: ${describeAbsence(status)}`
      : `${name}: ${watched} under ${accelerator}, pid ${qemu.pid}`,
  );
  for (const port of status.ports) cli.print(`  ${describeForward(port)}`);
  if (status.vnc !== undefined) cli.print(`  screen: vnc on ${status.vnc}`);
}

function describeState(outcome: keyof typeof STATES, status: VmStatus, cli: Cli): string {
  const {green, yellow} = cli.style;
  const state = STATES[outcome];
  if (status.silent === true) return yellow(`${state}, with a supervisor that does not answer,`);
  if (!status.supervised) return yellow(`${state}, without a supervisor,`);
  if (status.phase === 'unresponsive') return yellow(`${state}, without an answer,`);
  return RUNS.includes(status.phase) ? green(state) : yellow(`${state}, and is '${status.phase}',`);
}

/** Nothing has to be said about these. */
const RUNS: readonly VmStatus['phase'][] = ['starting', 'running'];

/** Why a VM that is up has no QEMU: another `up`, or its restart policy, is a moment ahead of us. */
const describeAbsence = ({phase, restart}: VmStatus): string =>
  phase === 'backoff' && restart !== undefined
    ? `waits to be started again, restarts: ${describeRestarts(restart, Date.now())}`
    : 'is being started already';
