/**
 * What a disk is when the profile does not say: it follows from what else the profile says.
 */
import type {ResolvedProfile} from '../schema/schema.js';
import type {DefaultedProfile} from '../schema/validate.js';

type Disk = ResolvedProfile['disks'][number];
type Derived = 'serial' | 'format' | 'bus';

export function fillDisk(
  disk: Omit<Disk, Derived> & Partial<Pick<Disk, Derived>>,
  {arch}: Pick<DefaultedProfile, 'arch'>,
): Disk {
  const serial = disk.serial ?? disk.id;
  if (disk.media === 'disk') {
    return {...disk, serial, format: disk.format ?? 'qcow2', bus: disk.bus ?? 'virtio'};
  }
  // A virtio disk cannot be a CD, and the boards of aarch64 have no SATA.
  const bus = disk.bus ?? (arch === 'x86_64' ? 'sata' : 'scsi');
  return {...disk, serial, format: disk.format ?? 'raw', bus, readOnly: true};
}
