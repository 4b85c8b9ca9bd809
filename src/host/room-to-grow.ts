/**
 * Whether the file systems have room for what the disks of a VM may come to take. Images are often
 * made to promise more than there is, so this is worth a word, and keeps nobody from starting.
 */
import path from 'node:path';
import type {Preparation} from '../plan/plan.js';
import {approximateSize, readDiskRoom} from './disk-room.js';
import {readImageSize} from './image-size.js';

interface Growth {
  readonly path: string;
  readonly moreBytes: number;
  readonly device: number;
}

/** One note for each file system that is too small. */
export async function noteLittleRoom(
  preparations: readonly Preparation[],
): Promise<readonly string[]> {
  const growths = await Promise.all(preparations.map(readGrowth));
  const byDevice = new Map<number, Growth[]>();
  for (const growth of growths.filter((one) => one !== undefined)) {
    const others = byDevice.get(growth.device) ?? [];
    byDevice.set(growth.device, [...others, growth]);
  }
  const notes = await Promise.all([...byDevice.values()].map(noteOf));
  return notes.filter((note) => note !== undefined);
}

async function readGrowth(preparation: Preparation): Promise<Growth | undefined> {
  const image = imageOf(preparation);
  if (image === undefined) return undefined;
  const size = await readImageSize(image);
  if (size === undefined) return undefined;
  const moreBytes = Math.max(0, size.virtualBytes - size.allocatedBytes);
  return {path: image.path, moreBytes, device: size.device};
}

/** The image behind it, if it is one that the guest writes to. */
function imageOf(preparation: Preparation) {
  switch (preparation.prepare) {
    case 'image':
      return preparation;
    case 'conversion':
    case 'overlay':
      return {path: preparation.path, format: 'qcow2' as const};
    case 'file': {
      const {path: file, purpose, access, contents} = preparation;
      if (purpose !== 'disk' || access !== 'read-write') return undefined;
      return contents === 'qcow2' || contents === 'raw'
        ? {path: file, format: contents}
        : undefined;
    }
    default:
      return undefined;
  }
}

async function noteOf(growths: readonly Growth[]): Promise<string | undefined> {
  const [first] = growths;
  if (first === undefined) return undefined;
  const room = await readDiskRoom(first.path);
  // Two disks may be one image.
  const byPath = new Map(growths.map((growth) => [growth.path, growth]));
  const more = [...byPath.values()].reduce((sum, {moreBytes}) => sum + moreBytes, 0);
  if (room === undefined || more <= room.freeBytes) return undefined;
  const names = [...byPath.keys()].map((file) => path.basename(file)).join(', ');
  return `little room: ${names} can take ${approximateSize(more)} more, and there are ${approximateSize(room.freeBytes)} free in ${path.dirname(first.path)}; on a full disk the guest waits`;
}
