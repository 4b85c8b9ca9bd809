/**
 * Unix sockets by path: the VM's meeting points in its private folder.
 */
import {createConnection, createServer, type Server, type Socket} from 'node:net';
import type {Diagnostic} from '../core/diagnostic.js';
import {err, ok, type Result} from '../core/result.js';
import {failureOfMaking} from '../host/system-error.js';

/** Connects, or says with an error code such as `ENOENT` or `ECONNREFUSED` why not. */
export function connectSocket(path: string, deadlineMs: number): Promise<Result<Socket, string>> {
  return connected(createConnection({path}), deadlineMs);
}

/** What is read at a time from a socket that may bring very much. */
const FLOOD_BYTES = 64 * 1024;

/**
 * Connects to somebody who may write very much: all of it comes in the same piece of memory, so that
 * it is to be copied by whoever wants to keep it.
 */
export function connectToFlood(
  {path, take}: {readonly path: string; readonly take: (bytes: Buffer) => void},
  deadlineMs: number,
): Promise<Result<Socket, string>> {
  const buffer = Buffer.alloc(FLOOD_BYTES);
  const callback = (length: number): true => {
    take(buffer.subarray(0, length));
    return true;
  };
  return connected(createConnection({path, onread: {buffer, callback}}), deadlineMs);
}

function connected(socket: Socket, deadlineMs: number): Promise<Result<Socket, string>> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => giveUp('ETIMEDOUT'), deadlineMs);
    const giveUp = (code: string): void => {
      clearTimeout(timer);
      socket.destroy();
      resolve(err(code));
    };
    const refused = (error: NodeJS.ErrnoException): void => giveUp(error.code ?? error.message);
    socket.once('error', refused);
    socket.once('connect', () => {
      clearTimeout(timer);
      socket.off('error', refused);
      // A peer that goes away is seen by its 'close'; the error before it says nothing more.
      socket.on('error', () => undefined);
      resolve(ok(socket));
    });
  });
}

/** Listens at the path, which must be free; the socket's file goes when the server closes. */
export function listenSocket(
  path: string,
  onConnection: (socket: Socket) => void,
): Promise<Result<Server, Diagnostic>> {
  return new Promise((resolve) => {
    const server = createServer((socket) => {
      socket.on('error', () => socket.destroy());
      onConnection(socket);
    });
    server.once('error', (error) => resolve(err(cannotListen(path, error))));
    server.listen(path, () => {
      server.removeAllListeners('error');
      // Failures to accept, such as too many open files, must not end the VM's supervisor.
      server.on('error', () => undefined);
      resolve(ok(server));
    });
  });
}

/** Closes a server without waiting for clients that do not go. */
export async function closeServer(server: Server, clients: Iterable<Socket>): Promise<void> {
  const closed = new Promise<void>((resolve) => server.close(() => resolve()));
  // Sends what is still to be sent, then closes, whatever the other side does.
  for (const client of clients) client.destroySoon();
  await closed;
}

const cannotListen = (path: string, error: Error): Diagnostic => ({
  code: 'supervisor/socket-not-created',
  severity: 'error',
  message: `the socket '${path}' cannot be created: ${error.message}`,
  failure: failureOfMaking(error),
});
