/** The last bytes of a stream, always in the same memory. */
export class RecentBytes {
  readonly #bytes: Buffer;
  #length = 0;

  constructor(private readonly limit: number) {
    this.#bytes = Buffer.alloc(limit);
  }

  get isEmpty(): boolean {
    return this.#length === 0;
  }

  add(bytes: Buffer): void {
    const newest = bytes.subarray(-this.limit);
    const kept = Math.min(this.#length, this.limit - newest.length);
    this.#bytes.copyWithin(0, this.#length - kept, this.#length);
    newest.copy(this.#bytes, kept);
    this.#length = kept + newest.length;
  }

  clear(): void {
    this.#length = 0;
  }

  /** A copy of them. */
  read(): Buffer {
    return Buffer.from(this.#bytes.subarray(0, this.#length));
  }
}
