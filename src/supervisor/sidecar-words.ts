/**
 * From what a helper process wrote before it ended to what the user can do about it.
 */
import type {Diagnostic} from '../core/diagnostic.js';
import type {Sidecar} from '../plan/sidecar.js';
import {OWN_WORDS} from './complaints-about-sidecars.js';

/** What one of the known complaints means; `undefined` for words that say nothing known. */
export function explainWords({origin}: Sidecar, words: string): Diagnostic | undefined {
  for (const {pattern, say, speaker, ...meaning} of OWN_WORDS) {
    for (const line of words.trim().split('\n').toReversed()) {
      const match = pattern.exec(line);
      if (match === null) continue;
      const message = `${say(match)}; ${speaker} says: ${line.trim()}`;
      return {...meaning, severity: 'error', message, origin};
    }
  }
  return undefined;
}

/** Why a helper process did not become ready. */
export function explainNotReady(
  sidecar: Sidecar,
  {how, words}: {readonly how: string; readonly words: string},
): Diagnostic {
  const known = explainWords(sidecar, words);
  if (known !== undefined) return known;
  const {id, program, origin} = sidecar;
  const last = words.trim().split('\n').at(-1) ?? '';
  return {
    code: 'supervisor/sidecar-not-ready',
    severity: 'error',
    message: `the helper process '${id}' (${program}) ${how}${last === '' ? ', without a word' : `; it says: ${last}`}`,
    failure: 'sidecar-lost',
    origin,
    hint: `read all that it wrote: ${sidecar.log}`,
  };
}
