/**
 * How much room a file system has for an image that wants to grow.
 */
import {statfs} from 'node:fs/promises';
import path from 'node:path';

export interface DiskRoom {
  /** For this user. */
  readonly freeBytes: number;
  readonly totalBytes: number;
}

/** `undefined` where the file system does not say. */
export async function readDiskRoom(file: string): Promise<DiskRoom | undefined> {
  const found = await statfs(path.dirname(file)).catch(() => undefined);
  if (found === undefined || found.blocks === 0) return undefined;
  return {freeBytes: found.bavail * found.bsize, totalBytes: found.blocks * found.bsize};
}

const ENOUGH_BYTES = 2 ** 30;
const ENOUGH_SHARE = 0.05;

/** Whether a guest that goes on now will not be stopped again at once. */
export const isEnough = ({freeBytes, totalBytes}: DiskRoom): boolean =>
  freeBytes > 0 && (freeBytes >= ENOUGH_BYTES || freeBytes >= ENOUGH_SHARE * totalBytes);

/** Whether it is enough, and will not be too little again at once. */
export const isPlenty = ({freeBytes, totalBytes}: DiskRoom): boolean =>
  isEnough({freeBytes: freeBytes / 1.5, totalBytes});

/** For people, who do not want to know the last byte. */
export function approximateSize(bytes: number): string {
  const mebibytes = bytes / 2 ** 20;
  return mebibytes < 10_240 ? `${Math.floor(mebibytes)}MiB` : `${Math.floor(mebibytes / 1024)}GiB`;
}
