/**
 * Chooses UEFI firmware by the descriptor files that distributions ship for QEMU.
 *
 * Source: docs/interop/firmware.json of QEMU. A file in a more specific directory replaces one of
 * the same name, an empty file hides it, and the first that fits in the order of names wins.
 */
import {readdir, readFile, stat} from 'node:fs/promises';
import path from 'node:path';
import type {Diagnostic} from '../core/diagnostic.js';
import {isObject, parseJson} from '../core/json.js';
import type {Arch, UefiFirmware} from '../plan/host-facts.js';

/** The text of one descriptor file. */
export interface FirmwareDescriptor {
  readonly file: string;
  readonly text: string;
}

export interface FirmwareQuestion {
  readonly arch: Arch;
  /** A concrete name: descriptors say `pc-q35-*`, which the alias `q35` does not match. */
  readonly machine: string;
}

export interface FirmwareChoice {
  /** Without Secure Boot, and the SMM and enrolled keys that go with it. */
  readonly firmware?: UefiFirmware;
  /** Everything that fits, in the order of names. */
  readonly described: readonly DescribedFirmware[];
  readonly warnings: readonly Diagnostic[];
}

export interface DescribedFirmware {
  readonly firmware: UefiFirmware;
  readonly features: readonly string[];
}

/** Where descriptors are looked for, the most specific directory last. */
export function firmwareDirectories(
  env: Readonly<Record<string, string | undefined>>,
): readonly string[] {
  const system = ['/usr/share/qemu/firmware', '/etc/qemu/firmware'];
  const {XDG_CONFIG_HOME: set, HOME: home} = env;
  const config = set?.startsWith('/') ? set : home?.startsWith('/') ? `${home}/.config` : undefined;
  return config === undefined ? system : [...system, path.join(config, 'qemu/firmware')];
}

/** Reads the descriptors of all directories and chooses one for a machine. */
export async function findUefiFirmware(
  directories: readonly string[],
  question: FirmwareQuestion,
): Promise<FirmwareChoice> {
  return chooseFirmware(await readDescriptors(directories), question);
}

/** The descriptors that count, in the order in which they are tried. */
export async function readDescriptors(
  directories: readonly string[],
): Promise<readonly FirmwareDescriptor[]> {
  const byName = new Map<string, string>();
  for (const directory of directories) {
    for (const name of await descriptorNames(directory)) {
      byName.set(name, path.join(directory, name));
    }
  }
  const files = [...byName.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, file]) => file);
  const texts = files.map(async (file) => ({file, text: await readDescriptor(file)}));
  // An empty file hides the one of the same name in a less specific directory.
  return (await Promise.all(texts)).filter(({text}) => text !== '');
}

async function descriptorNames(directory: string): Promise<readonly string[]> {
  // Most users have no directory of their own, and a host without firmware has none at all.
  const names = await readdir(directory).catch(() => []);
  return names.filter((name) => name.endsWith('.json') && !name.startsWith('.'));
}

/** Far more than any descriptor needs. */
const MAX_DESCRIPTOR_BYTES = 1024 * 1024;

async function readDescriptor(file: string): Promise<string> {
  try {
    const found = await stat(file);
    if (!found.isFile() || found.size > MAX_DESCRIPTOR_BYTES) return '';
    return await readFile(file, 'utf8');
  } catch {
    // A dangling link or a file of another user's: no firmware for us.
    return '';
  }
}

/** The firmware that fits a machine. */
export function chooseFirmware(
  descriptors: readonly FirmwareDescriptor[],
  question: FirmwareQuestion,
): FirmwareChoice {
  const warnings: Diagnostic[] = [];
  const described: DescribedFirmware[] = [];
  for (const {file, text} of descriptors) {
    const descriptor = parseJson(text);
    if (!isObject(descriptor)) {
      warnings.push(notJson(file));
      continue;
    }
    const firmware = fits(descriptor, question) ? flashPair(file, descriptor) : undefined;
    if (firmware !== undefined) described.push({firmware, features: featuresOf(descriptor)});
  }
  const firmware = described.find(({features}) => isPlain(features))?.firmware;
  return {...(firmware && {firmware}), described, warnings};
}

type Properties = Readonly<Record<string, unknown>>;

const notJson = (file: string): Diagnostic => ({
  code: 'host/firmware-descriptor-unreadable',
  severity: 'warning',
  message: `the firmware descriptor '${file}' is not a JSON object, and is skipped`,
  hint: 'reinstall the package that it belongs to, or remove the file',
});

/** Firmware with one of these starts only signed kernels, or only on a machine with SMM. */
const UNWANTED_FEATURES = ['secure-boot', 'enrolled-keys', 'requires-smm'];

export const isPlain = (features: readonly string[]): boolean =>
  !UNWANTED_FEATURES.some((feature) => features.includes(feature));

const fits = (descriptor: Properties, question: FirmwareQuestion): boolean =>
  listOf(descriptor['interface-types']).includes('uefi') &&
  listOf(descriptor['targets']).some((target) => isTarget(target, question));

const featuresOf = (descriptor: Properties): readonly string[] =>
  listOf(descriptor['features']).filter((feature) => typeof feature === 'string');

const isTarget = (target: unknown, {arch, machine}: FirmwareQuestion): boolean =>
  isObject(target) &&
  target['architecture'] === arch &&
  listOf(target['machines']).some(
    (pattern) => typeof pattern === 'string' && matchesPattern(machine, pattern),
  );

/** The code image and the template of the variables, when the firmware is such a pair. */
function flashPair(file: string, descriptor: Properties): UefiFirmware | undefined {
  const mapping = descriptor['mapping'];
  if (!isObject(mapping) || mapping['device'] !== 'flash') return undefined;
  // The other modes, stateless and combined, keep no variables or keep them with the code.
  if ((mapping['mode'] ?? 'split') !== 'split') return undefined;
  const code = flashFile(mapping['executable']);
  const varsTemplate = flashFile(mapping['nvram-template']);
  if (code === undefined || varsTemplate === undefined) return undefined;
  const requiresSmm = featuresOf(descriptor).includes('requires-smm');
  return {descriptor: file, code, varsTemplate, requiresSmm};
}

function flashFile(value: unknown): UefiFirmware['code'] | undefined {
  if (!isObject(value)) return undefined;
  const {filename, format} = value;
  if (typeof filename !== 'string' || (format !== 'raw' && format !== 'qcow2')) return undefined;
  return {path: filename, format};
}

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

/** Descriptors use `*` and, the format being that of shells, might use `?`. */
function matchesPattern(text: string, pattern: string): boolean {
  const literal = pattern.replaceAll(/[\\^$.|+(){}[\]]/g, '\\$&');
  const source = literal.replaceAll(/\*+/g, '.*').replaceAll('?', '.');
  return new RegExp(`^${source}$`).test(text);
}
