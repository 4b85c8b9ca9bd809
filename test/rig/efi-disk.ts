/**
 * A disk that UEFI starts: Debian's shim, which Microsoft has signed, and its GRUB, which says on the
 * console whether Secure Boot is in force.
 */
import {existsSync} from 'node:fs';
import {mkdir, readFile, rm, truncate, writeFile} from 'node:fs/promises';
import path from 'node:path';
import {runProgram} from '../../src/host/spawn.js';

const SHIM = '/usr/lib/shim/shimx64.efi.signed';
const GRUB = '/usr/lib/grub/x86_64-efi-signed/grubx64.efi.signed';

/** What a test has to have; the first that is missing. */
export const missingForEfiDisk = (): string | undefined =>
  [SHIM, GRUB, '/usr/bin/mcopy', '/usr/bin/xorriso'].find((file) => !existsSync(file));

/** GRUB is locked down exactly when the firmware enforces Secure Boot. */
export const SAYS = {enforced: 'GRUB runs, lockdown=y.', notEnforced: 'GRUB runs, lockdown=.'};

const GRUB_CONFIG = `set timeout=0
echo "GRUB runs, lockdown=$lockdown."
halt
`;

interface EfiWish {
  readonly shim: 'signed' | 'unsigned';
  readonly config?: string;
}

export async function makeEfiDisk(
  file: string,
  {shim, config = GRUB_CONFIG}: EfiWish,
): Promise<void> {
  const folder = `${file}.files`;
  await mkdir(path.join(folder, 'EFI/BOOT'), {recursive: true});
  await mkdir(path.join(folder, 'EFI/debian'), {recursive: true});
  const signed = await readFile(SHIM);
  await writeFile(
    path.join(folder, 'EFI/BOOT/BOOTX64.EFI'),
    shim === 'signed' ? signed : withoutSignature(signed),
  );
  await writeFile(path.join(folder, 'EFI/BOOT/grubx64.efi'), await readFile(GRUB));
  await writeFile(path.join(folder, 'EFI/debian/grub.cfg'), config);
  await writeFile(file, '');
  await truncate(file, 16 * 2 ** 20);
  await run('mformat', '-i', file, '::');
  await run('mcopy', '-s', '-i', file, path.join(folder, 'EFI'), '::');
}

/** What a disc says that waits for a key as the one of Windows does, and when it has got one. */
export const PROMPT = 'Press any key to boot from CD or DVD';
export const KEY_SEEN = 'GRUB runs, a key was pressed.';

/** A disc that UEFI starts, and that goes on when Enter is pressed. */
export async function makeEfiDisc(
  file: string,
  {shim, label}: Pick<EfiWish, 'shim'> & {readonly label: string},
): Promise<void> {
  const folder = `${file}.disc`;
  await mkdir(path.join(folder, 'sources'), {recursive: true});
  await writeFile(path.join(folder, 'sources/boot.wim'), 'MSWIM\0\0\0');
  const config = `set timeout=-1
echo "${PROMPT}....."
menuentry "Go on" {
  echo "${KEY_SEEN}"
  sleep 600
}
`;
  await makeEfiDisk(path.join(folder, 'efi.img'), {shim, config});
  // The GRUB in the image that UEFI starts looks for it in the file system of the disc.
  await mkdir(path.join(folder, 'EFI/debian'), {recursive: true});
  await writeFile(path.join(folder, 'EFI/debian/grub.cfg'), config);
  await rm(path.join(folder, 'efi.img.files'), {recursive: true});
  const boot = ['-e', 'efi.img', '-no-emul-boot'];
  await run('xorriso', '-as', 'mkisofs', '-quiet', '-V', label, ...boot, '-o', file, folder);
}

async function run(program: string, ...args: readonly string[]): Promise<void> {
  const ran = await runProgram({file: program, args, timeoutMs: 20_000});
  if (ran.outcome !== 'exited' || ran.code !== 0) throw new Error(JSON.stringify(ran));
}

/** The fifth entry of a PE32+ header's directory is where the signatures are. */
export function withoutSignature(program: Buffer): Buffer {
  const copy = Buffer.from(program);
  const optionalHeader = copy.readUInt32LE(0x3c) + 24;
  const signatures = optionalHeader + 112 + 4 * 8;
  if (copy.readUInt32LE(signatures) === 0) throw new Error('It is not signed');
  copy.fill(0, signatures, signatures + 8);
  return copy;
}
