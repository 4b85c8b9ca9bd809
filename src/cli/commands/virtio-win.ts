import {stat} from 'node:fs/promises';
import path from 'node:path';
import type {CommandModule} from 'yargs';
import {type Diagnostic, placeDiagnostics} from '../../core/diagnostic.js';
import {err, ok, type Result} from '../../core/result.js';
import {shellWord} from '../../core/shell-word.js';
import {
  type DriverTarget,
  findMissingDrivers,
  inspectVirtioWin,
  type VirtioWin,
} from '../../image/virtio-win.js';
import type {Cli, SourceTexts} from '../cli.js';
import {compileVm} from '../compile-vm.js';
import {DEFAULT_PROFILE} from '../default-profile.js';
import {findVm} from '../find-vm.js';
import {loadProfileOf} from '../load-profile-of.js';
import {renderTable} from '../render/table.js';

interface VirtioWinArgs {
  readonly vm: string | undefined;
}

/** `kvmrun virtio-win`: what is on a disc with Windows' virtio drivers. */
export const virtioWinCommand = (cli: Cli): CommandModule<object, VirtioWinArgs> => ({
  command: 'virtio-win [vm]',
  describe: "Look into a disc with Windows' virtio drivers",
  builder: (yargs) =>
    yargs
      .positional('vm', {
        type: 'string',
        describe: `An ISO file; or a profile, name or id of a VM, whose disc is meant [default: ${DEFAULT_PROFILE}]`,
      })
      .example('kvmrun virtio-win virtio-win-0.1.285.iso', 'Which drivers, for which Windows')
      .example('kvmrun virtio-win win11', 'Whether the disc of a VM has what its Windows needs'),
  handler: async ({vm: reference = DEFAULT_PROFILE}) => {
    const found = await findDisc(reference, cli);
    if (!found.ok) return cli.fail(found.error.diagnostics, found.error.sources);
    const {file, target, place = (problem) => problem, sources} = found.value;
    const fail = (problem: Diagnostic) => cli.fail([place(problem)], sources);
    const disc = await inspectVirtioWin(file);
    if (!disc.ok) return fail(disc.error);
    const missing = target && findMissingDrivers(file, disc.value, target);
    if (missing !== undefined) return fail(missing);
    cli.printJson({file, ...(target && {for: target}), ...disc.value});
    for (const line of render(disc.value)) cli.print(line);
    if (target) cli.print(`has what ${target.windows} needs (${target.folder}/${target.arch})`);
    for (const notice of disc.value.notices) cli.note(`notice: ${notice}`);
  },
});

interface FoundDisc {
  readonly file: string;
  /** Absent for a disc that is of no VM. */
  readonly target?: DriverTarget;
  readonly place?: (problem: Diagnostic) => Diagnostic;
  readonly sources?: SourceTexts;
}

interface NotFound {
  readonly diagnostics: readonly Diagnostic[];
  readonly sources?: SourceTexts;
}

async function findDisc(reference: string, cli: Cli): Promise<Result<FoundDisc, NotFound>> {
  const file = path.resolve(cli.cwd, reference);
  if (await isDiscFile(file)) return ok({file});
  const vm = await findVm(reference, cli);
  if (!vm.ok) return err({diagnostics: vm.error});
  const loaded = await loadProfileOf(vm.value, reference, cli);
  if (!loaded.ok) return err(loaded.error);
  const {sources, locate} = loaded.value;
  const compiled = await compileVm(loaded.value, cli);
  if (!compiled.ok) return err({diagnostics: compiled.error, sources});
  const {preparations} = compiled.value.plan;
  const drivers = preparations.find((one) => one.prepare === 'virtio-win');
  if (drivers === undefined) return err({diagnostics: [noSuchDisc(vm.value.name)]});
  const place = (problem: Diagnostic): Diagnostic =>
    placeDiagnostics([{...problem, origin: drivers.origin}], locate)[0] ?? problem;
  const isFetched = preparations.some(
    (one) => one.prepare === 'base' && one.path === drivers.path && one.cached !== undefined,
  );
  if (isFetched && !(await isThere(drivers.path))) {
    return err({diagnostics: [place(notFetched(reference))], sources});
  }
  return ok({file: drivers.path, target: drivers.target, place, sources});
}

const isThere = (file: string): Promise<boolean> =>
  stat(file).then(
    () => true,
    () => false,
  );

/** Profiles are named by their end, and what is meant as a disc need not be there. */
async function isDiscFile(file: string): Promise<boolean> {
  if (/\.jsonc?$/i.test(file)) return false;
  if (/\.(iso|vfd)$/i.test(file)) return true;
  const found = await stat(file).catch(() => undefined);
  return found?.isFile() === true;
}

const noSuchDisc = (name: string): Diagnostic => ({
  code: 'cli/no-virtio-win',
  severity: 'error',
  failure: 'profile',
  message: `${name} has no disc with Windows' drivers: its profile has no "windows", or "virtioWin" is 'none'`,
  hint: 'name the ISO file itself: kvmrun virtio-win virtio-win.iso',
});

const notFetched = (reference: string): Diagnostic => ({
  code: 'cli/virtio-win-not-fetched',
  severity: 'error',
  failure: 'input-missing',
  message: "the disc with Windows' drivers is not fetched yet",
  hint: `kvmrun image pull ${shellWord(reference)}`,
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
