import path from 'node:path';
import type {CommandModule} from 'yargs';
import type {Diagnostic} from '../../core/diagnostic.js';
import {ROOT} from '../../core/pointer.js';
import {writeFileAtomic} from '../../host/runtime-files.js';
import {EMPTY_LOCK, type LockChange, lockChanges, renderLock} from '../../profile/lock.js';
import type {LoadedProfile} from '../../profile/resolve.js';
import type {Cli} from '../cli.js';
import {compileVm} from '../compile-vm.js';
import {DEFAULT_PROFILE} from '../default-profile.js';
import {loadProfile} from '../load-profile.js';
import {closeImages} from '../lock-images.js';
import {findStrandedDisks} from '../stranded-disks.js';
import {describeChange} from '../unlocked.js';

interface LockArgs {
  readonly profile: string | undefined;
  readonly update: boolean;
  readonly check: boolean;
}

/** `kvmrun lock [profile]`: writes down what the profile leaves open, for git. */
export const lockCommand = (cli: Cli): CommandModule<object, LockArgs> => ({
  command: 'lock [profile]',
  describe:
    'Write down beside the profile what it leaves open, so that every host makes the same of it',
  builder: (yargs) =>
    yargs
      .positional('profile', {
        type: 'string',
        describe: `Profile file [default: ${DEFAULT_PROFILE}]`,
      })
      .option('update', {
        type: 'boolean',
        default: false,
        describe:
          'Decide anew on machine type, firmware, ports and images; UUID and MAC addresses stay',
      })
      .option('check', {
        type: 'boolean',
        default: false,
        describe: 'Write nothing; fail when there is something to write',
      })
      .example('kvmrun lock vm.json', 'Write vm.lock.json')
      .example(
        'kvmrun lock --update',
        'Take the newest machine type of this QEMU, and what lists of checksums say now',
      ),
  handler: async ({profile = DEFAULT_PROFILE, update, check}) => {
    const loaded = await loadProfile(profile, cli, update ? 'anew' : 'lock-file-first');
    if (!loaded.ok) return cli.fail(loaded.error.diagnostics, loaded.error.sources);
    const {sources, lock, openImages} = loaded.value;
    if (check && !update && openImages.length > 0) {
      const missing = openImages.map(({url}) => `images/${url} is not locked`);
      return cli.fail([outdated(lock.file, missing)], sources);
    }
    const closed = await closeImages(loaded.value, cli);
    if (!closed.ok) return cli.fail(closed.error, sources);
    const asked = update ? withoutDecisions(closed.value.loaded) : closed.value.loaded;
    const compiled = await compileVm(asked, cli);
    if (!compiled.ok) return cli.fail(compiled.error, sources);
    const warnings = [
      ...closed.value.warnings,
      ...compiled.value.warnings.filter(({code}) => code !== 'cli/lock-unfit'),
      ...(await findStrandedDisks(compiled.value)),
    ];
    cli.report(warnings, sources);
    const wanted = compiled.value.wantedLock;
    const changes = lockChanges(lock.locked ?? EMPTY_LOCK, wanted);
    const isNew = lock.locked === undefined;
    if (check && (isNew || changes.length > 0)) {
      return cli.fail([outdated(lock.file, changes.map(describeChange))], sources);
    }
    const file = path.resolve(cli.cwd, lock.file);
    if (isNew || changes.length > 0) {
      const written = await writeFileAtomic(file, renderLock(wanted), 'power-cut');
      if (!written.ok) return cli.fail([written.error], sources);
    }
    cli.printJson({file, lock: wanted, changes, diagnostics: warnings});
    for (const line of closed.value.found) cli.print(line);
    if (!isNew) for (const change of changes) cli.print(describeDone(change));
    cli.print(
      isNew || changes.length > 0 ? `wrote ${lock.file}` : `${lock.file}: nothing to change`,
    );
  },
});

/** What `describeChange` finds amiss, when it has been seen to. */
const describeDone = (change: LockChange): string =>
  change.locked === undefined ? `locked ${change.what}: ${change.wanted}` : describeChange(change);

/** As if only who the machine is had been locked. */
function withoutDecisions(loaded: LoadedProfile): LoadedProfile {
  const {firmware: _, ...locked} = loaded.lock.locked ?? EMPTY_LOCK;
  return {...loaded, lock: {...loaded.lock, locked: {...locked, machine: {}, ports: {}}}};
}

const outdated = (file: string, changes: readonly string[]): Diagnostic => ({
  code: 'cli/lock-outdated',
  severity: 'error',
  message:
    changes.length === 0
      ? `there is no '${file}'`
      : `'${file}' is out of date: ${changes.join('; ')}`,
  location: {file, pointer: ROOT},
  hint: 'write it with kvmrun lock, and commit it',
});
