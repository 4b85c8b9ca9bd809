import {open} from 'node:fs/promises';

/** The first processor's part of `/proc/cpuinfo` is shorter; the whole takes long on big machines. */
const ENOUGH_BYTES = 8192;

/** The flags of the first processor; the words differ by architecture. */
export async function readCpuFlags(file: string): Promise<readonly string[]> {
  await using opened = await open(file);
  const {buffer, bytesRead} = await opened.read(Buffer.alloc(ENOUGH_BYTES), 0, ENOUGH_BYTES, 0);
  return parseCpuFlags(buffer.toString('latin1', 0, bytesRead));
}

/** Called `flags` on x86 and `Features` on Arm. */
export function parseCpuFlags(cpuInfo: string): readonly string[] {
  const [, flags = ''] = /^(?:flags|Features)\s*:(.*)$/m.exec(cpuInfo) ?? [];
  return flags.split(/\s+/).filter(Boolean);
}
