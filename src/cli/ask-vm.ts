/**
 * Finds a VM that runs, and asks its supervisor.
 */
import type {Diagnostic} from '../core/diagnostic.js';
import {err, ok, type Result} from '../core/result.js';
import {shellWord} from '../core/shell-word.js';
import type {VmPaths} from '../plan/vm-paths.js';
import {callVm} from '../supervisor/control-client.js';
import type {VmAnswers, VmCall} from '../supervisor/vm-call.js';
import {isLive, type VmStatus} from '../supervisor/vm-status.js';
import type {Cli} from './cli.js';
import type {FoundVm} from './find-vm.js';
import {findSupervisedVm} from './take-back.js';

export interface LiveVm extends FoundVm {
  readonly status: VmStatus;
}

/** `notRunning` says what a VM that has ended cannot do. */
export async function findLiveVm(
  reference: string,
  notRunning: (vm: FoundVm) => Diagnostic,
  cli: Cli,
): Promise<Result<LiveVm, readonly Diagnostic[]>> {
  const found = await findSupervisedVm(reference, cli);
  if (!found.ok) return found;
  const {status} = found.value;
  if (status === undefined || !isLive(status)) return err([notRunning(found.value)]);
  return ok({...found.value, status});
}

/** The deadline for calls that write or read all memory of a guest: many GiB, and a slow disk. */
export const MEMORY_MS = 1_860_000;

export async function askVm<Call extends VmCall>(
  {name, paths}: Pick<FoundVm, 'name'> & {readonly paths: Pick<VmPaths, 'controlSocket'>},
  call: Call,
  limit?: {readonly deadlineMs: number},
): Promise<Result<VmAnswers[Call['verb']], Diagnostic>> {
  return (await callVm(paths.controlSocket, call, limit)) ?? err(noAnswer(name));
}

export const NO_ANSWER = 'cli/supervisor-silent';

export const noAnswer = (name: string): Diagnostic => ({
  code: NO_ANSWER,
  severity: 'error',
  failure: 'busy',
  message: `the supervisor of ${name} does not answer`,
  hint: `see with: kvmrun status ${shellWord(name)}`,
});
