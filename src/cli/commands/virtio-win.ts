import path from 'node:path';
import type {CommandModule} from 'yargs';
import {inspectVirtioWin, type VirtioWin} from '../../image/virtio-win.js';
import type {Cli} from '../cli.js';
import {renderTable} from '../render/table.js';

interface VirtioWinArgs {
  readonly file: string;
}

/** `kvmrun virtio-win`: what is on a disc with Windows' virtio drivers. */
export const virtioWinCommand = (cli: Cli): CommandModule<object, VirtioWinArgs> => ({
  command: 'virtio-win <file>',
  describe: "Look into a disc with Windows' virtio drivers",
  builder: (yargs) =>
    yargs
      .positional('file', {
        type: 'string',
        demandOption: true,
        describe: 'The virtio-win ISO',
      })
      .example('kvmrun virtio-win virtio-win-0.1.285.iso', 'Which drivers, for which Windows'),
  handler: async ({file: named}) => {
    const file = path.resolve(cli.cwd, named);
    const disc = await inspectVirtioWin(file);
    if (!disc.ok) return cli.fail([disc.error]);
    cli.printJson({file, ...disc.value});
    for (const line of render(disc.value)) cli.print(line);
    for (const notice of disc.value.notices) cli.note(`notice: ${notice}`);
  },
});

const ARCHES = ['amd64', 'ARM64', 'x86'] as const;

function render({label, drivers, guestTools, guestAgents}: VirtioWin): readonly string[] {
  const names = [...new Set(drivers.map(({name}) => name))].sort();
  const rows = names.map((name) => {
    const own = drivers.filter((driver) => driver.name === name);
    const versions = [...new Set(own.flatMap(({version}) => version ?? []))];
    const windows = ARCHES.map((arch) =>
      orNone(own.filter((one) => one.arch === arch).map((one) => one.windows)),
    );
    return [name, orNone(versions.sort()), ...windows];
  });
  return [
    label,
    ...renderTable([['DRIVER', 'VERSION', ...ARCHES.map((arch) => arch.toUpperCase())], ...rows]),
    `guest tools: ${guestTools ?? 'none'}`,
    `guest agent: ${guestAgents.length === 0 ? 'none' : guestAgents.join(', ')}`,
  ];
}

const orNone = (words: readonly string[]): string => (words.length === 0 ? '-' : words.join(' '));
