/**
 * A profile that stands on its own in a folder that is carried to another host: merged with what it
 * extends, with the VM's disks beside it, and with every other file that it names.
 *
 * What the guest is told from files and environment variables is not carried along: such files hold
 * secrets. They are only named, for whoever is to provide them there.
 */
import path from 'node:path';
import type {JsonObject, JsonValue} from '../core/json.js';
import type {JsonPointer} from '../core/pointer.js';
import {homePathPatterns, pathPatterns} from '../schema/validate.js';
import {startsAtHome} from './foreign-paths.js';
import {nodesAt, plainValue, type SourceNode} from './source-node.js';

/** An image that is the VM's own. */
export interface CarriedDisk {
  readonly id: string;
  /** In the folder. */
  readonly path: string;
  readonly format: 'qcow2' | 'raw';
  /** Where it is another than the profile says. */
  readonly size?: string | undefined;
  /** `unmade`: the first start makes it there, as it would have here. */
  readonly state: 'there' | 'unmade';
}

/** Something that the other host has to have. */
export type Reference =
  | {readonly at: JsonPointer; readonly file: string}
  | {readonly at: JsonPointer; readonly env: string};

export interface CarriedFile {
  readonly from: string;
  /** In the folder. */
  readonly to: string;
}

export interface Portable {
  readonly profile: JsonObject;
  readonly files: readonly CarriedFile[];
  readonly references: readonly Reference[];
  /** Addresses of images that are fetched again there. */
  readonly urls: readonly string[];
}

/** `merged` has absolute paths; `directory` is the folder of the profile. */
export function portableProfile(
  merged: SourceNode,
  directory: string,
  disks: readonly CarriedDisk[],
): Portable {
  const references = referencesIn(merged);
  const placed = changeItems(plainValue(merged), disks);
  const files = new Map<string, string>();
  const carry = (file: string): string => {
    if (!path.isAbsolute(file)) return file;
    const known = files.get(file) ?? `files/${freeName(path.basename(file), [...files.values()])}`;
    files.set(file, known);
    return known;
  };
  const carried = pathPatterns.reduce(
    (value, pattern) => changeAt(value, stepsIn(pattern), carry),
    placed,
  );
  const near = (file: string): string => nearby(file, directory);
  const profile = homePathPatterns.reduce(
    (value, pattern) => changeAt(value, stepsIn(pattern), near),
    carried,
  );
  return {
    // The root of a profile that was resolved is an object.
    profile: profile as JsonObject,
    files: [...files].map(([from, to]) => ({from, to})),
    references: references.map((one) =>
      'file' in one ? {...one, file: nearby(one.file, directory)} : one,
    ),
    urls: urlsIn(profile),
  };
}

const stepsIn = (pattern: string): readonly string[] => pattern.split('/').slice(1);

/** A file below the profile's folder has the same place below the one that is carried. */
function nearby(file: string, directory: string): string {
  if (startsAtHome(file)) return file;
  const relative = path.relative(directory, file);
  return relative.startsWith('..') ? file : relative;
}

/** What the guest is told from outside of the profile. */
export function referencesIn(merged: SourceNode): readonly Reference[] {
  return homePathPatterns.flatMap((pattern) => {
    const files = textsAt(merged, pattern).map(({at, text}) => ({at, file: text}));
    const variables = textsAt(merged, pattern.replace(/\/file$/, '/env'));
    return [...files, ...variables.map(({at, text}) => ({at, env: text}))];
  });
}

const textsAt = (
  merged: SourceNode,
  pattern: string,
): readonly {readonly at: JsonPointer; readonly text: string}[] =>
  nodesAt(merged, pattern).flatMap(({node, pointer}) =>
    node.kind === 'scalar' && typeof node.value === 'string'
      ? [{at: pointer, text: node.value}]
      : [],
  );

function changeItems(value: JsonValue, disks: readonly CarriedDisk[]): JsonValue {
  if (!isJsonObject(value) || !Array.isArray(value['disks'])) return value;
  const byId = new Map(disks.map((disk) => [disk.id, disk]));
  const changed = value['disks'].map((item: JsonValue): JsonValue => {
    if (!isJsonObject(item)) return item;
    const {id} = item;
    const carried = typeof id === 'string' ? byId.get(id) : undefined;
    if (carried === undefined) return item;
    // With its size, the folder says what it is to become, as a profile of the user's own.
    const {grow: _grow, ...own} = item;
    if (carried.state === 'unmade') return {...own, path: carried.path};
    const {source: _source, mode: _mode, ...kept} = own;
    const {path: place, format, size} = carried;
    return {...kept, path: place, format, ...(size !== undefined && {size})};
  });
  return {...value, disks: changed};
}

const isJsonObject = (value: JsonValue): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Changes the texts at a pattern in which `*` is every item of an array. */
function changeAt(
  value: JsonValue,
  steps: readonly string[],
  change: (text: string) => string,
): JsonValue {
  const [step, ...rest] = steps;
  if (step === undefined) return typeof value === 'string' ? change(value) : value;
  if (Array.isArray(value)) {
    return step === '*' ? value.map((item: JsonValue) => changeAt(item, rest, change)) : value;
  }
  const member = isJsonObject(value) ? value[step] : undefined;
  if (!isJsonObject(value) || member === undefined) return value;
  return {...value, [step]: changeAt(member, rest, change)};
}

/** Plain enough for every file system, and unlike all others. */
function freeName(name: string, taken: readonly string[]): string {
  const plain = name.replaceAll(/[^A-Za-z0-9._-]/g, '_').replace(/^\./, '_');
  const names = [plain, ...taken.map((_file, index) => `${index + 2}-${plain}`)];
  return names.find((one) => !taken.includes(`files/${one}`)) ?? plain;
}

/** Of images that are fetched by whoever needs them. */
const URL_PATTERNS = ['/disks/*/source/url', '/windows/virtioWin/url'];

function urlsIn(profile: JsonValue): readonly string[] {
  const urls: string[] = [];
  for (const pattern of URL_PATTERNS) {
    changeAt(profile, stepsIn(pattern), (url) => {
      urls.push(url);
      return url;
    });
  }
  return urls;
}
