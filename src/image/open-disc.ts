import {open, readFile, realpath} from 'node:fs/promises';
import path from 'node:path';
import type {IsoSource} from './iso9660-reader.js';

/** Opens a file, or a drive of the host with a disc in it; whoever asks closes it. */
export async function openDisc(file: string): Promise<IsoSource> {
  const handle = await open(file, 'r');
  try {
    const found = await handle.stat();
    return {handle, bytes: found.isBlockDevice() ? await readDeviceSize(file) : found.size};
  } catch (error) {
    await handle.close();
    throw error;
  }
}

/** Of every device, whatever the size of its own sectors is. */
const SECTOR = 512;

/** `stat` has none for it. */
async function readDeviceSize(device: string): Promise<number> {
  const name = path.basename(await realpath(device));
  return SECTOR * Number(await readFile(`/sys/class/block/${name}/size`, 'utf8'));
}
