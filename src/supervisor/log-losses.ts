/**
 * What a log could not take: told when it begins and when it is over, and not again and again where
 * a disk is now too slow and now fast enough.
 */
import type {LogListeners} from './log-file.js';

type Told = Pick<LogListeners, 'dropped' | 'resumed'>;

/** After one loss was told, the next ones are only counted for so long. */
const QUIET_MS = 60_000;

export class LogLosses {
  #isLosing = false;
  #lostBytes = 0;
  #toldAt = Number.NEGATIVE_INFINITY;
  #isTold = false;

  constructor(
    private readonly listeners: Told,
    private readonly now: () => number = () => performance.now(),
  ) {}

  add(bytes: number, why: string): void {
    this.#lostBytes += bytes;
    if (this.#isLosing) return;
    this.#isLosing = true;
    if (this.now() - this.#toldAt < QUIET_MS) return;
    this.#toldAt = this.now();
    this.#isTold = true;
    this.listeners.dropped(why);
  }

  /** Everything can be written again. */
  end(): void {
    this.#isLosing = false;
    if (!this.#isTold) return;
    this.#isTold = false;
    const lost = this.#lostBytes;
    this.#lostBytes = 0;
    this.listeners.resumed?.(lost);
  }
}
