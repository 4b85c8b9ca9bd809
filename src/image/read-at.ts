import type {FileHandle} from 'node:fs/promises';

/** As much of it as there is. */
export async function readAt(handle: FileHandle, position: number, bytes: number): Promise<Buffer> {
  const {buffer, bytesRead} = await handle.read(Buffer.alloc(bytes), 0, bytes, position);
  return buffer.subarray(0, bytesRead);
}
