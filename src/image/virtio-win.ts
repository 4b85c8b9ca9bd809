/**
 * What is on a virtio-win disc: drivers by Windows and processor, as `DRIVER/WINDOWS/ARCH/file`, with
 * the versions that `data/info.json` tells since 2020, and the installers for what comes after setup.
 */
import {err, ok, type Result} from '../core/result.js';
import {isFloppySize, isWebPage} from './image-head.js';
import {
  hasUdf,
  type IsoEntry,
  type IsoSource,
  type IsoVolume,
  listFiles,
  readContents,
  readIso,
  readVolume,
} from './iso9660-reader.js';
import {openDisc} from './open-disc.js';
import {type ImageProblem, unreadable} from './problem.js';
import {
  cutOffDisc,
  damagedDisc,
  floppyInstead,
  noDisc,
  noDriverFor,
  otherDisc,
  webPageInstead,
  windowsInstead,
} from './virtio-win-problem.js';
import {parseWindowsLabel} from './windows-label.js';

export interface VirtioDriver {
  /** The folder, such as `viostor`. */
  readonly name: string;
  /** As the disc calls it, such as `w11` or `2k22`. */
  readonly windows: string;
  readonly arch: 'amd64' | 'ARM64' | 'x86';
  /** All files of the folder, by their paths on the disc. */
  readonly files: readonly string[];
  /** Absent where the disc has no list of versions. */
  readonly version?: string;
}

export interface VirtioWin {
  readonly label: string;
  readonly version: string;
  readonly drivers: readonly VirtioDriver[];
  /** The installer of everything, for after setup. */
  readonly guestTools?: string;
  readonly guestAgents: readonly string[];
  /** What is known of this build that somebody would like to know before. */
  readonly notices: readonly string[];
}

export async function inspectVirtioWin(file: string): Promise<Result<VirtioWin, ImageProblem>> {
  return withDisc(file, async (disc) => ok(disc.contents));
}

/** A disc that has been looked into and is still open. */
export interface OpenVirtioWin {
  readonly contents: VirtioWin;
  /** By its path on the disc; a driver's file is some hundred kilobytes. */
  readonly read: (path: string) => Promise<Result<Buffer, ImageProblem>>;
}

export async function withDisc<T>(
  file: string,
  use: (disc: OpenVirtioWin) => Promise<Result<T, ImageProblem>>,
): Promise<Result<T, ImageProblem>> {
  let source: IsoSource | undefined;
  try {
    source = await openDisc(file);
    const wrong = await findImpostor(file, source);
    if (wrong !== undefined) return err(wrong);
    const volume = await readVolume(source);
    if (volume === undefined) return err(noDisc(file, source.bytes));
    const problem = await findWrongVolume(file, source, volume);
    if (problem !== undefined) return err(problem);
    const files = await listFiles(source, volume);
    if (!files.ok) return err(damagedDisc(file, files.error.detail));
    const contents = await contentsOf(volume.label, files.value, source);
    if (contents.drivers.length === 0) return err(damagedDisc(file, 'there are no drivers on it'));
    const disc = {source, files: files.value};
    return await use({contents, read: (path) => readFileOf(file, disc, path)});
  } catch (error) {
    return err(unreadable(file, error));
  } finally {
    await source?.handle.close();
  }
}

const MAX_FILE_BYTES = 32 * 2 ** 20;

async function readFileOf(
  file: string,
  disc: {readonly source: IsoSource; readonly files: readonly IsoEntry[]},
  path: string,
): Promise<Result<Buffer, ImageProblem>> {
  const entry = disc.files.find((one) => one.path === path);
  const contents = entry && (await readContents(disc.source, entry, MAX_FILE_BYTES));
  return contents ? ok(contents) : err(damagedDisc(file, `'${path}' cannot be read from it`));
}

async function findImpostor(file: string, source: IsoSource): Promise<ImageProblem | undefined> {
  const head = await readIso(source, 0, 2048);
  if (isWebPage(head)) return webPageInstead(file);
  const isFat = head.length >= 512 && head.readUInt16LE(510) === 0xaa55;
  return isFat && isFloppySize(source.bytes) ? floppyInstead(file, source.bytes) : undefined;
}

async function findWrongVolume(
  file: string,
  source: IsoSource,
  {label, publisher, bytes}: IsoVolume,
): Promise<ImageProblem | undefined> {
  if (!/^virtio-win-\d/i.test(label)) {
    const isWindows =
      parseWindowsLabel(label) !== undefined ||
      (/^MICROSOFT CORPORATION/i.test(publisher) && (await hasUdf(source)));
    return isWindows ? windowsInstead(file, label) : otherDisc(file, label);
  }
  return bytes > source.bytes
    ? cutOffDisc(file, {found: source.bytes, expected: bytes})
    : undefined;
}

const DRIVER = /^([^/]+)\/([^/]+)\/(amd64|arm64|x86)\/[^/]+$/i;
const ARCHES = {amd64: 'amd64', arm64: 'ARM64', x86: 'x86'} as const;

async function contentsOf(
  label: string,
  files: readonly IsoEntry[],
  source: IsoSource,
): Promise<VirtioWin> {
  const folders = new Map<string, VirtioDriver & {readonly files: string[]}>();
  for (const {path} of files) {
    const [, name, windows, found = ''] = DRIVER.exec(path) ?? [];
    if (name === undefined || windows === undefined) continue;
    const arch = ARCHES[found.toLowerCase() as keyof typeof ARCHES];
    const key = `${name}/${windows}/${arch}`;
    const folder = folders.get(key) ?? {name, windows, arch, files: []};
    folder.files.push(path);
    folders.set(key, folder);
  }
  const versions = await readVersions(files, source);
  const drivers = [...folders.values()]
    .filter((folder) => folder.files.some(isInf))
    .map((folder): VirtioDriver => {
      const inf = folder.files.find(isInf)?.toLowerCase() ?? '';
      const version = versions.get(inf);
      return {...folder, ...(version !== undefined && {version})};
    });
  const guestTools = files.find(({path}) => /^virtio-win-guest-tools\.exe$/i.test(path))?.path;
  const version = label.slice('virtio-win-'.length);
  return {
    label,
    version,
    drivers,
    ...(guestTools !== undefined && {guestTools}),
    guestAgents: files
      .map(({path}) => path)
      .filter((path) => /^guest-agent\/[^/]+\.msi$/i.test(path)),
    notices: noticesOf(version),
  };
}

const isInf = (path: string): boolean => /\.inf$/i.test(path);

const MAX_LIST_BYTES = 4 * 2 ** 20;

/** Versions by the path of the .inf, in small letters. A disc without a list, or a broken one, has none. */
async function readVersions(
  files: readonly IsoEntry[],
  source: IsoSource,
): Promise<ReadonlyMap<string, string>> {
  const list = files.find(({path}) => /^data\/info\.json$/i.test(path));
  const text = list && (await readContents(source, list, MAX_LIST_BYTES));
  if (text === undefined) return new Map();
  try {
    const {drivers} = JSON.parse(text.toString()) as {readonly drivers?: unknown};
    if (!Array.isArray(drivers)) return new Map();
    return new Map(
      drivers.flatMap((driver: Partial<Record<string, unknown>> | null) => {
        const {inf_path: inf, driver_version: version} = driver ?? {};
        if (typeof inf !== 'string' || typeof version !== 'string') return [];
        // A date comes first, as in the .inf: 02/10/2025,100.101.104.28500
        return [[inf.toLowerCase(), version.replace(/^.*,/, '').trim()] as const];
      }),
    );
  } catch {
    return new Map();
  }
}

/** Without these, setup finds no disk, the guest no network, and nobody the guest's agent. */
const NEEDED = ['viostor', 'NetKVM', 'vioserial'] as const;

export interface DriverTarget {
  /** For people, such as `Windows 11`. */
  readonly windows: string;
  /** The folder of that Windows on the disc. */
  readonly folder: string;
  readonly arch: VirtioDriver['arch'];
}

/** What a guest of this kind needs and the disc does not have. */
export function findMissingDrivers(
  file: string,
  disc: VirtioWin,
  {windows, folder, arch}: DriverTarget,
): ImageProblem | undefined {
  const missing = NEEDED.filter((name) => !hasDriver(disc, {name, folder, arch}));
  if (missing.length === 0) return undefined;
  const places = new Map(disc.drivers.map((one) => [`${one.windows}/${one.arch}`, one]));
  const others = [...places].filter(([, one]) =>
    NEEDED.every((name) => hasDriver(disc, {name, folder: one.windows, arch: one.arch})),
  );
  return noDriverFor(file, {
    drivers: missing,
    windows,
    place: `${folder}/${arch}`,
    others: others.map(([place]) => place),
    label: disc.label,
  });
}

type Place = Pick<DriverTarget, 'folder' | 'arch'>;

/** A disc without Rock Ridge has its names in capitals, and Windows does not care. */
export const isDriverFor = (
  {windows, arch}: Pick<VirtioDriver, 'windows' | 'arch'>,
  place: Place,
): boolean => windows.toLowerCase() === place.folder.toLowerCase() && arch === place.arch;

/** A driver is what it does, how it is installed, and who has signed it. */
const hasDriver = ({drivers}: VirtioWin, wanted: Place & Pick<VirtioDriver, 'name'>): boolean =>
  drivers.some(
    (driver) =>
      driver.name.toLowerCase() === wanted.name.toLowerCase() &&
      isDriverFor(driver, wanted) &&
      ['inf', 'sys', 'cat'].every((end) =>
        driver.files.some((path) => path.toLowerCase().endsWith(`.${end}`)),
      ),
  );

/** What people have reported of builds, and what helps. */
const NOTICES: readonly (readonly [builds: readonly number[], notice: string])[] = [
  [[217], '0.1.217 has no drivers for Windows Server 2022: take 0.1.221 or later for it'],
  [
    [266, 271],
    'guests with 0.1.266 or 0.1.271 were seen to crash at every boot after the update KB5055523: take 0.1.285',
  ],
  [
    [271],
    'Windows Server 2025 was seen to crash with 0.1.271 when its disk moves from IDE or SATA to virtio: take 0.1.285 before',
  ],
  [
    [285],
    'with 0.1.285 the service for shared folders may start before WinFsp does; in the guest: sc config VirtioFsSvc depend= WinFsp.Launcher/VirtioFsDrv',
  ],
];

function noticesOf(version: string): readonly string[] {
  const build = Number(/^0\.1\.(\d+)/.exec(version)?.[1]);
  return NOTICES.filter(([builds]) => builds.includes(build)).map(([, notice]) => notice);
}
