/**
 * The last that a guest wrote to its serial port in its newest run: what to look at first when it does
 * not do what it should.
 */
import {open} from 'node:fs/promises';
import type {VmPaths} from '../plan/vm-paths.js';
import {readableText} from './serial-text.js';
import {readVmRecord} from './vm-record.js';

/** Ten long lines. */
const READ_BYTES = 16 * 1024;
const LINES = 10;
const LONGEST_LINE = 200;

const NEWLINE = 0x0a;

/** Without colours, control characters and empty lines; nothing when there is no log. */
export async function readSerialTail(paths: VmPaths): Promise<readonly string[]> {
  const record = await readVmRecord(paths);
  const text = await readEnd(paths.serialLog, record?.serialStart ?? 0);
  return linesOf(text)
    .map((line) => readableText(line).trimEnd())
    .filter((line) => line.trim() !== '')
    .slice(-LINES)
    .map((line) => (line.length > LONGEST_LINE ? `${line.slice(0, LONGEST_LINE)}…` : line));
}

/** The end of the file, from `start` on. */
async function readEnd(file: string, start: number): Promise<Buffer> {
  const handle = await open(file, 'r').catch(() => undefined);
  if (handle === undefined) return Buffer.alloc(0);
  try {
    const {size} = await handle.stat();
    const from = Math.max(size - READ_BYTES, Math.min(start, size));
    const {buffer, bytesRead} = await handle.read(Buffer.alloc(size - from), 0, size - from, from);
    return buffer.subarray(0, bytesRead);
  } finally {
    await handle.close();
  }
}

function linesOf(text: Buffer): readonly Buffer[] {
  const lines: Buffer[] = [];
  let rest = text;
  for (let end = rest.indexOf(NEWLINE); end !== -1; end = rest.indexOf(NEWLINE)) {
    lines.push(rest.subarray(0, end));
    rest = rest.subarray(end + 1);
  }
  return [...lines, rest];
}
