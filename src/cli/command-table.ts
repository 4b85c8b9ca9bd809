/**
 * The verbs. A command's module is loaded only when it is the one named, so that
 * `validate` does not pay for `console`.
 */
import type {CommandModule as YargsCommand} from 'yargs';
import type {Cli} from './cli.js';

export type CommandModule = YargsCommand<object, never>;
export type CommandFactory = (cli: Cli) => CommandModule;

export interface CommandEntry {
  readonly name: string;
  readonly usage: string;
  readonly describe: string;
  /** What the handler calls everything after `--`; for other commands that is only more of the same. */
  readonly afterDashes?: string;
  load(): Promise<CommandFactory>;
}

// biome-ignore format: a table reads best one row a line
export const COMMANDS: readonly CommandEntry[] = [
  {name: 'up', usage: 'up [profile..]', describe: 'Start VMs; returns when they run', load: async () => (await import('./commands/up.js')).upCommand as CommandFactory},
  {name: 'down', usage: 'down [vm..]', describe: 'Stop VMs: power button first, then harder', load: async () => (await import('./commands/down.js')).downCommand as CommandFactory},
  {name: 'restart', usage: 'restart [vm..]', describe: 'Stop VMs and start them again, with their profiles as they are now', load: async () => (await import('./commands/restart.js')).restartCommand as CommandFactory},
  {name: 'wait', usage: 'wait [vm]', describe: 'Wait until a VM is ready, or has ended', load: async () => (await import('./commands/wait.js')).waitCommand as CommandFactory},
  {name: 'ps', usage: 'ps', describe: 'List VMs', load: async () => (await import('./commands/ps.js')).psCommand as CommandFactory},
  {name: 'status', usage: 'status [vm]', describe: 'Show the state of one VM', load: async () => (await import('./commands/status.js')).statusCommand as CommandFactory},
  {name: 'logs', usage: 'logs [vm]', describe: 'Print what a VM wrote to its serial port', load: async () => (await import('./commands/logs.js')).logsCommand as CommandFactory},
  {name: 'events', usage: 'events [vm]', describe: 'Print what has happened to a VM, one JSON object a line', load: async () => (await import('./commands/events.js')).eventsCommand as CommandFactory},
  {name: 'console', usage: 'console [vm]', describe: 'Attach this terminal to the serial port', load: async () => (await import('./commands/console.js')).consoleCommand as CommandFactory},
  {name: 'exec', usage: 'exec [vm] -- <command..>', describe: 'Run a command in the guest', afterDashes: 'command', load: async () => (await import('./commands/exec.js')).execCommand as CommandFactory},
  {name: 'pause', usage: 'pause [vm..]', describe: 'Stop the processors of a guest; its memory stays', load: async () => (await import('./commands/pause.js')).pauseCommand as CommandFactory},
  {name: 'resume', usage: 'resume [vm..]', describe: 'Let a paused guest go on, also one that waited for room on a disk', load: async () => (await import('./commands/resume.js')).resumeCommand as CommandFactory},
  {name: 'reset', usage: 'reset [vm..]', describe: 'Press the reset button: the guest starts over, and is not asked', load: async () => (await import('./commands/reset.js')).resetCommand as CommandFactory},
  {name: 'screenshot', usage: 'screenshot <vm> [file]', describe: 'Write what is on the screen of a guest, as PNG', load: async () => (await import('./commands/screenshot.js')).screenshotCommand as CommandFactory},
  {name: 'send-key', usage: 'send-key <vm> [keys..]', describe: "Press keys of a guest's keyboard", load: async () => (await import('./commands/send-key.js')).sendKeyCommand as CommandFactory},
  {name: 'save', usage: 'save [vm..]', describe: 'Write the memory of VMs to files and end them; the next up goes on from there', load: async () => (await import('./commands/save.js')).saveCommand as CommandFactory},
  {name: 'disk', usage: 'disk <action> [vm] [disk] [size]', describe: 'Look at the disks of a VM, check them, make them larger', load: async () => (await import('./commands/disk.js')).diskCommand as CommandFactory},
  {name: 'image', usage: 'image <action> [image..]', describe: 'Look after the images that disks are made from', load: async () => (await import('./commands/image.js')).imageCommand as CommandFactory},
  {name: 'nvram', usage: 'nvram <action> [vm]', describe: 'Forget what the UEFI firmware of a VM has stored, such as its boot entries', load: async () => (await import('./commands/nvram.js')).nvramCommand as CommandFactory},
  {name: 'clone', usage: 'clone <vm> <name> [file]', describe: 'Make a VM like another one that is stopped, with copies of its disks', load: async () => (await import('./commands/clone.js')).cloneCommand as CommandFactory},
  {name: 'rm', usage: 'rm <vm..>', describe: 'Remove what is kept of stopped VMs: disks, NVRAM, TPM, logs', load: async () => (await import('./commands/rm.js')).rmCommand as CommandFactory},
  {name: 'snapshot', usage: 'snapshot <action> [vm] [name]', describe: 'Keep the state of a VM, and go back to it', load: async () => (await import('./commands/snapshot.js')).snapshotCommand as CommandFactory},
  {name: 'validate', usage: 'validate [profile..]', describe: 'Report problems in profiles without starting anything', load: async () => (await import('./commands/validate.js')).validateCommand as CommandFactory},
  {name: 'plan', usage: 'plan [profile]', describe: 'Show the QEMU command line that a profile becomes', load: async () => (await import('./commands/plan.js')).planCommand as CommandFactory},
  {name: 'lock', usage: 'lock [profile]', describe: 'Write down beside the profile what it leaves open, so that every host makes the same of it', load: async () => (await import('./commands/lock.js')).lockCommand as CommandFactory},
  {name: 'export', usage: 'export <vm> [target]', describe: 'Write a stopped VM to a folder, for another host; or a systemd unit that runs one', load: async () => (await import('./commands/export.js')).exportCommand as CommandFactory},
  {name: 'import', usage: 'import <folder> [target]', describe: 'Make a VM from a folder that kvmrun export has written on another host', load: async () => (await import('./commands/import.js')).importCommand as CommandFactory},
  {name: 'schema', usage: 'schema', describe: 'Print the JSON Schema of profiles', load: async () => (await import('./commands/schema.js')).schemaCommand as CommandFactory},
  {name: 'images', usage: 'images [word..]', describe: 'List the guests that kvmrun knows the images of', load: async () => (await import('./commands/images.js')).imagesCommand as CommandFactory},
  {name: 'virtio-switch', usage: 'virtio-switch [vm] [disk]', describe: 'See whether an installed Windows can start from a virtio disk, and stop it for that', load: async () => (await import('./commands/virtio-switch.js')).virtioSwitchCommand as CommandFactory},
  {name: 'virtio-win', usage: 'virtio-win [vm]', describe: "Look into a disc with Windows' virtio drivers", load: async () => (await import('./commands/virtio-win.js')).virtioWinCommand as CommandFactory},
  {name: 'init', usage: 'init [file]', describe: 'Write a commented profile to start from', load: async () => (await import('./commands/init.js')).initCommand as CommandFactory},
  {name: 'doctor', usage: 'doctor', describe: 'Check this host: QEMU, KVM, firmware, folders', load: async () => (await import('./commands/doctor.js')).doctorCommand as CommandFactory},
];
