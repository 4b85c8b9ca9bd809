/**
 * Tells when a supervisor ends, whatever ends it: then its connections are closed.
 */
import {connectSocket} from './unix-socket.js';

export interface SupervisorWatch {
  /** Settles when the supervisor is gone; never when it could not be reached. */
  readonly gone: Promise<void>;
  /** Ends the watching. */
  readonly leave: () => void;
}

const CONNECT_MS = 2000;

export async function watchSupervisor(controlSocket: string): Promise<SupervisorWatch> {
  const connected = await connectSocket(controlSocket, CONNECT_MS);
  if (!connected.ok) return {gone: new Promise(() => undefined), leave: () => undefined};
  const socket = connected.value;
  let hasLeft = false;
  const gone = new Promise<void>((resolve) => {
    socket.once('close', () => {
      if (!hasLeft) resolve();
    });
  });
  // What is not read would keep the end from being seen.
  socket.resume();
  return {
    gone,
    leave() {
      hasLeft = true;
      socket.destroy();
    },
  };
}
