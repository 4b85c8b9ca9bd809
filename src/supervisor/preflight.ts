/**
 * What can be known to fail before QEMU is started, in better words than QEMU's.
 */
import type {Diagnostic} from '../core/diagnostic.js';
import {checkPortFree} from '../host/ports.js';
import {checkSocketPath} from '../host/runtime-files.js';
import type {Plan} from '../plan/plan.js';
import {socketsOf} from './runtime-folder.js';

/** Every problem found; changes nothing. */
export async function findObstacles(plan: Plan): Promise<readonly Diagnostic[]> {
  const ports = await Promise.all(plan.ports.map((port) => checkPortFree(port)));
  const sockets = socketsOf(plan.paths).map((socket) => checkSocketPath(socket));
  // All sockets are in one folder, so one of them says it for all.
  const [tooLong] = sockets.flatMap((checked) => (checked.ok ? [] : [checked.error]));
  return [
    ...(tooLong ? [tooLong] : []),
    ...ports.flatMap((checked) => (checked.ok ? [] : [checked.error])),
  ];
}
