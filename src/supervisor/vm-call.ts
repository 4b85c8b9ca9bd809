/**
 * What can be asked of a running VM besides stopping it: one question, one answer.
 */
import {isObject} from '../core/json.js';

export type VmCall =
  | {readonly verb: 'pause'}
  | {readonly verb: 'resume'}
  /** The reset button: the guest starts over, without a word to it. */
  | {readonly verb: 'reset'};

export type VmVerb = VmCall['verb'];

const VERBS: Readonly<Record<VmVerb, true>> = {pause: true, resume: true, reset: true};

/** `undefined` for anything that is no call. */
export function parseVmCall(value: unknown): VmCall | undefined {
  if (!isObject(value) || typeof value['verb'] !== 'string') return undefined;
  // The folder is private, so the other side is a kvmrun of this user, maybe of another version.
  return Object.hasOwn(VERBS, value['verb']) ? (value as unknown as VmCall) : undefined;
}

/** What became of `pause` and `resume`. */
export interface GuestMoved {
  readonly outcome: 'changed' | 'unchanged';
}
