/**
 * Has everything ready that QEMU will open: checks the files that the profile names, and makes
 * those that kvmrun makes.
 *
 * Safe to repeat, and safe to do twice at once. An existing file is never changed, but for the seed,
 * which holds nothing of the guest's, for a disk that the profile wants larger, and for an NVRAM that was
 * reset.
 */
import type {Diagnostic} from '../core/diagnostic.js';
import type {Result} from '../core/result.js';
import {err, ok} from '../core/result.js';
import type {Preparation} from '../plan/plan.js';
import {checkFile} from './check-file.js';
import {findLostInstallation, isInstalledDisk} from './lost-installation.js';
import {isNeeded} from './needed-base.js';
import {prepareAnswers} from './prepare-answers.js';
import {type CopyRules, prepareConversion} from './prepare-conversion.js';
import {prepareDisk} from './prepare-disk.js';
import {prepareGuestFile} from './prepare-guest-file.js';
import {prepareNvram} from './prepare-nvram.js';
import {prepareOverlay} from './prepare-overlay.js';
import {prepareSeed} from './prepare-seed.js';
import {prepareTpm} from './prepare-tpm.js';
import {checkDisc, type Disc, isDisc} from './prepare-windows.js';
import {noteLittleRoom} from './room-to-grow.js';
import type {Environment} from './seed-source.js';
import {leaveTail} from './sparse-tail.js';

/** What was made, for people; empty if everything was there. */
type Notes = readonly string[];
type Prepared = Result<Notes, Diagnostic>;
type BasePreparation = Extract<Preparation, {prepare: 'base'}>;

export interface PreparationRules extends CopyRules {
  /** Only what is for the guest may be made from it. */
  readonly env?: Environment | undefined;
}

/** Prepares everything, or reports everything that stands in the way. */
export async function prepareAll(
  preparations: readonly Preparation[],
  rules: PreparationRules = {},
): Promise<Result<Notes, readonly Diagnostic[]>> {
  const notes: string[] = [];
  const problems: Diagnostic[] = [];
  const unusable = new Set<string>();
  for (const stage of STAGES) {
    const due = preparations.filter((one) => stage(one) && !liesOn(one, unusable));
    const results = await Promise.all(due.map((one) => prepareOne(one, rules)));
    for (const [index, result] of results.entries()) {
      if (result.ok) notes.push(...result.value);
      else {
        problems.push(...[result.error].flat());
        unusable.add(due[index]?.path ?? '');
      }
    }
  }
  if (problems.length > 0) return err(problems);
  await Promise.all(preparations.filter(isOurs).map(({path: image}) => leaveTail(image)));
  return ok([...notes, ...(await noteLittleRoom(preparations))]);
}

/** A qcow2 that is used by this VM alone; a raw disk may look like one, if its guest wants it to. */
const isOurs = (one: Preparation): boolean =>
  one.prepare === 'overlay' ||
  one.prepare === 'conversion' ||
  (one.prepare === 'image' && one.format === 'qcow2' && one.folder === 'private');

const isThrownAway = (one: Preparation): boolean =>
  one.prepare === 'overlay' && one.lifetime === 'run';

/** Drivers are copied from a disc that was looked into. */
const isCopied = ({prepare}: Preparation): boolean => prepare === 'answers';

/** Nothing is made on what is not there, nor in the place of what is lost. */
const isLookedAt = (one: Preparation): boolean => one.prepare === 'base' || isInstalledDisk(one);

/** What lies on something else comes after it. */
const STAGES: readonly ((one: Preparation) => boolean)[] = [
  isLookedAt,
  (one) => !isLookedAt(one) && !isThrownAway(one) && !isDisc(one) && !isCopied(one),
  (one) => isThrownAway(one) || isDisc(one),
  isCopied,
];

/** What is wrong with the base is wrong with all that lies on it, and is said once. */
function liesOn(one: Preparation, unusable: ReadonlySet<string>): boolean {
  if (one.prepare === 'answers') return unusable.has(one.disc.drivers?.disc ?? '');
  if (unusable.has(one.path)) return true;
  if (one.prepare === 'overlay') return unusable.has(one.base.path);
  return one.prepare === 'conversion' && unusable.has(one.source.path);
}

export async function checkBase(base: BasePreparation): Promise<Diagnostic | undefined> {
  const {path: file, format, page, origin} = base;
  if (!(await isNeeded(base))) return undefined;
  const known = {purpose: 'base', access: 'read-only', contents: format} as const;
  return checkFile({path: file, ...known, page, origin});
}

function prepareOne(
  preparation: Preparation,
  rules: PreparationRules,
): Promise<Result<Notes, Diagnostic | readonly Diagnostic[]>> {
  switch (preparation.prepare) {
    case 'file':
      return nothingMade(checkFile(preparation));
    case 'image':
      return prepareDisk(preparation, rules);
    case 'conversion':
      return prepareConversion(preparation, rules);
    case 'base':
      return nothingMade(checkBase(preparation));
    case 'installed-disk':
      return nothingMade(findLostInstallation(preparation));
    case 'overlay':
      return prepareOverlay(preparation, rules);
    case 'nvram':
      return prepareNvram(preparation);
    case 'tpm':
      return prepareTpm(preparation);
    case 'guest-file':
      return prepareGuestFile(preparation, rules.env ?? {});
    case 'answers':
      return prepareAnswers(preparation, rules.env ?? {});
    case 'virtio-win':
    case 'windows-medium':
      return prepareDisc(preparation);
    case 'seed':
      return prepareSeed(preparation, rules.env ?? {});
  }
}

/** Warnings are for whoever starts the VM, who looks into its discs, too. */
async function prepareDisc(disc: Disc): Promise<Result<Notes, readonly Diagnostic[]>> {
  const errors = (await checkDisc(disc)).filter(({severity}) => severity === 'error');
  return errors.length === 0 ? ok([]) : err(errors);
}

async function nothingMade(checked: Promise<Diagnostic | undefined>): Promise<Prepared> {
  const problem = await checked;
  return problem === undefined ? ok([]) : err(problem);
}
