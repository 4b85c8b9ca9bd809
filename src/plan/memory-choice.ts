/**
 * How much memory the guest gets.
 */
import {formatByteSize, parseByteSize} from '../core/byte-size.js';
import type {Diagnostic} from '../core/diagnostic.js';
import {pointerTo} from '../core/pointer.js';
import type {HostFacts} from './host-facts.js';
import {type Judged, judged} from './judged.js';

const MIB = 2 ** 20;

/** In MiB. */
export function chooseMemory(
  size: string | undefined,
  {host, defaultBytes}: {readonly host: HostFacts['host']; readonly defaultBytes: number},
): Judged<number> {
  if (size === undefined) return judged(defaultBytes / MIB);
  const bytes = parseByteSize(size);
  if (bytes === undefined || bytes === 0 || bytes % MIB !== 0) {
    return judged(defaultBytes / MIB, oddSize(size));
  }
  return bytes > host.memoryBytes
    ? judged(bytes / MIB, moreThanHost(size, host.memoryBytes))
    : judged(bytes / MIB);
}

const ORIGIN = pointerTo('memory', 'size');

const oddSize = (size: string): Diagnostic => ({
  code: 'plan/odd-memory-size',
  severity: 'error',
  message: `memory size '${size}' does not come to a whole number of MiB, 1 or more`,
  origin: ORIGIN,
});

const moreThanHost = (size: string, memoryBytes: number): Diagnostic => ({
  code: 'plan/more-memory-than-host',
  severity: 'warning',
  message: `memory size '${size}' is more than this host has, which is about ${formatByteSize(toQuarters(memoryBytes))}`,
  origin: ORIGIN,
});

/** To a quarter of a GiB, as nobody counts the bytes that firmware and kernel keep. */
const toQuarters = (bytes: number): number => Math.max(1, Math.round(bytes / 2 ** 28)) * 2 ** 28;
