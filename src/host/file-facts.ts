/**
 * What the plan needs to know about the files of a profile: whether they exist, whether their file
 * system takes O_DIRECT, and whether it is one of the network. Leaves nothing behind and changes nothing.
 */
import {constants} from 'node:fs';
import {open, stat, statfs} from 'node:fs/promises';
import path from 'node:path';
import type {FileFacts} from '../plan/host-facts.js';
import {readImageSize} from './image-size.js';

/** An unnamed file, gone when it is closed. Node's constants lack it; the value is open(2)'s. */
const O_TMPFILE = 0o20000000 | constants.O_DIRECTORY;

/** The facts of every file, by path. */
export async function gatherFileFacts(
  files: readonly string[],
): Promise<Readonly<Record<string, FileFacts>>> {
  const facts = files.map(async (file) => [file, await readFileFacts(file)] as const);
  return Object.fromEntries(await Promise.all(facts));
}

async function readFileFacts(file: string): Promise<FileFacts> {
  // A path that cannot be looked at counts as missing; preparing it says why.
  const found = await stat(file).catch(() => undefined);
  if (found === undefined) {
    const folder = await nearestFolder(file);
    return {exists: false, direct: await takesDirectFiles(folder), ...(await storageOf(folder))};
  }
  // Opening a pipe or a character device could wait or have effects, and no disk is one.
  const canBeDisk = found.isFile() || found.isBlockDevice();
  const direct = canBeDisk && (await opens(file, constants.O_RDONLY));
  if (found.isBlockDevice()) return {exists: true, direct, storage: 'block-device'};
  const size = found.isFile() ? await readImageSize({path: file, format: 'qcow2'}) : undefined;
  return {
    exists: true,
    direct,
    ...(size && {virtualBytes: size.virtualBytes}),
    ...(await storageOf(file)),
  };
}

/** From `linux/magic.h`: NFS, SMB, CIFS, SMB2, Ceph, 9P, and FUSE, which most others are made with. */
const NETWORK_FILE_SYSTEMS: ReadonlySet<number> = new Set([
  0x6969, 0x517b, 0xff534d42, 0xfe534d42, 0x00c36400, 0x01021997, 0x65735546,
]);

async function storageOf(place: string): Promise<Pick<FileFacts, 'storage'>> {
  const found = await statfs(place).catch(() => undefined);
  // Only what is unusual is said.
  return found && NETWORK_FILE_SYSTEMS.has(found.type >>> 0) ? {storage: 'network'} : {};
}

/** Where a file will be that is yet to be created; its folder may have to be made, too. */
async function nearestFolder(file: string): Promise<string> {
  const folder = path.dirname(file);
  if (folder === file) return folder;
  const found = await stat(folder).catch(() => undefined);
  return found === undefined ? nearestFolder(folder) : folder;
}

/** Whether files that are created in this folder will take O_DIRECT. */
const takesDirectFiles = (folder: string): Promise<boolean> =>
  opens(folder, O_TMPFILE | constants.O_RDWR);

async function opens(file: string, flags: number): Promise<boolean> {
  try {
    await (await open(file, flags | constants.O_DIRECT, 0o600)).close();
    return true;
  } catch {
    // EINVAL is the answer "no". Whatever else is wrong comes up again when the file is used.
    return false;
  }
}
