/**
 * Reads an exported folder, as something that a stranger may have made: only what is listed is taken,
 * no link is followed, and nothing is believed before its digest is known to be right.
 */
import {lstat, mkdir, readFile, realpath} from 'node:fs/promises';
import path from 'node:path';
import type {Diagnostic} from '../core/diagnostic.js';
import {err, type Result} from '../core/result.js';
import {shellWord} from '../core/shell-word.js';
import {copyWithDigest} from '../host/copy-file.js';
import {type ListedFile, MANIFEST, type Manifest, parseManifest} from './export-manifest.js';

const MOST_BYTES = 2 ** 20;

export async function readManifest(folder: string): Promise<Result<Manifest, Diagnostic>> {
  const file = path.join(folder, MANIFEST);
  const found = await lstat(file).catch(() => undefined);
  if (found?.isFile() !== true) return err(noExport(folder));
  if (found.size > MOST_BYTES) return err(broken(file, `has ${found.size} bytes`));
  const parsed = parseManifest(await readFile(file, 'utf8'));
  return parsed.ok ? parsed : err(broken(file, parsed.error));
}

/** What is wrong with the listed files, as far as that shows without reading them. */
export async function findDoubtful(
  folder: string,
  {files}: Manifest,
): Promise<readonly Diagnostic[]> {
  const root = await realpath(folder);
  const problems = await Promise.all(
    files.map(async ({path: name, bytes}): Promise<Diagnostic | undefined> => {
      const file = path.join(root, name);
      const found = await lstat(file).catch(() => undefined);
      if (found === undefined) return missing(file);
      // A folder on the way may be a link, too.
      if (!found.isFile() || (await realpath(file)) !== file) return notPlain(file);
      return found.size === bytes ? undefined : otherSize(file, {found: found.size, bytes});
    }),
  );
  return problems.filter((problem) => problem !== undefined);
}

/** Copies a file, and tells when the copy is not what the list says. */
export async function takeFile(
  {path: name, sha256}: ListedFile,
  place: {readonly from: string; readonly target: string; readonly signal: AbortSignal},
): Promise<Diagnostic | undefined> {
  const source = path.join(place.from, name);
  await mkdir(path.dirname(place.target), {recursive: true, mode: 0o700});
  const {hex} = await copyWithDigest(source, place.target, place.signal);
  return hex === sha256 ? undefined : otherContents(source, {hex, sha256});
}

const AGAIN = 'carry the folder over again; what is not as it was exported is not imported';

const noExport = (folder: string): Diagnostic => ({
  code: 'cli/no-export',
  severity: 'error',
  failure: 'input-missing',
  message: `'${folder}' is no folder that kvmrun export has written: it has no '${MANIFEST}'`,
  hint: 'kvmrun export web FOLDER, on the host that the VM comes from',
});

const broken = (file: string, what: string): Diagnostic => ({
  code: 'cli/export-broken',
  severity: 'error',
  failure: 'profile',
  message: `'${file}' ${what}`,
  hint: AGAIN,
});

const missing = (file: string): Diagnostic => ({
  code: 'cli/export-incomplete',
  severity: 'error',
  failure: 'input-missing',
  message: `'${file}' is listed, and not there`,
  hint: AGAIN,
});

const notPlain = (file: string): Diagnostic => ({
  code: 'cli/export-link',
  severity: 'error',
  failure: 'profile',
  message: `'${file}' is a link, or something else than a file, and kvmrun export writes only files`,
  hint: `see where it leads: ls -l ${shellWord(file)}`,
});

const otherSize = (
  file: string,
  size: {readonly found: number; readonly bytes: number},
): Diagnostic => ({
  code: 'cli/export-changed',
  severity: 'error',
  failure: 'profile',
  message: `'${file}' has ${size.found} bytes, and was exported with ${size.bytes}`,
  hint: AGAIN,
});

const otherContents = (
  file: string,
  digest: {readonly hex: string; readonly sha256: string},
): Diagnostic => ({
  code: 'cli/export-changed',
  severity: 'error',
  failure: 'profile',
  message: `'${file}' has the digest ${digest.hex}, and was exported with ${digest.sha256}`,
  hint: AGAIN,
});
