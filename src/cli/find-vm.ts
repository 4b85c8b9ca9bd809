/**
 * From what the user typed, a profile's path, a VM's name or its id, to one VM.
 */
import {realpath} from 'node:fs/promises';
import path from 'node:path';
import type {Diagnostic} from '../core/diagnostic.js';
import {err, ok, type Result} from '../core/result.js';
import {runtimeRoots} from '../host/runtime-files.js';
import {type VmPaths, vmPaths} from '../plan/vm-paths.js';
import {listVms, readVmStatus} from '../supervisor/inspect.js';
import {findPlace} from '../supervisor/vm-place.js';
import {isLive, type VmStatus} from '../supervisor/vm-status.js';
import type {Cli} from './cli.js';
import {loadProfile} from './load-profile.js';

export interface FoundVm {
  readonly id: string;
  readonly name: string;
  readonly paths: VmPaths;
  /** Absent for a VM that has never been started. */
  readonly status?: VmStatus;
}

/** Finds the VM; for a profile that has never been started, its place-to-be. */
export async function findVm(
  reference: string,
  cli: Cli,
): Promise<Result<FoundVm, readonly Diagnostic[]>> {
  const roots = runtimeRoots(cli.env, cli.uid);
  const known = await listVms(roots);
  const found = async (listed: VmStatus): Promise<Result<FoundVm, never>> => {
    const paths = await findPlace(vmPaths(roots, listed.id));
    // The list does not wait for the slow ones; here one of them is meant.
    const status = (isDoubtful(listed) && (await readVmStatus(paths))) || listed;
    return ok({id: status.id, name: status.name, paths, status});
  };
  const file = path.resolve(cli.cwd, reference);
  const real = await realpath(file).catch(() => undefined);
  const fromProfile = known.filter(({profile}) => profile === real || profile === file);
  const live = fromProfile.filter(isLive);
  const [only] = live.length > 0 ? live : fromProfile;
  if (only !== undefined && (live.length === 1 || fromProfile.length === 1)) return found(only);

  const named = known.filter(({id, name}) => id === reference || name === reference);
  const running = named.filter(isLive);
  const [match, ...others] = running.length > 0 ? running : named;
  // A VM is often called like the folder that its profile is in.
  if (real !== undefined && (match === undefined || isProfilePath(reference))) {
    return fromFile(reference, known, cli);
  }
  if (match === undefined) return err([notFound(reference, known)]);
  return others.length === 0 ? found(match) : err([ambiguous(reference, [match, ...others])]);
}

const isDoubtful = ({silent, supervised, phase}: VmStatus): boolean =>
  silent === true || (!supervised && phase === 'unresponsive');

const isProfilePath = (reference: string): boolean =>
  reference.includes('/') || /\.jsonc?$/.test(reference);

async function fromFile(
  reference: string,
  known: readonly VmStatus[],
  cli: Cli,
): Promise<Result<FoundVm, readonly Diagnostic[]>> {
  const loaded = await loadProfile(reference, cli);
  if (!loaded.ok) return err(loaded.error.diagnostics);
  const {id} = loaded.value.identity;
  const status = known.find((vm) => vm.id === id);
  return ok({
    id,
    name: loaded.value.profile.name,
    paths: await findPlace(vmPaths(runtimeRoots(cli.env, cli.uid), id)),
    ...(status && {status}),
  });
}

function notFound(reference: string, known: readonly VmStatus[]): Diagnostic {
  const names = [...new Set(known.map(({name}) => name))];
  return {
    code: 'cli/vm-not-found',
    severity: 'error',
    failure: 'input-missing',
    message: `'${reference}' is neither a profile nor a VM, ${
      names.length === 0 ? 'and no VM has been started yet' : `known VMs are ${names.join(', ')}`
    }`,
    hint: 'name the path of a profile, or a VM that `kvmrun ps --all` lists',
  };
}

const ambiguous = (reference: string, matches: readonly VmStatus[]): Diagnostic => ({
  code: 'cli/vm-ambiguous',
  severity: 'error',
  failure: 'usage',
  message: `${matches.length} VMs are called '${reference}': ${matches
    .map(({profile}) => profile)
    .join(', ')}`,
  hint: 'name the profile instead',
});
