import type {CommandModule} from 'yargs';
import {callVm, examineVm} from '../../supervisor/control-client.js';
import {installedBefore} from '../../supervisor/installed-record.js';
import type {GuestFacts, VmStatus} from '../../supervisor/vm-status.js';
import type {Cli} from '../cli.js';
import {DEFAULT_PROFILE} from '../default-profile.js';
import type {FoundVm} from '../find-vm.js';
import {ONE_VM} from '../positionals.js';
import {guestRows} from '../render/guest.js';
import {describeReady, INSTALLING, isInstalling} from '../render/ready.js';
import {setupRows} from '../render/setup.js';
import {renderTable} from '../render/table.js';
import {
  describeAge,
  describeDiskFull,
  describeFault,
  describeForward,
  describeLoss,
  describeRestarts,
  describeRoom,
  describeSaved,
  paintPhase,
} from '../render/vm.js';
import {findSupervisedVm} from '../take-back.js';

interface StatusArgs {
  readonly vm: string | undefined;
}

/** `kvmrun status [vm]`: everything known of one VM. */
export const statusCommand = (cli: Cli): CommandModule<object, StatusArgs> => ({
  command: 'status [vm]',
  describe: 'Show the state of one VM',
  builder: (yargs) =>
    yargs
      .positional('vm', ONE_VM)
      .example('kvmrun status web --json', 'phase, qemu.pid, supervisor.pid, since, lastExit'),
  handler: async ({vm = DEFAULT_PROFILE}) => {
    const found = await findSupervisedVm(vm, cli);
    if (!found.ok) return cli.fail(found.error);
    const {paths, status: known} = found.value;
    if (known === undefined || known.started === 'never') return neverStarted(found.value, cli);
    const [examined, guest, setup] = await Promise.all([
      known.supervised ? examineVm(paths.controlSocket) : undefined,
      askGuestFacts(known, paths),
      installedBefore(paths),
    ]);
    const status = {...(setup && {setup}), ...(examined ?? known), ...(guest && {guest})};
    cli.printJson(status);
    for (const line of renderTable(rows(status, cli))) cli.print(line);
  },
});

/** The supervisor waits a second for the agent, at most. */
const GUEST_MS = 2000;

async function askGuestFacts(
  {phase, supervised}: VmStatus,
  {controlSocket}: FoundVm['paths'],
): Promise<GuestFacts | undefined> {
  if (phase !== 'running' || !supervised) return undefined;
  const told = await callVm(controlSocket, {verb: 'guest-facts'}, {deadlineMs: GUEST_MS});
  return told?.ok ? (told.value ?? undefined) : undefined;
}

function neverStarted({id, name}: FoundVm, cli: Cli): void {
  cli.printJson({id, name, phase: 'stopped', supervised: false});
  cli.print(`${name} has not been started yet`);
}

function rows(vm: VmStatus, cli: Cli): readonly (readonly string[])[] {
  const {lastExit} = vm;
  const fault = describeFault(vm);
  // What it was before says nothing of a guest that stands still.
  const ready = fault === undefined ? vm.ready : undefined;
  const why = isInstalling(vm) && {why: INSTALLING};
  return [
    ['name', vm.name],
    ['id', vm.id],
    ['profile', vm.profile],
    ['phase', paintPhase(vm, cli.style)],
    ['since', `${vm.since} (${describeAge(vm.since, Date.now())})`],
    ...(fault === undefined ? [] : [['', fault]]),
    ...(ready ? [['ready', describeReady({...ready, ...why}, Date.now())]] : []),
    ...setupRows(vm, Date.now()),
    ['accelerator', vm.accelerator],
    ...(vm.qemu ? [['qemu', `pid ${vm.qemu.pid}`]] : []),
    ...(vm.supervisor ? [['supervisor', `pid ${vm.supervisor.pid}`]] : []),
    ...(vm.diskFull ? [['disk full', describeDiskFull(vm.diskFull)]] : []),
    ...(vm.diskLow && !vm.diskFull ? [['room', describeRoom(vm.diskLow)]] : []),
    ...(vm.restart ? [['restarts', describeRestarts(vm.restart, Date.now())]] : []),
    ...(vm.reboots ? [['reboots', String(vm.reboots)]] : []),
    ...guestRows(vm.guest),
    ...(vm.sidecars ?? []).map(({id, process}) => ['side-car', `${id}, pid ${process.pid}`]),
    ...(vm.degraded ?? []).map((loss) => ['degraded', `${describeLoss(loss)} (${loss.since})`]),
    ...vm.ports.map((port) => ['forward', describeForward(port)]),
    ...(vm.vnc ? [['vnc', vm.vnc]] : []),
    ...(vm.saved ? [['saved', describeSaved(vm.saved)]] : []),
    ...(lastExit
      ? [['last exit', `${lastExit.reason}: ${lastExit.message} (${lastExit.at})`]]
      : []),
  ];
}
