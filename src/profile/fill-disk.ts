/**
 * What a disk is when the profile does not say: it follows from what else the profile says.
 */
import type {ResolvedProfile} from '../schema/schema.js';
import type {DefaultedProfile} from '../schema/validate.js';

type Disk = ResolvedProfile['disks'][number];
type Source = NonNullable<Disk['source']>;
type Derived = 'serial' | 'format' | 'bus' | 'mode' | 'source';
type Written = Omit<Disk, Derived> &
  Partial<Pick<Disk, Exclude<Derived, 'source'>>> & {
    readonly source?: Omit<Source, 'format'> & Partial<Pick<Source, 'format'>>;
  };

export function fillDisk(written: Written, {arch}: Pick<DefaultedProfile, 'arch'>): Disk {
  const disk = withSource(written);
  const serial = disk.serial ?? disk.id;
  const {source} = disk;
  if (disk.media === 'disk') {
    const mode = disk.mode ?? modeOf(source, disk.readOnly ? 'read' : 'written');
    // What is made of a source is a qcow2; the source itself is what it is.
    const format = disk.format ?? (mode === 'direct' ? source?.format : undefined) ?? 'qcow2';
    return {...disk, serial, format, bus: disk.bus ?? 'virtio', mode};
  }
  // A virtio disk cannot be a CD, and the boards of aarch64 have no SATA.
  const bus = disk.bus ?? (arch === 'x86_64' ? 'sata' : 'scsi');
  const mode = disk.mode ?? 'direct';
  return {...disk, serial, format: disk.format ?? 'raw', bus, mode, readOnly: true};
}

function withSource({source, ...disk}: Written): Omit<Written, 'source'> & Pick<Disk, 'source'> {
  if (source === undefined) return disk;
  const format = source.format ?? (disk.media === 'cdrom' ? 'raw' : 'qcow2');
  return {...disk, source: {...source, format}};
}

function modeOf(source: Source | undefined, use: 'read' | 'written'): Disk['mode'] {
  if (source === undefined) return 'direct';
  // These formats are only read, and what can be done with them is to copy them.
  if (source.format !== 'qcow2' && source.format !== 'raw') return 'copy';
  return use === 'read' ? 'direct' : 'overlay';
}
