/**
 * The guest's serial port: the supervisor is the only client of QEMU's socket and passes the
 * output on to the log, the console's clients and, in the foreground, the terminal.
 */
import type {Socket} from 'node:net';
import type {Diagnostic} from '../core/diagnostic.js';
import {err, ok, type Result} from '../core/result.js';
import type {VmPaths} from '../plan/vm-paths.js';
import {openConsole} from './console.js';
import type {LogFile} from './log-file.js';
import {Outlet} from './outlet.js';
import {connectToFlood} from './unix-socket.js';
import type {Terminal} from './vm-handle.js';

export interface SerialPort {
  /** Settles when QEMU has closed the port and all it wrote has been passed on. */
  readonly ended: Promise<void>;
  close(): Promise<void>;
}

export interface SerialPortInput {
  readonly paths: Pick<VmPaths, 'serialSocket' | 'consoleSocket'>;
  readonly log: LogFile;
  readonly terminal?: Terminal;
  /** Gets everything that the guest writes; the bytes are its own only until it returns. */
  readonly heard: (bytes: Buffer) => void;
}

/** QEMU listens before it answers the monitor, so this is only for a machine that hangs. */
const CONNECT_MS = 5000;

/** A guest that does not read its serial port gets no more than this. */
const MAX_UNREAD_BYTES = 256 * 1024;

/** Connects to the serial port and opens the console. To be done before the guest runs. */
export async function openSerialPort(
  input: SerialPortInput,
): Promise<Result<SerialPort, Diagnostic>> {
  const {paths, log, terminal, heard} = input;
  let guest: Socket | undefined;
  const type = (bytes: Buffer): void => {
    if (guest !== undefined && guest.writableLength < MAX_UNREAD_BYTES) guest.write(bytes);
  };
  const opened = await openConsole(paths.consoleSocket, type);
  if (!opened.ok) return opened;
  const screens = opened.value;
  // A terminal that is stopped must stop neither the guest nor us.
  const screen = terminal && new Outlet(terminal.output);
  const take = (bytes: Buffer): void => {
    log.append(bytes);
    screens.show(bytes);
    screen?.push(bytes);
    heard(bytes);
  };
  const connected = await connectToFlood({path: paths.serialSocket, take}, CONNECT_MS);
  if (!connected.ok) {
    await screens.close();
    return err(unreachablePort(paths.serialSocket, connected.error));
  }
  const socket = connected.value;
  guest = socket;
  const ended = new Promise<void>((resolve) => socket.once('close', () => resolve()));
  const leaveTerminal = joinTerminal(terminal, type);
  return ok({
    ended,
    async close() {
      leaveTerminal();
      screen?.close();
      socket.destroy();
      await screens.close();
    },
  });
}

/** Returns the way to leave: a terminal that is still read would keep the process alive. */
function joinTerminal(terminal: Terminal | undefined, type: (bytes: Buffer) => void): () => void {
  const input = terminal?.input;
  if (input === undefined) return () => undefined;
  input.on('data', type);
  return () => {
    input.off('data', type);
    input.pause();
  };
}

const unreachablePort = (path: string, detail: string): Diagnostic => ({
  code: 'supervisor/serial-unreachable',
  severity: 'error',
  message: `the serial port at '${path}' cannot be reached: ${detail}`,
  failure: 'internal',
});
