/**
 * What processes use, by `/proc`: processor time between two looks, and memory.
 */
import {readFile} from 'node:fs/promises';

export interface ProcessUsage {
  /** Of one processor, so a process with several threads can have more than 100; absent at first. */
  readonly cpuPercent?: number;
  readonly residentBytes: number;
}

interface Sample {
  readonly atMs: number;
  readonly cpuMs: number;
  readonly cpuPercent?: number;
}

/** `USER_HZ`, which is 100 on every Linux that Node runs on. */
const MS_PER_TICK = 10;

/** Ticks are too coarse for anything shorter. */
const SHORTEST_MS = 500;

export class UsageMeter {
  #samples = new Map<number, Sample>();

  /** Looks at these processes, and forgets all others. `nowMs` is a monotonic time. */
  async look(pids: readonly number[], nowMs: number): Promise<ReadonlyMap<number, ProcessUsage>> {
    const samples = new Map<number, Sample>();
    const found = await Promise.all(
      pids.map(async (pid) => {
        const usage = await readUsage(pid);
        if (usage === undefined) return [];
        const sample = nextSample(this.#samples.get(pid), usage.cpuMs, nowMs);
        samples.set(pid, sample);
        const {cpuPercent} = sample;
        const {residentBytes} = usage;
        return [[pid, {residentBytes, ...(cpuPercent !== undefined && {cpuPercent})}] as const];
      }),
    );
    this.#samples = samples;
    return new Map(found.flat());
  }
}

function nextSample(before: Sample | undefined, cpuMs: number, atMs: number): Sample {
  // Another process of the same pid has used less than the one before.
  if (before === undefined || cpuMs < before.cpuMs) return {atMs, cpuMs};
  const elapsedMs = atMs - before.atMs;
  if (elapsedMs < SHORTEST_MS) return before;
  return {atMs, cpuMs, cpuPercent: ((cpuMs - before.cpuMs) / elapsedMs) * 100};
}

async function readUsage(
  pid: number,
): Promise<{readonly cpuMs: number; readonly residentBytes: number} | undefined> {
  // A process that ends while we look uses nothing.
  const read = (name: string) => readFile(`/proc/${pid}/${name}`, 'utf8').catch(() => '');
  const [stat, status] = await Promise.all([read('stat'), read('status')]);
  const cpuMs = parseCpuMs(stat);
  const residentBytes = parseResidentBytes(status);
  return cpuMs === undefined || residentBytes === undefined ? undefined : {cpuMs, residentBytes};
}

/** User and system time, fields 14 and 15 of `/proc/PID/stat`. */
export function parseCpuMs(stat: string): number | undefined {
  // The program's name comes second, in brackets, and may hold spaces and brackets itself.
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  const ticks = Number(fields[11]) + Number(fields[12]);
  return Number.isNaN(ticks) ? undefined : ticks * MS_PER_TICK;
}

/** In kilobytes there, whatever the size of a page. */
export function parseResidentBytes(status: string): number | undefined {
  const [, kilobytes] = /^VmRSS:\s+(\d+) kB$/m.exec(status) ?? [];
  return kilobytes === undefined ? undefined : Number(kilobytes) * 1024;
}
