import type {CommandModule} from 'yargs';
import type {Cli} from '../cli.js';
import {examineHost} from '../examine-host.js';
import {exitCodeOf} from '../exit-code.js';
import type {Finding} from '../finding.js';

/** `kvmrun doctor`: what works on this host, what does not, and the line that fixes it. */
export const doctorCommand = (cli: Cli): CommandModule<object, object> => ({
  command: 'doctor',
  describe: 'Check this host: QEMU, KVM, firmware, folders',
  builder: (yargs) => yargs.example('kvmrun doctor --json', 'The same for a script'),
  handler: async () => {
    const findings = await examineHost(cli);
    const broken = findings.some(({state}) => state === 'broken');
    cli.printJson({ok: !broken, findings});
    for (const finding of findings) show(finding, cli);
    cli.print(broken ? 'kvmrun cannot start VMs here yet' : 'kvmrun can start VMs here');
    if (broken) cli.finish(exitCodeOf('unavailable'));
  },
});

function show({state, subject, found, fix}: Finding, cli: Cli): void {
  const {green, yellow, red, cyan} = cli.style;
  const mark = {works: green('ok     '), limited: yellow('limited'), broken: red('broken ')}[state];
  cli.print(`${mark}  ${subject}: ${found}`);
  if (fix !== undefined) cli.print(`         ${cyan('fix')}: ${fix}`);
}
