/**
 * What a snapshot of a VM consists of, and why there can be none. A snapshot is a unit: a disk that
 * is left out would not fit the others after they were put back, and QEMU leaves out without a word
 * what it is not told of.
 */
import type {Diagnostic} from '../core/diagnostic.js';
import {type JsonPointer, pointerTo} from '../core/pointer.js';
import type {ResolvedProfile} from '../schema/schema.js';
import {type DiskSpec, diskNode} from './devices/disk.js';
import type {VmPaths} from './vm-paths.js';

/** An image that the guest or its firmware writes to, always a qcow2. */
export interface SnapshotImage {
  /** The id of the disk, or `NVRAM_PART`. */
  readonly part: string;
  /** For the middle of a sentence. */
  readonly title: string;
  /** Its block node. */
  readonly node: string;
  readonly path: string;
  /** The image that it lies on. */
  readonly backing?: string;
}

export interface SnapshotScope {
  /** With the guest's memory, the first one holds it. */
  readonly images: readonly SnapshotImage[];
  readonly tpm: 'none' | 'emulator';
  /** Why there can be no snapshot; empty when there can be one. */
  readonly obstacles: readonly Diagnostic[];
  /** Why memory and devices of the running guest cannot be kept. */
  readonly memoryObstacles: readonly Diagnostic[];
}

/** The block node of the firmware's variables. */
const NVRAM_NODE = 'firmware-vars';

/** No disk is called like that, as their ids have no capitals. */
const NVRAM_PART = 'NVRAM';

type Scoped = Pick<ResolvedProfile, 'tpm' | 'cpu' | 'extraArgs' | 'disks'>;

interface Decided {
  readonly disks: readonly DiskSpec[];
  readonly uefi: object | undefined;
}

export function snapshotScope(
  profile: Scoped,
  {disks, uefi}: Decided,
  paths: Pick<VmPaths, 'nvram' | 'ephemeralDirectory'>,
): SnapshotScope {
  const written = disks.filter(isWritten);
  const images = [
    ...written.flatMap((disk) => imageOf(disk, idOf(disk, profile))),
    ...(uefi === undefined
      ? []
      : [{part: NVRAM_PART, title: 'the NVRAM', node: NVRAM_NODE, path: paths.nvram}]),
  ];
  return {
    images,
    tpm: profile.tpm.type,
    obstacles: [
      ...written.flatMap((disk) => obstaclesOf(disk, idOf(disk, profile), paths)),
      ...foreignImages(profile.extraArgs),
    ],
    memoryObstacles: [
      ...disks.flatMap((disk) => (disk.seat.bus === 'nvme' ? [onNvme(disk, profile)] : [])),
      ...fixedClock(profile.cpu.features),
    ],
  };
}

const isWritten = ({image, media}: DiskSpec): boolean =>
  media === 'disk' && image?.access === 'read-write';

const idOf = ({index}: DiskSpec, {disks}: Scoped): string => disks[index]?.id ?? diskNode(index);

function imageOf({index, image}: DiskSpec, id: string): readonly SnapshotImage[] {
  if (image === undefined) return [];
  const backing = image.layers[0]?.path;
  const part = {part: id, title: `the disk '${id}'`, node: diskNode(index), path: image.path};
  return [{...part, ...(backing !== undefined && {backing})}];
}

function obstaclesOf(
  {index, image, sharing}: DiskSpec,
  id: string,
  {ephemeralDirectory}: Pick<VmPaths, 'ephemeralDirectory'>,
): readonly Diagnostic[] {
  const origin = pointerTo('disks', index);
  if (sharing === 'shared') {
    return [
      obstacle('shared-disk', origin, {
        message: `the disk '${id}' is shared with other VMs, whose writes do not go together with what is kept`,
      }),
    ];
  }
  if (image?.path.startsWith(`${ephemeralDirectory}/`)) {
    return [
      obstacle('ephemeral-disk', origin, {
        message: `what is written to the disk '${id}' is thrown away when the VM ends, so there is nothing to keep of it`,
      }),
    ];
  }
  if (image?.format !== 'raw') return [];
  return [
    obstacle('raw-disk', origin, {
      message: `the disk '${id}' is a raw image, and only a qcow2 can hold a snapshot`,
      hint: 'convert it while the VM is stopped: qemu-img convert -O qcow2 FILE.img FILE.qcow2; then change "path" and "format"; or set "readOnly": true if the guest only reads it',
    }),
  ];
}

const BRINGS_IMAGE = /^-(drive|blockdev|hd[a-d]|pflash|sd|mtdblock)$/;

const foreignImages = (extraArgs: readonly string[]): readonly Diagnostic[] =>
  extraArgs.flatMap((argument, index) =>
    BRINGS_IMAGE.test(argument)
      ? [
          obstacle('foreign-image', pointerTo('extraArgs', index), {
            message: `'${argument}' in extraArgs brings an image that kvmrun knows nothing of`,
            hint: 'make it one of the "disks" of the profile',
          }),
        ]
      : [],
  );

const onNvme = (disk: DiskSpec, profile: Scoped): Diagnostic =>
  obstacle('nvme-disk', pointerTo('disks', disk.index, 'bus'), {
    message: `the disk '${idOf(disk, profile)}' is on the bus 'nvme', whose state QEMU cannot keep`,
    hint: 'set "bus": "virtio" or "scsi"; while the VM is stopped, a snapshot of its disks can be taken',
  });

const fixedClock = (features: Scoped['cpu']['features']): readonly Diagnostic[] =>
  features['invtsc'] === true
    ? [
        obstacle('fixed-clock', pointerTo('cpu', 'features', 'invtsc'), {
          message:
            "the processor feature 'invtsc' promises the guest a clock that never stands still",
          hint: 'remove it from the profile, and restart the VM',
        }),
      ]
    : [];

const obstacle = (
  name: string,
  origin: JsonPointer,
  rest: Pick<Diagnostic, 'message' | 'hint'>,
): Diagnostic => ({
  code: `plan/no-snapshot-${name}`,
  severity: 'error',
  failure: 'unsupported',
  origin,
  ...rest,
});
