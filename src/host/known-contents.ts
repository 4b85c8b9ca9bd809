/**
 * What a file is by its first bytes, for people who gave the wrong one.
 */
import {shellWord} from '../core/shell-word.js';

export type ImageFormat = 'qcow2' | 'raw' | 'vmdk' | 'vdi' | 'vhdx';

interface KnownContents {
  readonly offset: number;
  /** Latin-1, so that any byte can be written. */
  readonly magic: string;
  readonly is: string;
  /** What a profile calls it; absent where it cannot be used as it is. */
  readonly format?: ImageFormat;
  /** What to do when it should have been a disk, where that is not to name the format; FILE stands for the file. */
  readonly asDisk?: string;
}

const TO_QCOW2 = 'qemu-img convert -O qcow2 FILE NEW.qcow2';

const KNOWN: readonly KnownContents[] = [
  {offset: 0, magic: 'QFI\xfb', is: 'a qcow2 image', format: 'qcow2'},
  {offset: 0, magic: 'KDMV', is: 'a VMDK image', format: 'vmdk'},
  {offset: 0, magic: '# Disk Descriptor', is: 'the description of a VMDK image', asDisk: TO_QCOW2},
  {offset: 0, magic: 'vhdxfile', is: 'a VHDX image', format: 'vhdx'},
  {offset: 0, magic: 'conectix', is: 'a VHD image', asDisk: TO_QCOW2},
  {offset: 64, magic: '\x7f\x10\xda\xbe', is: 'a VDI image', format: 'vdi'},
  {offset: 0, magic: '\x1f\x8b', is: 'compressed with gzip', asDisk: 'gunzip FILE'},
  {offset: 0, magic: '\xfd7zXZ\x00', is: 'compressed with xz', asDisk: 'xz -d FILE'},
  {offset: 0, magic: '\x28\xb5\x2f\xfd', is: 'compressed with zstd', asDisk: 'unzstd FILE'},
  {offset: 0, magic: 'BZh', is: 'compressed with bzip2', asDisk: 'bunzip2 FILE'},
  {offset: 0, magic: 'PK\x03\x04', is: 'a zip archive', asDisk: 'unzip FILE'},
  {offset: 0, magic: '<!DOCTYPE', is: 'a web page', asDisk: 'download it again'},
  {offset: 0, magic: '<html', is: 'a web page', asDisk: 'download it again'},
  {
    offset: 32_769,
    magic: 'CD001',
    is: 'the image of a CD or DVD',
    format: 'raw',
    asDisk: 'set "media": "cdrom", and leave "format" out',
  },
  {offset: 510, magic: '\x55\xaa', is: 'a raw disk image', format: 'raw'},
];

/** How much of a file is looked at; the name of a CD's format is far in. */
export const CONTENTS_BYTES = 32_774;

/** What the first bytes of a file say that it is, if they say anything. */
export function recogniseContents(bytes: Buffer): KnownContents | undefined {
  return KNOWN.find(
    ({offset, magic}) =>
      bytes.toString('latin1', offset, offset + magic.length).toLowerCase() === magic.toLowerCase(),
  );
}

/** What to do with it when it should have been another disk. */
export function adviceOn({format, asDisk}: KnownContents, file: string): string {
  return asDisk?.replace('FILE', () => shellWord(file)) ?? `set "format": "${format}"`;
}

/** Whether QEMU can start this file as the kernel of an x86_64 guest; it does not complain itself. */
export function isX86Kernel(bytes: Buffer): boolean {
  const text = bytes.toString('latin1');
  // A bzImage, an ELF file with a PVH entry, or a multiboot header in the first 8 KiB.
  return (
    text.slice(0x202, 0x206) === 'HdrS' ||
    text.startsWith('\x7fELF') ||
    text.includes('\x02\xb0\xad\x1b')
  );
}

/** A multiboot header can be anywhere in these. */
export const KERNEL_BYTES = 8192;
