/**
 * Looks into the discs of a Windows guest before it starts: with a wrong one, Setup only says that it
 * found no disk.
 */
import type {Diagnostic} from '../core/diagnostic.js';
import {findMissingDrivers, inspectVirtioWin} from '../image/virtio-win.js';
import {inspectMedium} from '../image/windows-medium.js';
import type {Preparation} from '../plan/plan.js';

/** A disc that was there before, and is only looked into. */
export type Disc = Extract<Preparation, {prepare: 'virtio-win' | 'windows-medium'}>;

export const isDisc = (preparation: Preparation): preparation is Disc =>
  preparation.prepare === 'virtio-win' || preparation.prepare === 'windows-medium';

/** What is wrong with it, and, as warnings, what somebody would like to know before. */
export async function checkDisc(disc: Disc): Promise<readonly Diagnostic[]> {
  const {path: file, target, origin} = disc;
  if (disc.prepare === 'windows-medium') {
    const {language, page} = disc;
    const found = await inspectMedium(file, {...target, language, page});
    return found.map((problem) => ({...problem, origin}));
  }
  const drivers = await inspectVirtioWin(file);
  if (!drivers.ok) return [{...drivers.error, origin}];
  const missing = findMissingDrivers(file, drivers.value, target);
  if (missing !== undefined) return [{...missing, origin}];
  return drivers.value.notices.map((message) => ({
    ...{code: 'image/virtio-win-notice', severity: 'warning', message, origin},
  }));
}
