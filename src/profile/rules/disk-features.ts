/**
 * What a disk can be told and what not, as its bus and its image decide.
 */
import {parseByteSize} from '../../core/byte-size.js';
import type {Diagnostic, DiagnosticCode} from '../../core/diagnostic.js';
import {pointerTo} from '../../core/pointer.js';
import type {ResolvedProfile} from '../../schema/schema.js';
import type {Rule} from './rule.js';

type Disk = ResolvedProfile['disks'][number];

interface Problem extends Pick<Diagnostic, 'message' | 'hint'> {
  readonly code: DiagnosticCode;
  /** Below the disk. */
  readonly at: readonly string[];
}

export const disksCanBe: Rule = ({disks}, locate) =>
  disks.flatMap((disk, index) =>
    [
      ...imageProblems(disk),
      ...(disk.media === 'cdrom' ? cdProblems(disk) : diskProblems(disk)),
      ...throttleProblems(disk),
      ...bandwidthProblems(disk),
      ...blockSizeProblems(disk),
    ].map(({at, ...problem}): Diagnostic => {
      const location = locate(pointerTo('disks', index, ...at));
      return {...problem, severity: 'error', location};
    }),
  );

function imageProblems({media, path, source, size, mode, format}: Disk): readonly Problem[] {
  if (path !== undefined || source !== undefined || media === 'cdrom') return [];
  // It begins empty, in the VM's state folder.
  const isMade = mode === 'direct' && (format === 'qcow2' || format === 'raw');
  if (size !== undefined && isMade) return [];
  if (size !== undefined && mode === 'ephemeral') {
    return [
      {
        at: ['mode'],
        code: 'profile/mode-without-source',
        message:
          'mode \'ephemeral\' is for a disk with a "source" or a "path", and this one begins empty',
        hint: 'remove "mode"',
      },
    ];
  }
  return [
    {
      at: [],
      code: 'profile/disk-without-image',
      message: 'A disk has an image, and this one has neither "path" nor "source"',
      hint: 'add "size": "10GiB" for one that begins empty; or "path": "disk.qcow2"; or "media": "cdrom" for an empty CD drive',
    },
  ];
}

/** What would do nothing for a CD, which is read only. */
function cdProblems(disk: Disk): readonly Problem[] {
  const {format, size, shared, detectZeroes} = disk;
  const useless = (key: string, value: string | boolean): Problem => ({
    at: [key],
    code: 'profile/not-for-a-cd',
    message: `A CD drive has no use for ${key} '${value}', as nobody can write to a CD`,
    hint: `remove "${key}"`,
  });
  return [
    ...(format === 'raw'
      ? []
      : [
          {
            at: ['format'],
            code: 'profile/cd-not-raw',
            message: `The image of a CD is 'raw', and this one has format '${format}'`,
            hint: 'remove "format"; or "media": "disk" for the image of a disk',
          } as const,
        ]),
    ...(size === undefined ? [] : [useless('size', size)]),
    ...(shared ? [useless('shared', shared)] : []),
    ...(detectZeroes === undefined ? [] : [useless('detectZeroes', detectZeroes)]),
  ];
}

function diskProblems({bus, readOnly, shared, format, ...disk}: Disk): readonly Problem[] {
  const ata = bus === 'sata' || bus === 'ide';
  return [
    ...(readOnly && ata
      ? [
          {
            at: ['readOnly'],
            code: 'profile/bus-has-no-read-only',
            message: `A disk on the bus '${bus}' cannot be readOnly, allowed are 'virtio', 'scsi', 'nvme' and 'usb'`,
            hint: '"bus": "scsi"',
          } as const,
        ]
      : []),
    ...(shared && format !== 'raw'
      ? [
          {
            at: ['shared'],
            code: 'profile/shared-needs-raw',
            message: `A shared disk has format 'raw', and this one has '${format}', which two VMs destroy when both write to it`,
            hint: 'qemu-img convert -O raw DISK.qcow2 DISK.img, and "format": "raw"',
          } as const,
        ]
      : []),
    ...(disk.ioThreads !== undefined && disk.ioThreads > 0 && bus !== 'virtio'
      ? [
          {
            at: ['ioThreads'],
            code: 'profile/bus-has-no-io-threads',
            message: `A disk on the bus '${bus}' has no ioThreads of its own, and this asks for '${disk.ioThreads}'`,
            hint: '"bus": "virtio", or remove "ioThreads"',
          } as const,
        ]
      : []),
    ...(disk.discard === 'ignore' && disk.detectZeroes === 'unmap'
      ? [
          {
            at: ['detectZeroes'],
            code: 'profile/zeroes-need-discard',
            message:
              "detectZeroes 'unmap' gives space back to the host, and discard 'ignore' keeps it",
            hint: '"detectZeroes": "on", or "discard": "unmap"',
          } as const,
        ]
      : []),
  ];
}

const TOTALS = [
  ['iops', 'readIops', 'writeIops'],
  ['bandwidth', 'readBandwidth', 'writeBandwidth'],
] as const;

/** QEMU refuses a limit of both together beside one of each. */
const throttleProblems = ({throttle = {}}: Disk): readonly Problem[] =>
  TOTALS.flatMap(([total, ...parts]) =>
    throttle[total] === undefined
      ? []
      : parts
          .filter((part) => throttle[part] !== undefined)
          .map((part) => ({
            at: ['throttle', part],
            code: 'profile/throttle-twice',
            message: `throttle.${total} limits reads and writes together, so throttle.${part} cannot stand beside it`,
            hint: `remove one of "${total}" and "${part}"`,
          })),
  );

const BANDWIDTHS = ['bandwidth', 'readBandwidth', 'writeBandwidth'] as const;

/** QEMU takes no more, and takes none for no limit. */
const MOST_BANDWIDTH = 1e15;

const bandwidthProblems = ({throttle = {}}: Disk): readonly Problem[] =>
  BANDWIDTHS.flatMap((key) => {
    const text = throttle[key];
    if (text === undefined) return [];
    const bytes = parseByteSize(text) ?? 0;
    if (bytes > 0 && bytes <= MOST_BANDWIDTH) return [];
    return [
      {
        at: ['throttle', key],
        code: 'profile/unusable-bandwidth',
        message: `'${text}' is no usable bandwidth, allowed are whole bytes above zero and up to 900TiB`,
        hint: `"${key}": "100MiB"`,
      },
    ];
  });

function blockSizeProblems({bus, media, blockSize}: Disk): readonly Problem[] {
  if (blockSize === undefined) return [];
  const {logical, physical = logical} = blockSize;
  const ata = bus === 'sata' || bus === 'ide';
  return [
    ...(media === 'disk' && ata && logical !== 512
      ? [
          {
            at: ['blockSize', 'logical'],
            code: 'profile/bus-block-size',
            message: `A disk on the bus '${bus}' has a logical blockSize of '512', and this asks for '${logical}'`,
            hint: '"bus": "scsi", or leave "logical" out',
          } as const,
        ]
      : []),
    ...(physical < logical
      ? [
          {
            at: ['blockSize', 'physical'],
            code: 'profile/block-size-order',
            message: `The physical blockSize '${physical}' is smaller than the logical one, '${logical}'`,
            hint: `"physical": ${logical}`,
          } as const,
        ]
      : []),
  ];
}
