/**
 * Whether an image is sound. Only for images that nobody has open.
 */
import path from 'node:path';
import {isObject} from '../core/json.js';
import {err, ok, type Result} from '../core/result.js';
import {type ImageFormat, type QemuImgFailure, runQemuImg} from './qemu-img.js';

export interface ImageVerdict {
  readonly outcome: 'clean' | 'leaks' | 'corrupt' | 'nothing-to-check' | 'not-made';
  readonly corruptions: number;
  /** Clusters that belong to nothing: they take space and do no harm. */
  readonly leaks: number;
  readonly repaired: number;
}

const UNCHECKED: ImageVerdict = {
  outcome: 'nothing-to-check',
  corruptions: 0,
  leaks: 0,
  repaired: 0,
};

/** Of qemu-img: errors were found, leaks were found. */
const FINDINGS = [2, 3];

export async function checkImage(image: {
  readonly path: string;
  readonly format: ImageFormat;
  readonly repair: 'wanted' | 'not-wanted';
}): Promise<Result<ImageVerdict, QemuImgFailure>> {
  if (image.format === 'raw') return ok(UNCHECKED);
  if (!path.isAbsolute(image.path)) throw new Error(`Not an absolute path: ${image.path}`);
  // Named in this way, no image below it is opened, whatever the header says.
  const node = {
    driver: image.format,
    backing: null,
    file: {driver: 'file', filename: image.path},
  };
  const checked = await runQemuImg(
    [
      ...['check', '--output=json', ...(image.repair === 'wanted' ? ['-r', 'all'] : [])],
      ...['--', `json:${JSON.stringify(node)}`],
    ],
    {accepted: FINDINGS},
  );
  if (!checked.ok) return checked;
  const verdict = parseVerdict(checked.value);
  return verdict === undefined
    ? err({problem: 'failed', detail: 'qemu-img check wrote something unexpected'})
    : ok(verdict);
}

/** Reads what `qemu-img check --output=json` writes; a count that is zero is left out. */
export function parseVerdict(text: string): ImageVerdict | undefined {
  const value = parseObject(text);
  if (value === undefined) return undefined;
  const count = (name: string): number => (typeof value[name] === 'number' ? value[name] : 0);
  const corruptions = count('corruptions') + count('check-errors');
  const leaks = count('leaks');
  const repaired = count('corruptions-fixed') + count('leaks-fixed');
  const outcome = corruptions > 0 ? 'corrupt' : leaks > 0 ? 'leaks' : 'clean';
  return {outcome, corruptions, leaks, repaired};
}

function parseObject(text: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return isObject(value) ? value : undefined;
  } catch {
    // A broken image may end it in the midst of a word.
    return undefined;
  }
}
