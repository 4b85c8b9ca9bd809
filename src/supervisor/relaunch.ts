/**
 * Starts a QEMU in place of one that has ended, under the supervisor's lock that is still held.
 */
import type {Diagnostic} from '../core/diagnostic.js';
import {err, type Result} from '../core/result.js';
import {prepareAll} from '../host/prepare.js';
import {withoutTold} from '../host/told-guest.js';
import {acquireVmLock} from '../host/vm-lock.js';
import {describeHolder} from './holder.js';
import {findObstacles} from './preflight.js';
import {type QemuProcess, startQemu} from './qemu-process.js';
import {removeQemuSockets} from './runtime-folder.js';
import type {Launch} from './vm-handle.js';

export interface Relauncher {
  readonly note: (text: string) => void;
  /** Starts what QEMU needs, after what was left of it has ended. */
  readonly startSidecars: () => Promise<readonly Diagnostic[]>;
}

export async function startAgain(
  launch: Launch,
  {note, startSidecars}: Relauncher,
): Promise<Result<QemuProcess, readonly Diagnostic[]>> {
  const {plan} = launch;
  const obstacles = await findObstacles(plan);
  if (obstacles.length > 0) return err(obstacles);
  const prepared = await prepareAll(await withoutTold(plan.preparations), {
    // It may have been resized while it ran.
    larger: 'kept',
    describe: (holder) => describeHolder(holder, plan.paths),
  });
  if (!prepared.ok) return prepared;
  await removeQemuSockets(plan.paths);
  const missing = await startSidecars();
  if (missing.length > 0) return err(missing);
  const lock = await acquireVmLock(plan.paths);
  if (!lock.ok) return err(['code' in lock.error ? lock.error : held]);
  const started = await startQemu({...launch, vmLockFd: lock.value.vmLockFd, note});
  lock.value.releaseVmLock();
  return started.ok ? started : err([started.error]);
}

/** Somebody who only looks takes it for a moment. */
const held: Diagnostic = {
  code: 'supervisor/busy',
  severity: 'error',
  message: "the VM's lock is held by another process",
  failure: 'busy',
};
