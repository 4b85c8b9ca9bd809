/**
 * Stops one VM for a verb, and says how that goes.
 */
import type {Diagnostic} from '../core/diagnostic.js';
import {err, ok, type Result} from '../core/result.js';
import type {StopLimits} from '../plan/plan.js';
import type {StopRequest} from '../supervisor/stop-ladder.js';
import {notRunning} from '../supervisor/stop-terms.js';
import {stopVm} from '../supervisor/stop-vm.js';
import {readVmRecord} from '../supervisor/vm-record.js';
import {isLive, type LastExit, type StopRungName} from '../supervisor/vm-status.js';
import type {Cli} from './cli.js';
import type {FoundVm} from './find-vm.js';
import {patienceWith} from './render/ready.js';
import {describeExit, describeRung} from './render/vm.js';
import {findSupervisedVm} from './take-back.js';

export type StopOutcome =
  | {readonly outcome: 'stopped'; readonly vm: FoundVm; readonly lastExit: LastExit}
  | {readonly outcome: 'not-running'; readonly vm: FoundVm};

export async function stopOne(
  reference: string,
  {request, cli}: {readonly request: StopRequest; readonly cli: Cli},
): Promise<Result<StopOutcome, readonly Diagnostic[]>> {
  const found = await findSupervisedVm(reference, cli);
  if (!found.ok) return found;
  const {name, paths, status} = found.value;
  const done = (): Result<StopOutcome, never> => {
    cli.print(`${name}: not running`);
    return ok({outcome: 'not-running', vm: found.value});
  };
  if (status === undefined || !isLive(status)) return done();
  if (status.phase === 'stopping') cli.note(`${name}: is being stopped already`);
  // With a time of his own the user knows it.
  const limits = request.graceMs === undefined ? (await readVmRecord(paths))?.stop : undefined;
  const stopped = await stopVm(paths, {
    request,
    onProgress: (progress) => {
      if (progress.progress !== 'rung') return;
      const patience = patienceWith(name, limitOf(progress.rung, limits));
      cli.note(`${name}: ${describeRung(progress.rung)}${patience}`);
    },
  });
  // Somebody else was faster, and what was wanted is so.
  if (!stopped.ok && stopped.error.code === notRunning.code) return done();
  if (!stopped.ok) return err([stopped.error]);
  cli.print(`${name}: ${describeExit(stopped.value)}`);
  return ok({outcome: 'stopped', vm: found.value, lastExit: stopped.value});
}

/** The guest may take its time; whatever comes after it is over in seconds. */
const limitOf = (rung: StopRungName, limits: StopLimits | undefined): number =>
  ({agent: limits?.agentMs, powerdown: limits?.powerdownMs})[String(rung)] ?? 0;
