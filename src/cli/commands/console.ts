import type {CommandModule} from 'yargs';
import type {Diagnostic} from '../../core/diagnostic.js';
import {shellWord} from '../../core/shell-word.js';
import {attachConsole} from '../../supervisor/attach-console.js';
import type {VmStatus} from '../../supervisor/vm-status.js';
import {findLiveVm} from '../ask-vm.js';
import type {Cli} from '../cli.js';
import {DEFAULT_PROFILE} from '../default-profile.js';
import type {FoundVm} from '../find-vm.js';
import {joinTerminal} from '../join-terminal.js';
import {ONE_VM} from '../positionals.js';
import {profileToStart} from '../profile-to-start.js';

interface ConsoleArgs {
  readonly vm: string | undefined;
}

/** `kvmrun console [vm]`: the serial port on this terminal, until Ctrl-] or the end of the VM. */
export const consoleCommand = (cli: Cli): CommandModule<object, ConsoleArgs> => ({
  command: 'console [vm]',
  describe: 'Attach this terminal to the serial port',
  builder: (yargs) =>
    yargs
      .positional('vm', ONE_VM)
      .epilogue('Ctrl-] detaches; the VM goes on. Everything else goes to the guest, Ctrl-C too.'),
  handler: async ({vm = DEFAULT_PROFILE}) => {
    const found = await findLiveVm(vm, (ended) => notRunning(ended, vm), cli);
    if (!found.ok) return cli.fail(found.error);
    const {status} = found.value;
    if (status.phase === 'backoff') return cli.fail([waitsForStart(status)]);
    const attached = await attachConsole(found.value.paths);
    if (!attached.ok) return cli.fail([attached.error]);
    cli.note(`attached to ${found.value.name}, Ctrl-] detaches`);
    const end = await joinTerminal({
      stream: attached.value,
      terminal: {...cli, stdin: cli.stdin()},
      keys: {'\u001d': 'detach'},
    });
    cli.note(end === 'detach' ? '\ndetached' : '\nthe VM closed its serial port');
    cli.printJson({detached: end === 'detach'});
  },
});

const waitsForStart = ({name}: VmStatus): Diagnostic => ({
  code: 'cli/not-running',
  severity: 'error',
  failure: 'unavailable',
  message: `${name} has ended and waits to be started again, so it has no console now`,
  hint: `kvmrun wait ${shellWord(name)} && kvmrun console ${shellWord(name)}`,
});

const notRunning = (vm: FoundVm, reference: string): Diagnostic => ({
  code: 'cli/not-running',
  severity: 'error',
  failure: 'unavailable',
  message: `${vm.name} is not running, so it has no console`,
  hint: `kvmrun up ${profileToStart(vm, reference)}, or kvmrun logs ${shellWord(reference)} for what it wrote`,
});
