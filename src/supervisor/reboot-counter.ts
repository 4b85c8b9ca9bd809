/**
 * Counts a guest's reboots, and notices when they do not end.
 */
export interface RebootCounter {
  readonly count: number;
  /** When the last ones were, in milliseconds of a monotonic clock. */
  readonly recent: readonly number[];
}

export const NO_REBOOTS: RebootCounter = {count: 0, recent: []};

/** QEMU tells of one reboot twice: when the guest asks for it, and when its firmware starts over. */
const SAME_REBOOT_MS = 1000;

const STORM_REBOOTS = 5;
const STORM_MS = 60_000;

/** After one more `RESET` that the guest has asked for. */
export function countReboot(counter: RebootCounter, nowMs: number): RebootCounter {
  const last = counter.recent.at(-1);
  if (last !== undefined && nowMs - last < SAME_REBOOT_MS) return counter;
  return {
    count: counter.count + 1,
    recent: [...counter.recent.filter((time) => nowMs - time < STORM_MS), nowMs],
  };
}

/** Whether there were more reboots of late than anybody could have wanted. */
export const isStorm = ({recent}: RebootCounter): boolean => recent.length >= STORM_REBOOTS;
