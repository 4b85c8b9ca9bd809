import {open} from 'node:fs/promises';

/** After a power cut, what stands under its final name must have its contents. */
export async function flushFile(file: string): Promise<void> {
  const opened = await open(file, 'r+');
  try {
    await opened.sync();
  } finally {
    await opened.close();
  }
}
