/**
 * What a lock file should hold: everything that a profile leaves open and that this host has decided,
 * and what was decided before as long as the profile asks for it.
 */
import {digestOf, formatDigest} from '../core/image-name.js';
import type {JsonPointer} from '../core/pointer.js';
import {pointerTo} from '../core/pointer.js';
import type {Lock, ResolvedProfile} from '../schema/schema.js';
import type {HostFacts, UefiFirmware} from './host-facts.js';
import {allSources} from './windows-discs.js';

/** A forward for whose host port the profile has only "auto". */
export interface AutoForward {
  /** Of the value "auto". */
  readonly origin: JsonPointer;
  /** Its name in a lock file, such as `net/tcp/127.0.0.1/80`. */
  readonly key: string;
  readonly protocol: 'tcp' | 'udp';
  readonly hostAddress: string;
}

export function autoForwards({networks}: Pick<ResolvedProfile, 'networks'>): AutoForward[] {
  const seen = new Map<string, number>();
  return networks.flatMap((network, index) => {
    if (network.type !== 'user') return [];
    return network.forwards.flatMap(({host, hostAddress, protocol, guest}, number) => {
      if (host !== 'auto') return [];
      const name = `${network.id}/${protocol}/${hostAddress}/${guest}`;
      const before = seen.get(name) ?? 0;
      seen.set(name, before + 1);
      // One port of the guest may be behind several of the host's.
      const key = before === 0 ? name : `${name}/${before + 1}`;
      const origin = pointerTo('networks', index, 'forwards', number, 'host');
      return [{origin, key, protocol, hostAddress}];
    });
  });
}

export interface Decided {
  readonly profile: ResolvedProfile;
  /** What the profile leaves open, as it was filled in. */
  readonly derived: Pick<Lock, 'uuid' | 'macs'>;
  readonly facts: Pick<HostFacts, 'qemu' | 'autoPorts'> & {
    readonly uefi?: UefiFirmware | undefined;
  };
  readonly locked: Lock | undefined;
}

export function wantedLock({profile, derived, facts, locked}: Decided): Lock {
  const {machine} = profile;
  // Whoever writes a version down himself leaves nothing open.
  const newest = facts.qemu.machines.find(({alias}) => alias === machine)?.name;
  const board = locked?.machine[machine] ?? newest;
  const uefi = facts.uefi?.descriptor.split('/').at(-1);
  const firmware = profile.firmware.type === 'uefi' ? (locked?.firmware ?? uefi) : undefined;
  return {
    format: 1,
    ...derived,
    machine: board === undefined ? {} : {[machine]: board},
    ...(firmware !== undefined && {firmware}),
    images: fetchedImages(profile),
    ports: Object.fromEntries(
      autoForwards(profile).flatMap(({origin, key}) => {
        const port = facts.autoPorts[origin];
        return port === undefined ? [] : [[key, port]];
      }),
    ),
  };
}

/** Also those whose digest the profile names: it may have it from a base that others have not. */
const fetchedImages = (profile: ResolvedProfile): Lock['images'] =>
  Object.fromEntries(
    // Of two disks with one image, the first is written last.
    allSources(profile)
      .toReversed()
      .flatMap((source) => {
        const {url, size} = source;
        const digest = digestOf(source);
        if (url === undefined || digest === undefined) return [];
        return [[url, {digest: formatDigest(digest), ...(size !== undefined && {size})}]];
      }),
  );
