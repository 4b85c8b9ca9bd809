/**
 * What becomes of memory that was saved, when its VM is started.
 */
import type {Diagnostic} from '../core/diagnostic.js';
import {err, ok, type Result} from '../core/result.js';
import {shellWord} from '../core/shell-word.js';
import {findMachineChange} from './machine-change.js';
import {imagesByPart} from './saved-images.js';
import {
  discardedAs,
  discardSaved,
  findChangedImages,
  readSaved,
  removeUnfinished,
  type SavedMemory,
} from './saved-memory.js';
import type {MemoryOrder, StartInput} from './vm-handle.js';

export interface SavedStart {
  /** What the guest is to go on from. */
  readonly memory?: MemoryOrder;
  /** For people. */
  readonly notes: readonly string[];
}

/** QEMU, told to wait for memory that it will get over its monitor. */
export const AWAITING_MEMORY = ['-incoming', 'defer'] as const;

/** Only for whoever holds the VM's locks. */
export async function decideOnSaved({
  plan,
  memory,
  savedMemory,
}: Pick<StartInput, 'plan' | 'memory' | 'savedMemory'>): Promise<
  Result<SavedStart, readonly Diagnostic[]>
> {
  const [saved] = await Promise.all([readSaved(plan.paths), removeUnfinished(plan.paths)]);
  if (saved === undefined) return ok({...(memory && {memory}), notes: []});
  if (memory !== undefined || savedMemory === 'discarded') {
    await discardSaved(plan.paths);
    return ok({...(memory && {memory}), notes: [discardedAs(saved)]});
  }
  const problem = await findMisfit(saved, plan);
  if (problem !== undefined) return err([doesNotFit(plan, saved, problem)]);
  const {guest} = saved;
  const order: MemoryOrder = {from: 'saved', ...(guest && {guest})};
  return ok({memory: order, notes: [`goes on from where it was saved at ${saved.at}`]});
}

async function findMisfit(
  saved: SavedMemory,
  plan: StartInput['plan'],
): Promise<Pick<Diagnostic, 'message' | 'hint'> | undefined> {
  if (plan.writes === 'discarded') {
    return {
      message: 'its disks would be thrown away, and the memory with them',
      hint: 'leave out --ephemeral',
    };
  }
  const change = findMachineChange(saved.machine, plan.machine);
  if (change !== undefined) return change;
  const changed = await findChangedImages(saved, imagesByPart(plan));
  return changed.length === 0
    ? undefined
    : {message: `somebody has changed ${changed.map((part) => `'${part}'`).join(', ')} since`};
}

const doesNotFit = (
  {name, profileFile}: StartInput['plan'],
  {at}: SavedMemory,
  {message, hint}: Pick<Diagnostic, 'message' | 'hint'>,
): Diagnostic => ({
  code: 'supervisor/saved-does-not-fit',
  severity: 'error',
  failure: 'unsupported',
  message: `${name} cannot go on from where it was saved at ${at}: ${message}`,
  hint: `${hint === undefined ? '' : `${hint}; or `}boot without that memory, as after a power cut: kvmrun up --cold ${shellWord(profileFile)}`,
});
