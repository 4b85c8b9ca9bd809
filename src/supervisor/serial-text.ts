/**
 * Looks for a text in what the guest writes to its serial port.
 *
 * The guest decides what there is to look at, so the work is bounded: a line is kept up to a length,
 * and the text is searched for part by part, never by a regular expression of somebody's making.
 */

/** Looks at what comes next; `seen` once the text was in one line of it. */
export type SerialTextWatch = (bytes: Buffer) => 'seen' | 'not-yet';

/** What is kept of a line, and of that what may be new: longer than any text that is looked for. */
const KEPT_BYTES = 4096;
const STEP_BYTES = 2048;

const NEWLINE = 0x0a;

/** A `*` in the text stands for any characters, but not for the end of the line. */
export function watchSerialText(text: string): SerialTextWatch {
  const parts = text.split('*');
  let line: Buffer = Buffer.alloc(0);
  return (bytes) => {
    for (const {piece, isLast} of piecesOf(bytes)) {
      // The raw bytes are kept: a character or a colour may be cut in two here.
      line = Buffer.concat([line, piece]).subarray(-KEPT_BYTES);
      if (holdsInOrder(readableText(line), parts)) return 'seen';
      if (isLast) line = Buffer.alloc(0);
    }
    return 'not-yet';
  };
}

interface Piece {
  readonly piece: Buffer;
  /** Whether its line ends with it. */
  readonly isLast: boolean;
}

function* piecesOf(bytes: Buffer): Generator<Piece> {
  let start = 0;
  while (start < bytes.length) {
    const newline = bytes.indexOf(NEWLINE, start);
    const lineEnd = newline === -1 ? bytes.length : newline;
    const end = Math.min(lineEnd, start + STEP_BYTES);
    const isLast = end === newline;
    yield {piece: bytes.subarray(start, end), isLast};
    start = isLast ? end + 1 : end;
  }
}

function holdsInOrder(line: string, parts: readonly string[]): boolean {
  let from = 0;
  for (const part of parts) {
    const at = line.indexOf(part, from);
    if (at === -1) return false;
    from = at + part.length;
  }
  return true;
}

// Each begins with an escape that nothing inside can be, so no character is looked at twice. The short
// ones, such as the `ESC c` with which firmware resets the terminal, leave those that begin the others.
const SEQUENCES =
  /\u001b\[[0-?]*[ -/]*[@-~]|\u001b\][^\u0007\u001b]*(?:\u0007|\u001b\\)|\u001b[ -/]*[0-Z\\^-~]/g;
const CONTROLS = /[\u0000-\u001f\u007f-\u009f]/g;

/** What of a line people see: without colours, titles and control characters. */
export const readableText = (line: Buffer): string =>
  line.toString('utf8').replace(SEQUENCES, '').replace(CONTROLS, '');
