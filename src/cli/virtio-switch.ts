/**
 * Takes an installed Windows to the point where its disk can be made a virtio one.
 *
 * Windows starts from a disk only when its driver is one of those that are loaded at boot, which is so
 * once it has started with such a disk; else it stops with INACCESSIBLE_BOOT_DEVICE. So it is asked,
 * with a small virtio disk beside the old one. Only a guest that has really shut down is as it says.
 */

import type {Diagnostic} from '../core/diagnostic.js';
import {err, ok, type Result} from '../core/result.js';
import {shellWord} from '../core/shell-word.js';
import type {Disk} from '../schema/schema.js';
import type {ExecEnd} from '../supervisor/vm-call.js';
import {readVmRecord} from '../supervisor/vm-record.js';
import type {Cli} from './cli.js';
import {askGuest, findRunningVm} from './exec-in-guest.js';
import type {FoundVm} from './find-vm.js';
import {loadProfile} from './load-profile.js';
import {stopOne} from './stop-one.js';

export async function switchToVirtio(
  reference: string,
  wanted: string | undefined,
  cli: Cli,
): Promise<void> {
  const ready = await findDisk(reference, wanted, cli);
  if (!ready.ok) return cli.fail(ready.error);
  const {vm, disk, probe} = ready.value;
  const problems = await findDriverProblems(vm, reference, cli);
  if (problems.length > 0) return cli.fail(problems);
  cli.note(`${vm.name}: its driver for virtio disks runs, and is loaded at boot`);
  const stopped = await stopOne(reference, {request: {from: 'agent'}, cli});
  if (!stopped.ok) return cli.fail(stopped.error);
  const {outcome} = stopped.value;
  const rung = outcome === 'stopped' ? stopped.value.lastExit.rung : undefined;
  if (outcome === 'stopped' && rung !== undefined && !SHUT_DOWN.has(rung)) {
    return cli.fail([notShutDown(vm.name)]);
  }
  const profile = vm.status?.profile ?? reference;
  cli.printJson({id: vm.id, name: vm.name, disk: disk.id, from: disk.bus, to: 'virtio', probe});
  cli.print(`next, in ${profile}: "bus": "virtio" for the disk '${disk.id}'`);
  cli.print(`then: kvmrun up ${shellWord(profile)}`);
  cli.note(`when Windows has started, the disk '${probe}' may go`);
  cli.note(
    `when it does not, "bus": "${disk.bus}" is as it was: nothing on the disk has been changed`,
  );
}

/** The steps that a guest takes part in. */
const SHUT_DOWN: ReadonlySet<string> = new Set(['agent', 'powerdown']);

interface Switchable {
  readonly vm: FoundVm;
  readonly disk: Pick<Disk, 'id' | 'bus'>;
  /** The disk that has its driver started. */
  readonly probe: string;
}

async function findDisk(
  reference: string,
  wanted: string | undefined,
  cli: Cli,
): Promise<Result<Switchable, readonly Diagnostic[]>> {
  const found = await findRunningVm(reference, cli);
  if (!found.ok) return found;
  const vm = found.value;
  const loaded = await loadProfile(vm.status?.profile ?? reference, cli);
  if (!loaded.ok) return err(loaded.error.diagnostics);
  const candidates = loaded.value.profile.disks.filter(
    ({id, media, bus}) =>
      media === 'disk' && OLD.has(bus) && (wanted === undefined || id === wanted),
  );
  const [disk, ...others] = candidates;
  if (disk === undefined) return err([nothingToSwitch(vm.name, wanted)]);
  if (others.length > 0) return err([whichDisk(vm.name, candidates)]);
  const running = (await readVmRecord(vm.paths))?.disks ?? [];
  const probe = running.find(({bus, access}) => bus === 'virtio' && access === 'read-write');
  if (probe === undefined) return err([noProbe(vm.name)]);
  return ok({vm, disk, probe: probe.id});
}

/** What Windows has a driver for by itself. */
const OLD: ReadonlySet<string> = new Set(['sata', 'ide']);

const SERVICE = 'HKLM\\SYSTEM\\CurrentControlSet\\Services\\viostor';

async function findDriverProblems(
  {name}: FoundVm,
  reference: string,
  cli: Cli,
): Promise<readonly Diagnostic[]> {
  const service = await askGuest(reference, {path: 'sc.exe', args: ['query', 'viostor']}, cli);
  if (!service.ok) return service.error;
  // Of the state, the number is the same in every language.
  if (!/:\s*4\b/.test(wordsOf(service.value))) return [notStarted(name, wordsOf(service.value))];
  const start = await askGuest(
    reference,
    {path: 'reg.exe', args: ['query', SERVICE, '/v', 'Start']},
    cli,
  );
  if (!start.ok) return start.error;
  return /\b0x0\b/.test(wordsOf(start.value)) ? [] : [notAtBoot(name)];
}

const wordsOf = ({stdout, stderr}: ExecEnd): string =>
  [stdout, stderr].map((text) => Buffer.from(text, 'base64').toString('utf8')).join('\n');

const problem = (
  code: Diagnostic['code'],
  rest: Pick<Diagnostic, 'message' | 'hint' | 'failure'>,
): Diagnostic => ({code, severity: 'error', ...rest});

const nothingToSwitch = (name: string, wanted: string | undefined): Diagnostic =>
  problem('cli/nothing-to-switch', {
    message:
      wanted === undefined
        ? `${name} has no disk on 'sata' or 'ide', so there is nothing to switch`
        : `${name} has no disk '${wanted}' on 'sata' or 'ide'`,
    hint: 'see its disks with: kvmrun disk info',
    failure: 'usage',
  });

const whichDisk = (name: string, disks: readonly Pick<Disk, 'id'>[]): Diagnostic =>
  problem('cli/which-disk', {
    message: `${name} has several disks on 'sata' and 'ide': ${disks.map(({id}) => id).join(', ')}`,
    hint: `kvmrun virtio-switch ${shellWord(name)} ${disks[0]?.id}`,
    failure: 'usage',
  });

const noProbe = (name: string): Diagnostic =>
  problem('cli/no-virtio-disk', {
    message: `Windows starts its driver for virtio disks only when there is one, and ${name} has none`,
    hint: 'add {"id": "probe", "bus": "virtio", "size": "1GiB"} to "disks", then kvmrun restart, and try again',
    failure: 'unsupported',
  });

function notStarted(name: string, words: string): Diagnostic {
  const line = words
    .split('\n')
    .map((one) => one.trim())
    .find((one) => /STATE|1060|FAILED/i.test(one));
  return problem('cli/driver-not-started', {
    message: `the driver viostor does not run in ${name}${line === undefined ? '' : `: '${line}'`}, so Windows would not start from a virtio disk`,
    hint: "install virtio-win-guest-tools.exe from the drivers' disc in the guest, restart it, and try again",
    failure: 'unsupported',
  });
}

const notAtBoot = (name: string): Diagnostic =>
  problem('cli/driver-not-at-boot', {
    message: `the driver viostor runs in ${name}, and is not loaded at boot, so Windows would not start from a virtio disk`,
    hint: `kvmrun exec ${shellWord(name)} -- sc.exe config viostor start= boot`,
    failure: 'unsupported',
  });

const notShutDown = (name: string): Diagnostic =>
  problem('cli/not-shut-down', {
    message: `${name} did not shut down by itself, so what it has said may not be on its disk`,
    hint: 'start it as it is, let it shut down from within, and try again',
    failure: 'io',
  });
