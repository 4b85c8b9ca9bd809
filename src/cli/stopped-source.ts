/**
 * A stopped VM that is to be copied, or moved elsewhere: its profile, and the images that are its own.
 */
import {stat} from 'node:fs/promises';
import type {Diagnostic} from '../core/diagnostic.js';
import {err, ok, type Result} from '../core/result.js';
import {shellWord} from '../core/shell-word.js';
import {isMissing} from '../host/check-file.js';
import {type KeptPart, type PartKind, readKeptParts} from '../host/kept-parts.js';
import type {LoadedProfile} from '../profile/resolve.js';
import type {Purpose} from '../supervisor/reservation.js';
import {imageCache} from './cache-directory.js';
import type {Cli, SourceTexts} from './cli.js';
import {type FoundVm, findVm} from './find-vm.js';
import {type HeldVm, holdStopped} from './hold-stopped.js';
import {loadProfileOf} from './load-profile-of.js';
import {type OwnImage, ownImages} from './own-images.js';
import {refuseWhenSaved} from './saved-vm.js';

export interface StoppedSource {
  readonly vm: FoundVm;
  readonly loaded: LoadedProfile;
  /** Those that have been made. */
  readonly images: readonly OwnImage[];
  /** Those that the first start makes. */
  readonly unmade: readonly OwnImage[];
  readonly parts: readonly KeptPart[];
}

export interface Refusal {
  readonly diagnostics: readonly Diagnostic[];
  readonly sources?: SourceTexts;
}

export async function findSource(
  reference: string,
  cli: Cli,
): Promise<Result<StoppedSource, Refusal>> {
  const found = await findVm(reference, cli);
  if (!found.ok) return err({diagnostics: found.error});
  const vm = found.value;
  const loaded = await loadProfileOf(vm, reference, cli);
  if (!loaded.ok) return err(loaded.error);
  if (loaded.value.identity.id !== vm.id) {
    return err({diagnostics: [renamed(vm, loaded.value.profile.name)]});
  }
  const all = ownImages(loaded.value.profile, {...vm.paths, imageCache: imageCache(cli.env)});
  const missing = await Promise.all(all.map(({image}) => isMissing(image.path)));
  const images = all.filter((_image, index) => !missing[index]);
  const devices: Diagnostic[] = [];
  for (const {id, image} of images) {
    const isFile = await stat(image.path).then((one) => one.isFile());
    if (!isFile) devices.push(notAFile(id, image.path));
  }
  if (devices.length > 0) return err({diagnostics: devices});
  const parts = await readKeptParts(vm.paths);
  return ok({
    ...{vm, loaded: loaded.value, images, parts},
    unmade: all.filter((image) => !images.includes(image)),
  });
}

/** What nobody takes along, of which people should know. */
export const leftBehind = ({parts}: Pick<StoppedSource, 'parts'>): readonly KeptPart[] =>
  parts.filter(({kind}) => LEFT.includes(kind));

const LEFT: readonly PartKind[] = ['snapshot', 'other', 'old-nvram'];

/** Holds it as long as it is copied. */
export async function holdSource(
  {vm}: StoppedSource,
  purpose: Purpose,
): Promise<Result<HeldVm, Diagnostic>> {
  const held = await holdStopped(vm, {purpose, reason: 'its disks change while they are copied'});
  if (!held.ok) return held;
  const saved = await refuseWhenSaved(
    vm,
    'its disks make no sense without its memory, which stays',
  );
  if (saved === undefined) return held;
  await held.value.release();
  return err(saved);
}

const renamed = ({name}: FoundVm, now: string): Diagnostic => ({
  code: 'cli/vm-renamed',
  severity: 'error',
  failure: 'profile',
  message: `the profile of ${name} calls it '${now}' by now, and that is another VM`,
  hint: `put the name '${name}' back, or start the other one first`,
});

const notAFile = (id: string, file: string): Diagnostic => ({
  code: 'cli/disk-not-a-file',
  severity: 'error',
  failure: 'unsupported',
  message: `the disk '${id}' is '${file}', which is no file that could be copied`,
  hint: `make an image of it: qemu-img convert -O qcow2 ${shellWord(file)} NEW.qcow2`,
});
