/**
 * Gives the VM a qcow2 image of its own with the contents of an image in another format: once. The
 * guest writes to the copy; the image that the profile names is only read.
 */
import path from 'node:path';
import type {Diagnostic} from '../core/diagnostic.js';
import {err, ok, type Result} from '../core/result.js';
import type {Preparation} from '../plan/plan.js';
import {checkFile, isMissing} from './check-file.js';
import {explainMaking} from './explain-making.js';
import {findFileWriter} from './file-holder.js';
import {createNewFile} from './new-file.js';
import {describeAsProcess, findDiskObstacle, fitDisk, type GrowthRules} from './prepare-disk.js';
import {convertAlone} from './qemu-img.js';
import {ensurePrivateDirectory} from './runtime-files.js';

type Conversion = Extract<Preparation, {prepare: 'conversion'}>;
type Prepared = Result<readonly string[], Diagnostic>;

export interface CopyRules extends GrowthRules {
  /** Called again and again while an image is copied. */
  readonly onCopy?: (source: string, percent: number) => void;
  /** Ends what takes long, and leaves nothing of it. */
  readonly signal?: AbortSignal;
}

export async function prepareConversion(
  conversion: Conversion,
  rules: CopyRules,
): Promise<Prepared> {
  if (!(await isMissing(conversion.path))) return fit(conversion, rules);
  const made = await convert(conversion, rules);
  if (!made.ok) return made;
  const {existing, ...asked} = conversion;
  const fitted = await fit(asked, existing === 'kept' ? {...rules, larger: 'kept'} : rules);
  return fitted.ok ? ok([...made.value, ...fitted.value]) : fitted;
}

/** What speaks against it that a look at the images tells. Changes nothing, and takes no lock. */
export async function findConversionObstacle(
  conversion: Conversion,
): Promise<Diagnostic | undefined> {
  if (await isMissing(conversion.path)) return checkSource(conversion);
  const {path: file, sizeBytes, existing, origin} = conversion;
  return sizeBytes === undefined || existing === 'kept'
    ? checkCopy(conversion)
    : findDiskObstacle({path: file, format: 'qcow2', sizeBytes, origin});
}

const checkSource = ({source, origin}: Conversion): Promise<Diagnostic | undefined> =>
  checkFile({
    path: source.path,
    purpose: 'disk',
    access: 'read-only',
    contents: source.format,
    origin,
  });

const checkCopy = ({path: file, origin}: Conversion): Promise<Diagnostic | undefined> =>
  checkFile({path: file, purpose: 'disk', access: 'read-write', contents: 'qcow2', origin});

async function convert(conversion: Conversion, rules: CopyRules): Promise<Prepared> {
  const {path: file, source, origin} = conversion;
  const unusable = await checkSource(conversion);
  const problem = unusable ?? (await writerProblem(conversion, rules));
  if (problem !== undefined) return err(problem);
  const folder =
    conversion.folder === 'private'
      ? await ensurePrivateDirectory(path.dirname(file))
      : ok(undefined);
  if (!folder.ok) return err({...folder.error, origin});
  const {onCopy, signal} = rules;
  const onPercent = onCopy && ((percent: number) => onCopy(source.path, percent));
  const made = await createNewFile(file, (temporary) =>
    convertAlone(source, temporary, {onPercent, signal}),
  );
  if (!made.ok) return err(await explainMaking(conversion, made.error));
  return ok([`converted ${path.basename(source.path)} to ${file}`]);
}

async function fit(conversion: Conversion, rules: GrowthRules): Promise<Prepared> {
  const {path: file, sizeBytes, existing, origin} = conversion;
  if (sizeBytes !== undefined && existing !== 'kept') {
    return fitDisk({path: file, format: 'qcow2', sizeBytes, origin}, rules);
  }
  const problem = await checkCopy(conversion);
  return problem === undefined ? ok([]) : err(problem);
}

/** What somebody writes to meanwhile would be a mixture in the copy. */
async function writerProblem(
  {source, origin}: Conversion,
  {describe = describeAsProcess}: GrowthRules,
): Promise<Diagnostic | undefined> {
  const holder = await findFileWriter(source.path);
  if (holder === undefined) return undefined;
  const {who, hint} = await describe(holder);
  return {
    code: 'prepare/disk-in-use',
    severity: 'error',
    message: `the disk '${source.path}' cannot be copied, as it is in use by ${who}`,
    hint,
    failure: 'busy',
    origin,
  };
}
