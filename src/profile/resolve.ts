/**
 * From a profile's path to a resolved profile: loaded, merged, validated, checked by the rules,
 * with paths made absolute and everything derived filled in.
 */
import path from 'node:path';
import type {Diagnostic, Locate, Location} from '../core/diagnostic.js';
import type {JsonPointer} from '../core/pointer.js';
import {err, ok, type Result} from '../core/result.js';
import type {ResolvedProfile} from '../schema/schema.js';
import {type DefaultedProfile, pathPatterns, validateProfile} from '../schema/validate.js';
import {deriveIdentity, deriveMac, type Identity} from './identity.js';
import {loadTree, type ProfileReader} from './load.js';
import {RULES} from './rules/all.js';
import {explainViolations, identityOf} from './schema-diagnostics.js';
import {nearestNode, plainValue, type SourceNode} from './source-node.js';

export type {ProfileReader} from './load.js';

export interface LoadedProfile {
  /** As typed. */
  readonly file: string;
  readonly profile: ResolvedProfile;
  readonly identity: Identity;
  readonly locate: Locate;
  /** The text of every file, by the name that `Location.file` has. */
  readonly sources: ReadonlyMap<string, string>;
  readonly warnings: readonly Diagnostic[];
}

export interface ProfileFailure {
  readonly diagnostics: readonly Diagnostic[];
  readonly sources: ReadonlyMap<string, string>;
}

export async function resolveProfile(
  file: string,
  reader: ProfileReader,
): Promise<Result<LoadedProfile, ProfileFailure>> {
  const {root, diagnostics: loading, sources, realPath} = await loadTree(file, reader);
  if (root === undefined) return err({diagnostics: loading, sources});
  const merged = withAbsolutePaths(withoutSteering(root));
  const validated = validateProfile(plainValue(merged));
  if ('violations' in validated || loading.length > 0) {
    const whole = 'violations' in validated ? explainViolations(validated.violations, merged) : [];
    return err({diagnostics: inReadingOrder(distinct([...loading, ...whole]), file), sources});
  }
  const locate: Locate = (pointer) => locateIn(root, pointer);
  const identity = deriveIdentity(validated.profile.name, realPath);
  const profile = fillIn(validated.profile, identity);
  const findings = RULES.flatMap((rule) => rule(profile, locate));
  return findings.some(({severity}) => severity === 'error')
    ? err({diagnostics: inReadingOrder(findings, file), sources})
    : ok({
        file,
        profile,
        identity: {...identity, uuid: profile.uuid},
        locate,
        sources,
        warnings: findings,
      });
}

/** What only steers reading is no part of the machine. */
function withoutSteering(root: SourceNode): SourceNode {
  if (root.kind !== 'object') return root;
  const kept = [...root.entries].filter(([key]) => key !== '$schema' && key !== 'extends');
  return {...root, entries: new Map(kept)};
}

/** Paths are relative to the file that names them, which after a merge only the origins tell. */
const withAbsolutePaths = (root: SourceNode): SourceNode =>
  pathPatterns.reduce((tree, pattern) => absoluteAt(tree, pattern.split('/').slice(1)), root);

function absoluteAt(node: SourceNode, steps: readonly string[]): SourceNode {
  const [step, ...rest] = steps;
  if (step === undefined) {
    return node.kind === 'scalar' && typeof node.value === 'string' && node.value !== ''
      ? {...node, value: path.resolve(node.file.directory, node.value)}
      : node;
  }
  if (step === '*' && node.kind === 'array') {
    return {...node, items: node.items.map((item) => absoluteAt(item, rest))};
  }
  const entry = node.kind === 'object' ? node.entries.get(step) : undefined;
  if (node.kind !== 'object' || entry === undefined) return node;
  return {
    ...node,
    entries: new Map(node.entries).set(step, {...entry, value: absoluteAt(entry.value, rest)}),
  };
}

function fillIn(profile: DefaultedProfile, {uuid: derived}: Identity): ResolvedProfile {
  const uuid = profile.uuid ?? derived;
  const {topology} = profile.cpu;
  return {
    ...profile,
    uuid,
    machine: profile.machine ?? (profile.arch === 'x86_64' ? 'q35' : 'virt'),
    firmware: profile.firmware ?? {
      type: profile.arch === 'x86_64' || profile.boot.kernel !== undefined ? 'bios' : 'uefi',
    },
    cpu: topology
      ? {count: topology.sockets * topology.cores * topology.threads, ...profile.cpu}
      : profile.cpu,
    disks: profile.disks.map((disk) => ({...disk, serial: disk.serial ?? disk.id})),
    networks: profile.networks.map((network) =>
      network.type === 'user'
        ? {...network, mac: network.mac ?? deriveMac(uuid, network.id)}
        : network,
    ),
  };
}

function locateIn(root: SourceNode, pointer: JsonPointer): Location {
  const {node, exact} = nearestNode(root, pointer);
  // A default has no place of its own; the object that would hold it says at least which file.
  return exact
    ? {file: node.file.shown, pointer, range: node.range}
    : {file: node.file.shown, pointer};
}

function distinct(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  return [
    ...new Map(diagnostics.map((diagnostic) => [identityOf(diagnostic), diagnostic])).values(),
  ];
}

/** File by file, the profile itself first, from top to bottom. */
function inReadingOrder(diagnostics: readonly Diagnostic[], file: string): readonly Diagnostic[] {
  const rank = ({location}: Diagnostic): number => (location?.file === file ? 0 : 1);
  const offset = ({location}: Diagnostic): number => location?.range?.start.offset ?? -1;
  return [...diagnostics].sort(
    (a, b) =>
      rank(a) - rank(b) ||
      (a.location?.file ?? '').localeCompare(b.location?.file ?? '') ||
      offset(a) - offset(b),
  );
}
