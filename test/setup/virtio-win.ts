/**
 * A stand-in for the virtio-win disc: its layout with texts for drivers, made from a list as Fedora
 * makes the real one, with Rock Ridge names and without Joliet.
 */
import {mkdir, writeFile} from 'node:fs/promises';
import path from 'node:path';
import {outputOf} from '../rig/program-output.js';

const DRIVERS = [
  ...['Balloon', 'NetKVM', 'fwcfg', 'pvpanic', 'qemufwcfg', 'qemupciserial', 'qxldod', 'smbus'],
  ...['sriov', 'viofs', 'viogpudo', 'vioinput', 'viomem', 'viorng', 'vioscsi', 'vioserial'],
  ...['viosock', 'viostor'],
];

/** Where the file is not called like its folder. */
const FILES: Readonly<Record<string, string>> = {vioserial: 'vioser', sriov: 'vioprot'};

const PLACES = [
  ...['w10', 'w11', '2k16', '2k19', '2k22', '2k25'].map((windows) => `${windows}/amd64`),
  ...['w10', 'w11', '2k25'].map((windows) => `${windows}/ARM64`),
  'w10/x86',
];

const NOT_FOR_ARM: ReadonlySet<string> = new Set(['fwcfg', 'sriov', 'viosock']);

export interface StandInDisc {
  readonly label?: string;
  /** All when absent; fewer are made faster. */
  readonly drivers?: readonly string[];
  /** Places such as `w11/amd64` that have no drivers. */
  readonly without?: readonly string[];
  /** What it holds in place of its list of versions; `null` for a disc without one. */
  readonly list?: string | null;
  readonly program?: 'xorriso' | 'genisoimage';
  /** Without Rock Ridge, all of them are in capitals. Default: with it. */
  readonly names?: 'plain';
}

interface StandInFile {
  readonly path: string;
  readonly text: string;
}

export function standInFiles({
  drivers: wanted = DRIVERS,
  without = [],
  list,
}: StandInDisc = {}): readonly StandInFile[] {
  const folders = wanted.flatMap((driver) =>
    PLACES.filter(
      (place) => !without.includes(place) && !(place.endsWith('/ARM64') && NOT_FOR_ARM.has(driver)),
    ).map((place) => ({driver, place})),
  );
  const stem = (driver: string): string => FILES[driver] ?? driver.toLowerCase();
  const drivers = folders.flatMap(({driver, place}) =>
    ['inf', 'sys', 'cat'].map((end) => ({
      path: `${driver}/${place}/${stem(driver)}.${end}`,
      text: `${end} of ${driver} for ${place}\r\n`,
    })),
  );
  // The layout that Windows' setup searches by itself.
  const searched = drivers
    .filter(({path: file}) => /^vio(stor|scsi)\/[^/]+\/amd64\//.test(file))
    .map(({path: file, text}) => ({
      path: file.replace(/^[^/]+\/([^/]+)\/amd64/, 'amd64/$1'),
      text,
    }));
  const versions = {
    drivers: folders
      // It has no version of its own.
      .filter(({driver}) => driver !== 'qemupciserial')
      .map(({driver, place}) => ({
        arch: place.split('/')[1],
        driver_version: '02/10/2025,100.101.104.28500',
        inf_path: `${driver}/${place}/${stem(driver)}.inf`,
        name: `Stand-in for ${driver}`,
        windows_version: place.split('/')[0],
      })),
  };
  return [
    ...drivers,
    ...searched,
    ...(list === null
      ? []
      : [{path: 'data/info.json', text: list ?? JSON.stringify(versions, null, 2)}]),
    ...[
      'guest-agent/qemu-ga-x86_64.msi',
      'guest-agent/qemu-ga-i386.msi',
      'virtio-win-gt-x64.msi',
      'virtio-win-gt-x86.msi',
      'virtio-win-guest-tools.exe',
      'virtio-win_license.txt',
      'cert/Virtio_Win_Red_Hat_CA.cer',
    ].map((name) => ({path: name, text: `${name}\r\n`})),
  ];
}

/** A disc with the label of a medium of Windows, and nothing to install. */
export async function makeStandInMedium(
  folder: string,
  label = 'CCCOMA_X64FRE_EN-US_DV9',
): Promise<string> {
  const [file, readme] = [path.join(folder, `${label}.iso`), path.join(folder, 'README.TXT')];
  await writeFile(
    readme,
    'This disc contains a "UDF" file system and requires an operating system',
  );
  await outputOf('genisoimage', '-quiet', '-udf', '-o', file, '-V', label, readme);
  return file;
}

/** Makes the disc in this folder, and tells its path. */
export async function makeStandInDisc(folder: string, disc: StandInDisc = {}): Promise<string> {
  const {label = 'virtio-win-0.1.285', program = 'xorriso'} = disc;
  const tree = path.join(folder, `${label}-${program}`);
  const file = path.join(folder, `${label}-${program}.iso`);
  const files = standInFiles(disc);
  for (const folderName of new Set(files.map((one) => path.dirname(one.path)))) {
    await mkdir(path.join(tree, folderName), {recursive: true});
  }
  await Promise.all(files.map((one) => writeFile(path.join(tree, one.path), one.text)));
  await outputOf(
    program,
    ...(program === 'xorriso' ? ['-as', 'mkisofs'] : []),
    ...(disc.names === 'plain' ? ['-iso-level', '3'] : ['-r', '-iso-level', '4']),
    ...['-quiet', '-o', file, '-input-charset', 'iso8859-1', '-V', label, tree],
  );
  return file;
}
