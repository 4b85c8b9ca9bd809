/**
 * Whether the files and variables are there that a guest is told of: keys, secrets, documents.
 *
 * Reads all of it, as a start would, and writes nothing; so it can be asked before anything is fetched
 * or made, and while the VM still runs.
 */
import type {Diagnostic} from '../core/diagnostic.js';
import type {Preparation} from '../plan/plan.js';
import {findAnswerProblems} from './prepare-answers.js';
import {guestFileOf} from './prepare-guest-file.js';
import {seedDiscOf} from './prepare-seed.js';
import type {Environment} from './seed-source.js';

export async function findMissingReferences(
  preparations: readonly Preparation[],
  env: Environment,
): Promise<readonly Diagnostic[]> {
  const found = await Promise.all(preparations.map((one) => problemsOf(one, env)));
  return found.flat();
}

async function problemsOf(
  preparation: Preparation,
  env: Environment,
): Promise<readonly Diagnostic[]> {
  switch (preparation.prepare) {
    case 'seed': {
      const disc = await seedDiscOf(preparation, env);
      return disc.ok ? [] : disc.error;
    }
    case 'guest-file': {
      const contents = await guestFileOf(preparation, env);
      return contents.ok ? [] : [contents.error];
    }
    case 'answers':
      return findAnswerProblems(preparation, env);
    default:
      return [];
  }
}
