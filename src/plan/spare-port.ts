/**
 * Which machine has a port to spare: that of a Windows whose disk is on a bus that Windows knows by
 * itself. Before that is made a virtio one, Windows has to start its driver for a disk that can be
 * spared; see `supervisor/driver-trial.ts`.
 */
import {pointerTo} from '../core/pointer.js';
import type {ResolvedProfile} from '../schema/schema.js';
import type {SparePort} from './devices/spare-port.js';
import type {Board} from './machine-type.js';

export function findSparePort(
  {windows, disks}: Pick<ResolvedProfile, 'windows' | 'disks'>,
  board: Board,
): SparePort | undefined {
  if (windows === undefined || board !== 'q35') return undefined;
  const old = disks.findIndex(({media, bus}) => media === 'disk' && KNOWN.includes(bus));
  return old < 0 ? undefined : {id: 'spare0', origin: pointerTo('disks', old, 'bus')};
}

const KNOWN: readonly string[] = ['sata', 'ide'];
