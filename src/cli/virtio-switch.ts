/**
 * Takes an installed Windows to the point where its disk can be made a virtio one.
 *
 * Windows starts from a disk only when its driver is one of those that are loaded at boot, which is so
 * once it has started with such a disk; else it stops with INACCESSIBLE_BOOT_DEVICE. So it gets a small
 * virtio disk for a while, and is asked (`supervisor/driver-trial.ts`). Only a guest that has really
 * shut down is as it says.
 */

import {type Diagnostic, problem} from '../core/diagnostic.js';
import {err, ok, type Result} from '../core/result.js';
import {shellWord} from '../core/shell-word.js';
import type {Disk} from '../schema/schema.js';
import {readVmRecord} from '../supervisor/vm-record.js';
import {askVm, NO_ANSWER} from './ask-vm.js';
import type {Cli} from './cli.js';
import {findRunningVm} from './exec-in-guest.js';
import type {FoundVm} from './find-vm.js';
import {loadProfileOf} from './load-profile-of.js';
import {describeSpan} from './render/ready.js';
import {stopOne} from './stop-one.js';

export interface SwitchWish {
  readonly vm: string;
  /** The id of the disk; default: the only one. */
  readonly disk: string | undefined;
  /** How long Windows may take to start its driver. */
  readonly limitMs: number;
}

export async function switchToVirtio(wish: SwitchWish, cli: Cli): Promise<void> {
  const ready = await findDisk(wish, cli);
  if (!ready.ok) return cli.fail(ready.error);
  const {vm, disk} = ready.value;
  const found = await tryDriver(ready.value, wish, cli);
  if (found !== undefined) return cli.fail([found]);
  cli.note(`${vm.name}: its driver for virtio disks runs, and is loaded at boot`);
  const stopped = await stopOne(wish.vm, {request: {from: 'agent'}, cli});
  if (!stopped.ok) return cli.fail(stopped.error);
  const {outcome} = stopped.value;
  const rung = outcome === 'stopped' ? stopped.value.lastExit.rung : undefined;
  if (outcome === 'stopped' && rung !== undefined && !SHUT_DOWN.has(rung)) {
    return cli.fail([notShutDown(vm.name)]);
  }
  const profile = vm.status?.profile ?? wish.vm;
  cli.printJson({id: vm.id, name: vm.name, disk: disk.id, from: disk.bus, to: 'virtio'});
  cli.print(`next, in ${profile}: "bus": "virtio" for the disk '${disk.id}'`);
  cli.print(`then: kvmrun up ${shellWord(profile)}`);
  cli.note(
    `when Windows does not start, "bus": "${disk.bus}" is as it was: nothing on the disk has been changed`,
  );
}

/** The steps that a guest takes part in. */
const SHUT_DOWN: ReadonlySet<string> = new Set(['agent', 'powerdown']);

interface Switchable {
  readonly vm: FoundVm;
  readonly disk: Pick<Disk, 'id' | 'bus'>;
  /** For the disk that has the driver started; absent where there is one. */
  readonly port: string | undefined;
}

/** What the supervisor needs besides: questions to the guest, and the disk to be taken out again. */
const AROUND_MS = 120_000;

/** More than Node's timers can hold would be over at once. */
const LONGEST_MS = 2 ** 31 - 1;

async function tryDriver(
  {vm, port}: Switchable,
  {vm: reference, limitMs}: SwitchWish,
  cli: Cli,
): Promise<Diagnostic | undefined> {
  if (port !== undefined) {
    const patience = describeSpan(limitMs);
    cli.note(
      `${vm.name}: gets a small virtio disk, and has ${patience} to start its driver for it`,
    );
  }
  const answer = await askVm(
    vm,
    {verb: 'try-driver', limitMs, ...(port !== undefined && {port})},
    {deadlineMs: Math.min(limitMs + AROUND_MS, LONGEST_MS)},
  );
  // Where there is no supervisor any more, another one takes the disk out.
  if (!answer.ok && answer.error.code === NO_ANSWER) await findRunningVm(reference, cli);
  if (!answer.ok) return answer.error;
  const {problem: found, disk} = answer.value;
  if (disk === 'stays') {
    cli.note(
      `${vm.name}: has not let go of that disk yet, and will have when Windows is restarted, if not before`,
    );
  }
  return found;
}

async function findDisk(
  {vm: reference, disk: wanted}: SwitchWish,
  cli: Cli,
): Promise<Result<Switchable, readonly Diagnostic[]>> {
  const found = await findRunningVm(reference, cli);
  if (!found.ok) return found;
  const vm = found.value;
  const loaded = await loadProfileOf(vm, reference, cli);
  if (!loaded.ok) return err(loaded.error.diagnostics);
  const {disks, windows} = loaded.value.profile;
  const candidates = disks.filter(
    ({id, media, bus}) =>
      media === 'disk' && OLD.has(bus) && (wanted === undefined || id === wanted),
  );
  const [disk, ...others] = candidates;
  if (disk === undefined) return err([nothingToSwitch(vm.name, wanted)]);
  if (others.length > 0) return err([whichDisk(vm.name, candidates)]);
  const record = await readVmRecord(vm.paths);
  if (record?.disks.some(({bus}) => bus === 'virtio')) return ok({vm, disk, port: undefined});
  const port = record?.sparePort;
  return port === undefined
    ? err([noSparePort(vm.name, windows === undefined ? 'anything' : 'windows')])
    : ok({vm, disk, port});
}

/** What Windows has a driver for by itself. */
const OLD: ReadonlySet<string> = new Set(['sata', 'ide']);

const nothingToSwitch = (name: string, wanted: string | undefined): Diagnostic =>
  problem('cli/nothing-to-switch', {
    message:
      wanted === undefined
        ? `${name} has no disk on 'sata' or 'ide', so there is nothing to switch`
        : `${name} has no disk '${wanted}' on 'sata' or 'ide'`,
    hint: `see its disks with: kvmrun disk info ${shellWord(name)}`,
    failure: 'usage',
  });

const whichDisk = (name: string, disks: readonly Pick<Disk, 'id'>[]): Diagnostic =>
  problem('cli/which-disk', {
    message: `${name} has several disks on 'sata' and 'ide': ${disks.map(({id}) => id).join(', ')}`,
    hint: `kvmrun virtio-switch ${shellWord(name)} ${disks[0]?.id}`,
    failure: 'usage',
  });

/** Of a machine that was started without a place for another disk. */
const noSparePort = (name: string, of: 'windows' | 'anything'): Diagnostic =>
  problem('cli/no-spare-port', {
    message: `Windows starts its driver for virtio disks only when there is one, and ${name} has neither one nor a port that one could be plugged into`,
    hint:
      of === 'windows'
        ? `kvmrun restart ${shellWord(name)}, which gives it the port, and try again`
        : `a Windows gets the port by its profile: add "windows": {"version": "11"}, or which it is; then kvmrun restart ${shellWord(name)}, and try again`,
    failure: 'unsupported',
  });

const notShutDown = (name: string): Diagnostic =>
  problem('cli/not-shut-down', {
    message: `${name} did not shut down by itself, so what it has said may not be on its disk`,
    hint: 'start it as it is, let it shut down from within, and try again',
    failure: 'io',
  });
