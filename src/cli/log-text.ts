/**
 * The text of a log as it can be shown: nothing of what a guest or QEMU wrote is obeyed by a terminal.
 */
import {FirmwareFilter} from './firmware-filter.js';
import {escapeControls} from './render/escape.js';

/** Takes bytes in whatever pieces they come. */
export class LogText {
  readonly #filter = new FirmwareFilter();
  readonly #decoder = new TextDecoder();
  /** Carriage returns of which it is not known yet whether they belong to the end of a line. */
  #returns = '';

  push(bytes: Buffer): string {
    return this.#show(this.#decoder.decode(this.#filter.push(bytes), {stream: true}));
  }

  end(): string {
    const rest = this.#decoder.decode(this.#filter.end());
    return this.#show(rest) + escapeControls(this.#returns);
  }

  #show(decoded: string): string {
    const text = this.#returns + decoded;
    const end = text.length - (/\r*$/.exec(text)?.[0].length ?? 0);
    this.#returns = text.slice(end);
    return escapeControls(text.slice(0, end).replace(/\r+\n/g, '\n'));
  }
}

/** What a command in the guest has written: text for a terminal, and for a program the bytes. */
export function shownOn(stream: {readonly isTTY?: boolean}, bytes: Buffer): string | Buffer {
  if (!stream.isTTY) return bytes;
  const text = new LogText();
  return text.push(bytes) + text.end();
}
