/**
 * Takes out what SeaBIOS does to a terminal that it believes to be its own.
 *
 * On the serial port it resets the terminal, switches line wrapping off and clears the screen, at
 * its start and once more before the guest boots. In a terminal that holds the user's work that is
 * vandalism, and wrapping stays off afterwards.
 */
const RESET = '\u001bc\u001b[?7l\u001b[2J';

/** Passes everything else on, byte for byte. */
export class FirmwareFilter {
  /** The beginning of what may become the sequence. */
  #held = '';

  push(chunk: Buffer): Buffer {
    const text = `${this.#held}${chunk.toString('latin1')}`.replaceAll(RESET, '');
    const held = longestBeginning(text);
    this.#held = held;
    return Buffer.from(text.slice(0, text.length - held.length), 'latin1');
  }

  /** What was held back, when no more comes. */
  end(): Buffer {
    const rest = Buffer.from(this.#held, 'latin1');
    this.#held = '';
    return rest;
  }
}

/** The longest end of the text that the sequence begins with. */
function longestBeginning(text: string): string {
  for (let length = Math.min(RESET.length - 1, text.length); length > 0; length -= 1) {
    const end = text.slice(-length);
    if (RESET.startsWith(end)) return end;
  }
  return '';
}
