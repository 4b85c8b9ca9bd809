/**
 * Joins a terminal, or a pipe, to a serial port.
 */
import type {Duplex} from 'node:stream';
import {FirmwareFilter} from './firmware-filter.js';

export interface TerminalStreams {
  readonly stdin: NodeJS.ReadStream;
  readonly stdout: NodeJS.WriteStream;
  readonly output: 'text' | 'json';
}

export interface Joining<Key extends string> {
  readonly stream: Duplex;
  readonly terminal: TerminalStreams;
  /** Typed characters that are not for the guest, and what they mean; only on a terminal. */
  readonly keys: Readonly<Record<string, Key>>;
}

/**
 * Copies both ways until the stream ends or one of the keys is typed; says which.
 *
 * When standard input is a pipe that ends, the guest's output goes on.
 */
export async function joinTerminal<Key extends string>({
  stream,
  terminal: {stdin, stdout, output},
  keys,
}: Joining<Key>): Promise<Key | 'ended'> {
  const raw = stdin.isTTY === true;
  if (raw) stdin.setRawMode(true);
  const filter = new FirmwareFilter();
  const onOutput = (chunk: Buffer): void => {
    if (output !== 'text' || stdout.write(filter.push(chunk))) return;
    // Whoever reads slowly is waited for; the supervisor gives up on one that does not read at all.
    stream.pause();
    stdout.once('drain', () => stream.resume());
  };
  stream.on('data', onOutput);
  try {
    return await new Promise<Key | 'ended'>((resolve) => {
      stream.once('close', () => resolve('ended'));
      stream.once('end', () => resolve('ended'));
      // The guest is gone; 'close' follows and ends the wait.
      stream.on('error', () => resolve('ended'));
      stdout.once('close', () => resolve('ended'));
      stdin.on('data', (chunk: Buffer) => {
        const {forGuest, key} = raw ? splitAtKey(chunk, keys) : {forGuest: chunk, key: undefined};
        if (forGuest.length > 0) stream.write(forGuest);
        if (key !== undefined) resolve(key);
      });
    });
  } finally {
    if (raw) stdin.setRawMode(false);
    stdin.removeAllListeners('data');
    stdin.pause();
    stdin.unref?.();
    stream.destroy();
    if (output === 'text') stdout.write(filter.end());
  }
}

/** What was typed before the first special key. */
export function splitAtKey<Key extends string>(
  chunk: Buffer,
  keys: Readonly<Record<string, Key>>,
): {readonly forGuest: Buffer; readonly key: Key | undefined} {
  const at = chunk.findIndex((byte) => Object.hasOwn(keys, String.fromCharCode(byte)));
  if (at === -1) return {forGuest: chunk, key: undefined};
  return {forGuest: chunk.subarray(0, at), key: keys[String.fromCharCode(chunk[at] ?? 0)]};
}
