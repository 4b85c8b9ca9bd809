/**
 * What of a plan the guest sees. Memory that was kept fits a machine that is the same in all of this,
 * on the same QEMU or a newer one.
 */
import {GENERATION_DEVICE} from './devices/generation-id.js';
import type {QemuFacts} from './host-facts.js';
import type {Argument} from './invocation.js';
import {renderArgument} from './render-argv.js';

export interface PlanMachine {
  /** Concrete, such as `pc-q35-7.2`. */
  readonly type: string;
  /** The version of QEMU, such as `7.2.22`. */
  readonly qemu: string;
  /** The options that make up the machine, in their order. */
  readonly hardware: readonly string[];
}

export const planMachine = (
  type: string,
  {version: {major, minor, micro}}: Pick<QemuFacts, 'version'>,
  invocation: readonly Argument[],
): PlanMachine => ({
  type,
  qemu: `${major}.${minor}.${micro}`,
  hardware: invocation
    .filter(isSeenByGuest)
    .map((argument) => renderArgument(onlyDevice(argument)).join(' ')),
});

/** A drive is the same one with anything or nothing in it, and when the firmware comes to it late. */
const onlyDevice = (argument: Argument): Argument =>
  argument.form === 'json' && argument.option === 'device'
    ? {...argument, props: {...argument.props, drive: undefined, bootindex: undefined}}
    : argument;

const SEEN = ['machine', 'enable-kvm', 'cpu', 'smp', 'm', 'uuid', 'global', 'device'];

const isSeenByGuest = (argument: Argument): boolean =>
  argument.form === 'verbatim' || (SEEN.includes(argument.option) && !isGeneration(argument));

/** Its number is to change for memory that was kept, and tells the guest that it was. */
const isGeneration = (argument: Argument): boolean =>
  argument.form === 'json' && argument.props['driver'] === GENERATION_DEVICE;
