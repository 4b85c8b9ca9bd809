/** Readiness in words. */
import {shellWord} from '../../core/shell-word.js';
import type {ReadySign} from '../../plan/plan.js';
import type {ReadyStatus, VmStatus} from '../../supervisor/vm-status.js';
import type {WaitGoal} from '../../supervisor/wait-for-vm.js';
import {describeAge} from './vm.js';

/** What is waited for, as in `waited for the guest agent`. */
export function describeSign(sign: ReadySign): string {
  switch (sign.level) {
    case 'running':
      return 'the guest to run';
    case 'serial':
      return `'${sign.text}' on the serial port`;
    case 'tcp':
      return `a listener on the guest's port ${sign.guestPort}`;
    case 'ssh':
      return `an SSH server on the guest's port ${sign.guestPort}`;
    case 'agent':
      return 'an answer of the guest agent';
    case 'command':
      return `the command '${sign.command.join(' ')}' to succeed in the guest`;
  }
}

/** An agent that answers during the installation of Windows does not count yet. */
export const isInstalling = ({ready, setup}: Pick<VmStatus, 'ready' | 'setup'>): boolean =>
  ready?.level === 'agent' && setup !== undefined && setup.step !== 'installed';

export const INSTALLING = 'Windows is not installed yet';

/** As in `status`: whether the VM is ready, by what, and since when. */
export function describeReady({level, state, since, why}: ReadyStatus, now: number): string {
  const age = describeAge(since, now);
  const reason = why === undefined ? '' : `: ${why}`;
  switch (state) {
    case 'ready':
      return `by ${level}, since ${since} (${age})`;
    case 'waiting':
      return `not yet, waiting for ${level} (${age})${reason}`;
    case 'timed-out':
      return `not in time, still waiting for ${level} (${age})${reason}`;
  }
}

/** What has come that was waited for. */
export function describeGoal(goal: WaitGoal, level: ReadySign['level'] | undefined): string {
  switch (goal) {
    case 'ready':
      return level === undefined || level === 'running' ? 'running' : `ready by ${level}`;
    case 'agent':
      return 'its guest agent answers';
    case 'ssh':
      return 'its SSH server answers';
    case 'running':
    case 'stopped':
      return goal;
  }
}

/** `350 ms`, `12 s`, `2 min 5 s`. */
export function describeSpan(spanMs: number): string {
  if (spanMs < 1000) return `${Math.round(spanMs)} ms`;
  const seconds = Math.round(spanMs / 1000);
  if (seconds < 60) return spanMs < 10_000 ? `${(spanMs / 1000).toFixed(1)} s` : `${seconds} s`;
  const rest = seconds % 60;
  return rest === 0 ? `${seconds / 60} min` : `${Math.floor(seconds / 60)} min ${rest} s`;
}

/** Nobody sits and waits for longer than this without asking what else there is. */
const LONG_MS = 2 * 60_000;

/** How long the guest gets for a step of stopping; a Windows in its Setup takes no notice of any. */
export function patienceWith(vm: string, limitMs: number): string {
  if (limitMs === 0) return '';
  const cut = limitMs > LONG_MS ? `; kvmrun down --force ${shellWord(vm)} does not wait` : '';
  return `, ${describeSpan(limitMs)} at most${cut}`;
}
