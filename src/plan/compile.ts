/**
 * A resolved profile and the facts of a host become a plan. Nothing here touches the world.
 *
 * First everything that depends on the host is decided, then the decisions are written down as
 * arguments. A problem does not stop the work, so that all problems are found in one go.
 */
import type {Diagnostic} from '../core/diagnostic.js';
import {parseDuration} from '../core/duration.js';
import type {JsonPointer} from '../core/pointer.js';
import {err, ok, type Result} from '../core/result.js';
import type {ResolvedProfile} from '../schema/schema.js';
import {compileInvocation} from './compile-invocation.js';
import {type Decisions, decide} from './decide.js';
import {type DiskSpec, diskNode, topNode} from './devices/disk.js';
import {hasAcpi} from './devices/machine.js';
import type {ImagePlace} from './disk-image.js';
import {forwardedPorts} from './forwarded-ports.js';
import {guestFiles} from './guest-files.js';
import type {HostFacts, UefiFirmware} from './host-facts.js';
import {findMissingTypes} from './missing-types.js';
import type {Plan, PlanDisk, RestartRules, StopLimits} from './plan.js';
import {planMachine} from './plan-machine.js';
import {preparationsOf} from './preparations.js';
import {readySign} from './ready-sign.js';
import {snapshotScope} from './snapshot-scope.js';
import {findSparePort} from './spare-port.js';
import {planTpm} from './tpm.js';
import type {VmPaths} from './vm-paths.js';
import {allDisks, originIn, setupRules} from './windows-discs.js';

export interface CompileInput {
  readonly profile: ResolvedProfile;
  readonly identity: {readonly id: string};
  /** Absolute. */
  readonly profileFile: string;
  readonly facts: HostFacts;
  readonly paths: VmPaths;
  /** The folder of images that were fetched. */
  readonly imageCache: string;
  /** `discarded`: whatever the guest writes to its disks is gone when the VM has ended. */
  readonly writes?: ImagePlace['writes'];
}

export interface Compiled {
  readonly plan: Plan;
  readonly uefi: UefiFirmware | undefined;
  readonly warnings: readonly Diagnostic[];
}

/** The diagnostics carry an `origin`, for whoever knows which file it is in. */
export function compilePlan(input: CompileInput): Result<Compiled, readonly Diagnostic[]> {
  const {profile, facts, paths, imageCache, writes = 'kept'} = input;
  const imagePlace = {...paths, imageCache, writes};
  const {value: decisions, diagnostics} = decide(profile, {facts, paths: imagePlace});
  const invocation = compileInvocation({profile, facts, paths, decisions});
  const tpm = planTpm(profile.tpm, facts, paths);
  const originOf = originIn(profile);
  const found = retold(
    [...diagnostics, ...tpm.diagnostics, ...findMissingTypes(invocation, facts.qemu)],
    originOf,
  );
  if (found.some(({severity}) => severity === 'error')) return err(found);
  const disks = decisions.disks.flatMap((disk) => planDisk(disk, allDisks(profile, paths)));
  const setup = setupRules(profile, {disks, writes});
  const sparePort = findSparePort(profile, decisions.board)?.id;
  const plan: Plan = {
    format: 1,
    id: input.identity.id,
    name: profile.name,
    uuid: profile.uuid,
    profileFile: input.profileFile,
    qemu: facts.qemu.binary,
    accelerator: decisions.accelerator,
    machine: planMachine(decisions.machine.name, facts.qemu, invocation),
    invocation: retold(invocation, originOf),
    preparations: [
      ...retold(preparationsOf(profile, {uefi: decisions.uefi, paths: imagePlace}), originOf),
      ...guestFiles(profile, paths).map((file) => ({prepare: 'guest-file', ...file}) as const),
      ...tpm.value.preparations,
    ],
    sidecars: tpm.value.sidecars,
    ports: profile.networks.flatMap((network, index) =>
      forwardedPorts(network, index, facts.autoPorts),
    ),
    clock: profile.clock.base,
    console: profile.serial.type === 'uart' ? 'serial' : 'none',
    display: profile.display.type,
    disks,
    snapshots: scopeOf(profile, decisions, paths),
    writes,
    onDiskFull: profile.onDiskFull,
    ready: readySign(profile.ready),
    ...(setup && {setup}),
    ...(sparePort !== undefined && {sparePort}),
    stop: stopLimits(profile, hasAcpi(decisions) ? 'reachable' : 'deaf'),
    restart: restartRules(profile.restart),
    paths,
  };
  return ok({plan, uefi: decisions.uefi, warnings: found});
}

/** Not all of the profile: what is read of it counts as in use. */
const scopeOf = (
  profile: ResolvedProfile,
  decisions: Decisions,
  paths: VmPaths,
): Plan['snapshots'] => {
  const {tpm, cpu, extraArgs} = profile;
  return snapshotScope({tpm, cpu, extraArgs, disks: allDisks(profile, paths)}, decisions, paths);
};

/** Disks that the profile does not list are about what they come from. */
const retold = <T extends {readonly origin?: JsonPointer}>(
  list: readonly T[],
  originOf: (origin: JsonPointer) => JsonPointer,
): readonly T[] =>
  list.map((one) => (one.origin === undefined ? one : {...one, origin: originOf(one.origin)}));

function planDisk(
  {index, image, seat}: DiskSpec,
  disks: ReturnType<typeof allDisks>,
): readonly PlanDisk[] {
  if (image === undefined) return [];
  const {path, format, access} = image;
  const layers = image.layers.map((layer) => ({path: layer.path, format: layer.format}));
  const [node, top] = [diskNode(index), topNode(index, image)];
  const id = disks[index]?.id ?? node;
  return [{node, path, id, format, bus: seat.bus, access, layers, top}];
}

/** Waiting for a guest that cannot be asked to power down would be in vain. */
const stopLimits = (
  {stop, guestAgent}: ResolvedProfile,
  guest: 'reachable' | 'deaf',
): StopLimits => ({
  agentMs: guestAgent.type === 'none' ? 0 : milliseconds(stop.agent),
  powerdownMs: guest === 'reachable' ? milliseconds(stop.powerdown) : 0,
  quitMs: milliseconds(stop.quit),
  sigtermMs: milliseconds(stop.sigterm),
  sigkillMs: milliseconds(stop.sigkill),
});

const restartRules = (restart: ResolvedProfile['restart']): RestartRules => ({
  policy: restart.policy,
  maxRetries: restart.maxRetries,
  windowMs: milliseconds(restart.window),
  resetAfterMs: milliseconds(restart.resetAfter),
  initialMs: milliseconds(restart.backoff.initial),
  factor: restart.backoff.factor,
  maxMs: milliseconds(restart.backoff.max),
});

function milliseconds(text: string): number {
  const duration = parseDuration(text);
  // The schema's pattern lets nothing else through.
  if (duration === undefined) throw new Error(`Not a duration: ${text}`);
  return duration;
}
