/**
 * Whether the disk that something was installed on is still the one that it is on.
 *
 * A disk in its place would be made without a word, and a Windows whose user has long been at home there
 * would be installed anew. So nothing is made, until somebody has decided.
 */
import type {Diagnostic} from '../core/diagnostic.js';
import {shellWord} from '../core/shell-word.js';
import type {Preparation} from '../plan/plan.js';
import {isBlankImage} from './blank-image.js';
import {isMissing} from './check-file.js';

export type InstalledDisk = Extract<Preparation, {prepare: 'installed-disk'}>;

export const isInstalledDisk = (one: Preparation): one is InstalledDisk =>
  one.prepare === 'installed-disk';

/** Only looks. */
export async function findLostInstallation(disk: InstalledDisk): Promise<Diagnostic | undefined> {
  const {path} = disk;
  if (await isMissing(path)) return lost(disk, `is gone: there is no '${path}'`);
  if (await isBlankImage(disk)) return lost(disk, `is empty: '${path}'`);
  return undefined;
}

const lost = ({record, origin}: InstalledDisk, what: string): Diagnostic => ({
  code: 'prepare/installation-lost',
  severity: 'error',
  message: `Windows was installed in this VM, and the disk that it was on ${what}`,
  hint: `put the image back, or name it by the disk's "path"; to install Windows anew: rm ${shellWord(record)}`,
  failure: 'input-missing',
  origin,
});
