/**
 * Takes out what SeaBIOS does to a terminal that it believes to be its own.
 *
 * On the serial port it resets the terminal, switches line wrapping off and clears the screen, at
 * its start and once more before the guest boots. In a terminal that holds the user's work that is
 * vandalism, and wrapping stays off afterwards.
 */
const RESET = '\u001bc\u001b[?7l\u001b[2J';

/** And then it asks for its colours, which are no colours. */
const RESET_AND_COLOUR = `${RESET}\u001b[0m`;

/** Passes everything else on, byte for byte. */
export class FirmwareFilter {
  /** The beginning of what may become the sequence. */
  #held = '';

  push(chunk: Buffer): Buffer {
    const text = `${this.#held}${chunk.toString('latin1')}`.replaceAll(RESET_AND_COLOUR, '');
    const held = longestBeginning(text);
    this.#held = held;
    return withoutReset(text.slice(0, text.length - held.length));
  }

  /** What was held back, when no more comes. */
  end(): Buffer {
    const rest = withoutReset(this.#held);
    this.#held = '';
    return rest;
  }
}

const withoutReset = (text: string): Buffer => Buffer.from(text.replaceAll(RESET, ''), 'latin1');

/** The longest end of the text that the sequence begins with. */
function longestBeginning(text: string): string {
  const longest = Math.min(RESET_AND_COLOUR.length - 1, text.length);
  for (let length = longest; length > 0; length -= 1) {
    const end = text.slice(-length);
    if (RESET_AND_COLOUR.startsWith(end)) return end;
  }
  return '';
}
