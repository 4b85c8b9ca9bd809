/**
 * What would refuse a start, as far as a look tells: asked before anything is fetched or made, so that
 * nobody waits for an image in order to hear of a port.
 *
 * The supervisor looks again under the VM's locks; only there is it certain.
 */
import {type Diagnostic, placeDiagnostics} from '../core/diagnostic.js';
import {err} from '../core/result.js';
import {isMissing} from '../host/check-file.js';
import {lookAhead} from '../host/look-ahead.js';
import {withoutTold} from '../host/told-guest.js';
import {isLocked} from '../host/vm-lock.js';
import type {Plan, Preparation} from '../plan/plan.js';
import {findObstacles} from '../supervisor/preflight.js';
import {readSaved} from '../supervisor/saved-memory.js';
import type {LaunchOrder} from '../supervisor/vm-handle.js';
import type {Cli} from './cli.js';
import type {CompiledVm} from './compile-vm.js';
import {fetchImages} from './fetch-images.js';
import {findLeftState} from './left-state.js';

/** For whoever starts a VM: nothing is fetched for one that is not to begin yet. */
export async function fetchForStart(
  compiled: CompiledVm,
  order: MemoryWishes,
  cli: Cli,
): ReturnType<typeof fetchImages> {
  const {plan, loaded} = compiled;
  const [left, obstacles] = await Promise.all([
    findLeftState(plan),
    findObstaclesOf(compiled, order),
  ]);
  const problems = left === undefined ? obstacles : [left, ...obstacles];
  return problems.length > 0
    ? err(placeDiagnostics(problems, loaded.locate))
    : fetchImages(compiled, cli);
}

/** What the guest is to go on from, as the supervisor is told. */
type MemoryWishes = Pick<LaunchOrder, 'memory' | 'savedMemory'>;

async function findObstaclesOf(
  {plan, guestVariables}: CompiledVm,
  order: MemoryWishes,
): Promise<readonly Diagnostic[]> {
  const {preparations, paths} = plan;
  const due = (await goesOn(paths, order)) ? await withoutTold(preparations) : preparations;
  const found = await Promise.all([
    lookAhead(await withoutUnfetched(due), guestVariables),
    findObstacles(plan),
  ]);
  const problems = found.flat();
  // What runs has its ports and disks itself, and whoever starts it is told so.
  if (problems.length === 0 || (await isLocked(plan.paths.vmLock))) return [];
  return problems;
}

const goesOn = async (
  paths: Plan['paths'],
  {memory, savedMemory}: MemoryWishes,
): Promise<boolean> =>
  memory !== undefined || (savedMemory === undefined && (await readSaved(paths)) !== undefined);

/** What is not in the cache yet cannot be looked at, nor what comes of it. */
async function withoutUnfetched(
  preparations: readonly Preparation[],
): Promise<readonly Preparation[]> {
  const bases = preparations.filter((one) => one.prepare === 'base' && one.cached !== undefined);
  const missing = await Promise.all(bases.map((base) => isMissing(base.path)));
  const unfetched = new Set(bases.filter((_base, index) => missing[index]).map(({path}) => path));
  return preparations.filter((one) => !unfetched.has(sourceOf(one)));
}

const sourceOf = (preparation: Preparation): string =>
  preparation.prepare === 'conversion' ? preparation.source.path : preparation.path;
