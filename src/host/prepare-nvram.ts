/**
 * Gives the VM its own copy of the firmware's variables: once, and again when they were reset.
 */
import {rename} from 'node:fs/promises';
import path from 'node:path';
import type {Diagnostic} from '../core/diagnostic.js';
import {err, ok, type Result} from '../core/result.js';
import type {Preparation} from '../plan/plan.js';
import {checkFile, isMissing} from './check-file.js';
import {checkNvram} from './check-nvram.js';
import {explainMaking} from './explain-making.js';
import {readImageSize} from './image-size.js';
import {writeJson} from './json-file.js';
import {createNewFile, replaceFile} from './new-file.js';
import {convertImage, overwriteImage} from './qemu-img.js';
import {freeOldName, isEmptied, nvramRecord} from './reset-nvram.js';
import {ensurePrivateDirectory} from './runtime-files.js';

type NvramPreparation = Extract<Preparation, {prepare: 'nvram'}>;
type Prepared = Result<readonly string[], Diagnostic>;

export async function prepareNvram(nvram: NvramPreparation): Promise<Prepared> {
  const {path: file, origin} = nvram;
  const folder = await ensurePrivateDirectory(path.dirname(file));
  if (!folder.ok) return err({...folder.error, origin});
  const prepared = await makeOrFill(nvram);
  if (!prepared.ok || !(await isMissing(nvramRecord(file)))) return prepared;
  const written = await writeJson(nvramRecord(file), {since: new Date().toISOString()});
  return written.ok ? prepared : err({...written.error, origin});
}

/** For whoever starts a VM that has had one: what the guest has stored there is gone. */
export async function findLostNvram({
  path: file,
  origin,
}: NvramPreparation): Promise<Diagnostic | undefined> {
  if (!(await isMissing(file)) || (await isMissing(nvramRecord(file)))) return undefined;
  return {
    code: 'prepare/nvram-lost',
    severity: 'warning',
    message: `the NVRAM of the VM is gone, '${file}', and a new one is made: the boot entries and settings that its firmware has stored are lost`,
    hint: 'stop the VM and put the file back if you have a backup; a guest that has sealed the key of its disk with its TPM, as BitLocker does, may ask for its recovery key',
    origin,
  };
}

async function makeOrFill(nvram: NvramPreparation): Promise<Prepared> {
  const {path: file, template} = nvram;
  if (!(await isMissing(file))) {
    const unusable = await checkNvram(nvram);
    if (unusable !== undefined) return err(unusable);
    return (await isEmptied(file)) ? fill(nvram) : ok([]);
  }
  const problem = await templateProblem(nvram);
  if (problem !== undefined) return err(problem);
  const made = await createNewFile(file, (temporary) =>
    convertImage({source: template, target: {path: temporary, format: 'qcow2'}}),
  );
  if (!made.ok) return err(await explainMaking(nvram, made.error));
  if (made.value === 'created') return ok([createdFrom(nvram)]);
  const unusable = await checkNvram(nvram);
  return unusable === undefined ? ok([]) : err(unusable);
}

const createdFrom = ({path: file, template}: NvramPreparation): string =>
  `created ${path.basename(file)} from ${path.basename(template.path)}`;

const templateProblem = ({template, origin}: NvramPreparation): Promise<Diagnostic | undefined> =>
  checkFile({path: template.path, origin, purpose: 'firmware', access: 'read-only'});

/** Writes the template into an image that was reset, and is kept for the snapshots in it. */
async function fill(nvram: NvramPreparation): Promise<Prepared> {
  const {path: file, template} = nvram;
  const problem = await templateProblem(nvram);
  if (problem !== undefined) return err(problem);
  if (!(await isOfOneSize(nvram))) {
    // Nor do its snapshots fit this firmware.
    const aside = await freeOldName(file);
    await rename(file, aside);
    const made = await makeOrFill(nvram);
    const note = `put the NVRAM of another firmware aside, with the snapshots in it: ${aside}`;
    return made.ok ? ok([note, ...made.value]) : made;
  }
  const filled = await replaceFile(file, (temporary) => overwriteImage(temporary, template));
  return filled.ok ? ok([createdFrom(nvram)]) : err(await explainMaking(nvram, filled.error));
}

async function isOfOneSize({path: file, template}: NvramPreparation): Promise<boolean> {
  const [ours, theirs] = await Promise.all([
    readImageSize({path: file, format: 'qcow2'}),
    readImageSize(template),
  ]);
  return ours !== undefined && ours.virtualBytes === theirs?.virtualBytes;
}
