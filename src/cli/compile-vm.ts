/**
 * Joins the stages that a VM goes through before anything runs:
 * profile → questions about the host → facts → plan.
 */
import {createHash} from 'node:crypto';
import path from 'node:path';
import {type Diagnostic, placeDiagnostics} from '../core/diagnostic.js';
import {pointerTo} from '../core/pointer.js';
import {err, ok, type Result} from '../core/result.js';
import {gatherFacts, type HostQuestions} from '../host/gather-facts.js';
import {runtimeRoots} from '../host/runtime-files.js';
import {compilePlan} from '../plan/compile.js';
import {imagePathOf} from '../plan/own-images.js';
import type {Plan} from '../plan/plan.js';
import {renderArgv} from '../plan/render-argv.js';
import {variablesOf} from '../plan/seed.js';
import {TPM_PROGRAMS} from '../plan/tpm.js';
import {type VmPaths, vmPaths} from '../plan/vm-paths.js';
import type {LoadedProfile} from '../profile/resolve.js';
import type {ResolvedProfile} from '../schema/schema.js';
import {findPlace} from '../supervisor/vm-place.js';
import {cacheDirectory} from './cache-directory.js';
import type {Cli} from './cli.js';

export interface CompiledVm {
  readonly loaded: LoadedProfile;
  readonly plan: Plan;
  /** Without the program itself. */
  readonly argv: readonly string[];
  /** Tells whether two profiles ask for the same machine. */
  readonly planDigest: string;
  readonly seedVariables: Readonly<Record<string, string>>;
  readonly warnings: readonly Diagnostic[];
}

/** Asks the host what the plan depends on, and compiles. */
export async function compileVm(
  loaded: LoadedProfile,
  cli: Cli,
): Promise<Result<CompiledVm, readonly Diagnostic[]>> {
  const {profile, identity, locate} = loaded;
  const paths = await findPlace(vmPaths(runtimeRoots(cli.env, cli.uid), identity.id));
  const gathered = await gatherFacts(questionsOf(loaded, paths), {
    env: cli.env,
    cacheDirectory: cacheDirectory(cli.env),
  });
  if (!gathered.ok) return err(placeDiagnostics(gathered.error, locate));
  const compiled = compilePlan({
    profile,
    identity,
    profileFile: path.resolve(cli.cwd, loaded.file),
    facts: gathered.value.facts,
    paths,
  });
  if (!compiled.ok) return err(placeDiagnostics(compiled.error, locate));
  const warnings = [...loaded.warnings, ...gathered.value.warnings, ...compiled.value.warnings];
  return ok({
    loaded,
    plan: compiled.value.plan,
    argv: renderArgv(compiled.value.plan.invocation),
    planDigest: createHash('sha256').update(JSON.stringify(profile)).digest('hex').slice(0, 16),
    seedVariables: seedVariables(compiled.value.plan, cli.env),
    warnings: placeDiagnostics(warnings, locate),
  });
}

/** Nothing of the environment but what the seed is made from. */
function seedVariables({preparations}: Plan, env: Cli['env']): Readonly<Record<string, string>> {
  const names = preparations.flatMap((one) =>
    one.prepare === 'seed' ? variablesOf(one.seed) : [],
  );
  return Object.fromEntries(
    names.flatMap((name) => {
      const value = env[name];
      return value === undefined ? [] : [[name, value]];
    }),
  );
}

function questionsOf({profile, identity}: LoadedProfile, paths: VmPaths): HostQuestions {
  return {
    arch: profile.arch,
    accelerator: profile.accelerator,
    machine: profile.machine,
    uefi: profile.firmware.type === 'uefi' ? 'wanted' : 'not-wanted',
    files: profile.disks.flatMap((disk) => imagePathOf(disk, paths) ?? []),
    programs: profile.tpm.type === 'none' ? [] : TPM_PROGRAMS,
    autoPorts: autoPortsOf(profile),
    portSeed: identity.uuid,
  };
}

const autoPortsOf = (profile: ResolvedProfile): HostQuestions['autoPorts'] =>
  profile.networks.flatMap((network, index) =>
    network.type === 'user'
      ? network.forwards.flatMap((forward, number) =>
          forward.host === 'auto'
            ? [
                {
                  origin: pointerTo('networks', index, 'forwards', number, 'host'),
                  hostAddress: forward.hostAddress,
                  protocol: forward.protocol,
                },
              ]
            : [],
        )
      : [],
  );
