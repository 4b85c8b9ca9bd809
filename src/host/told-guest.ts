/**
 * What a guest was told when it booted, by a disc or a file. One that goes on instead of booting keeps
 * that, as it was: it may be reading it, and the secrets that it was made from may be out of reach.
 */
import type {Preparation} from '../plan/plan.js';
import {isMissing} from './check-file.js';
import {areAnswersDestroyed} from './destroy-answers.js';

/** What is to be prepared for a guest that was told everything: all but what it was told, where that is there. */
export async function withoutTold(
  preparations: readonly Preparation[],
): Promise<readonly Preparation[]> {
  const due = await Promise.all(
    preparations.map(async (one) => !TOLD.has(one.prepare) || (await isMissing(one.path))),
  );
  return preparations.filter((_one, index) => due[index]);
}

/**
 * The same for a guest that goes on from memory. Its disks are those that belong to the memory, whatever
 * is on them now, and a Windows may be back in Setup which has been through with its answers since.
 */
export async function dueWithMemory(
  preparations: readonly Preparation[],
): Promise<readonly Preparation[]> {
  const [due, destroyed] = await Promise.all([
    withoutTold(preparations),
    Promise.all(
      preparations.map(async (one) => one.prepare === 'answers' && areAnswersDestroyed(one.path)),
    ),
  ]);
  return preparations.filter(
    (one, index) =>
      destroyed[index] === true || (due.includes(one) && one.prepare !== 'installed-disk'),
  );
}

const TOLD: ReadonlySet<Preparation['prepare']> = new Set(['seed', 'answers', 'guest-file']);
