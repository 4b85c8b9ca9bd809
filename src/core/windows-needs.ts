/**
 * What Microsoft publishes as the least that a Windows runs on, for its desktop. Setup of Windows 11
 * looks for that and refuses less, in a window that does not say what is missing.
 *
 * learn.microsoft.com: windows-11-requirements, windows-10-specifications, and the hardware
 * requirements of Windows Server.
 */
import {formatByteSize, parseByteSize} from './byte-size.js';
import type {Diagnostic} from './diagnostic.js';
import {type JsonPointer, pointerTo} from './pointer.js';
import {WINDOWS, type WindowsVersion} from './windows-version.js';

interface Needs {
  readonly memoryBytes: number;
  readonly diskBytes: number;
  readonly cpus: number;
  /** Whether it wants to be sure of what has started it. */
  readonly trust: 'tpm-and-secure-boot' | 'none';
}

const GIB = 2 ** 30;
const SERVER: Needs = {memoryBytes: 2 * GIB, diskBytes: 32 * GIB, cpus: 1, trust: 'none'};

const NEEDS: Readonly<Record<WindowsVersion, Needs>> = {
  '10': {memoryBytes: 2 * GIB, diskBytes: 32 * GIB, cpus: 1, trust: 'none'},
  '11': {memoryBytes: 4 * GIB, diskBytes: 64 * GIB, cpus: 2, trust: 'tpm-and-secure-boot'},
  'server-2019': SERVER,
  'server-2022': SERVER,
  'server-2025': SERVER,
};

/** What of a machine is known; nothing that is not known is too little. */
export interface WindowsMachine {
  readonly version: WindowsVersion;
  readonly cpus: number | undefined;
  readonly memoryBytes: number | undefined;
  readonly tpm: 'emulator' | 'none';
  readonly firmware: 'bios' | 'uefi' | 'secure-boot';
  /** Those that it could be installed on; none for one that is installed. */
  readonly disks: readonly WindowsDisk[];
}

export interface WindowsDisk {
  /** Among the disks of the profile. */
  readonly index: number;
  readonly id: string;
  readonly bytes: number | undefined;
  /** It was there before, and grows only by a size that stands beside its path. */
  readonly sizeOf?: 'image';
}

/** Of a profile, what the needs are about. */
export interface WindowsWish {
  readonly arch: 'x86_64' | 'aarch64';
  readonly cpu: {readonly count?: number};
  readonly memory: {readonly size?: string};
  readonly tpm: {readonly type: 'emulator' | 'none'};
  readonly firmware: {readonly type: 'bios' | 'uefi'; readonly secureBoot: boolean};
  readonly disks: readonly {
    readonly id: string;
    readonly media: 'disk' | 'cdrom';
    readonly readOnly: boolean;
    readonly size?: string;
  }[];
  readonly windows: {
    readonly version: WindowsVersion;
    readonly iso?: string;
    readonly install?: object;
  };
}

/** As far as the profile tells. */
export const windowsMachineOf = (wish: WindowsWish): WindowsMachine => {
  const {cpu, memory, tpm, firmware, disks, windows} = wish;
  return {
    version: windows.version,
    cpus: cpu.count,
    memoryBytes: memory.size === undefined ? undefined : parseByteSize(memory.size),
    tpm: tpm.type,
    firmware: firmware.type === 'uefi' && firmware.secureBoot ? 'secure-boot' : firmware.type,
    disks:
      windows.iso === undefined
        ? []
        : disks.flatMap(({id, media, readOnly, size}, index) =>
            media === 'disk' && !readOnly
              ? [{index, id, bytes: size === undefined ? undefined : parseByteSize(size)}]
              : [],
          ),
  };
};

export interface Shortcoming {
  /** As Setup calls its look for it. */
  readonly check: 'RAM' | 'CPU' | 'Storage' | 'TPM' | 'SecureBoot';
  readonly at: JsonPointer;
  readonly message: string;
  /** What to write. */
  readonly hint: string;
}

export function findShortcomings(machine: WindowsMachine): readonly Shortcoming[] {
  const {version, cpus, memoryBytes, tpm, firmware} = machine;
  const {title} = WINDOWS[version];
  const needs = NEEDS[version];
  const found: Shortcoming[] = [];
  if (memoryBytes !== undefined && memoryBytes < needs.memoryBytes) {
    const size = formatByteSize(needs.memoryBytes);
    found.push({
      check: 'RAM',
      at: pointerTo('memory', 'size'),
      message: `${title} needs ${size} of memory, and this machine has '${formatByteSize(memoryBytes)}'`,
      hint: `"memory": {"size": "${size}"}`,
    });
  }
  if (cpus !== undefined && cpus < needs.cpus) {
    found.push({
      check: 'CPU',
      at: pointerTo('cpu', 'count'),
      message: `${title} needs ${needs.cpus} processors, and this machine has '${cpus}'`,
      hint: `"cpu": {"count": ${needs.cpus}}`,
    });
  }
  const disk = largestOf(machine.disks);
  if (disk !== undefined && disk.bytes < needs.diskBytes) {
    const size = formatByteSize(needs.diskBytes);
    found.push({
      check: 'Storage',
      message: `${title} needs a disk of ${size}, and '${disk.id}' has '${formatByteSize(disk.bytes)}'`,
      ...(disk.sizeOf === 'image'
        ? {
            at: pointerTo('disks', disk.index, 'path'),
            hint: `"size": "${size}" beside this "path" makes the image larger`,
          }
        : {
            at: pointerTo('disks', disk.index, 'size'),
            hint: `"size": "${size}"; the image takes no more room than what is on it`,
          }),
    });
  }
  if (needs.trust === 'none') return found;
  if (tpm === 'none') {
    found.push({
      check: 'TPM',
      at: pointerTo('tpm'),
      message: `${title} needs a TPM, and this machine has none`,
      hint: '"tpm": {}',
    });
  }
  const isFromBios = firmware === 'bios' && machine.disks.length === 0;
  if (firmware !== 'secure-boot') {
    found.push({
      check: 'SecureBoot',
      at: pointerTo('firmware'),
      message: `${title} needs UEFI with Secure Boot, and this machine has '${firmware}'${firmware === 'uefi' ? ' without it' : ''}`,
      hint: `"firmware": {"type": "uefi", "secureBoot": true}${isFromBios ? OF_BIOS : ''}`,
    });
  }
  return found;
}

/** It does not start with UEFI as it is. */
const OF_BIOS = '; a Windows that BIOS has installed takes "mbr2gpt /convert /allowFullOS" first';

/** `undefined` where there is none, or one of which nobody knows how large it is. */
function largestOf(
  disks: readonly WindowsDisk[],
): (WindowsDisk & {readonly bytes: number}) | undefined {
  const known = disks.flatMap(({bytes, ...disk}) =>
    bytes === undefined ? [] : [{...disk, bytes}],
  );
  if (known.length < disks.length) return undefined;
  return known.toSorted((one, other) => other.bytes - one.bytes)[0];
}

/** What there is to say of them, and what comes of it. */
export const warnOfShortcomings = (
  found: readonly Shortcoming[],
  {arch, windows}: Pick<WindowsWish, 'arch' | 'windows'>,
  stage: 'profile' | 'plan',
): readonly (Diagnostic & {readonly origin: JsonPointer})[] => {
  const {code, consequence, doubtful = consequence} = consequenceFor(windows);
  return (
    found
      // No firmware for aarch64 has Microsoft's keys, so nobody could do anything about it.
      .filter(({check}) => arch === 'x86_64' || check !== 'SecureBoot')
      .map(({check, at, message, hint}) => ({
        code: `${stage}/${code}`,
        severity: 'warning',
        // Firmware without keys may still be able to do it, which is what Setup looks for.
        message: `${message}${check === 'SecureBoot' ? doubtful : consequence}`,
        origin: at,
        hint,
      }))
  );
};

interface Consequence {
  readonly code: 'windows-below-needs' | 'windows-setup-refuses';
  readonly consequence: string;
  readonly doubtful?: string;
}

function consequenceFor({version, iso, install}: WindowsWish['windows']): Consequence {
  if (version !== '11') return {code: 'windows-below-needs', consequence: ''};
  if (install !== undefined) {
    const consequence = ', so Setup is told not to look, and Microsoft promises no updates for it';
    return {code: 'windows-below-needs', consequence};
  }
  return iso === undefined
    ? {code: 'windows-below-needs', consequence: ', so Microsoft promises no updates for it'}
    : {
        code: 'windows-setup-refuses',
        consequence: ', so its Setup refuses the machine',
        doubtful: ', so its Setup may refuse the machine',
      };
}
