/**
 * Which VMs are made from which images: by what they last ran with, or were made with by a clone, and by
 * what the images in their state folders say of themselves, whether the VM has ever been started, and
 * whether more than its disks is left of it.
 */
import {readdir} from 'node:fs/promises';
import path from 'node:path';
import {isImageName} from '../core/image-name.js';
import {readBackingOf} from '../host/check-contents.js';
import {diskDirectory} from '../host/kept-parts.js';
import {readMadeDisks, readMadeNote} from '../supervisor/made-note.js';
import {readVmRecord} from '../supervisor/vm-record.js';

export interface ImageUsers {
  /** The names of the VMs that need this image. */
  of(image: string): readonly string[];
}

/** But for the VM whose id is given. */
export async function findImageUsers(stateRoot: string, exceptId?: string): Promise<ImageUsers> {
  const ids = await readdir(stateRoot).catch(() => []);
  const users = new Map<string, Set<string>>();
  for (const id of ids.toSorted((one, other) => one.localeCompare(other))) {
    if (id === exceptId) continue;
    const stateDirectory = path.join(stateRoot, id);
    const record = await readVmRecord({stateDirectory});
    const made = record === undefined ? await readMadeNote({stateDirectory}) : undefined;
    const images = [
      ...(record?.disks.flatMap((disk) => [disk, ...disk.layers]) ?? []).map((one) => one.path),
      ...(made === undefined ? [] : await basesOf(await readMadeDisks({stateDirectory}))),
      ...(await basesIn(diskDirectory({stateDirectory}))),
    ];
    for (const image of images) {
      const names = users.get(keyOf(image)) ?? new Set();
      users.set(keyOf(image), names.add((record ?? made)?.name ?? id));
    }
  }
  return {of: (image) => [...(users.get(keyOf(image)) ?? [])]};
}

/** An image that is named by its digest is the same wherever the cache was. */
const keyOf = (image: string): string =>
  isImageName(path.basename(image)) ? path.basename(image) : image;

/** What the images in a folder lie on. */
async function basesIn(folder: string): Promise<readonly string[]> {
  const names = await readdir(folder).catch(() => []);
  return basesOf(names.map((name) => path.join(folder, name)));
}

async function basesOf(images: readonly string[]): Promise<readonly string[]> {
  const bases = await Promise.all(images.map(baseOf));
  return bases.flatMap((base) => base ?? []);
}

/** The path of what an image lies on; `undefined` for one that lies on nothing, or cannot be read. */
export async function baseOf(image: string): Promise<string | undefined> {
  const name = await readBackingOf(image).catch(() => undefined);
  return name === undefined ? undefined : path.resolve(path.dirname(image), name);
}
