/**
 * What people take for a medium of Windows and is something else: each has its own words, as the
 * firmware says nothing but that there is nothing to start, and Setup that it has found no drive.
 */
import {cutOffWords, type DiscSizes, type ImageProblem} from './problem.js';

/** What somebody took for the medium of a Windows. */
export interface Mistaken {
  readonly file: string;
  /** Where Microsoft gives the medium of that Windows to browsers. */
  readonly page: string;
}

const fetchIt = ({page}: Mistaken): string => `fetch it with a browser from ${page}`;

const IN_DISKS = 'a disk image belongs into "disks"';

type Words = Pick<ImageProblem, 'message' | 'hint'>;

const problem = (code: `image/windows-medium-${string}`, words: Words): ImageProblem => ({
  code,
  severity: 'error',
  failure: 'profile',
  ...words,
});

/** For what may still work. */
const doubt = (code: `image/windows-medium-${string}`, words: Words): ImageProblem => ({
  code,
  severity: 'warning',
  ...words,
});

export const webPageInstead = (mistaken: Mistaken): ImageProblem =>
  problem('image/windows-medium-web-page', {
    message: `'${mistaken.file}' is a web page (HTML), and no medium of Windows: the server sent its page for browsers instead of the file`,
    hint: fetchIt(mistaken),
  });

/** What Microsoft gives beside its media, and what others make of them, by how it begins. */
const OTHERS: readonly (readonly [begins: string, is: string, hint?: string])[] = [
  ['MZ', 'a program for Windows, such as the one that makes media'],
  ['MSWIM\0\0\0', 'a WIM image, which is one file of a medium'],
  ['PK\x03\x04', 'a zip archive', 'unpack it, and name the .iso in it'],
  ["7z\xbc\xaf'\x1c", 'a 7z archive', 'unpack it, and name the .iso in it'],
  ['vhdxfile', 'the image of a disk (VHDX)', IN_DISKS],
  ['conectix', 'the image of a disk (VHD)', IN_DISKS],
  ['QFI\xfb', 'the image of a disk (qcow2)', IN_DISKS],
];

export function noMedium(
  mistaken: Mistaken,
  {bytes, head}: {readonly bytes: number; readonly head: Buffer},
): ImageProblem {
  const {file} = mistaken;
  const [, is, hint] =
    OTHERS.find(([begins]) => head.toString('latin1', 0, begins.length) === begins) ?? [];
  return problem('image/windows-medium-no-disc', {
    message:
      is === undefined
        ? `'${file}' is no disc: its ${bytes} bytes have no ISO 9660 file system`
        : `'${file}' is ${is}, and no medium of Windows`,
    hint:
      hint ??
      `${is === undefined ? `${IN_DISKS}; ` : ''}the medium is an .iso: ${fetchIt(mistaken)}`,
  });
}

export const floppyInstead = (mistaken: Mistaken, bytes: number): ImageProblem =>
  problem('image/windows-medium-floppy', {
    message: `'${mistaken.file}' is the image of a floppy disk (${bytes} bytes), and no medium of Windows`,
    hint: `the medium is an .iso of some gigabytes: ${fetchIt(mistaken)}`,
  });

export const driversInstead = (mistaken: Mistaken, label: string): ImageProblem =>
  problem('image/windows-medium-drivers', {
    message: `'${mistaken.file}' is the disc with the virtio drivers ('${label}'), and no medium of Windows`,
    hint: `name it as "virtioWin": {"path": …}; the medium of Windows: ${fetchIt(mistaken)}`,
  });

export const cutOffMedium = (file: string, sizes: DiscSizes): ImageProblem =>
  problem('image/windows-medium-truncated', cutOffWords(file, sizes));

export const otherSystem = (mistaken: Mistaken, label: string): ImageProblem =>
  problem('image/windows-medium-other-system', {
    message: `'${mistaken.file}' (label '${label}') is a disc that starts another system, and has nothing of Windows`,
    hint: `for another system, name the disc in "disks", with "media": "cdrom"; the medium of Windows: ${fetchIt(mistaken)}`,
  });

const PROCESSORS = {amd64: 'x86_64', ARM64: 'aarch64'} as const;
type Processor = keyof typeof PROCESSORS;

export const forOtherProcessor = (
  file: string,
  {
    label,
    found,
    wanted,
  }: {readonly label: string; readonly found: Processor; readonly wanted: Processor | 'x86'},
): ImageProblem =>
  problem('image/windows-medium-processor', {
    message: `'${file}' is a medium for '${PROCESSORS[found]}' (label '${label}'), which this machine, with '${wanted === 'x86' ? wanted : PROCESSORS[wanted]}', cannot start`,
    hint:
      found === 'ARM64'
        ? 'take the medium for x64; or have a machine for this one: "extends": "kvmrun:windows-11-aarch64"'
        : 'take the medium for ARM64; or have a machine for this one: "extends": "kvmrun:windows-11"',
  });

export const otherLanguage = (
  file: string,
  {label, found, wanted}: {readonly label: string; readonly found: string; readonly wanted: string},
): ImageProblem =>
  problem('image/windows-medium-language', {
    message: `'${file}' is a medium in '${found}' (label '${label}'), and Setup is told to speak '${wanted}'`,
    hint: `"language": "${found}" in "install"; "locale" is for dates, numbers and keyboard`,
  });

export const notBootable = (mistaken: Mistaken, label: string): ImageProblem =>
  doubt('image/windows-medium-not-bootable', {
    message: `'${mistaken.file}' (label '${label}') has no boot record, so no firmware can start it`,
    hint: `it may be a disc of languages, features or programs, or one that was made without; the medium itself: ${fetchIt(mistaken)}`,
  });

export const nothingToInstall = (mistaken: Mistaken, label: string): ImageProblem =>
  doubt('image/windows-medium-unknown', {
    message: `'${mistaken.file}' (label '${label}') does not look like a medium of Windows: it has no sources/boot.wim, and no UDF file system`,
    hint: `nothing to do if you have made it yourself; the medium of Microsoft: ${fetchIt(mistaken)}`,
  });

export const for32Bits = (file: string, label: string): ImageProblem =>
  doubt('image/windows-medium-32-bit', {
    message: `'${file}' is a medium for processors of 32 bits (label '${label}'): UEFI for 64 bits cannot start it, and the drivers are for 64 bits`,
    hint: 'take the medium for x64',
  });

export const otherKind = (
  file: string,
  {
    label,
    found,
    wanted,
  }: {readonly label: string; readonly found: 'client' | 'server'; readonly wanted: string},
): ImageProblem =>
  doubt('image/windows-medium-kind', {
    message: `'${file}' seems to be a medium of ${found === 'server' ? 'Windows Server' : 'Windows 10 or 11'} (label '${label}'), and "version" of "windows" says ${wanted}`,
    hint: 'set "version" to what is installed: the drivers, and what Setup is told, go by it',
  });
