/**
 * Has everything ready that QEMU will open: checks the files that the profile names, and makes
 * those that kvmrun makes.
 *
 * Safe to repeat, and safe to do twice at once. An existing file is never changed, but for the seed,
 * which holds nothing of the guest's.
 */
import path from 'node:path';
import {formatByteSize} from '../core/byte-size.js';
import type {Diagnostic} from '../core/diagnostic.js';
import type {Result} from '../core/result.js';
import {err, ok} from '../core/result.js';
import type {Preparation} from '../plan/plan.js';
import {checkFile, isMissing} from './check-file.js';
import {readDiskRoom} from './disk-room.js';
import {installHint} from './distribution.js';
import {createNewFile, type NewFileFailure} from './new-file.js';
import {prepareSeed} from './prepare-seed.js';
import {prepareTpm} from './prepare-tpm.js';
import {convertImage, createImage, type QemuImgFailure} from './qemu-img.js';
import {ensurePrivateDirectory} from './runtime-files.js';
import type {Environment} from './seed-source.js';
import {shellWord} from './shell-word.js';

/** What was made, for people; empty if everything was there. */
type Notes = readonly string[];
type Prepared = Result<Notes, Diagnostic>;
type ImagePreparation = Extract<Preparation, {prepare: 'image'}>;
type NvramPreparation = Extract<Preparation, {prepare: 'nvram'}>;

/** Prepares everything, or reports everything that stands in the way. */
export async function prepareAll(
  preparations: readonly Preparation[],
  /** Only the seed may be made from it. */
  env: Environment = {},
): Promise<Result<Notes, readonly Diagnostic[]>> {
  const results = await Promise.all(
    preparations.map((preparation) => prepareOne(preparation, env)),
  );
  const problems = results.flatMap((result) => (result.ok ? [] : [result.error].flat()));
  if (problems.length > 0) return err(problems);
  return ok(results.flatMap((result) => (result.ok ? result.value : [])));
}

function prepareOne(
  preparation: Preparation,
  env: Environment,
): Promise<Result<Notes, Diagnostic | readonly Diagnostic[]>> {
  switch (preparation.prepare) {
    case 'file':
      return nothingMade(checkFile(preparation));
    case 'image':
      return prepareImage(preparation);
    case 'nvram':
      return prepareNvram(preparation);
    case 'tpm':
      return prepareTpm(preparation);
    case 'seed':
      return prepareSeed(preparation, env);
  }
}

const checkDisk = ({path: file, format, origin}: ImagePreparation): Promise<Prepared> =>
  nothingMade(
    checkFile({path: file, origin, purpose: 'disk', access: 'read-write', contents: format}),
  );

async function nothingMade(checked: Promise<Diagnostic | undefined>): Promise<Prepared> {
  const problem = await checked;
  return problem === undefined ? ok([]) : err(problem);
}

async function prepareImage(image: ImagePreparation): Promise<Prepared> {
  if (!(await isMissing(image.path))) return checkDisk(image);
  const problem = await spaceProblem(image);
  if (problem !== undefined) return err(problem);
  const made = await createNewFile(image.path, (temporary) =>
    createImage({...image, path: temporary}),
  );
  if (!made.ok) return err(await explain(image, made.error));
  // Another kvmrun was faster.
  if (made.value === 'exists') return checkDisk(image);
  return ok([`created ${path.basename(image.path)} (${formatByteSize(image.sizeBytes)})`]);
}

async function prepareNvram(nvram: NvramPreparation): Promise<Prepared> {
  const {path: file, template, origin} = nvram;
  const folder = await ensurePrivateDirectory(path.dirname(file));
  if (!folder.ok) return err({...folder.error, origin});
  const checkNvram = () =>
    nothingMade(checkFile({path: file, origin, purpose: 'nvram', access: 'read-write'}));
  if (!(await isMissing(file))) return checkNvram();
  const problem = await checkFile({
    path: template.path,
    origin,
    purpose: 'firmware',
    access: 'read-only',
  });
  if (problem !== undefined) return err(problem);
  const made = await createNewFile(file, (temporary) =>
    convertImage({source: template, target: {path: temporary, format: 'qcow2'}}),
  );
  if (!made.ok) return err(await explain(nvram, made.error));
  if (made.value === 'exists') return checkNvram();
  return ok([`created ${path.basename(file)} from ${path.basename(template.path)}`]);
}

/**
 * A raw image that does not fit in the file system stops the guest in the midst of its work. A qcow2
 * can, too, but is often chosen in order to promise more than there is.
 */
async function spaceProblem(image: ImagePreparation): Promise<Diagnostic | undefined> {
  if (image.format !== 'raw') return undefined;
  // A missing folder is reported when the file is made there.
  const free = (await readDiskRoom(image.path))?.freeBytes;
  if (free === undefined || free >= image.sizeBytes) return undefined;
  return {
    code: 'prepare/no-space',
    severity: 'error',
    message: `the disk '${image.path}' of ${formatByteSize(image.sizeBytes)} does not fit, with ${approximateSize(free)} free`,
    hint: 'make "size" smaller, or set "format": "qcow2", which takes only the space that the guest uses',
    failure: 'io',
    origin: image.origin,
  };
}

const approximateSize = (bytes: number): string => `${Math.floor(bytes / 2 ** 20)}MiB`;

async function explain(
  made: ImagePreparation | NvramPreparation,
  failure: NewFileFailure<QemuImgFailure>,
): Promise<Diagnostic> {
  const {path: file, origin} = made;
  const diagnostic = (
    code: `prepare/${string}`,
    rest: Pick<Diagnostic, 'message' | 'hint' | 'failure'>,
  ): Diagnostic => ({code, severity: 'error', origin, ...rest});
  const folder = path.dirname(file);
  switch (failure.problem) {
    case 'missing':
      return diagnostic('prepare/qemu-img-missing', {
        message: `making '${file}' takes the program 'qemu-img', which is not on PATH`,
        hint: await installHint('qemu-img'),
        failure: 'unavailable',
      });
    case 'no-space':
      return diagnostic('prepare/no-space', {
        message: `there is no space left to make '${file}'`,
        hint: `make room: df -h ${shellWord(folder)}`,
        failure: 'io',
      });
    case 'no-folder':
      return diagnostic('prepare/folder-missing', {
        message: `the folder '${folder}', where '${path.basename(file)}' is to be made, does not exist`,
        hint: `mkdir -p ${shellWord(folder)}`,
        failure: 'cannot-create',
      });
    case 'denied':
      return diagnostic('prepare/folder-denied', {
        message: `'${file}' may not be made: ${failure.detail}`,
        hint: `type: ls -ld ${shellWord(folder)}`,
        failure: 'permission',
      });
    case 'dangling-link':
      return diagnostic('prepare/dangling-link', {
        message: `'${file}' is a link to a file that does not exist`,
        hint: `type: ls -l ${shellWord(file)}`,
        failure: 'input-missing',
      });
    case 'failed':
      return diagnostic('prepare/image-failed', {
        message: `'${file}' could not be made: ${failure.detail}`,
        failure: 'cannot-create',
      });
  }
}
