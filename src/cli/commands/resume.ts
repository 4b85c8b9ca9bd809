import type {Cli} from '../cli.js';
import {moveCommand} from '../move-guest.js';

/** `kvmrun resume [vm..]`: after `pause`, or when a full disk has room again. */
export const resumeCommand = (cli: Cli) =>
  moveCommand(cli, {
    verb: 'resume',
    describe: 'Let a paused guest go on, also one that waited for room on a disk',
    epilogue:
      'A guest in phase io-error waits because a disk of the host is full: make room first. What it was writing is written then, and it does not notice.',
    done: {changed: 'goes on', unchanged: 'runs already'},
  });
