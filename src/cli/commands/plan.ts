import type {CommandModule} from 'yargs';
import type {Plan} from '../../plan/plan.js';
import {listArguments} from '../../plan/render-listing.js';
import {renderSidecar} from '../../plan/render-sidecars.js';
import type {Cli} from '../cli.js';
import {type CompiledVm, compileVm} from '../compile-vm.js';
import {DEFAULT_PROFILE} from '../default-profile.js';
import {loadProfile} from '../load-profile.js';
import {renderTable} from '../render/table.js';
import {shellCommand} from '../shell-command.js';

const FORMATS = ['list', 'shell', 'argv', 'json'] as const;

interface PlanArgs {
  readonly profile: string | undefined;
  readonly format: (typeof FORMATS)[number];
}

/** `kvmrun plan [profile]`: what `up` would run, without running it. */
export const planCommand = (cli: Cli): CommandModule<object, PlanArgs> => ({
  command: 'plan [profile]',
  describe: 'Show the QEMU command line that a profile becomes',
  builder: (yargs) =>
    yargs
      .positional('profile', {
        type: 'string',
        describe: `Profile file [default: ${DEFAULT_PROFILE}]`,
      })
      .option('format', {
        choices: FORMATS,
        requiresArg: true,
        default: 'list' as const,
        describe:
          'list: one option a line with the profile value it came from; shell: to paste; argv: one argument a line; json: the whole plan',
      })
      .example('kvmrun plan vm.json', 'See where each option comes from')
      .example('kvmrun plan vm.json --format shell', 'Get a command line to paste'),
  handler: async ({profile = DEFAULT_PROFILE, format}) => {
    const loaded = await loadProfile(profile, cli);
    if (!loaded.ok) return cli.fail(loaded.error.diagnostics, loaded.error.sources);
    const compiled = await compileVm(loaded.value, cli);
    if (!compiled.ok) return cli.fail(compiled.error, loaded.value.sources);
    cli.report(compiled.value.warnings, loaded.value.sources);
    show(compiled.value, format, cli);
  },
});

function show(compiled: CompiledVm, format: PlanArgs['format'], cli: Cli): void {
  const {plan, argv, planDigest, warnings} = compiled;
  const document = {...plan, argv, planDigest, diagnostics: warnings};
  cli.printJson(document);
  for (const line of linesOf({plan, argv, document}, format)) cli.print(line);
}

function linesOf(
  {plan, argv, document}: {plan: Plan; argv: readonly string[]; document: unknown},
  format: PlanArgs['format'],
): readonly string[] {
  switch (format) {
    case 'json':
      return [JSON.stringify(document, null, 2)];
    case 'shell':
      return [shellCommand(plan)];
    case 'argv':
      return [plan.qemu, ...argv];
    case 'list':
      return [
        plan.qemu,
        ...renderTable(
          listArguments(plan.invocation).map(({text, origin}) => [
            `  ${origin === '' ? '(kvmrun)' : origin}`,
            text,
          ]),
        ),
        ...plan.sidecars.map(renderSidecar),
      ];
  }
}
