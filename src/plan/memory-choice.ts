/**
 * How much memory the guest gets.
 */
import {formatByteSize, parseByteSize} from '../core/byte-size.js';
import type {Diagnostic} from '../core/diagnostic.js';
import {pointerTo} from '../core/pointer.js';
import {hostDefaults} from './host-defaults.js';
import type {HostFacts} from './host-facts.js';
import {type Judged, judged} from './judged.js';

const MIB = 2 ** 20;

/** In MiB; a rule of the profile sees to it that they are whole. */
export function chooseMemory(size: string | undefined, host: HostFacts['host']): Judged<number> {
  if (size === undefined) return judged(hostDefaults(host).memoryBytes / MIB);
  const bytes = parseByteSize(size);
  if (bytes === undefined) throw new Error(`Not a size: ${size}`);
  return bytes > host.memoryBytes
    ? judged(bytes / MIB, moreThanHost(size, host.memoryBytes))
    : judged(bytes / MIB);
}

const moreThanHost = (size: string, memoryBytes: number): Diagnostic => ({
  code: 'plan/more-memory-than-host',
  severity: 'warning',
  message: `memory size '${size}' is more than this host has, which is about ${formatByteSize(toQuarters(memoryBytes))}`,
  origin: pointerTo('memory', 'size'),
});

/** To a quarter of a GiB, as nobody counts the bytes that firmware and kernel keep. */
const toQuarters = (bytes: number): number => Math.max(1, Math.round(bytes / 2 ** 28)) * 2 ** 28;
