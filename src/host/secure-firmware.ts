/**
 * Finds firmware that enforces Secure Boot, with keys in the template of its variables.
 *
 * Descriptors offer the keys with a build that needs SMM. Where KVM has none, such a build hangs
 * without a word; the same keys may be had with a build that does without.
 */
import type {Result} from '../core/result.js';
import type {SecureFirmware, UefiFirmware} from '../plan/host-facts.js';
import type {NotExamined} from './firmware-contents.js';
import {type DescribedFirmware, isPlain} from './firmware-descriptors.js';
import {type FlashFile, readFlash} from './flash-image.js';
import {readNvram} from './uefi-variables.js';

export interface SecureQuestion {
  readonly smm: 'works' | 'missing';
  /** Whether Secure Boot is compiled into a file that its descriptor does not say it of. */
  readonly examine: (code: FlashFile) => Promise<Result<'yes' | 'no', NotExamined>>;
}

/** Chooses from all firmware that fits a machine, in the order of its descriptors. */
export async function findSecureFirmware(
  described: readonly DescribedFirmware[],
  {smm, examine}: SecureQuestion,
): Promise<SecureFirmware> {
  const enrolled = described.filter(({features}) =>
    ENROLLED.every((one) => features.includes(one)),
  );
  const withSmm = enrolled.find(({firmware}) => firmware.requiresSmm)?.firmware;
  const independent = enrolled.find(({firmware}) => !firmware.requiresSmm)?.firmware;
  const known: SecureFirmware = {
    ...(withSmm && {withSmm: await withTrust(withSmm)}),
    ...(independent && {withoutSmm: await withTrust(independent)}),
  };
  if (smm === 'works' || known.withoutSmm !== undefined || known.withSmm === undefined)
    return known;
  return {...known, ...(await combine(known.withSmm, {described, examine}))};
}

const ENROLLED = ['secure-boot', 'enrolled-keys'];

async function withTrust(firmware: UefiFirmware): Promise<UefiFirmware> {
  const trust = (await readNvram(firmware.varsTemplate))?.trust;
  return trust === undefined ? firmware : {...firmware, trust};
}

/** The keys of one, and the code of another that has room for them and goes by them. */
async function combine(
  keys: UefiFirmware,
  {
    described,
    examine,
  }: Pick<SecureQuestion, 'examine'> & {readonly described: readonly DescribedFirmware[]},
): Promise<Omit<SecureFirmware, 'withSmm'>> {
  const room = await sizeOf(keys.varsTemplate);
  let unexamined: SecureFirmware['unexamined'];
  for (const {firmware, features} of described) {
    if (!isPlain(features) || (await sizeOf(firmware.varsTemplate)) !== room) continue;
    const examined = await examine(firmware.code);
    if (examined.ok && examined.value === 'yes') {
      return {withoutSmm: {...keys, code: firmware.code, requiresSmm: false}};
    }
    if (!examined.ok) unexamined ??= {path: firmware.code.path, ...examined.error};
  }
  return unexamined === undefined ? {} : {unexamined};
}

/** No template is larger. */
const MOST_BYTES = 2 ** 27;

const sizeOf = async (template: UefiFirmware['varsTemplate']): Promise<number | undefined> =>
  (await readFlash(template, MOST_BYTES))?.length;
