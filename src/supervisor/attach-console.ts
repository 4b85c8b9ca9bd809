/**
 * Joins the serial console of a VM that runs.
 */
import type {Duplex} from 'node:stream';
import type {Diagnostic} from '../core/diagnostic.js';
import {err, ok, type Result} from '../core/result.js';
import type {VmPaths} from '../plan/vm-paths.js';
import {connectSocket} from './unix-socket.js';

const CONNECT_MS = 2000;

/** What the guest writes can be read from it, and what is written to it goes to the guest. */
export async function attachConsole(
  paths: Pick<VmPaths, 'consoleSocket'>,
): Promise<Result<Duplex, Diagnostic>> {
  const connected = await connectSocket(paths.consoleSocket, CONNECT_MS);
  if (connected.ok) return ok(connected.value);
  return err({
    code: 'supervisor/no-console',
    severity: 'error',
    message: `there is no console to attach to: ${connected.error}`,
    hint: 'see with `kvmrun status` whether the VM runs, is supervised and has a serial port',
    failure: 'unavailable',
  });
}
