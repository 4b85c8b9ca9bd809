/**
 * What becomes of the disks of a profile on this host: where each is plugged in, and how QEMU reads
 * and writes its file.
 *
 * The defaults are what was fastest where it works: around the page cache with io_uring, or with
 * Linux' own asynchronous I/O. On file systems of the network and with a page cache above a block
 * device, io_uring is known to hang, so threads do it there.
 */
import {parseByteSize} from '../core/byte-size.js';
import type {Diagnostic} from '../core/diagnostic.js';
import {pointerTo} from '../core/pointer.js';
import type {Disk, ResolvedProfile} from '../schema/schema.js';
import type {DevicePlaces} from './device-places.js';
import type {DiskSpec, ImageSpec, LayerSpec} from './devices/disk.js';
import type {Seat} from './devices/disk-seat.js';
import {diskImageOf, type ImagePlace} from './disk-image.js';
import type {FileFacts, HostFacts} from './host-facts.js';
import {ownThreads, sharedThread} from './io-threads.js';
import {type Judged, judged} from './judged.js';
import type {Board} from './machine-type.js';
import type {ImageLayer} from './plan.js';
import {allDisks} from './windows-discs.js';

export interface DiskHost {
  readonly board: Board;
  readonly accelerator: 'kvm' | 'tcg';
  readonly places: DevicePlaces;
  readonly facts: HostFacts;
  readonly paths: ImagePlace;
}

export function chooseDisks(
  profile: Pick<ResolvedProfile, 'arch' | 'disks' | 'boot' | 'windows'>,
  host: DiskHost,
): Judged<readonly DiskSpec[]> {
  const disks = allDisks(profile, host.paths);
  const chosen = disks.map((disk, index): Judged<DiskSpec> => {
    const image = chooseImage(disk, index, host);
    return judged(
      {
        index,
        media: disk.media,
        image: image.value,
        seat: seatOf(index, disks, host.places),
        serial: disk.serial,
        bootIndex: bootIndexOf(disk, index, {disks, boot: profile.boot}),
        guestCache: WRITE_THROUGH.has(disk.cache) ? 'write-through' : 'write-back',
        sharing: disk.shared ? 'shared' : 'exclusive',
        blockSize: disk.blockSize,
        ioThreads: ioThreadsOf(disk, index, host),
      },
      ...image.diagnostics,
      ...threadProblems(disk, index, host.facts),
    );
  });
  return judged(
    chosen.map(({value}) => value),
    ...chosen.flatMap(({diagnostics}) => diagnostics),
  );
}

const WRITE_THROUGH: ReadonlySet<Disk['cache']> = new Set(['writethrough', 'directsync']);
const AROUND_PAGE_CACHE: ReadonlySet<Disk['cache']> = new Set(['none', 'directsync']);

/** A disk keeps its place whatever others there are on other buses. */
function seatOf(index: number, disks: readonly Disk[], places: DevicePlaces): Seat {
  const bus = disks[index]?.bus ?? 'virtio';
  const nth = disks.slice(0, index).filter((other) => other.bus === bus).length;
  switch (bus) {
    case 'virtio':
      return {bus, place: places.disk(index)};
    case 'nvme': {
      const place = places.disk(index);
      // A rule of the profile refuses it before there is a plan.
      if (place.bus !== 'pci') throw new Error('No PCI bus for an NVMe disk');
      return {bus, place};
    }
    case 'scsi':
      return {bus, target: index};
    case 'sata':
      return {bus, port: nth};
    case 'ide':
      return {bus, channel: Math.floor(nth / 2), unit: nth % 2};
    case 'usb':
      return {bus, port: nth + 1};
  }
}

/** A virtio-mmio device hands its queue to a thread only with the help of KVM. */
function ioThreadsOf(
  {bus, ioThreads}: Disk,
  index: number,
  {board, accelerator}: DiskHost,
): readonly string[] {
  if (bus !== 'virtio' || (board === 'microvm' && accelerator === 'tcg')) return [];
  return ioThreads === undefined ? [sharedThread(index)] : ownThreads(index, ioThreads);
}

function threadProblems(
  {ioThreads = 0}: Disk,
  index: number,
  {qemu}: HostFacts,
): readonly Diagnostic[] {
  if (ioThreads <= 1 || qemu.features.queueThreads) return [];
  const {major, minor} = qemu.version;
  return [
    {
      code: 'plan/no-queue-threads',
      severity: 'error',
      message: `the '${ioThreads}' ioThreads of the disk are more than QEMU ${major}.${minor} at '${qemu.binary}' can give to one, allowed are 0 and 1`,
      origin: pointerTo('disks', index, 'ioThreads'),
      hint: '"ioThreads": 1, or QEMU 9.0 or later',
      failure: 'unsupported',
    },
  ];
}

/** Without any order in the profile, disks are tried as they come; a kernel needs no disk to boot from. */
function bootIndexOf(
  disk: Disk,
  index: number,
  {disks, boot}: {readonly disks: readonly Disk[]; readonly boot: ResolvedProfile['boot']},
): number | undefined {
  if (disks.some(({bootIndex}) => bootIndex !== undefined)) return disk.bootIndex;
  const {path, source, size} = disk;
  if (path === undefined && source === undefined && size === undefined) return undefined;
  return boot.kernel === undefined ? index : undefined;
}

/** Before a file is there, and for a host that is elsewhere. */
const UNKNOWN_FILE: FileFacts = {exists: false, direct: false};

function chooseImage(
  disk: Disk,
  index: number,
  {facts, paths}: DiskHost,
): Judged<ImageSpec | undefined> {
  const chosen = diskImageOf(disk, index, paths);
  if (chosen === undefined) return judged(undefined);
  const {path, format, layers} = chosen;
  const file = facts.files[path] ?? UNKNOWN_FILE;
  const pageCache = choosePageCache(disk, file);
  const aio = chooseAio(disk, {file, pageCache, facts});
  return judged(
    {
      path,
      kind: file.storage === 'block-device' ? 'block-device' : 'file',
      format,
      layers: layers.map((layer) => layerSpec(layer, facts)),
      access: disk.readOnly ? 'read-only' : 'read-write',
      pageCache,
      flushes: disk.cache === 'unsafe' ? 'ignored' : 'obeyed',
      aio,
      discard: disk.discard,
      detectZeroes: disk.detectZeroes ?? (disk.discard === 'unmap' ? 'unmap' : 'off'),
      tableCacheBytes: tableCacheOf(disk, file),
      limits: disk.throttle && limitsOf(disk.throttle),
    },
    ...complaintsAbout(disk, index, {file, pageCache, facts}),
  );
}

/** Many VMs may read the same base, which the page cache then holds once for all of them. */
function layerSpec(layer: ImageLayer, facts: HostFacts): LayerSpec {
  const {storage = 'local'} = facts.files[layer.path] ?? UNKNOWN_FILE;
  const kind = storage === 'block-device' ? 'block-device' : 'file';
  const uring = storage === 'local' && facts.qemu.features.ioUring;
  return {...layer, kind, aio: uring ? 'io_uring' : 'threads'};
}

/**
 * QEMU keeps 32 MiB of the tables that lead to a guest's data, which is enough for 256 GiB. With less
 * than all of them, a guest that reads here and there has QEMU read each table anew. What is not
 * used takes no memory.
 */
function tableCacheOf({size}: Disk, {virtualBytes = 0}: FileFacts): number | undefined {
  const largest = Math.max(bytesOf(size) ?? 0, virtualBytes);
  if (largest <= 256 * GIBIBYTE) return undefined;
  return Math.ceil(largest / DISK_PER_TABLE / TABLE_STEP) * TABLE_STEP;
}

const GIBIBYTE = 2 ** 30;
/** With clusters of 64 KiB, or of 128 KiB that have parts. */
const DISK_PER_TABLE = 8192;
const TABLE_STEP = 2 ** 16;

function choosePageCache({cache}: Disk, {direct}: FileFacts): ImageSpec['pageCache'] {
  if (cache === 'auto') return direct ? 'bypassed' : 'used';
  return AROUND_PAGE_CACHE.has(cache) ? 'bypassed' : 'used';
}

interface Circumstances {
  readonly file: FileFacts;
  readonly pageCache: ImageSpec['pageCache'];
  readonly facts: HostFacts;
}

function chooseAio({aio}: Disk, {file, pageCache, facts}: Circumstances): ImageSpec['aio'] {
  if (aio !== 'auto') return aio;
  const {storage = 'local'} = file;
  const hangs = storage === 'network' || (storage === 'block-device' && pageCache === 'used');
  if (hangs) return 'threads';
  if (facts.qemu.features.ioUring) return 'io_uring';
  // `native` works only around the page cache.
  return pageCache === 'bypassed' ? 'native' : 'threads';
}

function complaintsAbout(
  {cache, aio, path = ''}: Disk,
  index: number,
  {file, pageCache, facts}: Circumstances,
): Diagnostic[] {
  const noDirect: Diagnostic = {
    code: 'plan/no-direct-io',
    severity: 'error',
    message: `cache '${cache}' goes around the page cache, and the file system of '${path}' does not let anybody (O_DIRECT)`,
    origin: pointerTo('disks', index, 'cache'),
    hint: '"cache": "writeback", or leave it out',
    failure: 'unsupported',
  };
  const noUring: Diagnostic = {
    code: 'plan/no-io-uring',
    severity: 'error',
    message: `aio 'io_uring' does not work here: this kernel does not allow it, or the QEMU at '${facts.qemu.binary}' is built without`,
    origin: pointerTo('disks', index, 'aio'),
    hint: '"aio": "auto" takes what works; see: sysctl kernel.io_uring_disabled',
    failure: 'unsupported',
  };
  const needsDirect: Diagnostic = {
    code: 'plan/native-needs-direct-io',
    severity: 'error',
    message: `aio 'native' works only around the page cache, and with cache '${cache}' the disk goes through it here`,
    origin: pointerTo('disks', index, 'aio'),
    hint: file.direct ? '"cache": "none"' : '"aio": "auto" takes what works on this file system',
    failure: 'unsupported',
  };
  return [
    ...(AROUND_PAGE_CACHE.has(cache) && !file.direct ? [noDirect] : []),
    ...(aio === 'io_uring' && !facts.qemu.features.ioUring ? [noUring] : []),
    ...(aio === 'native' && pageCache === 'used' ? [needsDirect] : []),
  ];
}

type Limits = NonNullable<Disk['throttle']>;

function limitsOf(throttle: Limits): ImageSpec['limits'] {
  return {
    'iops-total': throttle.iops,
    'iops-read': throttle.readIops,
    'iops-write': throttle.writeIops,
    'bps-total': bytesOf(throttle.bandwidth),
    'bps-read': bytesOf(throttle.readBandwidth),
    'bps-write': bytesOf(throttle.writeBandwidth),
  };
}

const bytesOf = (size: string | undefined): number | undefined =>
  size === undefined ? undefined : parseByteSize(size);
