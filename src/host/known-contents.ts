/**
 * What a file is by its first bytes, for people who gave the wrong one.
 */

interface KnownContents {
  readonly offset: number;
  /** Latin-1, so that any byte can be written. */
  readonly magic: string;
  readonly is: string;
  /** What to do when it should have been a disk; FILE stands for the file. */
  readonly asDisk?: string;
}

const TO_QCOW2 = 'qemu-img convert -O qcow2 FILE NEW.qcow2';

const KNOWN: readonly KnownContents[] = [
  {offset: 0, magic: 'QFI\xfb', is: 'a qcow2 image', asDisk: 'set "format": "qcow2"'},
  {offset: 0, magic: 'KDMV', is: 'a VMDK image', asDisk: 'set "format": "vmdk"'},
  {offset: 0, magic: '# Disk Descriptor', is: 'the description of a VMDK image', asDisk: TO_QCOW2},
  {offset: 0, magic: 'vhdxfile', is: 'a VHDX image', asDisk: 'set "format": "vhdx"'},
  {offset: 0, magic: 'conectix', is: 'a VHD image', asDisk: TO_QCOW2},
  {offset: 64, magic: '\x7f\x10\xda\xbe', is: 'a VDI image', asDisk: 'set "format": "vdi"'},
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
    asDisk: 'set "media": "cdrom", and leave "format" out',
  },
  {offset: 510, magic: '\x55\xaa', is: 'a raw disk image', asDisk: 'set "format": "raw"'},
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
