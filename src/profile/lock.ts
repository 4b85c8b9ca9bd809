/**
 * The lock file: what a profile leaves open and a host has decided, written down beside the profile
 * for git, so that the machine stays the same on every host.
 */
import type {Diagnostic, Locate} from '../core/diagnostic.js';
import {parsePointer} from '../core/pointer.js';
import {err, ok, type Result} from '../core/result.js';
import type {Lock, LockedImage} from '../schema/schema.js';
import {validateLock} from '../schema/validate.js';
import {parseSource} from './json-source.js';
import {nearestNode, plainValue, type SourceFile} from './source-node.js';

/** `vm.lock.json` for `vm.json` and `vm.jsonc`. */
export const lockFileOf = (profile: string): string =>
  `${profile.replace(/\.jsonc?$/, '')}.lock.json`;

export const EMPTY_LOCK: Lock = {format: 1, machine: {}, macs: {}, ports: {}, images: {}};

export function parseLock(text: string, file: SourceFile): Result<Lock, readonly Diagnostic[]> {
  const {state, root, diagnostics} = parseSource(text, file);
  if (state === 'broken' || root === undefined || diagnostics.length > 0) return err(diagnostics);
  const validated = validateLock(plainValue(root));
  if ('lock' in validated) return ok(validated.lock);
  return err(
    validated.violations.slice(0, 1).map(({instancePath}): Diagnostic => {
      const pointer = parsePointer(instancePath);
      const {node} = nearestNode(root, pointer);
      return {
        code: 'profile/lock-broken',
        severity: 'error',
        message: `kvmrun does not write this into a lock file: '${JSON.stringify(plainValue(node))}'`,
        location: {file: file.shown, pointer, range: node.range},
        hint: 'put back what git has, or remove the file and write it anew with kvmrun lock',
      };
    }),
  );
}

/** The same lock is the same bytes: sorted keys, and nothing that is empty. */
export function renderLock({format, uuid, firmware, ...tables}: Lock): string {
  const filled = Object.entries(tables)
    .filter(([, table]) => Object.keys(table).length > 0)
    .map(([name, table]) => [name, Object.fromEntries(Object.entries(table).sort(byKey))]);
  const lock = {
    format,
    ...(uuid !== undefined && {uuid}),
    ...(firmware !== undefined && {firmware}),
    ...Object.fromEntries(filled),
  };
  return `${JSON.stringify(lock, null, 2)}\n`;
}

const byKey = ([one]: readonly [string, unknown], [other]: readonly [string, unknown]): number =>
  one < other ? -1 : 1;

/** Where a value stands in a lock file that was parsed without complaint. */
export function locateInText(text: string, file: SourceFile): Locate {
  const {root} = parseSource(text, file);
  return (pointer) => {
    const nearest = root && nearestNode(root, pointer);
    return {file: file.shown, pointer, ...(nearest?.exact && {range: nearest.node.range})};
  };
}

export interface LockChange {
  /** As in `machine/q35`. */
  readonly what: string;
  readonly locked: string | undefined;
  readonly wanted: string | undefined;
}

/** What would have to change in a lock for it to be another one. */
export function lockChanges(locked: Lock, wanted: Lock): readonly LockChange[] {
  const [before, after] = [flat(locked), flat(wanted)];
  return [...new Set([...before.keys(), ...after.keys()])]
    .filter((what) => before.get(what) !== after.get(what))
    .map((what) => ({what, locked: before.get(what), wanted: after.get(what)}));
}

function flat({uuid, firmware, machine, macs, ports, images}: Lock): ReadonlyMap<string, string> {
  const tables = Object.entries({machine, macs, ports}).flatMap(([name, table]) =>
    Object.entries(table).map(([key, value]) => [`${name}/${key}`, String(value)] as const),
  );
  return new Map([
    ...(uuid === undefined ? [] : [['uuid', uuid] as const]),
    ...(firmware === undefined ? [] : [['firmware', firmware] as const]),
    ...tables,
    ...Object.entries(images).map(([url, image]) => [`images/${url}`, describe(image)] as const),
  ]);
}

const describe = ({digest, size}: LockedImage): string =>
  size === undefined ? digest : `${digest} (${size} bytes)`;
