import type {CommandModule} from 'yargs';
import {type HostMark, nameArgument} from '../../plan/host-marks.js';
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
  // Only for those who see them: the plan is made some dozen times for that.
  const marks = cli.output === 'json' || format === 'json' || format === 'list';
  const hostMarks = marks ? compiled.hostMarks() : [];
  const document = {...plan, argv, planDigest, hostMarks, diagnostics: warnings};
  cli.printJson(document);
  for (const line of linesOf({plan, argv, hostMarks, document}, format)) cli.print(line);
}

interface Shown {
  readonly plan: Plan;
  readonly argv: readonly string[];
  readonly hostMarks: readonly HostMark[];
  readonly document: unknown;
}

function linesOf(
  {plan, argv, hostMarks, document}: Shown,
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
      return listOf(plan, hostMarks);
  }
}

/** With a star at what another host would have otherwise, and why below. */
function listOf({qemu, invocation, sidecars}: Plan, hostMarks: readonly HostMark[]): string[] {
  const marks = hostMarks.filter(({kind}) => kind === 'host');
  const starred = new Set(marks.flatMap((mark) => mark.arguments));
  return [
    qemu,
    ...renderTable(
      listArguments(invocation).map(({text, origin}, position) => [
        `${starred.has(position) ? '*' : ' '} ${origin === '' ? '(kvmrun)' : origin}`,
        text,
      ]),
    ),
    ...sidecars.map(renderSidecar),
    ...(marks.length === 0 ? [] : ['* depends on this host:']),
    ...marks.map(({why, leftOut, ...mark}) => {
      const names = mark.arguments.flatMap((position) => {
        const argument = invocation[position];
        return argument === undefined ? [] : [nameArgument(argument)];
      });
      const all = names.length > 0 ? names : leftOut.map((name) => `no ${name}`);
      return `    ${all.join(', ')}: ${why}`;
    }),
  ];
}
