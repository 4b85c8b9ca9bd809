/**
 * Joins the stages that a VM goes through before anything runs:
 * profile → questions about the host → facts → plan.
 */
import {createHash} from 'node:crypto';
import path from 'node:path';
import {type Diagnostic, placeDiagnostics} from '../core/diagnostic.js';
import {child} from '../core/pointer.js';
import {err, ok, type Result} from '../core/result.js';
import {gatherFacts, type HostQuestions} from '../host/gather-facts.js';
import {generationFile} from '../host/generation.js';
import {runtimeRoots} from '../host/runtime-files.js';
import {isLocked} from '../host/vm-lock.js';
import {type CompileInput, compilePlan} from '../plan/compile.js';
import {type ImagePlace, imageFilesOf} from '../plan/disk-image.js';
import {variableOf} from '../plan/guest-files.js';
import type {HostFacts} from '../plan/host-facts.js';
import {findHostMarks, type HostMark} from '../plan/host-marks.js';
import type {LeftOpen} from '../plan/host-variations.js';
import type {ForwardedPort, Plan, Preparation} from '../plan/plan.js';
import {renderArgv} from '../plan/render-argv.js';
import {variablesOf} from '../plan/seed.js';
import {TPM_PROGRAMS} from '../plan/tpm.js';
import {type VmPaths, vmPaths} from '../plan/vm-paths.js';
import {type AutoForward, autoForwards, wantedLock} from '../plan/wanted-lock.js';
import {answerVariables} from '../plan/windows-answers.js';
import {afterInstallation, allDisks} from '../plan/windows-discs.js';
import type {LoadedProfile} from '../profile/resolve.js';
import type {Lock} from '../schema/schema.js';
import {type InstalledOn, readInstalled} from '../supervisor/installed-record.js';
import {findPlace} from '../supervisor/vm-place.js';
import {readVmRecord} from '../supervisor/vm-record.js';
import {cacheDirectory, imageCache} from './cache-directory.js';
import type {Cli} from './cli.js';
import {findUnlocked} from './unlocked.js';

export interface CompiledVm {
  readonly loaded: LoadedProfile;
  readonly plan: Plan;
  /** Without the program itself. */
  readonly argv: readonly string[];
  /** Tells whether two profiles ask for the same machine. */
  readonly planDigest: string;
  readonly guestVariables: Readonly<Record<string, string>>;
  readonly warnings: readonly Diagnostic[];
  /** What a lock file should hold now. */
  readonly wantedLock: Lock;
  /** What of the command line is this host's doing. */
  readonly hostMarks: () => readonly HostMark[];
}

export interface CompileWishes {
  readonly writes?: ImagePlace['writes'] | undefined;
  /** Where Windows is to be; else where it is. */
  readonly installed?: InstalledOn | undefined;
}

/** Asks the host what the plan depends on, and compiles. */
export async function compileVm(
  loaded: LoadedProfile,
  cli: Cli,
  {writes = 'kept', installed: wished}: CompileWishes = {},
): Promise<Result<CompiledVm, readonly Diagnostic[]>> {
  const {profile, identity, locate} = loaded;
  const paths = await findPlace(vmPaths(runtimeRoots(cli.env, cli.uid), identity.id));
  const images = {imageCache: imageCache(cli.env), writes};
  const {locked, derived} = loaded.lock;
  const machine = locked?.machine[profile.machine] ?? profile.machine;
  const installed = wished ?? (await readInstalled(paths));
  const guest = installed === 'nothing' ? profile : afterInstallation(profile, installed.disk);
  const asked = {...loaded, profile: {...guest, machine}};
  const inUse = await portsInUse(asked.profile, paths);
  const gathered = await gatherFacts(questionsOf(asked, {...paths, ...images}, inUse), {
    env: cli.env,
    cacheDirectory: cacheDirectory(cli.env),
  });
  if (!gathered.ok) return err(placeDiagnostics(gathered.error, locate));
  const input: CompileInput = {
    profile: asked.profile,
    identity,
    profileFile: path.resolve(cli.cwd, loaded.file),
    facts: gathered.value.facts,
    paths,
    ...images,
  };
  const compiled = compilePlan(input);
  if (!compiled.ok) return err(placeDiagnostics(compiled.error, locate));
  const {plan} = compiled.value;
  const {facts} = gathered.value;
  const {uefi} = compiled.value;
  const wanted = wantedLock({profile, derived, facts: {...facts, uefi}, locked});
  const warnings = [
    ...(guest === profile ? loaded.warnings : loaded.warnings.filter(isLasting)),
    ...gathered.value.warnings,
    ...compiled.value.warnings,
    ...findUnlocked(loaded.lock, wanted, uefi),
  ];
  return ok({
    loaded,
    plan,
    argv: renderArgv(plan.invocation),
    planDigest: createHash('sha256')
      .update(JSON.stringify(writes === 'kept' ? profile : {profile, writes}))
      .digest('hex')
      .slice(0, 16),
    guestVariables: guestVariables(plan, cli.env),
    warnings: placeDiagnostics(warnings, locate),
    wantedLock: wanted,
    hostMarks: () => findHostMarks(plan, input, leftOpen(loaded, facts)),
  });
}

/** The ports that the VM has when it runs: nobody else has them, and they stay its own. */
async function portsInUse(
  profile: LoadedProfile['profile'],
  paths: VmPaths,
): Promise<readonly ForwardedPort[]> {
  if (autoForwards(profile).length === 0 || !(await isLocked(paths.vmLock))) return [];
  return (await readVmRecord(paths))?.ports ?? [];
}

/** What another host would decide for itself, as neither profile nor lock do. */
function leftOpen({profile, lock}: LoadedProfile, {autoPorts}: HostFacts): LeftOpen {
  const {derived, locked} = lock;
  return {
    uuid: derived.uuid !== undefined && locked?.uuid === undefined,
    macs: new Set(Object.keys(derived.macs).filter((id) => locked?.macs[id] === undefined)),
    ports: autoForwards(profile).filter(
      ({key, origin}) => locked?.ports[key] !== autoPorts[origin],
    ),
  };
}

const variablesIn = (preparation: Preparation): readonly string[] => {
  switch (preparation.prepare) {
    case 'seed':
      return variablesOf(preparation.seed);
    case 'answers':
      return answerVariables(preparation.disc);
    case 'guest-file':
      return variableOf(preparation.contents);
    default:
      return [];
  }
};

/** What Setup needs is of no matter any more where Windows is installed; its plan says what Windows does. */
const isLasting = ({code}: Diagnostic): boolean => !OF_SETUP.has(code);

const OF_SETUP: ReadonlySet<Diagnostic['code']> = new Set([
  'profile/windows-setup-refuses',
  'profile/windows-below-needs',
  'profile/windows-without-screen',
]);

/** Nothing of the environment but what the guest is told. */
function guestVariables({preparations}: Plan, env: Cli['env']): Readonly<Record<string, string>> {
  const names = preparations.flatMap((one) => variablesIn(one));
  return Object.fromEntries(
    names.flatMap((name) => {
      const value = env[name];
      return value === undefined ? [] : [[name, value]];
    }),
  );
}

function firmwareQuestion(
  {type, secureBoot}: LoadedProfile['profile']['firmware'],
  {nvram}: Pick<VmPaths, 'nvram'>,
): Pick<HostQuestions, 'uefi' | 'nvram'> {
  if (type === 'bios') return {uefi: 'not-wanted'};
  return {uefi: secureBoot ? 'with-secure-boot' : 'wanted', nvram};
}

function questionsOf(
  {profile, identity, lock}: LoadedProfile,
  place: ImagePlace & Pick<VmPaths, 'nvram' | 'stateDirectory'>,
  inUse: readonly ForwardedPort[],
): HostQuestions {
  return {
    arch: profile.arch,
    accelerator: profile.accelerator,
    machine: profile.machine,
    ...firmwareQuestion(profile.firmware, place),
    ...(profile.generationId.type === 'none' ? {} : {generationFile: generationFile(place)}),
    files: imageFilesOf(allDisks(profile, place), place),
    programs: profile.tpm.type === 'none' ? [] : TPM_PROGRAMS,
    autoPorts: autoForwards(profile).map(({key, ...forward}) => {
      const own = inUse.find((one) => isForward(one, forward));
      const port = lock.locked?.ports[key] ?? own?.hostPort;
      return port === undefined ? forward : {...forward, locked: port};
    }),
    portSeed: identity.uuid,
  };
}

const isForward = (port: ForwardedPort, forward: Omit<AutoForward, 'key'>): boolean =>
  child(port.origin, 'host') === forward.origin &&
  port.protocol === forward.protocol &&
  port.hostAddress === forward.hostAddress;
