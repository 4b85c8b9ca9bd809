/**
 * The list in an exported folder: what belongs to it, and how to tell whether it is still that.
 */
import {isObject} from '../core/json.js';
import {err, ok, type Result} from '../core/result.js';

export const MANIFEST = 'manifest.json';
export const PROFILE = 'vm.json';
export const LOCK = 'vm.lock.json';
export const NVRAM = 'nvram.qcow2';
export const TPM_FOLDER = 'tpm';

export interface ListedFile {
  /** Below the folder. */
  readonly path: string;
  readonly bytes: number;
  readonly sha256: string;
}

export interface Manifest {
  readonly format: 1;
  /** Of whoever wrote it. */
  readonly kvmrun: string;
  readonly name: string;
  readonly arch: string;
  /** The board, as QEMU calls it. */
  readonly machine: string;
  readonly files: readonly ListedFile[];
}

export const renderManifest = (manifest: Manifest): string =>
  `${JSON.stringify(manifest, null, 2)}\n`;

/** Nobody has more; whoever lists more wants to keep us busy. */
const MOST_FILES = 1000;

/** Fails with what is wrong, for the middle of a sentence. */
export function parseManifest(text: string): Result<Manifest, string> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return err('is no JSON');
  }
  if (!isObject(value) || typeof value['format'] !== 'number')
    return err('is no list of an export');
  if (value['format'] !== 1) {
    return err(`has the format ${value['format']}, and this kvmrun knows the format 1`);
  }
  const {kvmrun, name, arch, machine, files} = value;
  if (![kvmrun, name, arch, machine].every((one) => typeof one === 'string')) {
    return err('does not tell what was exported');
  }
  if (!Array.isArray(files) || files.length > MOST_FILES) return err('lists no files');
  const strange = files.find((file) => !isListedFile(file));
  if (strange !== undefined) {
    return err(`lists something that kvmrun does not write: '${JSON.stringify(strange)}'`);
  }
  const paths = new Set(files.map((file: ListedFile) => file.path));
  if (paths.size < files.length) return err('lists a file twice');
  const missing = [PROFILE, LOCK].find((file) => !paths.has(file));
  if (missing !== undefined) return err(`does not list '${missing}'`);
  // Every member was looked at.
  return ok(value as unknown as Manifest);
}

/** No path that leads out of the folder, or to a file that kvmrun keeps for itself. */
const PATH =
  /^(?:vm\.json|vm\.lock\.json|nvram\.qcow2|(?:disks|files|tpm)\/[A-Za-z0-9_-][A-Za-z0-9._-]*)$/;

function isListedFile(value: unknown): value is ListedFile {
  if (!isObject(value)) return false;
  const {path, bytes, sha256} = value;
  return (
    typeof path === 'string' &&
    PATH.test(path) &&
    Number.isSafeInteger(bytes) &&
    Number(bytes) >= 0 &&
    typeof sha256 === 'string' &&
    /^[0-9a-f]{64}$/.test(sha256)
  );
}
