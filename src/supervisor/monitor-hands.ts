/**
 * The steps of stopping that go through a monitor.
 */
import type {Monitor} from '../qmp/qmp.js';
import type {StepOutcome} from './lifecycle-loop.js';

/** What a monitor can do to QEMU; without one every step fails. */
export interface MonitorHands {
  resume(): Promise<StepOutcome>;
  pressPowerButton(): Promise<StepOutcome>;
  quit(): Promise<StepOutcome>;
}

/** `silent`: connected, and not greeted yet. */
export type MonitorInHand = Monitor | 'silent' | undefined;

export const monitorHands = (monitor: () => MonitorInHand): MonitorHands => {
  const order = async (execute: string): Promise<StepOutcome> => {
    const open = monitor();
    if (open === undefined) return 'failed';
    // As for one that does not answer any more: the power button is pressed again after a while.
    if (open === 'silent') return 'done';
    const answer = await open.execute({execute});
    // A QEMU that is slow or stopped may obey later, so no answer is no refusal: the step has a
    // limit of its own.
    return answer.ok || answer.error.kind === 'timeout' ? 'done' : 'failed';
  };
  return {
    resume: () => order('cont'),
    pressPowerButton: () => order('system_powerdown'),
    async quit() {
      const open = monitor();
      if (open === undefined) return 'failed';
      if (open === 'silent') return 'done';
      const answer = await open.execute({execute: 'quit'});
      // QEMU may be gone before its answer is read.
      return !answer.ok && answer.error.kind === 'refused' ? 'failed' : 'done';
    },
  };
};
