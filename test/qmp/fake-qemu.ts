/** The other end of a monitor, which a test speaks for. */
import {createInterface} from 'node:readline';
import {Duplex, PassThrough} from 'node:stream';

export interface FakeQemu {
  /** What kvmrun is connected to. */
  readonly stream: Duplex;
  /** Sends messages, all in one chunk. */
  send(...messages: readonly unknown[]): void;
  sendBytes(bytes: string | Uint8Array): void;
  /** Ends the connection in an orderly way. */
  hangUp(): void;
  /** The next command that kvmrun has sent, in order. */
  nextCommand(): Promise<{readonly execute: string; readonly id: number}>;
}

export const GREETING = {
  QMP: {version: {qemu: {major: 7, minor: 2, micro: 22}, package: 'Debian'}, capabilities: ['oob']},
};

export function fakeQemu(): FakeQemu {
  const fromQemu = new PassThrough();
  const toQemu = new PassThrough();
  const commands = createInterface({input: toQemu})[Symbol.asyncIterator]();
  return {
    stream: Duplex.from({readable: fromQemu, writable: toQemu}),
    send: (...messages) => {
      fromQemu.write(messages.map((message) => `${JSON.stringify(message)}\r\n`).join(''));
    },
    sendBytes: (bytes) => {
      fromQemu.write(bytes);
    },
    hangUp: () => {
      fromQemu.end();
    },
    nextCommand: async () => {
      const {value} = await commands.next();
      return JSON.parse(String(value));
    },
  };
}
