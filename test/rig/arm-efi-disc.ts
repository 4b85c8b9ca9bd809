/**
 * A disc for aarch64 that UEFI starts: a program of our own, as there is no compiler for it here, which
 * waits for a key as the medium of Windows does, and says when it has got one.
 */
import {mkdir, writeFile} from 'node:fs/promises';
import path from 'node:path';
import {outputOf} from './program-output.js';

/** What it says when a key was pressed. */
export const ARM_KEY_SEEN = 'KEY SEEN';

/** The processor's instructions, and where the two texts are that they write. */
const PROGRAM = [
  0xa9bd7bfd, // stp x29, x30, [sp, #-48]!
  0xf9000bf3, // str x19, [sp, #16]
  0xaa0103f3, // mov x19, x1               the system table
  0xf9402260, // ldr x0, [x19, #64]        its ConOut
  0xf9400408, // ldr x8, [x0, #8]          OutputString
  0x100001a1, // adr x1, first text
  0xd63f0100, // blr x8
  0xf9401a60, // again: ldr x0, [x19, #48] its ConIn
  0xf9400408, // ldr x8, [x0, #8]          ReadKeyStroke
  0x910083e1, // add x1, sp, #32
  0xd63f0100, // blr x8
  0xb5ffff80, // cbnz x0, again
  0xf9402260, // ldr x0, [x19, #64]
  0xf9400408, // ldr x8, [x0, #8]
  0x100001c1, // adr x1, second text
  0xd63f0100, // blr x8
  0x14000000, // b .
];
const TEXTS = [
  {at: 0x48, text: 'Press a key...\r\n\0'},
  {at: 0x70, text: `${ARM_KEY_SEEN}\r\n\0`},
];

const HEADERS = 512;
const ADDRESS = 0x1000;

/** A PE32+ file with one section. */
function program(): Buffer {
  const file = Buffer.alloc(2 * HEADERS);
  file.write('MZ', 0, 'latin1');
  file.writeUInt32LE(0x40, 0x3c);
  file.write('PE', 0x40, 'latin1');
  const coff = 0x44;
  // The processor, the number of sections, the size of what follows, and that it is a program.
  for (const [at, value] of [
    [0, 0xaa64],
    [2, 1],
    [16, 240],
    [18, 0x206],
  ] as const) {
    file.writeUInt16LE(value, coff + at);
  }
  const optional = coff + 20;
  file.writeUInt16LE(0x20b, optional);
  for (const [at, value] of [
    [4, HEADERS], // the size of the code
    [16, ADDRESS], // where it begins
    [20, ADDRESS], // where the code is
    [32, ADDRESS], // sections in memory
    [36, HEADERS], // sections in the file
    [56, 2 * ADDRESS], // the size in memory
    [60, HEADERS], // the size of the headers
    [68, 10], // a program for UEFI
    [108, 16], // the number of directories, all of them empty
  ] as const) {
    file.writeUInt32LE(value, optional + at);
  }
  const section = optional + 240;
  file.write('.text', section, 'latin1');
  for (const [at, value] of [
    [8, HEADERS],
    [12, ADDRESS],
    [16, HEADERS],
    [20, HEADERS],
    [36, 0x60000020],
  ] as const) {
    file.writeUInt32LE(value, section + at);
  }
  for (const [index, word] of PROGRAM.entries()) file.writeUInt32LE(word, HEADERS + 4 * index);
  for (const {at, text} of TEXTS) file.write(text, HEADERS + at, 'utf16le');
  return file;
}

export async function makeArmEfiDisc(file: string, label: string): Promise<void> {
  const folder = `${file}.disc`;
  await mkdir(folder);
  const [boot, image] = [path.join(folder, 'BOOTAA64.EFI'), path.join(folder, 'efi.img')];
  await writeFile(boot, program());
  await writeFile(image, Buffer.alloc(2 ** 20));
  await outputOf('mformat', '-i', image, '::');
  await outputOf('mmd', '-i', image, '::EFI', '::EFI/BOOT');
  await outputOf('mcopy', '-i', image, boot, '::EFI/BOOT/');
  const start = ['-e', 'efi.img', '-no-emul-boot'];
  await outputOf('xorriso', '-as', 'mkisofs', '-quiet', '-V', label, ...start, '-o', file, folder);
}
