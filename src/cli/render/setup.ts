/** The installation of Windows in words. */
import type {SetupStatus, SetupStep} from '../../supervisor/vm-status.js';
import {describeAge} from './vm.js';

/** What is going on, or has been reached. */
export function describeSetupStep(step: SetupStep): string {
  switch (step) {
    case 'firmware':
      return 'the firmware looks for something to start';
    case 'setup':
      return 'the medium was started';
    case 'rebooting':
      return 'the guest starts over';
    case 'first-boot':
      return 'Windows was started from the disk';
    case 'installed':
      return 'Windows is installed, and its media are out';
  }
}

/** As in `status`. */
export const describeSetup = ({step, since}: SetupStatus, now: number): string =>
  `${step}, since ${since} (${describeAge(since, now)}): ${describeSetupStep(step)}`;
