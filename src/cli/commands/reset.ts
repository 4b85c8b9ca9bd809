import type {Cli} from '../cli.js';
import {moveCommand} from '../move-guest.js';

/** `kvmrun reset [vm..]`: the reset button. */
export const resetCommand = (cli: Cli) =>
  moveCommand(cli, {
    verb: 'reset',
    describe: 'Press the reset button: the guest starts over, and is not asked',
    epilogue:
      'What the guest has not written to its disks is lost. QEMU goes on with the machine that it has: a changed profile takes `kvmrun restart`.',
    done: {changed: 'reset', unchanged: 'reset'},
  });
