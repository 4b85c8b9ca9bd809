/**
 * Whether memory that was kept fits a machine: it does when the guest sees the same board and the same
 * devices, and QEMU is no older than the one that has written it.
 */
import type {Diagnostic} from '../core/diagnostic.js';
import type {PlanMachine} from '../plan/plan-machine.js';

/** What does not fit, for the middle of a sentence, and what helps. */
export type MachineChange = Pick<Diagnostic, 'message' | 'hint'>;

export function findMachineChange(then: PlanMachine, now: PlanMachine): MachineChange | undefined {
  if (then.type !== now.type) {
    return {
      message: `the machine was a '${then.type}' then, and is a '${now.type}' now`,
      hint: `set "machine": "${then.type}" in the profile`,
    };
  }
  if (isOlder(now.qemu, then.qemu)) {
    return {
      message: `it was written by QEMU ${then.qemu}, and this is QEMU ${now.qemu}, which is older`,
    };
  }
  const gone = then.hardware.filter((option) => !now.hardware.includes(option));
  const added = now.hardware.filter((option) => !then.hardware.includes(option));
  const [before, after] = [gone[0], added[0]];
  if (before !== undefined && after !== undefined) {
    return {message: `the machine had '${before}' then, and has '${after}' now`};
  }
  if (before !== undefined) return {message: `the machine had '${before}' then, and has not now`};
  if (after !== undefined) return {message: `the machine has '${after}' now, and had not then`};
  return undefined;
}

/** By major and minor version: within one, QEMU changes nothing of what it writes. */
function isOlder(one: string, other: string): boolean {
  const [oneMajor = 0, oneMinor = 0] = one.split('.').map(Number);
  const [otherMajor = 0, otherMinor = 0] = other.split('.').map(Number);
  return oneMajor < otherMajor || (oneMajor === otherMajor && oneMinor < otherMinor);
}
