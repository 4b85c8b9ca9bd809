import type {CommandModule} from 'yargs';
import type {Diagnostic} from '../../core/diagnostic.js';
import {err, ok, type Result} from '../../core/result.js';
import {isMissing} from '../../host/check-file.js';
import {type ResetOutcome, resetNvram} from '../../host/reset-nvram.js';
import type {VmPaths} from '../../plan/vm-paths.js';
import type {Cli} from '../cli.js';
import {DEFAULT_PROFILE} from '../default-profile.js';
import {type FoundVm, findVm} from '../find-vm.js';
import {whileStopped} from '../hold-stopped.js';
import {ONE_VM, oneOf} from '../positionals.js';

const ACTIONS = ['reset'] as const;

interface NvramArgs {
  readonly action: (typeof ACTIONS)[number];
  readonly vm: string | undefined;
}

/** `kvmrun nvram reset`: what a board's jumper does to the settings of its firmware. */
export const nvramCommand = (cli: Cli): CommandModule<object, NvramArgs> => ({
  command: 'nvram <action> [vm]',
  describe: 'Forget what the UEFI firmware of a VM has stored, such as its boot entries',
  builder: (yargs) =>
    yargs
      .positional('action', {
        ...oneOf(ACTIONS),
        describe: 'reset: the next start makes it anew; the old one is kept beside it',
      })
      .positional('vm', ONE_VM)
      .example('kvmrun nvram reset web', 'When the firmware does not find its system any more'),
  handler: async ({vm: reference = DEFAULT_PROFILE}) => {
    const found = await findVm(reference, cli);
    if (!found.ok) return cli.fail(found.error);
    const reset = await resetHeld(found.value);
    if (!reset.ok) return cli.fail(reset.error);
    const {name, paths} = found.value;
    const notes = await notesOn(reset.value, paths);
    cli.printJson({name, nvram: paths.nvram, ...reset.value, notes});
    for (const text of [describe(reset.value), ...notes]) cli.print(`${name}: ${text}`);
  },
});

type Reset = Exclude<ResetOutcome, {outcome: 'failed'}>;

function describe(reset: Reset): string {
  if (reset.outcome === 'none') return 'has no NVRAM that could be reset';
  const {kept, snapshots} = reset;
  const also = snapshots === 0 ? '' : ', and its snapshots can still be put back';
  return `the next start makes its NVRAM anew; the old one is ${kept}${also}`;
}

/** A TPM measures what the firmware trusts. */
async function notesOn(
  {outcome}: Reset,
  {tpmRecord}: Pick<VmPaths, 'tpmRecord'>,
): Promise<readonly string[]> {
  if (outcome === 'none' || (await isMissing(tpmRecord))) return [];
  return [
    'a guest that has sealed the key of its disk with its TPM, as BitLocker does, asks for its recovery key then',
  ];
}

async function resetHeld(vm: FoundVm): Promise<Result<Reset, readonly Diagnostic[]>> {
  const {paths, status} = vm;
  if (status === undefined) return ok({outcome: 'none'});
  // Held until the file has its new name, so that nobody starts the VM meanwhile.
  const reasons = {
    whenRunning: 'its firmware writes to its NVRAM',
    whenSaved: 'its memory would not fit another NVRAM',
  };
  return whileStopped(vm, reasons, async () => {
    const reset = await resetNvram(paths.nvram);
    return reset.outcome === 'failed' ? err([notReset(paths.nvram, reset.detail)]) : ok(reset);
  });
}

const notReset = (file: string, detail: string): Diagnostic => ({
  code: 'cli/nvram-not-reset',
  severity: 'error',
  failure: 'io',
  message: `'${file}' cannot be reset: ${detail}`,
});
