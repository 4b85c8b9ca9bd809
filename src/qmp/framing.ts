/**
 * Cuts a byte stream into lines.
 *
 * Works on bytes until a line is complete, so a character that arrives in two parts stays whole.
 */
import type {Result} from '../core/result.js';
import {err, ok} from '../core/result.js';

export interface LineReader {
  /**
   * Takes the next bytes and returns the lines that they complete, without line ends. Fails
   * when a line is longer than the limit; the reader is of no use after that.
   */
  push(chunk: Uint8Array): Result<readonly string[], {readonly limitBytes: number}>;
}

const LINE_FEED = 0x0a;

/** Without a limit, a peer that never ends its line would fill our memory. */
export function createLineReader(limitBytes: number): LineReader {
  // Kept apart until the line ends: joining at every chunk would copy a long line many times.
  let parts: Uint8Array[] = [];
  let heldBytes = 0;

  const hold = (part: Uint8Array): boolean => {
    parts.push(part);
    heldBytes += part.byteLength;
    return heldBytes <= limitBytes;
  };
  const take = (): string => {
    const line = Buffer.concat(parts).toString('utf8');
    parts = [];
    heldBytes = 0;
    return line.endsWith('\r') ? line.slice(0, -1) : line;
  };

  return {
    push(chunk) {
      const lines: string[] = [];
      let start = 0;
      for (;;) {
        const end = chunk.indexOf(LINE_FEED, start);
        const part = chunk.subarray(start, end === -1 ? undefined : end);
        if (!hold(part)) return err({limitBytes});
        if (end === -1) return ok(lines);
        lines.push(take());
        start = end + 1;
      }
    },
  };
}
