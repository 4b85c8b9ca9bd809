/**
 * The serial console for any number of clients: all see the guest's output, each may type.
 *
 * A client that does not read is dropped. It must never hold up the guest.
 */
import type {Socket} from 'node:net';
import type {Diagnostic} from '../core/diagnostic.js';
import {ok, type Result} from '../core/result.js';
import {closeServer, listenSocket} from './unix-socket.js';

export interface Console {
  /** Shows the guest's output to everybody. */
  show(bytes: Buffer): void;
  close(): Promise<void>;
}

/** What a new client is shown of the past: about a screenful. */
const REMEMBERED_BYTES = 4096;

/** A client this far behind is gone or stuck. */
const MAX_BEHIND_BYTES = 1024 * 1024;

/** Opens the console's socket; `type` gets what clients type. */
export async function openConsole(
  path: string,
  type: (bytes: Buffer) => void,
): Promise<Result<Console, Diagnostic>> {
  const clients = new Set<Socket>();
  let recent = Buffer.alloc(0);
  const listening = await listenSocket(path, (client) => {
    clients.add(client);
    client.once('close', () => clients.delete(client));
    client.on('data', type);
    if (recent.length > 0) client.write(recent);
  });
  if (!listening.ok) return listening;
  return ok({
    show(bytes) {
      recent = Buffer.from(Buffer.concat([recent, bytes]).subarray(-REMEMBERED_BYTES));
      for (const client of clients) {
        if (client.writableLength > MAX_BEHIND_BYTES) client.destroy();
        else client.write(bytes);
      }
    },
    close: () => closeServer(listening.value, clients),
  });
}
