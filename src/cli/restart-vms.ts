/**
 * Stops VMs and starts them again. Nothing is stopped that could not be started.
 */
import {type Diagnostic, placeDiagnostics} from '../core/diagnostic.js';
import {err, ok, type Result} from '../core/result.js';
import {lookAhead} from '../host/look-ahead.js';
import {checkPortFree} from '../host/ports.js';
import {readProcessUnit} from '../host/process-unit.js';
import type {Plan} from '../plan/plan.js';
import {isLive, type VmStatus} from '../supervisor/vm-status.js';
import type {Cli, SourceTexts} from './cli.js';
import {type CompiledVm, compileVm} from './compile-vm.js';
import {fetchImages} from './fetch-images.js';
import {findVm} from './find-vm.js';
import {findLeftState} from './left-state.js';
import {loadProfile} from './load-profile.js';
import {loadProfileOf} from './load-profile-of.js';
import {findWrites} from './running-profile.js';
import {stopOne} from './stop-one.js';
import {type StopWishes, stopRequestOf} from './stop-wishes.js';
import {upDetached} from './up-detached.js';

interface Restartable {
  readonly reference: string;
  readonly profile: string;
  readonly runs: 'yes' | 'no';
  /** As it was started. */
  readonly writes: Plan['writes'];
}

interface Failure {
  readonly diagnostics: readonly Diagnostic[];
  readonly sources?: SourceTexts;
}

export async function restartVms(
  references: readonly string[],
  wishes: StopWishes,
  cli: Cli,
): Promise<void> {
  const request = stopRequestOf(wishes);
  if (!request.ok) return cli.fail([request.error]);
  const examined = await Promise.all(references.map((reference) => examine(reference, cli)));
  for (const one of examined) {
    if (!one.ok) return cli.fail(one.error.diagnostics, one.error.sources);
  }
  const vms = examined.flatMap((one) => (one.ok ? [one.value] : []));
  const running = vms.filter(({runs}) => runs === 'yes');
  const stopped = await Promise.all(
    running.map(({reference}) => stopOne(reference, {request: request.value, cli})),
  );
  const failed = stopped.flatMap((one) => (one.ok ? [] : one.error));
  if (failed.length > 0) return cli.fail(failed);
  await upDetached(
    vms.map(({profile}) => profile),
    {ephemeral: new Set(vms.flatMap(({profile, writes}) => (writes === 'kept' ? [] : [profile])))},
    cli,
  );
}

/** Finds the VM, and whether its profile makes a machine as it is now. */
async function examine(reference: string, cli: Cli): Promise<Result<Restartable, Failure>> {
  const found = await findVm(reference, cli);
  if (!found.ok) return err(await withSources(found.error, reference, cli));
  const {status} = found.value;
  if (status?.restartedBy !== undefined && isLive(status)) {
    return err({diagnostics: [await runByUnit(status)]});
  }
  const profile = status?.profile ?? reference;
  const loaded = await loadProfileOf(found.value, reference, cli);
  if (!loaded.ok) return err(loaded.error);
  const runs = status && isLive(status) ? 'yes' : 'no';
  const writes = runs === 'yes' ? await findWrites(found.value.paths) : 'kept';
  const compiled = await compileVm(loaded.value, cli, {writes});
  if (!compiled.ok) return err({diagnostics: compiled.error, sources: loaded.value.sources});
  const {sources} = loaded.value;
  const fetched = await fetchImages(compiled.value, cli);
  if (!fetched.ok) return err({diagnostics: fetched.error, sources});
  const obstacles = runs === 'yes' ? await findObstacles(compiled.value, status) : [];
  if (obstacles.length > 0) return err({diagnostics: obstacles, sources});
  return ok({reference, profile, runs, writes});
}

/** What would refuse the start that comes after the stop. */
async function findObstacles(
  {loaded, plan, guestVariables}: CompiledVm,
  status: VmStatus | undefined,
): Promise<readonly Diagnostic[]> {
  const own = new Set(status?.ports.map(({protocol, hostPort}) => `${protocol} ${hostPort}`));
  const ports = plan.ports.filter(({protocol, hostPort}) => !own.has(`${protocol} ${hostPort}`));
  const [left, ahead, ...taken] = await Promise.all([
    findLeftState(plan),
    lookAhead(plan.preparations, guestVariables),
    ...ports.map((port) => checkPortFree(port)),
  ]);
  const problems = [
    ...(left ? [left] : []),
    ...ahead.filter(({severity}) => severity === 'error'),
    ...taken.flatMap((one) => (one.ok ? [] : [one.error])),
  ];
  return placeDiagnostics(problems, loaded.locate);
}

/** For a profile that was read in order to find its VM. */
async function withSources(
  diagnostics: readonly Diagnostic[],
  reference: string,
  cli: Cli,
): Promise<Failure> {
  if (!diagnostics.some(({location}) => location?.range !== undefined)) return {diagnostics};
  const loaded = await loadProfile(reference, cli);
  return loaded.ok ? {diagnostics} : loaded.error;
}

/** Here it would be stopped for good, and started beside its unit. */
async function runByUnit({name, supervisor}: VmStatus): Promise<Diagnostic> {
  const unit = supervisor && (await readProcessUnit(supervisor.pid));
  const systemctl = unit?.manager === 'system' ? 'systemctl' : 'systemctl --user';
  return {
    code: 'cli/run-by-service-manager',
    severity: 'error',
    failure: 'usage',
    message: `${name} is run by ${unit?.name ?? 'a service manager'}, which has to restart it`,
    hint: `${systemctl} restart ${unit?.name ?? 'its unit'}`,
  };
}
