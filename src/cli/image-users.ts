/**
 * Which VMs are made from which images of the cache, by what they last ran with.
 */
import {readdir} from 'node:fs/promises';
import path from 'node:path';
import {readVmRecord} from '../supervisor/vm-record.js';

/** The names of VMs, by the path of the image; but for the one whose id is given. */
export async function findImageUsers(
  stateRoot: string,
  exceptId?: string,
): Promise<ReadonlyMap<string, readonly string[]>> {
  const names = await readdir(stateRoot).catch(() => []);
  const users = new Map<string, string[]>();
  for (const name of names.toSorted((one, other) => one.localeCompare(other))) {
    if (name === exceptId) continue;
    const record = await readVmRecord({stateDirectory: path.join(stateRoot, name)});
    for (const image of record?.disks.flatMap((disk) => [disk, ...disk.layers]) ?? []) {
      users.set(image.path, [...(users.get(image.path) ?? []), record?.name ?? name]);
    }
  }
  return users;
}
