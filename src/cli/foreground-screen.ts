/**
 * The terminal of a VM in the foreground: shown what there is room for, and never waited for.
 */
import {Writable} from 'node:stream';
import {FirmwareFilter} from './firmware-filter.js';

/** Takes no more of the guest's output than the screen has shown. */
export function foregroundScreen(screen: NodeJS.WriteStream): Writable {
  const filter = new FirmwareFilter();
  return new Writable({
    write: (chunk: Buffer, _encoding, done) => {
      screen.write(filter.push(chunk), () => done());
    },
    final: (done) => {
      screen.write(filter.end());
      done();
    },
  });
}

interface Blocking {
  setBlocking?(isBlocking: boolean): unknown;
}

/**
 * Node writes to terminals and waits, so that one that is stopped, with Ctrl-S or because nobody
 * reads it, would stop the supervisor. There is no public way to change that.
 */
export function waitForNoTerminal(streams: readonly NodeJS.WriteStream[]): void {
  for (const stream of streams.filter(({isTTY}) => isTTY)) {
    (stream as {readonly _handle?: Blocking})._handle?.setBlocking?.(false);
  }
}
