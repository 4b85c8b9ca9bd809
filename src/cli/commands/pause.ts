import type {Cli} from '../cli.js';
import {moveCommand} from '../move-guest.js';

/** `kvmrun pause [vm..]`: the guest's processors stand still, its memory stays. */
export const pauseCommand = (cli: Cli) =>
  moveCommand(cli, {
    verb: 'pause',
    describe: 'Stop the processors of a guest; its memory stays',
    epilogue: 'The guest does not notice, but its clock stands still. `kvmrun resume` goes on.',
    done: {changed: 'paused', unchanged: 'is paused already'},
  });
