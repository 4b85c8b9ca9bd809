/**
 * Checks a file that QEMU will open, so that what is wrong with it is said in the profile's words.
 */
import {constants, type Stats} from 'node:fs';
import {access, stat} from 'node:fs/promises';
import path from 'node:path';
import type {Diagnostic} from '../core/diagnostic.js';
import type {JsonPointer} from '../core/pointer.js';
import {shellWord} from '../core/shell-word.js';
import type {FileContents} from '../plan/plan.js';
import {checkContents} from './check-contents.js';
import {findNvramDamage, nvramDamaged} from './nvram-damage.js';
import {originOf} from './ports.js';
import {asSystemError} from './system-error.js';

export interface FileToCheck {
  readonly path: string;
  readonly purpose: 'kernel' | 'initrd' | 'disk' | 'cdrom' | 'base' | 'nvram' | 'firmware';
  readonly access: 'read-only' | 'read-write';
  readonly contents?: FileContents;
  /** The only image that a qcow2 may be a layer on, and then must be; else it stands alone. */
  readonly backing?: string | undefined;
  /** Where people get it when it is missing. */
  readonly page?: string | undefined;
  /** What to write to do without it. */
  readonly without?: string | undefined;
  /** Absent where no profile is at hand. */
  readonly origin?: JsonPointer;
}

const NAMES: Readonly<Record<FileToCheck['purpose'], string>> = {
  kernel: 'kernel',
  initrd: 'initrd',
  disk: 'disk',
  cdrom: 'CD image',
  base: 'source',
  nvram: 'NVRAM',
  firmware: 'firmware template',
};

const MISSING_HINTS: Readonly<Record<FileToCheck['purpose'], string>> = {
  kernel: 'paths are relative to the profile that names them',
  initrd: 'paths are relative to the profile that names them',
  disk: 'add "size": "10GiB" to have an empty disk made, or change "path", which is relative to the profile that names it',
  cdrom:
    'change "path", which is relative to the profile that names it; without one the drive is empty',
  base: 'paths are relative to the profile that names them; what was fetched is fetched again by: kvmrun up',
  nvram: 'start the VM again to have it made',
  firmware: 'install the firmware package of QEMU again',
};

/** What keeps QEMU from opening this file, if anything. */
export async function checkFile(file: FileToCheck): Promise<Diagnostic | undefined> {
  try {
    const found = await stat(file.path);
    return (
      wrongKind(file, found) ??
      (await accessProblem(file, found)) ??
      (await wrongContents(file, found))
    );
  } catch (error) {
    return statProblem(file, asSystemError(error));
  }
}

/** Whether there is nothing of this name; a link to nothing counts as nothing. */
export async function isMissing(file: string): Promise<boolean> {
  try {
    await stat(file);
    return false;
  } catch (error) {
    // Any other failure is for `checkFile` to explain.
    const {code} = asSystemError(error);
    return code === 'ENOENT' || code === 'ENOTDIR';
  }
}

function statProblem(file: FileToCheck, error: NodeJS.ErrnoException): Diagnostic {
  switch (error.code) {
    case 'ENOENT':
    case 'ENOTDIR':
      return about(file, {
        code: 'prepare/file-missing',
        message: `the ${NAMES[file.purpose]} '${file.path}' does not exist`,
        hint: missingHint(file),
        failure: 'input-missing',
      });
    case 'EACCES':
      return about(file, {
        code: 'prepare/file-denied',
        message: `a folder on the way to the ${NAMES[file.purpose]} '${file.path}' may not be entered`,
        hint: `find it: namei -l ${shellWord(file.path)}`,
        failure: 'permission',
      });
    default:
      return about(file, {
        code: 'prepare/file-unusable',
        message: `the ${NAMES[file.purpose]} '${file.path}' cannot be used: ${error.message}`,
        failure: 'io',
      });
  }
}

function missingHint({purpose, page, without}: FileToCheck): string {
  const hint =
    page === undefined
      ? MISSING_HINTS[purpose]
      : `get it from ${page}; paths are relative to the profile that names them`;
  return without === undefined ? hint : `${hint}; or do without it: ${without}`;
}

function wrongKind(file: FileToCheck, found: Stats): Diagnostic | undefined {
  // A whole disk of the host may serve as a disk of the guest.
  if (found.isFile() || (isMedium(file) && found.isBlockDevice())) return undefined;
  const kind = found.isDirectory() ? 'a folder' : 'neither a file nor a disk';
  return about(file, {
    code: 'prepare/not-a-file',
    message: `the ${NAMES[file.purpose]} '${file.path}' must be a file, and is ${kind}`,
    ...(found.isDirectory() ? {hint: `name a file in it: ${nameInside(file.path)}`} : {}),
    failure: 'profile',
  });
}

const isMedium = ({purpose}: FileToCheck): boolean => MEDIA.has(purpose);
const MEDIA: ReadonlySet<FileToCheck['purpose']> = new Set(['disk', 'cdrom', 'base']);

const nameInside = (folder: string): string => JSON.stringify(path.join(folder, 'FILE'));

async function accessProblem(file: FileToCheck, found: Stats): Promise<Diagnostic | undefined> {
  if (!(await isAllowed(file.path, constants.R_OK))) {
    return about(file, {
      code: 'prepare/not-readable',
      message: `the ${NAMES[file.purpose]} '${file.path}' may not be read by this user`,
      hint: permit(file.access === 'read-only' ? 'r' : 'rw', {file, found}),
      failure: 'permission',
    });
  }
  if (file.access === 'read-only' || (await isAllowed(file.path, constants.W_OK))) return undefined;
  const readOnly = file.purpose === 'disk' ? 'set "readOnly": true, or type: ' : '';
  return about(file, {
    code: 'prepare/not-writable',
    message: `the ${NAMES[file.purpose]} '${file.path}' may not be written by this user`,
    hint: `${readOnly}${permit('rw', {file, found})}`,
    failure: 'permission',
  });
}

async function wrongContents(file: FileToCheck, found: Stats): Promise<Diagnostic | undefined> {
  if (file.contents === undefined || !found.isFile()) return undefined;
  const {purpose, backing} = file;
  if (purpose === 'nvram') {
    const damage = await findNvramDamage(file.path);
    return damage === undefined ? undefined : about(file, nvramDamaged(file, damage));
  }
  const as = purpose === 'cdrom' || purpose === 'base' ? purpose : 'disk';
  const problem = await checkContents(file.path, file.contents, {as, backing});
  return problem && about(file, problem);
}

async function isAllowed(file: string, mode: number): Promise<boolean> {
  try {
    await access(file, mode);
    return true;
  } catch (error) {
    // EACCES, or EROFS on a read-only file system.
    asSystemError(error);
    return false;
  }
}

/** The command that gives this user the right; the owner can, others need root for it. */
function permit(
  right: 'r' | 'rw',
  {file, found}: {readonly file: FileToCheck; readonly found: Stats},
): string {
  const uid = process.geteuid?.();
  return found.uid === uid
    ? `chmod u+${right} ${shellWord(file.path)}`
    : `sudo setfacl -m u:${uid}:${right} ${shellWord(file.path)}`;
}

const about = (
  file: FileToCheck,
  rest: Pick<Diagnostic, 'code' | 'message' | 'hint' | 'failure'>,
): Diagnostic => ({
  ...rest,
  severity: 'error',
  ...originOf(file),
});
