/**
 * Looks into the discs of a Windows guest before it starts: with a wrong one, Setup only says that it
 * found no disk.
 */
import type {Diagnostic} from '../core/diagnostic.js';
import {err, ok, type Result} from '../core/result.js';
import {findMissingDrivers, inspectVirtioWin} from '../image/virtio-win.js';
import {findWrongMedium} from '../image/windows-medium.js';
import type {Preparation} from '../plan/plan.js';

type Looked = Result<readonly string[], Diagnostic>;

export async function checkDrivers({
  path: file,
  target,
  origin,
}: Extract<Preparation, {prepare: 'virtio-win'}>): Promise<Looked> {
  const disc = await inspectVirtioWin(file);
  if (!disc.ok) return err({...disc.error, origin});
  const missing = findMissingDrivers(file, disc.value, target);
  if (missing !== undefined) return err({...missing, origin});
  return ok(disc.value.notices);
}

export async function checkMedium({
  path: file,
  language,
  origin,
}: Extract<Preparation, {prepare: 'windows-medium'}>): Promise<Looked> {
  const wrong = await findWrongMedium(file, language);
  return wrong === undefined ? ok([]) : err({...wrong, origin});
}
