/**
 * From a profile's path to a resolved profile: loaded, merged, validated, checked by the rules,
 * with paths made absolute and everything derived filled in.
 */
import type {Diagnostic, Locate, Location} from '../core/diagnostic.js';
import {child, type JsonPointer} from '../core/pointer.js';
import {err, ok, type Result} from '../core/result.js';
import type {Lock, ResolvedProfile} from '../schema/schema.js';
import {type DefaultedProfile, validateProfile} from '../schema/validate.js';
import {absolutePaths} from './absolute-paths.js';
import {findRuleBreaks, findSoundRuleBreaks} from './check-rules.js';
import {fillDisk} from './fill-disk.js';
import {deriveIdentity, deriveMac, type Identity} from './identity.js';
import {loadTree, type ProfileReader} from './load.js';
import {
  fillDigests,
  findContradictions,
  findOpenImages,
  missingDigest,
  type OpenImage,
} from './locked-images.js';
import {type FoundLock, locateInLock, readLock} from './read-lock.js';
import {inReadingOrder} from './reading-order.js';
import {distinct, explainViolations} from './schema-diagnostics.js';
import {keepBroughtImages} from './shipped-size.js';
import {findSoundParts} from './sound-parts.js';
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
  readonly lock: LockState;
  /** Images without a digest; none but for those who ask for them. */
  readonly openImages: readonly OpenImage[];
}

/**
 * Where the digests of images come from that the profile does not name. `lock-file`: from there, and
 * one that is not there is a mistake. `lock-file-first`: the same, and others stay open. `anew`: all
 * stay open, whatever the lock file says of images.
 */
export type DigestSource = 'lock-file' | 'lock-file-first' | 'anew';

export interface LockState extends FoundLock {
  /** What the profile leaves open, as it is filled in now. */
  readonly derived: Pick<Lock, 'uuid' | 'macs'>;
}

export interface ProfileFailure {
  readonly diagnostics: readonly Diagnostic[];
  readonly sources: ReadonlyMap<string, string>;
}

export async function resolveProfile(
  file: string,
  reader: ProfileReader,
  digests: DigestSource = 'lock-file',
): Promise<Result<LoadedProfile, ProfileFailure>> {
  const tree = await loadTree(file, reader);
  const {root, realPath} = tree;
  let {sources} = tree;
  const fail = (diagnostics: readonly Diagnostic[]) =>
    err({diagnostics: inReadingOrder(diagnostics, sources), sources});
  // What seems to be missing may stand in the file that could not be read.
  if (root === undefined || tree.state === 'partial') return fail(tree.diagnostics);

  const locate: Locate = (pointer) => locateIn(root, pointer);
  const merged = mergedTree(root);
  const validated = validateProfile(plainValue(merged));
  if ('violations' in validated || tree.diagnostics.length > 0) {
    const whole = 'violations' in validated ? explainViolations(validated.violations, merged) : [];
    const mistakes = distinct([...tree.diagnostics, ...whole]);
    return fail([...mistakes, ...breaksBesides(mistakes, {merged, locate, realPath})]);
  }
  const lock = await readLock(file, reader);
  const {file: lockFile, text} = lock.ok ? lock.value : lock.error;
  if (text !== '') sources = new Map([...sources, [lockFile, text]]);
  if (!lock.ok) return err({diagnostics: lock.error.diagnostics, sources});
  const identity = deriveIdentity(validated.profile.name, realPath);
  const {locked} = lock.value;
  const images = digests === 'anew' ? {} : (locked?.images ?? {});
  const filled = fillIn(validated.profile, {identity, lock: locked});
  const profile = fillDigests(filled, images);
  const openImages = findOpenImages(profile);
  const breaks = findRuleBreaks(profile, locate);
  // Of what is never fetched, nobody can have a digest.
  const unfetched = breaks.filter(({code}) => code === 'profile/source-not-https');
  const isFetched = ({origin}: OpenImage) =>
    unfetched.every(({location}) => location?.pointer !== child(origin, 'url'));
  const findings = [
    ...breaks,
    ...findContradictions(profile, locate, {images, locate: locateInLock(lock.value)}),
    ...(digests === 'lock-file' ? openImages.filter(isFetched) : []).map((open) =>
      missingDigest(open, {file, locate}),
    ),
  ];
  if (findings.some(({severity}) => severity === 'error')) return fail(findings);
  return ok({
    file,
    profile,
    identity: {...identity, uuid: profile.uuid},
    locate,
    sources,
    warnings: findings,
    lock: {...lock.value, derived: leftOpen(validated.profile, profile)},
    openImages,
  });
}

/** What was filled in without a word of the profile's. */
const leftOpen = (
  {uuid, networks}: DefaultedProfile,
  filled: ResolvedProfile,
): LockState['derived'] => ({
  ...(uuid === undefined && {uuid: filled.uuid}),
  macs: Object.fromEntries(
    filled.networks.flatMap((network, index) => {
      const asked = networks[index];
      const isOpen = asked?.type === 'user' && asked.mac === undefined;
      return network.type === 'user' && isOpen ? [[network.id, network.mac]] : [];
    }),
  ),
});

/** What the rules say of a profile with mistakes: only of the parts that have none. */
function breaksBesides(
  mistakes: readonly Diagnostic[],
  of: {readonly merged: SourceNode; readonly locate: Locate; readonly realPath: string},
): readonly Diagnostic[] {
  const sound = findSoundParts(of.merged, mistakes);
  if (sound === undefined) return [];
  const profile = fillIn(sound.profile, {
    identity: deriveIdentity(sound.profile.name, of.realPath),
    lock: undefined,
  });
  return findSoundRuleBreaks(profile, of.locate, sound.isMistaken);
}

/** What was loaded, as one tree that does not depend on where it was read from. */
export const mergedTree = (root: SourceNode): SourceNode =>
  keepBroughtImages(absolutePaths(withoutSteering(root)));

/** What only steers reading is no part of the machine. */
const withoutSteering = (root: SourceNode): SourceNode =>
  withoutKeys(root, new Set(['$schema', 'extends']));

function withoutKeys(root: SourceNode, keys: ReadonlySet<string>): SourceNode {
  if (root.kind !== 'object') return root;
  return {...root, entries: new Map([...root.entries].filter(([key]) => !keys.has(key)))};
}

interface FillingIn {
  readonly identity: Identity;
  readonly lock: Lock | undefined;
}

function fillIn(profile: DefaultedProfile, {identity, lock}: FillingIn): ResolvedProfile {
  const uuid = profile.uuid ?? lock?.uuid ?? identity.uuid;
  const {topology} = profile.cpu;
  return {
    ...profile,
    uuid,
    machine: profile.machine ?? (profile.arch === 'x86_64' ? 'q35' : 'virt'),
    firmware: profile.firmware ?? {
      type: profile.arch === 'x86_64' || profile.boot.kernel !== undefined ? 'bios' : 'uefi',
      secureBoot: false,
    },
    cpu: topology
      ? {count: topology.sockets * topology.cores * topology.threads, ...profile.cpu}
      : profile.cpu,
    tpm: {...profile.tpm, model: profile.tpm.model ?? (profile.arch === 'x86_64' ? 'crb' : 'tis')},
    disks: profile.disks.map((disk) => fillDisk(disk, profile)),
    networks: profile.networks.map((network) =>
      network.type === 'user'
        ? {...network, mac: network.mac ?? lock?.macs[network.id] ?? deriveMac(uuid, network.id)}
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
