/**
 * What a start would refuse, as far as a look tells: for whoever is about to stop a VM in order to start
 * it again. Changes nothing and takes no lock, since the VM still has its files.
 */
import type {Diagnostic} from '../core/diagnostic.js';
import type {Preparation} from '../plan/plan.js';
import {checkFile, isMissing} from './check-file.js';
import {checkNvram} from './check-nvram.js';
import {findMissingReferences} from './check-references.js';
import {findLostInstallation, isInstalledDisk} from './lost-installation.js';
import {checkBase} from './prepare.js';
import {findConversionObstacle} from './prepare-conversion.js';
import {findDiskObstacle} from './prepare-disk.js';
import {findLostNvram} from './prepare-nvram.js';
import {findOverlayObstacle} from './prepare-overlay.js';
import {findLostTpm} from './prepare-tpm.js';
import {checkDisc, type Disc, isDisc} from './prepare-windows.js';
import type {Environment} from './seed-source.js';

/** Errors refuse a start; warnings are what somebody would like to know before. */
export async function lookAhead(
  preparations: readonly Preparation[],
  env: Environment,
): Promise<readonly Diagnostic[]> {
  const files = preparations.filter((one) => !isDisc(one));
  const [missing, ...found] = await Promise.all([
    findMissingReferences(preparations, env),
    ...files.map(findObstacle),
  ]);
  const unusable = new Set(files.filter((_file, index) => found[index]).map(({path}) => path));
  const lost = new Set(
    files.filter((one, index) => isInstalledDisk(one) && found[index]).map(({path}) => path),
  );
  const isTold = (index: number): boolean => {
    const file = files[index];
    return file === undefined || isInstalledDisk(file) || !lost.has(file.path);
  };
  const discs = preparations.filter(isDisc).filter(({path}) => !unusable.has(path));
  const problems = [
    ...missing,
    // What would be made in the place of what is lost has nothing to say.
    ...found.flatMap((one, index) => (one === undefined || !isTold(index) ? [] : [one])),
    ...(await Promise.all(discs.map(checkDisc))).flat(),
  ];
  // What lies on a file that is unusable says the same of it.
  return [...new Map(problems.map((one) => [`${one.origin} ${one.message}`, one])).values()];
}

async function findObstacle(
  preparation: Exclude<Preparation, Disc>,
): Promise<Diagnostic | undefined> {
  switch (preparation.prepare) {
    case 'file':
      return checkFile(preparation);
    case 'base':
      return checkBase(preparation);
    case 'image':
      return findDiskObstacle(preparation);
    case 'overlay':
      return findOverlayObstacle(preparation);
    case 'conversion':
      return findConversionObstacle(preparation);
    case 'nvram': {
      const {path, template, origin} = preparation;
      if (!(await isMissing(path))) return checkNvram(preparation);
      const known = {purpose: 'firmware', access: 'read-only'} as const;
      const unusable = await checkFile({path: template.path, origin, ...known});
      return unusable ?? findLostNvram(preparation);
    }
    case 'installed-disk':
      return findLostInstallation(preparation);
    case 'tpm':
      return findLostTpm(preparation);
    case 'seed':
    case 'guest-file':
    case 'answers':
      // Made from references, which are looked at together.
      return undefined;
  }
}
