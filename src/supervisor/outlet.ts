/**
 * Passes a flood on to somebody who may be slow, or has stopped reading.
 *
 * A guest's output comes byte by byte. What waits is kept together, in one piece of memory of limited
 * size, instead of as a queue of single bytes.
 */
import type {Writable} from 'node:stream';
import {WaitingBytes} from './waiting-bytes.js';

export class Outlet {
  readonly #waiting: WaitingBytes;
  #isBusy = false;
  #isClosed = false;

  constructor(
    private readonly stream: Writable,
    maxBytes?: number,
  ) {
    this.#waiting = new WaitingBytes(maxBytes);
  }

  /** Copies the bytes; leaves them out when too many wait already. */
  push(bytes: Buffer): 'added' | 'full' {
    if (this.#isClosed) return 'full';
    const outcome = this.#waiting.add(bytes);
    if (!this.#isBusy) this.#passOn();
    return outcome;
  }

  /** Leaves what still waits to the stream, which can be ended then. */
  close(): void {
    this.#isClosed = true;
    if (!this.#waiting.isEmpty && this.stream.writable) this.stream.write(this.#waiting.take());
  }

  #passOn(): void {
    if (this.#waiting.isEmpty || this.#isClosed || !this.stream.writable) return;
    this.#isBusy = true;
    this.stream.write(this.#waiting.take(), () => {
      this.#isBusy = false;
      this.#passOn();
    });
  }
}
