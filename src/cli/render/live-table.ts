/**
 * A table that is drawn over and over in one place, within the bounds of a terminal.
 */
import {escapeControls} from './escape.js';
import {renderTable} from './table.js';

export interface Bounds {
  readonly columns: number;
  readonly rows: number;
}

/** A path is told apart by its end. */
const SHORTEST_LAST_CELL = 12;

/**
 * The lines of a table that fit. The last column is shortened at its left when it is too long, other
 * cells are cut at the right; rows that do not fit are counted in the last line.
 */
export function fitTable(
  rows: readonly (readonly string[])[],
  {columns, rows: height}: Bounds,
): readonly string[] {
  const safe = rows.map((row) =>
    row.map((cell) => escapeControls(cell.replaceAll(/[\n\t]/g, ' '))),
  );
  const left = renderTable(safe.map((row) => [...row.slice(0, -1), '|']));
  // All rows but their last cells are of one width.
  const used = Math.max(0, ...left.map((line) => line.length - 1));
  const room = Math.max(columns - used, SHORTEST_LAST_CELL);
  const whole = renderTable(
    safe.map((row) => [...row.slice(0, -1), shortenAtLeft(row.at(-1) ?? '', room)]),
  );
  const lines = whole.map((line) => Array.from(line).slice(0, columns).join(''));
  if (lines.length <= height) return lines;
  const shown = Math.max(height - 1, 1);
  return [...lines.slice(0, shown), `… and ${lines.length - shown} more`].slice(0, height);
}

export function shortenAtLeft(text: string, width: number): string {
  const characters = Array.from(text);
  if (characters.length <= width) return text;
  return `…${characters.slice(characters.length - width + 1).join('')}`;
}

/** xterm(1) and console_codes(4): the second screen, no cursor, no wrapping of long lines. */
const ENTER = '\u001b[?1049h\u001b[?25l\u001b[?7l';
const LEAVE = '\u001b[?7h\u001b[?25h\u001b[?1049l';
const HOME = '\u001b[H';
const CLEAR_REST_OF_LINE = '\u001b[K';
const CLEAR_BELOW = '\u001b[J';

/** Draws on a screen of its own, and gives the terminal back as it was. */
export class LiveScreen implements Disposable {
  readonly #terminal: Pick<NodeJS.WriteStream, 'write'>;
  readonly #leave = (): void => this[Symbol.dispose]();
  #isOpen = true;

  constructor(terminal: Pick<NodeJS.WriteStream, 'write'>) {
    this.#terminal = terminal;
    // Whatever ends the process.
    process.once('exit', this.#leave);
    terminal.write(ENTER);
  }

  draw(lines: readonly string[]): void {
    const text = lines.map((line) => `${line}${CLEAR_REST_OF_LINE}`).join('\r\n');
    this.#terminal.write(`${HOME}${text}${CLEAR_BELOW}`);
  }

  [Symbol.dispose](): void {
    if (!this.#isOpen) return;
    this.#isOpen = false;
    process.off('exit', this.#leave);
    this.#terminal.write(LEAVE);
  }
}
