/**
 * Has an overlay ready: a qcow2 of the VM's own that shows its base where the guest has not written.
 *
 * Which base that is, the profile says, and not the image: an overlay that names another one is refused
 * before QEMU starts, and QEMU is told the base by name.
 */
import {rm, stat} from 'node:fs/promises';
import path from 'node:path';
import {formatByteSize} from '../core/byte-size.js';
import type {Diagnostic} from '../core/diagnostic.js';
import {isImageName, shortImageName} from '../core/image-name.js';
import {child} from '../core/pointer.js';
import {err, ok, type Result} from '../core/result.js';
import {shellWord} from '../core/shell-word.js';
import type {Preparation} from '../plan/plan.js';
import {readBackingOf} from './check-contents.js';
import {checkFile, isMissing} from './check-file.js';
import {explainMaking} from './explain-making.js';
import {findFileWriter} from './file-holder.js';
import {readImageSize} from './image-size.js';
import {createNewFile} from './new-file.js';
import {
  describeAsProcess,
  findDiskObstacle,
  fitDisk,
  type GrowthRules,
  type SizedDisk,
} from './prepare-disk.js';
import {createOverlay, renameBase} from './qemu-img.js';
import {ensurePrivateDirectory} from './runtime-files.js';

type Overlay = Extract<Preparation, {prepare: 'overlay'}>;
type Prepared = Result<readonly string[], Diagnostic>;

export async function prepareOverlay(overlay: Overlay, rules: GrowthRules): Promise<Prepared> {
  const {path: file, lifetime} = overlay;
  // Under the VM's locks, this is what an earlier run has left.
  if (lifetime === 'run') await rm(file, {force: true});
  return (await isMissing(file)) ? make(overlay, rules) : use(overlay, rules);
}

async function make(overlay: Overlay, rules: GrowthRules): Promise<Prepared> {
  const {path: file, base, lifetime, origin} = overlay;
  const problem = (await sizeProblem(overlay)) ?? (await writerProblem(overlay, rules));
  if (problem !== undefined) return err(problem);
  const folder =
    overlay.folder === 'private' ? await ensurePrivateDirectory(path.dirname(file)) : ok(undefined);
  if (!folder.ok) return err({...folder.error, origin});
  const made = await createNewFile(file, (temporary) => newOverlay(overlay, temporary));
  if (!made.ok) return err(await explainMaking(overlay, made.error));
  // Another kvmrun was faster.
  if (made.value === 'exists') return use(overlay, rules);
  const name = path.basename(file);
  return ok([
    lifetime === 'run'
      ? `what is written to ${name} is thrown away at the end`
      : `created ${name} on ${shortImageName(base.path)}`,
  ]);
}

/** What speaks against it that a look at the images tells. Changes nothing, and takes no lock. */
export async function findOverlayObstacle(overlay: Overlay): Promise<Diagnostic | undefined> {
  const {path: file, lifetime, sizeBytes} = overlay;
  if (lifetime === 'run' || (await isMissing(file))) return sizeProblem(overlay);
  return sizeBytes === undefined
    ? checkOverlay(overlay)
    : findDiskObstacle(sizedOf(overlay, sizeBytes));
}

const checkOverlay = ({path, base, origin}: Overlay): Promise<Diagnostic | undefined> =>
  checkFile({
    ...{path, purpose: 'disk', access: 'read-write', contents: 'qcow2'},
    ...{backing: base.path, origin},
  });

const sizedOf = ({path, base, existing, origin}: Overlay, sizeBytes: number): SizedDisk => ({
  ...{path, format: 'qcow2', sizeBytes, backing: base.path, origin},
  ...(existing && {existing}),
});

async function use(overlay: Overlay, rules: GrowthRules): Promise<Prepared> {
  const {path: file, base, sizeBytes} = overlay;
  const backing = base.path;
  const problem = await checkOverlay(overlay);
  if (problem !== undefined) return err(problem);
  // The cache was moved: qemu-img goes by the name in the image.
  if ((await readBackingOf(file)) !== backing) {
    const renamed = await renameBase({path: file, base});
    if (!renamed.ok) return err(await explainMaking(overlay, renamed.error));
  }
  const doubts = await findDoubts(overlay);
  if (sizeBytes === undefined) return ok(doubts);
  const fitted = await fitDisk(sizedOf(overlay, sizeBytes), rules);
  return fitted.ok ? ok([...doubts, ...fitted.value]) : fitted;
}

/** A file under a digest's name does not change; one of the user's may have. */
async function findDoubts({path: file, base}: Overlay): Promise<readonly string[]> {
  if (isImageName(path.basename(base.path))) return [];
  const [ours, theirs] = await Promise.all([stat(file), stat(base.path)]);
  // Some file systems do not tell when a file was made.
  if (ours.birthtimeMs === 0 || theirs.mtimeMs <= ours.birthtimeMs) return [];
  return [
    `${base.path} was changed after ${path.basename(file)} was made on it, and the disk may make no sense any more; to begin anew: rm ${shellWord(file)}`,
  ];
}

/** QEMU would not let the base be opened, either, and say less. */
async function writerProblem(
  {base, origin}: Overlay,
  {describe = describeAsProcess}: GrowthRules,
): Promise<Diagnostic | undefined> {
  const writer = await findFileWriter(base.path);
  if (writer === undefined) return undefined;
  const {who, hint} = await describe(writer);
  return {
    code: 'prepare/disk-in-use',
    severity: 'error',
    message: `no overlay can be made on '${base.path}', as it is written to by ${who}`,
    hint,
    failure: 'busy',
    origin,
  };
}

async function newOverlay(overlay: Overlay, file: string): ReturnType<typeof createOverlay> {
  const {base, sizeBytes} = overlay;
  const isTooSmall = (await baseBeyondSize(overlay)) !== undefined;
  return createOverlay({path: file, base, sizeBytes: isTooSmall ? undefined : sizeBytes});
}

/** A disk that is smaller than its base would have lost what is at its end. */
async function baseBeyondSize({base, sizeBytes}: Overlay): Promise<number | undefined> {
  if (sizeBytes === undefined) return undefined;
  const {virtualBytes = 0} = (await readImageSize(base)) ?? {};
  return virtualBytes > sizeBytes ? virtualBytes : undefined;
}

async function sizeProblem(overlay: Overlay): Promise<Diagnostic | undefined> {
  const {base, sizeBytes = 0, existing, origin} = overlay;
  const beyond = existing === 'kept' ? undefined : await baseBeyondSize(overlay);
  if (beyond === undefined) return undefined;
  const has = formatByteSize(beyond);
  return {
    code: 'prepare/size-below-source',
    severity: 'error',
    message: `a size of ${formatByteSize(sizeBytes)} is less than the ${has} of the source '${base.path}', and kvmrun never makes a disk smaller`,
    hint: `"size": "${has}", or more`,
    failure: 'profile',
    origin: child(origin, 'size'),
  };
}
