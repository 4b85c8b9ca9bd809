/**
 * Measuring processes so that the numbers can be compared: interleaved, and as medians.
 *
 * CPU time is what getrusage(2) says of one finished child, user and system together. Node gives
 * no access to it, bash does: its `time` has a resolution of a millisecond, and counts the one fork.
 */
import {spawn} from 'node:child_process';

export interface Command {
  readonly file: string;
  readonly args: readonly string[];
}

export interface Surroundings {
  readonly env: Readonly<Record<string, string>>;
  readonly cwd: string;
}

const TIMED = 'TIMEFORMAT="%3U %3S"; time "$@" >/dev/null 2>&1; exit 0';

/** Milliseconds of processor time that the command takes. */
export async function measureCpu(command: Command, {env, cwd}: Surroundings): Promise<number> {
  const bash = spawn('bash', ['-c', TIMED, 'bash', command.file, ...command.args], {
    env: {...env, LC_ALL: 'C'},
    cwd,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const text = await readAll(bash.stderr);
  const [user, system] = text.trim().split(' ').map(Number);
  if (user === undefined || system === undefined || Number.isNaN(user + system)) {
    throw new Error(`cannot measure ${command.file}: '${text}'`);
  }
  return (user + system) * 1000;
}

async function readAll(stream: NodeJS.ReadableStream): Promise<string> {
  let text = '';
  for await (const chunk of stream) text += String(chunk);
  return text;
}

/** The middle value; of an even number of values, the mean of the two in the middle. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const [low, high] = [(sorted.length - 1) >> 1, sorted.length >> 1];
  return ((sorted[low] ?? Number.NaN) + (sorted[high] ?? Number.NaN)) / 2;
}

/**
 * Takes every measurement once a round, so that a busy moment of the machine meets all of them.
 * The first round fills caches and does not count.
 */
export async function interleave<Name extends string>(
  rounds: number,
  measurements: Readonly<Record<Name, () => Promise<number>>>,
): Promise<Readonly<Record<Name, readonly number[]>>> {
  const entries = Object.entries<() => Promise<number>>(measurements);
  const values = new Map(entries.map(([name]) => [name, [] as number[]]));
  for (let round = 0; round <= rounds; round += 1) {
    for (const [name, measure] of entries) {
      const value = await measure();
      if (round > 0) values.get(name)?.push(value);
    }
  }
  return Object.fromEntries(values) as unknown as Record<Name, readonly number[]>;
}
