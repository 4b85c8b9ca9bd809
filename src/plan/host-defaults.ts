/**
 * The defaults that depend on the host, and so cannot stand in the schema.
 */
import type {HostFacts} from './host-facts.js';

export interface HostDefaults {
  readonly cpuCount: number;
  readonly memoryBytes: number;
}

const MIB = 2 ** 20;
const MEMORY_STEP = 256 * MIB;

/** Half of the host's CPUs, 1 to 4; a quarter of its memory, 512MiB to 4GiB in steps of 256MiB. */
export function hostDefaults({cpuCount, memoryBytes}: HostFacts['host']): HostDefaults {
  const quarter = Math.floor(memoryBytes / 4 / MEMORY_STEP) * MEMORY_STEP;
  return {
    cpuCount: clamp(Math.floor(cpuCount / 2), {least: 1, most: 4}),
    memoryBytes: clamp(quarter, {least: 512 * MIB, most: 4096 * MIB}),
  };
}

const clamp = (
  value: number,
  {least, most}: {readonly least: number; readonly most: number},
): number => Math.min(Math.max(value, least), most);
