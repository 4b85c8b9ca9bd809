/**
 * What would refuse a start, as far as a look tells: asked before anything is fetched or made, so that
 * nobody waits for an image in order to hear of a port.
 *
 * The supervisor looks again under the VM's locks; only there is it certain.
 */
import {type Diagnostic, placeDiagnostics} from '../core/diagnostic.js';
import {err, ok, type Result} from '../core/result.js';
import {isMissing} from '../host/check-file.js';
import {lookAhead} from '../host/look-ahead.js';
import {isDisc} from '../host/prepare-windows.js';
import {dueWithMemory} from '../host/told-guest.js';
import {isLocked} from '../host/vm-lock.js';
import type {Plan, Preparation} from '../plan/plan.js';
import {findObstacles} from '../supervisor/preflight.js';
import {readSaved} from '../supervisor/saved-memory.js';
import type {LaunchOrder} from '../supervisor/vm-handle.js';
import type {Cli} from './cli.js';
import type {CompiledVm} from './compile-vm.js';
import {fetchImages} from './fetch-images.js';
import {findLeftOut} from './left-out.js';
import {findLeftState} from './left-state.js';

/**
 * For whoever starts a VM: nothing is fetched for one that is not to begin yet. The value is warnings
 * about what the VM is made from.
 */
export async function fetchForStart(
  compiled: CompiledVm,
  order: MemoryWishes,
  cli: Cli,
): Promise<Result<readonly Diagnostic[], readonly Diagnostic[]>> {
  const {plan, loaded, guestVariables} = compiled;
  const {here, unfetched} = await divide(plan.preparations);
  const [left, early] = await Promise.all([
    findLeftState(plan),
    findObstaclesOf(compiled, {order, here, unfetched}),
  ]);
  const obstacles = [...(left === undefined ? [] : [left]), ...early.filter(isError)];
  if (obstacles.length > 0) return err(placeDiagnostics(obstacles, loaded.locate));
  const fetched = await fetchImages(compiled, cli);
  if (!fetched.ok) return fetched;
  const late = await lookAhead(unfetched.filter(isDisc), guestVariables);
  const found = placeDiagnostics([...early, ...late], loaded.locate);
  const errors = found.filter(isError);
  return errors.length > 0 ? err(errors) : ok(found);
}

const isError = ({severity}: Diagnostic): boolean => severity === 'error';

/** What the guest is to go on from, as the supervisor is told. */
type MemoryWishes = Pick<LaunchOrder, 'memory' | 'savedMemory'>;

async function findObstaclesOf(
  {plan, guestVariables}: CompiledVm,
  {order, here, unfetched}: Divided & {readonly order: MemoryWishes},
): Promise<readonly Diagnostic[]> {
  const {paths} = plan;
  const due = (await goesOn(paths, order)) ? await dueWithMemory(here) : here;
  const [ahead, leftOut] = await Promise.all([lookAhead(due, guestVariables), findLeftOut(plan)]);
  const seen = [...ahead, ...leftOut];
  // Else the supervisor says it as soon, and to ask here as well would only hold it up.
  const isToBeAsked = unfetched.length > 0 || seen.some(isError);
  const problems = isToBeAsked ? [...seen, ...(await findObstacles(plan))] : seen;
  // What runs has its ports and disks itself, and whoever starts it is told so.
  if (problems.length === 0 || (await isLocked(plan.paths.vmLock))) return [];
  return problems;
}

const goesOn = async (
  paths: Plan['paths'],
  {memory, savedMemory}: MemoryWishes,
): Promise<boolean> =>
  memory !== undefined || (savedMemory === undefined && (await readSaved(paths)) !== undefined);

interface Divided {
  readonly here: readonly Preparation[];
  /** What is not in the cache yet cannot be looked at, nor what comes of it. */
  readonly unfetched: readonly Preparation[];
}

async function divide(preparations: readonly Preparation[]): Promise<Divided> {
  const bases = preparations.filter((one) => one.prepare === 'base' && one.cached !== undefined);
  const missing = await Promise.all(bases.map((base) => isMissing(base.path)));
  const paths = new Set(bases.filter((_base, index) => missing[index]).map(({path}) => path));
  const isHere = (one: Preparation): boolean => !paths.has(sourceOf(one));
  return {here: preparations.filter(isHere), unfetched: preparations.filter((one) => !isHere(one))};
}

const sourceOf = (preparation: Preparation): string =>
  preparation.prepare === 'conversion' ? preparation.source.path : preparation.path;
