/**
 * A file or folder that is made under another name, beside the place that it is to have:
 *
 *   .kvmrun-<word>.new    what is being made
 *   .kvmrun-<word>.lock   locked by whoever makes it
 *
 * What somebody has left who was killed is removed by the next one who makes something in that folder. The
 * lock tells, and not an age or a pid, since others may work there from another host. It is on a file of its
 * own: over NFS, flock(2) would keep qemu-img from the image.
 */
import {open, readdir, rm} from 'node:fs/promises';
import path from 'node:path';
import {findFileHolder} from './file-holder.js';
import {uniqueWord} from './unique-word.js';
import {acquireLock} from './vm-lock.js';

export interface Draft extends AsyncDisposable {
  /** Nothing is there yet; what still is in the end, goes. */
  readonly path: string;
}

/** Somebody who looks whether a draft was left holds its lock for a moment. */
const LOOK_MS = 5000;

/** Throws what keeps files from being made there. */
export async function beginDraft(folder: string): Promise<Draft> {
  await removeAbandonedDrafts(folder);
  const {lock, draft} = placesOf(folder, uniqueWord());
  await (await open(lock, 'wx', 0o600)).close();
  // Where files cannot be locked, nobody else can lock this one in order to remove the draft.
  const held = await acquireLock(lock, LOOK_MS);
  return {
    path: draft,
    [Symbol.asyncDispose]: async () => {
      await rm(draft, {recursive: true, force: true});
      await rm(lock, {force: true});
      if (held.ok) held.value.release();
    },
  };
}

const placesOf = (folder: string, word: string) => ({
  lock: path.join(folder, `.kvmrun-${word}.lock`),
  draft: path.join(folder, `.kvmrun-${word}.new`),
});

const DRAFT = /^\.kvmrun-([^.]+)\.(new|lock)$/;

/** Before room is looked for, too: an image that was copied half is large. */
export async function removeAbandonedDrafts(folder: string): Promise<void> {
  const names = await readdir(folder).catch(() => []);
  const words = new Set(names.flatMap((name) => DRAFT.exec(name)?.[1] ?? []));
  await Promise.all([...words].map((word) => removeIfAbandoned(folder, word)));
}

async function removeIfAbandoned(folder: string, word: string): Promise<void> {
  const {lock, draft} = placesOf(folder, word);
  const held = await acquireLock(lock, 0);
  if (!held.ok) return;
  try {
    // A qemu-img goes on for a while without the one who has started it.
    const isInUse = (await findFileHolder(draft)) !== undefined;
    if (!isInUse) await rm(draft, {recursive: true, force: true});
    await rm(lock, {force: true});
  } catch {
    // What belongs to somebody else is his to remove.
  } finally {
    held.value.release();
  }
}
