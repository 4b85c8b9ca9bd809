/**
 * The serial console for any number of clients: all see the guest's output, each may type.
 *
 * A client that does not read is dropped. It must never hold up the guest.
 */
import type {Socket} from 'node:net';
import type {Diagnostic} from '../core/diagnostic.js';
import {ok, type Result} from '../core/result.js';
import {Outlet} from './outlet.js';
import {RecentBytes} from './recent-bytes.js';
import {closeServer, listenSocket} from './unix-socket.js';

export interface Console {
  /** Shows the guest's output to everybody; copies it. */
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
  const clients = new Map<Socket, Outlet>();
  const recent = new RecentBytes(REMEMBERED_BYTES);
  const listening = await listenSocket(path, (client) => {
    const outlet = new Outlet(client, MAX_BEHIND_BYTES);
    clients.set(client, outlet);
    client.once('close', () => clients.delete(client));
    client.on('data', type);
    if (!recent.isEmpty) outlet.push(recent.read());
  });
  if (!listening.ok) return listening;
  return ok({
    show(bytes) {
      recent.add(bytes);
      for (const [client, outlet] of clients) {
        if (outlet.push(bytes) === 'full') client.destroy();
      }
    },
    close() {
      for (const outlet of clients.values()) outlet.close();
      return closeServer(listening.value, clients.keys());
    },
  });
}
