/**
 * What can be known to fail before QEMU is started, in better words than QEMU's.
 */
import type {Diagnostic} from '../core/diagnostic.js';
import {checkPortFree, type DescribeHolder} from '../host/ports.js';
import {checkSocketPath} from '../host/runtime-files.js';
import type {Plan} from '../plan/plan.js';
import {describeHolder} from './holder.js';
import {socketsOf} from './runtime-folder.js';
import {findTwin} from './twin.js';

/** Every problem found; changes nothing. */
export async function findObstacles(plan: Plan): Promise<readonly Diagnostic[]> {
  const {ports, paths} = plan;
  const describe: DescribeHolder = async (holder) => (await describeHolder(holder, paths)).who;
  const [twin, ...checked] = await Promise.all([
    findTwin(plan),
    ...ports.map((port) => checkPortFree(port, describe)),
  ]);
  const sockets = socketsOf(paths).map((socket) => checkSocketPath(socket));
  // All sockets are in one folder, so one of them says it for all.
  const [tooLong] = sockets.flatMap((result) => (result.ok ? [] : [result.error]));
  return [
    ...(twin ? [twin] : []),
    ...(tooLong ? [tooLong] : []),
    ...checked.flatMap((result) => (result.ok ? [] : [result.error])),
  ];
}
