/**
 * What waits to be written, in memory that is used again and again: a guest that floods its serial
 * port would otherwise leave more garbage than is collected in time.
 */

/** As much is kept for the next time in any case, and more until it was not needed so many times. */
const SMALL_BYTES = 256 * 1024;
const CALM_TIMES = 100;

const SMALLEST_BYTES = 4096;

const NOTHING = Buffer.alloc(0);

export class WaitingBytes {
  #filling = NOTHING;
  #length = 0;
  #written = NOTHING;
  #calm = 0;

  /** More than this waiting means that whoever takes it does not keep up. */
  constructor(private readonly maxBytes = 4 * 1024 * 1024) {}

  get isEmpty(): boolean {
    return this.#length === 0;
  }

  /** Copies the bytes, if there is room for them. */
  add(bytes: Buffer): 'added' | 'full' {
    const length = this.#length + bytes.length;
    if (length > this.maxBytes) return 'full';
    if (length > this.#filling.length) {
      const larger = Buffer.allocUnsafe(
        Math.min(this.maxBytes, Math.max(SMALLEST_BYTES, 2 * this.#filling.length, length)),
      );
      this.#filling.copy(larger, 0, 0, this.#length);
      this.#filling = larger;
    }
    bytes.copy(this.#filling, this.#length);
    this.#length = length;
    return 'added';
  }

  /** Everything that waits; to be used before this is called the next time. */
  take(): Buffer {
    const bytes = this.#filling.subarray(0, this.#length);
    this.#calm = this.#length > SMALL_BYTES ? 0 : this.#calm + 1;
    [this.#filling, this.#written] = [this.#written, this.#filling];
    if (this.#calm > CALM_TIMES && this.#filling.length > SMALL_BYTES) this.#filling = NOTHING;
    this.#length = 0;
    return bytes;
  }
}
