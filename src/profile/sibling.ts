/**
 * The profile of a VM that is to be like another one, and not the same: with another name and
 * identity, disks of its own, and no port of the host that the other one has.
 *
 * Only the profile's own text is changed; what stands in a profile that it extends is overridden.
 */
import path from 'node:path';
import type {JsonObject} from '../core/json.js';
import {stepsOf} from '../core/pointer.js';
import type {ResolvedProfile} from '../schema/schema.js';
import {homePathPatterns, pathPatterns} from '../schema/validate.js';
import {editText, type TextEdit} from './edit-text.js';
import {startsAtHome} from './foreign-paths.js';
import {deriveMac} from './identity.js';
import {SHIPPED} from './shipped.js';
import {childOf, nodesAt, type SourceNode, stringAt} from './source-node.js';

export interface Sibling {
  readonly name: string;
  /** For a profile that does not leave it open. */
  readonly uuid: string;
  /** Where its profile will be, absolute. */
  readonly file: string;
  /** New places of disks, absolute, by the disk's id. */
  readonly diskPaths: ReadonlyMap<string, string>;
  /** New sizes of disks, by the disk's id. */
  readonly diskSizes: ReadonlyMap<string, string>;
}

export interface Original {
  /** Of the profile itself, not of what it extends. */
  readonly text: string;
  readonly own: SourceNode;
  readonly profile: ResolvedProfile;
  /** What the profiles leave open. */
  readonly derived: {readonly uuid?: string; readonly macs: Readonly<Record<string, string>>};
}

/** What is no longer as it was in the original, for people. */
export interface SiblingText {
  readonly text: string;
  /** The host ports that are `auto` now. */
  readonly freedPorts: readonly number[];
}

export function siblingText(original: Original, sibling: Sibling): SiblingText {
  const {text, own, derived} = original;
  const folder = path.dirname(sibling.file);
  const networks = networkChanges(original, sibling);
  const {diskPaths, diskSizes} = sibling;
  const disks = [...new Set([...diskPaths.keys(), ...diskSizes.keys()])].map((id): ItemChange => {
    const [file, size] = [diskPaths.get(id), diskSizes.get(id)];
    return {
      id,
      fields: {
        ...(file !== undefined && {path: relativeTo(folder, file)}),
        ...(size !== undefined && {size}),
      },
    };
  });
  const edits = [
    {at: ['name'], value: sibling.name},
    ...(derived.uuid === undefined ? [{at: ['uuid'], value: sibling.uuid}] : []),
    ...relocations(own, folder),
    ...itemEdits(own, 'disks', disks),
    ...itemEdits(own, 'networks', networks.changes),
    ...networks.ports,
  ];
  return {text: editText(text, edits), freedPorts: networks.freedPorts};
}

interface ItemChange {
  readonly id: string;
  readonly fields: JsonObject;
}

/** Changes items of a list by their ids, and adds those that are only inherited so far. */
function itemEdits(
  own: SourceNode,
  list: 'disks' | 'networks',
  changes: readonly ItemChange[],
): readonly TextEdit[] {
  const items = childOf(own, list);
  const ids = items?.kind === 'array' ? items.items.map((item) => stringAt(item, 'id')?.value) : [];
  const added = changes
    .filter(({id}) => !ids.includes(id))
    .map(({id, fields}) => ({id, ...fields}));
  const changed = changes.flatMap(({id, fields}) => {
    const index = ids.indexOf(id);
    if (index === -1) return [];
    return Object.entries(fields).map(([field, value]) => ({at: [list, index, field], value}));
  });
  if (added.length === 0) return changed;
  if (ids.length === 0) return [{at: [list], value: added}];
  return [...changed, ...added.map((value) => ({at: [list, -1], value}))];
}

interface NetworkChanges {
  readonly changes: readonly ItemChange[];
  /** Of forwards that are written in the profile itself. */
  readonly ports: readonly TextEdit[];
  readonly freedPorts: readonly number[];
}

function networkChanges({own, profile, derived}: Original, {uuid}: Sibling): NetworkChanges {
  const networks = profile.networks.filter((network) => network.type === 'user');
  const written = new Map(networks.map(({id}) => [id, writtenForwards(own, id)]));
  const changes = networks.flatMap(({id, forwards}): readonly ItemChange[] => {
    const isInherited = written.get(id) === undefined && forwards.some(hasPort);
    const fields: JsonObject = {
      ...(derived.macs[id] === undefined && {mac: deriveMac(uuid, id)}),
      ...(isInherited && {forwards: forwards.map((forward) => ({...forward, host: 'auto'}))}),
    };
    return Object.keys(fields).length === 0 ? [] : [{id, fields}];
  });
  return {
    changes,
    ports: [...written.values()].flatMap((edits) => edits ?? []),
    freedPorts: networks.flatMap(({forwards}) =>
      forwards.flatMap(({host}) => (typeof host === 'number' ? [host] : [])),
    ),
  };
}

const hasPort = ({host}: {readonly host: number | 'auto'}): boolean => host !== 'auto';

/** The changes to forwards that the profile itself has; `undefined` when it has none of its own. */
function writtenForwards(own: SourceNode, id: string): readonly TextEdit[] | undefined {
  const networks = childOf(own, 'networks');
  const items = networks?.kind === 'array' ? networks.items : [];
  const index = items.findIndex((network) => stringAt(network, 'id')?.value === id);
  const item = items[index];
  const forwards = item && childOf(item, 'forwards');
  if (forwards?.kind !== 'array') return undefined;
  return forwards.items.flatMap((forward, number) => {
    const host = childOf(forward, 'host');
    const isNumber = host?.kind === 'scalar' && typeof host.value === 'number';
    const at = ['networks', index, 'forwards', number, 'host'];
    return isNumber ? [{at, value: 'auto'}] : [];
  });
}

/** Relative paths start from the folder that the profile is in, and that may be another one. */
function relocations(own: SourceNode, folder: string): readonly TextEdit[] {
  const patterns = [...pathPatterns, ...homePathPatterns, '/extends', '/extends/*', '/$schema'];
  return patterns.flatMap((pattern) =>
    nodesAt(own, pattern).flatMap(({node, pointer}): readonly TextEdit[] => {
      if (node.kind !== 'scalar' || typeof node.value !== 'string') return [];
      const {value, file} = node;
      const isRelative =
        !path.isAbsolute(value) && !startsAtHome(value) && !value.startsWith(SHIPPED);
      if (!isRelative || file.directory === folder || /^[a-z]+:\/\//.test(value)) return [];
      const at = stepsOf(pointer).map((step) => (/^\d+$/.test(step) ? Number(step) : step));
      return [{at, value: relativeTo(folder, path.resolve(file.directory, value))}];
    }),
  );
}

/** Beginning with a dot where that is needed to tell it from something else. */
function relativeTo(folder: string, file: string): string {
  const relative = path.relative(folder, file);
  return /^[~$]|^[a-z][a-z0-9+.-]*:/i.test(relative) ? `./${relative}` : relative;
}
