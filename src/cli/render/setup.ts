/** The installation of Windows in words. */
import {shellWord} from '../../core/shell-word.js';
import type {SetupStatus, VmStatus} from '../../supervisor/vm-status.js';
import {describeAge} from './vm.js';

/** What is going on, or has been reached. */
export function describeSetupStep({step, occupied}: SetupStatus): string {
  switch (step) {
    case 'firmware':
      return 'the firmware looks for something to start';
    case 'setup':
      return occupied === undefined
        ? 'the medium was started'
        : 'the medium was started; the key that it asks for in its first seconds is for you to press, as the disk is not empty';
    case 'rebooting':
      return 'the guest starts over';
    case 'first-boot':
      return 'Windows was started from the disk';
    case 'installed':
      return 'Windows is installed, and its media are out';
  }
}

/** What somebody has to do so that it goes on, if anything. */
export function adviceOnSetup({occupied}: SetupStatus, vm: string): string | undefined {
  if (occupied === undefined) return undefined;
  const name = shellWord(vm);
  return `to have Setup begin anew: kvmrun reset ${name}, and kvmrun send-key ${name} ret while it asks; or kvmrun down --force ${name}, remove ${shellWord(occupied)}, and kvmrun up`;
}

/** As in `status`. */
export function setupRows(
  {name, setup}: Pick<VmStatus, 'name' | 'setup'>,
  now: number,
): readonly (readonly string[])[] {
  if (setup === undefined) return [];
  const {step, since} = setup;
  const advice = adviceOnSetup(setup, name);
  const reached = `${step}, since ${since} (${describeAge(since, now)})`;
  return [
    ['setup', `${reached}: ${describeSetupStep(setup)}`],
    ...(advice === undefined ? [] : [['', advice]]),
  ];
}
