import type {CommandModule} from 'yargs';
import type {Cli} from '../cli.js';
import {failureDocument} from '../cli.js';
import {orDefault} from '../default-profile.js';
import {loadProfile} from '../load-profile.js';
import {PROFILES} from '../positionals.js';

interface ValidateArgs {
  readonly profile: readonly string[] | undefined;
}

/** `kvmrun validate [profile..]`: load and check, without touching the host. */
export const validateCommand = (cli: Cli): CommandModule<object, ValidateArgs> => ({
  command: 'validate [profile..]',
  describe: 'Report problems in profiles without starting anything',
  builder: (yargs) =>
    yargs
      .positional('profile', PROFILES)
      .example('kvmrun validate profiles/*.json', 'Check all profiles in a folder'),
  handler: async ({profile}) => {
    const files = orDefault(profile);
    const results = [];
    for (const file of files) results.push({file, loaded: await loadProfile(file, cli)});
    for (const {file, loaded} of results) {
      if (loaded.ok) {
        cli.report(loaded.value.warnings, loaded.value.sources);
        cli.print(`${file}: ok`);
      } else {
        cli.report(loaded.error.diagnostics, loaded.error.sources);
        cli.finish(failureDocument(loaded.error.diagnostics).error.exitCode);
      }
    }
    const failed = results.flatMap(({loaded}) => (loaded.ok ? [] : loaded.error.diagnostics));
    const profiles = results.map(({file, loaded}) => ({
      file,
      valid: loaded.ok,
      diagnostics: loaded.ok ? loaded.value.warnings : loaded.error.diagnostics,
    }));
    cli.conclude({profiles}, failed);
  },
});
