/**
 * Another VM that runs and is the same machine: an imported one beside that which was exported, or two
 * copies of a folder with its lock file. To the network and to licences, they are one.
 */
import type {Diagnostic} from '../core/diagnostic.js';
import {pointerTo} from '../core/pointer.js';
import {shellWord} from '../core/shell-word.js';
import type {Plan} from '../plan/plan.js';
import {readVmStatus} from './inspect.js';
import {readNeighbours} from './vm-record.js';
import {isLive, type VmStatus} from './vm-status.js';

/** Asks only those that have the UUID. */
export async function findTwin({
  id,
  uuid,
  paths,
}: Pick<Plan, 'id' | 'uuid' | 'paths'>): Promise<Diagnostic | undefined> {
  for (const record of await readNeighbours(paths)) {
    if (record.uuid !== uuid || record.id === id) continue;
    const status = await readVmStatus(record.paths);
    if (status !== undefined && isLive(status)) return sameMachine(status);
  }
  return undefined;
}

const sameMachine = ({id, name, profile, qemu}: VmStatus): Diagnostic => ({
  code: 'supervisor/same-machine',
  severity: 'error',
  failure: 'busy',
  message: `'${name}' of '${profile}'${qemu === undefined ? '' : `, pid ${qemu.pid},`} runs and is the same machine: it has the same UUID`,
  origin: pointerTo('uuid'),
  hint: `stop that one: kvmrun down ${shellWord(id)}; or make this one a machine of its own: take "uuid" and the "macs" out of its lock file, or out of the profile`,
});
