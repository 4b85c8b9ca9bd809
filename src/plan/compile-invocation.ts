/**
 * Writes a decided VM down as arguments: what each device module needs is cut out of the profile
 * here, so that none of them sees the whole of it.
 */
import {pointerTo} from '../core/pointer.js';
import type {Network, ResolvedProfile} from '../schema/schema.js';
import type {Decisions} from './decide.js';
import {balloonArguments} from './devices/balloon.js';
import {baseArguments} from './devices/base.js';
import {bootArguments} from './devices/boot.js';
import {clockArguments} from './devices/clock.js';
import {diskArguments} from './devices/disk.js';
import {controllerArguments} from './devices/disk-seat.js';
import {
  noDisplayArguments,
  type ScreenSpec,
  screenArguments,
  unseenCardArguments,
} from './devices/display.js';
import {actionArguments, panicNotifierArguments, watchdogArguments} from './devices/faults.js';
import {firmwareArguments, pflashOf} from './devices/firmware.js';
import {generationArguments} from './devices/generation-id.js';
import {guestAgentArguments} from './devices/guest-agent.js';
import {guestFileArguments} from './devices/guest-files.js';
import {machineArguments, noSleepArguments} from './devices/machine.js';
import {memoryArguments} from './devices/memory.js';
import {monitorArguments} from './devices/monitor.js';
import {userNetworkArguments} from './devices/network.js';
import {cpuArguments, smpArguments} from './devices/processor.js';
import {rngArguments} from './devices/rng.js';
import {seedArguments} from './devices/seed.js';
import {serialArguments} from './devices/serial.js';
import {sparePortArguments} from './devices/spare-port.js';
import {tpmArguments} from './devices/tpm.js';
import {forwardedPorts} from './forwarded-ports.js';
import {guestFiles} from './guest-files.js';
import type {HostFacts} from './host-facts.js';
import type {Argument} from './invocation.js';
import {ioThreadArguments} from './io-threads.js';
import {findSparePort} from './spare-port.js';
import type {VmPaths} from './vm-paths.js';

export interface DecidedVm {
  readonly profile: ResolvedProfile;
  readonly facts: HostFacts;
  readonly paths: VmPaths;
  readonly decisions: Decisions;
}

export function compileInvocation(vm: DecidedVm): Argument[] {
  return [
    ...startArguments(vm),
    ...boardArguments(vm),
    ...monitorArguments({
      socket: vm.paths.monitorSocket,
      style: vm.facts.qemu.features.monitorObject ? 'object' : 'option',
    }),
    ...consoleArguments(vm),
    ...allDiskArguments(vm),
    ...portArguments(vm),
    ...seedDiscArguments(vm),
    ...guestFiles(vm.profile, vm.paths).flatMap(guestFileArguments),
    ...vm.profile.networks.flatMap((network, index) => networkArguments(network, index, vm)),
    ...smallDeviceArguments(vm),
    ...generationIdArguments(vm),
    ...faultArguments(vm),
    ...extraArguments(vm.profile.extraArgs),
  ];
}

const startArguments = ({profile, facts, decisions}: DecidedVm): Argument[] => [
  ...baseArguments({
    name: profile.name,
    uuid: profile.uuid,
    threadNames: facts.qemu.features.debugThreads ? 'settable' : 'given',
  }),
  ...clockArguments({...profile.clock, accelerator: decisions.accelerator}, pointerTo('clock')),
];

function boardArguments({profile, decisions, paths}: DecidedVm): Argument[] {
  const {board, machine, accelerator, uefi, smp, memoryMib, cpuModel, withoutFeatures} = decisions;
  const {kernel, initrd, cmdline} = profile.boot;
  return [
    ...machineArguments(
      {
        board,
        type: machine.name,
        accelerator,
        serial: profile.serial.type,
        display: profile.display.type === 'none' ? 'none' : 'some',
        ...(uefi === undefined ? {} : {pflash: pflashOf(uefi)}),
      },
      pointerTo('machine'),
    ),
    ...(board === 'q35' && profile.sleepStates === 'none'
      ? noSleepArguments(pointerTo('sleepStates'))
      : []),
    ...cpuArguments({
      model: cpuModel,
      features: profile.cpu.features,
      enlightenments: decisions.enlightenments,
      without: withoutFeatures,
    }),
    ...smpArguments(smp, pointerTo('cpu')),
    ...memoryArguments({sizeMib: memoryMib}, pointerTo('memory')),
    ...(uefi === undefined
      ? []
      : firmwareArguments({firmware: uefi, nvram: paths.nvram}, pointerTo('firmware'))),
    ...bootArguments({kernel, initrd, cmdline}),
  ];
}

function consoleArguments(vm: DecidedVm): Argument[] {
  const {profile, decisions, paths} = vm;
  const {type, input} = profile.display;
  return [
    ...(profile.serial.type === 'uart'
      ? serialArguments({board: decisions.board, socket: paths.serialSocket}, pointerTo('serial'))
      : []),
    ...(type === 'none'
      ? [
          ...noDisplayArguments(),
          ...(bootsFromDiskByBios(vm) ? unseenCardArguments(pointerTo('display')) : []),
        ]
      : screenArguments(
          {
            type,
            card: graphicsCard(vm),
            vncSocket: paths.vncSocket,
            input,
          },
          pointerTo('display'),
        )),
  ];
}

/** What runs then first is a boot loader, which takes a PC without VGA for one with it. */
const bootsFromDiskByBios = ({profile, decisions, facts}: DecidedVm): boolean =>
  decisions.board === 'q35' &&
  decisions.uefi === undefined &&
  profile.boot.kernel === undefined &&
  profile.disks.length > 0 &&
  facts.qemu.types.includes('VGA');

/**
 * Only a PC needs VGA; where its virtio variant is not installed, the plain one does. A Windows that has
 * no drivers yet draws where the firmware drew, and elsewhere than on a PC virtio has no such place.
 */
function graphicsCard({profile, decisions, facts: {qemu}}: DecidedVm): ScreenSpec['card'] {
  if (decisions.board !== 'q35') return profile.windows === undefined ? 'virtio-gpu-pci' : 'ramfb';
  return qemu.types.includes('virtio-vga') ? 'virtio-vga' : 'VGA';
}

function allDiskArguments({profile, decisions}: DecidedVm): Argument[] {
  const {disks, board, places} = decisions;
  const seed = profile.cloudInit === undefined ? undefined : places.single('seed');
  const placed = disks.map(({seat, index}) => ({seat, origin: pointerTo('disks', index)}));
  return [
    ...ioThreadArguments(disks),
    ...controllerArguments(placed, {board, seed: seed?.bus === 'pci' ? seed.address : undefined}),
    ...disks.flatMap((disk) => diskArguments(disk, pointerTo('disks', disk.index))),
  ];
}

function portArguments({profile, decisions}: DecidedVm): Argument[] {
  const port = findSparePort(profile, decisions.board);
  return port === undefined ? [] : sparePortArguments(port);
}

function seedDiscArguments({profile, facts, paths, decisions}: DecidedVm): Argument[] {
  if (profile.cloudInit === undefined) return [];
  return seedArguments(
    {
      path: paths.seed,
      aio: facts.qemu.features.ioUring ? 'io_uring' : 'threads',
      place: decisions.places.single('seed'),
    },
    pointerTo('cloudInit'),
  );
}

function networkArguments(
  network: Network,
  index: number,
  {facts, decisions}: DecidedVm,
): Argument[] {
  if (network.type === 'none') return [];
  return userNetworkArguments(
    {
      index,
      model: network.model,
      mac: network.mac,
      ports: forwardedPorts(network, index, facts.autoPorts),
      reach: network.restrict ? 'forwards-only' : 'outside',
      place: decisions.places.network(index),
    },
    pointerTo('networks', index),
  );
}

function smallDeviceArguments({profile, paths, decisions}: DecidedVm): Argument[] {
  const {rng, balloon, guestAgent, tpm} = profile;
  const {places, board} = decisions;
  return [
    ...(rng.type === 'virtio' ? rngArguments(places.single('rng'), pointerTo('rng')) : []),
    ...(balloon.type === 'virtio'
      ? balloonArguments(places.single('balloon'), pointerTo('balloon'))
      : []),
    ...(guestAgent.type === 'virtio'
      ? guestAgentArguments(
          {socket: paths.guestAgentSocket, place: places.single('virtio-serial')},
          pointerTo('guestAgent'),
        )
      : []),
    ...(tpm.type === 'emulator'
      ? tpmArguments({model: tpm.model, board, socket: paths.tpmSocket}, pointerTo('tpm'))
      : []),
  ];
}

function generationIdArguments({profile, facts}: DecidedVm): Argument[] {
  const {generationId, uuid} = profile;
  if (generationId.type === 'none') return [];
  const {generation = 0} = facts;
  return generationArguments({uuid, generation}, pointerTo('generationId'));
}

function faultArguments({profile, decisions, facts}: DecidedVm): Argument[] {
  const {restart, watchdog} = profile;
  // A microvm has no PCI bus; and one notifier is enough.
  const canTell =
    decisions.board !== 'microvm' &&
    facts.qemu.types.includes('pvpanic-pci') &&
    !profile.extraArgs.some((argument) => /^pvpanic(?:-pci)?(?:,|$)/.test(argument));
  return [
    ...actionArguments(restart.policy === 'no' ? 'nothing' : 'restart'),
    ...(canTell ? panicNotifierArguments() : []),
    ...(watchdog.type === 'itco' ? watchdogArguments() : []),
  ];
}

const extraArguments = (extraArgs: readonly string[]): Argument[] =>
  extraArgs.map((value, index) => ({
    form: 'verbatim',
    value,
    origin: pointerTo('extraArgs', index),
  }));
