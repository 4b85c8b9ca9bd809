/**
 * Whether a file may be a medium that Windows is installed from. Those are UDF, with next to nothing in
 * ISO 9660, and people make their own; so only what is certainly something else is an error, and what
 * only looks like it is a warning.
 */
import {isFloppySize, isWebPage} from './image-head.js';
import {
  hasUdf,
  type IsoSource,
  type IsoVolume,
  isBootable,
  listFiles,
  readIso,
  readVolume,
  udfEnd,
} from './iso9660-reader.js';
import {openDisc} from './open-disc.js';
import type {ImageProblem} from './problem.js';
import {unreadable} from './problem.js';
import {parseWindowsLabel} from './windows-label.js';
import {
  cutOffMedium,
  driversInstead,
  floppyInstead,
  for32Bits,
  forOtherProcessor,
  type Mistaken,
  noMedium,
  notBootable,
  nothingToInstall,
  otherKind,
  otherLanguage,
  otherSystem,
  webPageInstead,
} from './windows-medium-problem.js';

export interface MediumWish {
  /** For people, such as `Windows 11`. */
  readonly windows: string;
  readonly arch: 'amd64' | 'ARM64' | 'x86';
  /** Where Microsoft has it. */
  readonly page: string;
  /** That Setup is told to speak, if it is told any. */
  readonly language?: string | undefined;
}

/** Errors, and then nothing else; or warnings, as the start may still work. */
export async function inspectMedium(
  file: string,
  wish: MediumWish,
): Promise<readonly ImageProblem[]> {
  const asked = {file, page: wish.page};
  let source: IsoSource | undefined;
  try {
    source = await openDisc(file);
    const head = await readIso(source, 0, 2048);
    if (isWebPage(head)) return [webPageInstead(asked)];
    const volume = await readVolume(source);
    if (volume === undefined) {
      // Nobody makes media in UDF alone, but Windows could read them.
      if (await hasUdf(source)) return [];
      const {bytes} = source;
      return [isFloppySize(bytes) ? floppyInstead(asked, bytes) : noMedium(asked, {bytes, head})];
    }
    const error =
      (await findWrongDisc(asked, source, volume)) ?? findWrongLabel(file, volume, wish);
    return error === undefined ? await findDoubts(file, {source, volume, wish}) : [error];
  } catch (error) {
    return [unreadable(file, error)];
  } finally {
    await source?.handle.close();
  }
}

/** Programs that copy discs leave out what pads their end. */
const PADDING = 2 ** 20;

async function findWrongDisc(
  asked: Mistaken,
  source: IsoSource,
  volume: IsoVolume,
): Promise<ImageProblem | undefined> {
  const {label} = volume;
  if (/^virtio-win-/i.test(label)) return driversInstead(asked, label);
  const expected = Math.max(volume.bytes, (await udfEnd(source)) ?? 0);
  if (expected > source.bytes + PADDING) {
    return cutOffMedium(asked.file, {found: source.bytes, expected});
  }
  if (parseWindowsLabel(label) !== undefined) return undefined;
  const files = await filesOf(source, volume);
  return files.some(isKernel) && !files.some(isOfWindows) ? otherSystem(asked, label) : undefined;
}

/** Of media in UDF only those that are in ISO 9660, too; none where that contradicts itself. */
async function filesOf(source: IsoSource, volume: IsoVolume): Promise<readonly string[]> {
  const files = await listFiles(source, volume);
  return files.ok ? files.value.map(({path}) => path) : [];
}

const isKernel = (path: string): boolean =>
  /(^|\/)((vmlinu[xz]|bzimage)[^/]*|linux(26)?)$|^boot\/kernel\/kernel(\.gz)?$/i.test(path);

/** Also of discs that start several systems. */
const isOfWindows = (path: string): boolean =>
  /(^|\/)(bootmgr(\.efi)?|setup\.exe|[^/]+\.(wim|esd|swm|iso))$/i.test(path);

function findWrongLabel(
  file: string,
  {label}: IsoVolume,
  {arch, language}: MediumWish,
): ImageProblem | undefined {
  const told = parseWindowsLabel(label);
  if (told === undefined) return undefined;
  // A processor for 64 bits starts what is for 32, where its firmware is no UEFI.
  if (told.arch !== undefined && told.arch !== 'x86' && told.arch !== arch) {
    return forOtherProcessor(file, {label, found: told.arch, wanted: arch});
  }
  // Setup shows its window when it is told to speak another.
  return told.language === undefined || language === undefined || isSame(told.language, language)
    ? undefined
    : otherLanguage(file, {label, found: told.language, wanted: language});
}

const isSame = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();

async function findDoubts(
  file: string,
  {
    source,
    volume,
    wish,
  }: {readonly source: IsoSource; readonly volume: IsoVolume; readonly wish: MediumWish},
): Promise<readonly ImageProblem[]> {
  const {label} = volume;
  const told = parseWindowsLabel(label);
  const asked = {file, page: wish.page};
  const kind = /server/i.test(wish.windows) ? 'server' : 'client';
  const [udf, bootable] = [await hasUdf(source), await isBootable(source)];
  const isEmpty = told === undefined && !udf && !(await filesOf(source, volume)).some(isOfWindows);
  return [
    ...(bootable ? [] : [notBootable(asked, label)]),
    ...(isEmpty ? [nothingToInstall(asked, label)] : []),
    ...(told?.arch === 'x86' ? [for32Bits(file, label)] : []),
    ...(told === undefined || told.kind === kind
      ? []
      : [otherKind(file, {label, found: told.kind, wanted: wish.windows})]),
  ];
}
