/**
 * One JSON value per line, over any stream: how kvmrun's processes talk to each other.
 */
import type {Readable, Writable} from 'node:stream';
import {parseJson} from '../core/json.js';

export interface LineListeners {
  /** `undefined` for a line that is no JSON. */
  readonly line: (value: unknown) => void;
  /** A line is longer than anything kvmrun sends; nothing after it is read. */
  readonly tooLong: () => void;
}

/** No message of kvmrun's is longer; a plan with many disks comes to some 100 KiB. */
const MAX_LINE_BYTES = 16 * 1024 * 1024;

/** Calls the listener for every line from now on. */
export function readJsonLines(
  stream: Readable,
  listeners: LineListeners,
  maxBytes = MAX_LINE_BYTES,
): void {
  let parts: Buffer[] = [];
  let length = 0;
  const read = (chunk: Buffer): void => {
    let rest = chunk;
    for (let end = rest.indexOf(0x0a); end !== -1; end = rest.indexOf(0x0a)) {
      const line = Buffer.concat([...parts, rest.subarray(0, end)]);
      parts = [];
      length = 0;
      rest = rest.subarray(end + 1);
      if (line.length > 0) listeners.line(parseJson(line.toString('utf8')));
    }
    parts.push(rest);
    length += rest.length;
    if (length <= maxBytes) return;
    parts = [];
    stream.off('data', read);
    listeners.tooLong();
  };
  stream.on('data', read);
}

export const writeJsonLine = (stream: Writable, value: unknown): boolean =>
  stream.write(`${JSON.stringify(value)}\n`);
