/**
 * Everything in a plan that depends on the host, decided in one place.
 */
import type {Diagnostic} from '../core/diagnostic.js';
import {pointerTo} from '../core/pointer.js';
import type {ResolvedProfile} from '../schema/schema.js';
import {chooseAccelerator} from './accelerator.js';
import {
  type DevicePlaces,
  type MmioLoad,
  mmioPlaces,
  pciPlaces,
  type SingleDevice,
  transportsNeeded,
} from './device-places.js';
import type {DiskSpec} from './devices/disk.js';
import {hasAcpi, microvmTransports} from './devices/machine.js';
import type {SmpSpec} from './devices/processor.js';
import {chooseDisks} from './disk-choice.js';
import type {ImagePlace} from './disk-image.js';
import {type CpuProperties, chooseEnlightenments} from './enlightenments.js';
import {chooseFirmware} from './firmware-choice.js';
import type {HostFacts, MachineFacts, UefiFirmware} from './host-facts.js';
import {type Judged, judged} from './judged.js';
import {type Board, boardOf, findMachine} from './machine-type.js';
import {chooseMemory} from './memory-choice.js';
import {chooseCpuModel, chooseSmp} from './processor-choice.js';
import {findUnmetNeeds} from './windows-needs.js';

export interface Decisions {
  readonly board: Board;
  readonly machine: MachineFacts;
  readonly accelerator: 'kvm' | 'tcg';
  readonly withoutFeatures: readonly string[];
  readonly cpuModel: string;
  readonly enlightenments: CpuProperties;
  readonly smp: SmpSpec;
  readonly memoryMib: number;
  readonly places: DevicePlaces;
  readonly disks: readonly DiskSpec[];
  /** Absent for the firmware that QEMU brings itself. */
  readonly uefi: UefiFirmware | undefined;
}

/** What the decisions are about, besides the profile. */
export interface DecisionPlace {
  readonly facts: HostFacts;
  readonly paths: ImagePlace;
}

export function decide(profile: ResolvedProfile, {facts, paths}: DecisionPlace): Judged<Decisions> {
  const {qemu, host} = facts;
  const board = boardOf(profile.machine);
  const chosen = chooseAccelerator(profile.accelerator, facts.kvm);
  const {accelerator, withoutFeatures} = chosen.value;
  const machine = findMachine(profile.machine, qemu);
  const cpuModel = chooseCpuModel(profile.cpu.model, {accelerator, qemu});
  const enlightenments = chooseEnlightenments(profile, {facts, accelerator});
  const smp = chooseSmp(profile.cpu, {machine: machine.value, host});
  const memory = chooseMemory(profile.memory.size, host);
  const places = choosePlaces(profile, {board, accelerator});
  const disks = chooseDisks(profile, {board, accelerator, places: places.value, facts, paths});
  const uefi = chooseFirmware(profile, {facts, accelerator});
  return judged(
    {
      board,
      accelerator,
      withoutFeatures,
      machine: machine.value,
      cpuModel: cpuModel.value,
      enlightenments: enlightenments.value,
      smp: smp.value,
      memoryMib: memory.value,
      places: places.value,
      disks: disks.value,
      uefi: uefi.value,
    },
    ...[chosen, machine, cpuModel, enlightenments, smp, memory, places, disks, uefi].flatMap(
      ({diagnostics}) => diagnostics,
    ),
    ...(hasAcpi({board, accelerator}) ? [] : [noAcpi()]),
    ...findMissingDisplay(profile.display.type, facts),
    ...warnOfExtraArgs(profile.extraArgs),
    ...findUnmetNeeds(profile, {
      cpus: smp.value.count,
      memoryBytes: memory.value * 2 ** 20,
      files: facts.files,
    }),
  );
}

function choosePlaces(
  profile: ResolvedProfile,
  {board, accelerator}: Pick<Decisions, 'board' | 'accelerator'>,
): Judged<DevicePlaces> {
  if (board !== 'microvm') return judged(pciPlaces(board));
  const load = {
    networks: profile.networks.length,
    disks: profile.disks.length,
    singles: singleDevices(profile),
    room: microvmTransports(accelerator),
  };
  return transportsNeeded(load) > load.room
    ? judged(mmioPlaces(load), tooManyDevices(load, accelerator))
    : judged(mmioPlaces(load));
}

const singleDevices = (profile: ResolvedProfile): readonly SingleDevice[] => [
  ...(profile.guestAgent.type === 'none' ? [] : (['virtio-serial'] as const)),
  ...(profile.rng.type === 'none' ? [] : (['rng'] as const)),
  ...(profile.balloon.type === 'none' ? [] : (['balloon'] as const)),
  // The last, so that it moves none of the others.
  ...(profile.cloudInit === undefined ? [] : (['seed'] as const)),
];

const tooManyDevices = (load: MmioLoad, accelerator: 'kvm' | 'tcg'): Diagnostic => ({
  code: 'plan/too-many-devices',
  severity: 'error',
  message: `the profile has '${transportsNeeded(load)}' virtio devices, and a microvm under '${accelerator}' takes at most '${load.room}'`,
  origin: pointerTo('machine'),
  hint: 'remove disks, networks or other devices, or use "machine": "q35"',
  failure: 'unsupported',
});

const noAcpi = (): Diagnostic => ({
  code: 'plan/microvm-without-acpi',
  severity: 'warning',
  message:
    'a microvm under TCG has no ACPI: only a kernel built with VIRTIO_MMIO_CMDLINE_DEVICES finds its devices, and it can neither be asked to power down nor power itself off',
  origin: pointerTo('machine'),
  hint: 'use "machine": "q35", as Debian and most others build their kernels without',
});

function findMissingDisplay(type: 'none' | 'gtk' | 'vnc', {qemu}: HostFacts): Diagnostic[] {
  if (type === 'none' || qemu.features.displays.includes(type)) return [];
  return [
    {
      code: 'plan/missing-display',
      severity: 'error',
      message: `display '${type}' is not in the QEMU at '${qemu.binary}'`,
      origin: pointerTo('display', 'type'),
      ...(qemu.features.displays.includes('vnc') ? {hint: 'set "type": "vnc"'} : {}),
      failure: 'unsupported',
    },
  ];
}

function warnOfExtraArgs(extraArgs: readonly string[]): Diagnostic[] {
  if (extraArgs.length === 0) return [];
  return [
    {
      code: 'plan/extra-args',
      severity: 'warning',
      message: `QEMU gets arguments that kvmrun does not know and cannot check: '${extraArgs.join(' ')}'`,
      origin: pointerTo('extraArgs'),
    },
  ];
}
