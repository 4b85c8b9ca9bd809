/**
 * What somebody does who sits before the guest: looks at its screen, and presses keys.
 */
import {type Diagnostic, problem} from '../core/diagnostic.js';
import {err, ok, type Result} from '../core/result.js';
import {shellWord} from '../core/shell-word.js';
import {describeFailure} from '../qmp/describe-failure.js';
import type {Monitor, QmpFailure} from '../qmp/qmp.js';
import type {MonitorInHand} from './monitor-hands.js';
import type {ScreenCall} from './vm-call.js';

export interface GuestScreen {
  readonly name: string;
  readonly monitor: MonitorInHand;
}

/** A large screen takes a while to be compressed. */
const SCREENSHOT_MS = 20_000;

/** How long each key is held, in milliseconds; QEMU's own default. */
const HOLD_MS = 100;

export async function useScreen(
  call: ScreenCall,
  {name, monitor}: GuestScreen,
): Promise<Result<object, Diagnostic>> {
  if (monitor === undefined || monitor === 'silent') return err(noMonitor(call.verb, name));
  if (call.verb === 'screenshot') {
    const answer = await monitor.execute({
      execute: 'screendump',
      // QEMU 7.1; the default is PPM.
      arguments: {filename: call.file, format: 'png'},
      deadlineMs: SCREENSHOT_MS,
    });
    return answer.ok ? ok({}) : err(noScreenshot(name, answer.error));
  }
  for (const keys of call.presses) {
    // QEMU queues them, and presses one after the other.
    const answer = await pressKeys(monitor, keys);
    if (!answer.ok) return err(notPressed(name, keys, answer.error));
  }
  return ok({});
}

/** All of them at once; by QEMU's names. */
export const pressKeys = (
  monitor: Pick<Monitor, 'execute'>,
  keys: readonly string[],
): ReturnType<Monitor['execute']> =>
  monitor.execute({
    execute: 'send-key',
    arguments: {keys: keys.map((data) => ({type: 'qcode', data})), 'hold-time': HOLD_MS},
  });

const noMonitor = (verb: ScreenCall['verb'], name: string): Diagnostic =>
  problem('supervisor/no-monitor', {
    message: `${name} cannot be told to ${verb === 'screenshot' ? 'show its screen' : 'press keys'}, as the monitor of its QEMU is closed`,
    hint: `stop it with: kvmrun down ${shellWord(name)}`,
    failure: 'protocol',
  });

/** QEMU says that there is no console; in our words that is the display. */
function noScreenshot(name: string, failure: QmpFailure): Diagnostic {
  if (failure.kind === 'refused' && /no console/i.test(failure.message)) {
    return problem('supervisor/no-screen', {
      message: `${name} has no screen, as its profile has no display`,
      hint: 'set "display": {"type": "vnc"} and restart it, or see: kvmrun logs',
      failure: 'unsupported',
    });
  }
  return problem('supervisor/refused', {
    message: `QEMU makes no picture of the screen of ${name}: ${describeFailure(failure)}`,
    failure: failure.kind === 'timeout' ? 'busy' : 'unsupported',
  });
}

const notPressed = (name: string, keys: readonly string[], failure: QmpFailure): Diagnostic =>
  problem('supervisor/refused', {
    message: `QEMU does not press ${keys.join('-')} in ${name}: ${describeFailure(failure)}`,
    hint: 'the keys before it were pressed',
    failure: failure.kind === 'timeout' ? 'busy' : 'unsupported',
  });
