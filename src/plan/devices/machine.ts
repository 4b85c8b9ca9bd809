/**
 * The board: `-machine`, and `-enable-kvm` for KVM.
 *
 * QEMU's `-enable-kvm` stands for `-machine accel=kvm`, and the last of the two wins without a
 * word, so a plan says only one of them.
 */
import {type JsonPointer, pointerTo} from '../../core/pointer.js';
import type {Argument, Scalar} from '../invocation.js';
import type {Board} from '../machine-type.js';
import type {Pflash} from './firmware.js';

export interface MachineSpec {
  readonly board: Board;
  /** Concrete name, such as `pc-q35-7.2`. */
  readonly type: string;
  readonly accelerator: 'kvm' | 'tcg';
  readonly serial: 'uart' | 'none';
  readonly display: 'some' | 'none';
  readonly pflash?: Pflash;
}

export function machineArguments(machine: MachineSpec, origin: JsonPointer): Argument[] {
  const {accelerator, type} = machine;
  const accel: Record<string, Scalar> = accelerator === 'tcg' ? {accel: 'tcg'} : {};
  return [
    {
      form: 'keyval',
      option: 'machine',
      props: {type, ...accel, ...boardProps(machine), ...pflashProps(machine.pflash)},
      origin,
    },
    ...(accelerator === 'kvm' ? [enableKvm] : []),
    ...(machine.board === 'microvm' ? [modernMmio(origin)] : []),
  ];
}

const enableKvm: Argument = {
  form: 'flag',
  option: 'enable-kvm',
  origin: pointerTo('accelerator'),
};

/** Whether the guest can be asked to power down, and can power itself off. */
export const hasAcpi = ({
  board,
  accelerator,
}: Pick<MachineSpec, 'board' | 'accelerator'>): boolean =>
  // With ACPI a microvm has no interval timer, and Linux needs one where there is no KVM clock.
  board !== 'microvm' || accelerator === 'kvm';

/** How many virtio devices a microvm takes; QEMU has more interrupts to give when it has ACPI. */
export const microvmTransports = (accelerator: 'kvm' | 'tcg'): number =>
  accelerator === 'kvm' ? 24 : 8;

function boardProps(machine: MachineSpec): Record<string, Scalar> {
  const {board, accelerator, serial, display, pflash} = machine;
  // Guest memory has no place in a core dump of QEMU.
  const always = {usb: false, 'dump-guest-core': false};
  switch (board) {
    case 'q35':
      return {
        ...always,
        vmport: false,
        hpet: false,
        smm: pflash?.secure === 'yes',
        // Without a screen, SeaBIOS talks on the serial port.
        graphics: display === 'some',
      };
    case 'virt':
      // The default interrupt controller takes no more than 8 processors.
      return {...always, 'gic-version': 'max'};
    case 'microvm':
      return {
        ...always,
        acpi: hasAcpi({board, accelerator}),
        'isa-serial': serial === 'uart',
      };
  }
}

const pflashProps = (pflash: Pflash | undefined): Record<string, Scalar> =>
  pflash === undefined ? {} : {pflash0: pflash.code, pflash1: pflash.vars};

/** Virtio 1.x only, as for the PCI devices. */
const modernMmio = (origin: JsonPointer): Argument => ({
  form: 'keyval',
  option: 'global',
  props: {driver: 'virtio-mmio', property: 'force-legacy', value: false},
  origin,
});

/** The chipset offers the guest to sleep in memory and on disk unless it is told not to. */
export const noSleepArguments = (origin: JsonPointer): Argument[] =>
  ['disable_s3', 'disable_s4'].map((property) => ({
    form: 'keyval',
    option: 'global',
    props: {driver: 'ICH9-LPC', property, value: 1},
    origin,
  }));
