/**
 * Which of QEMU's machines a profile means.
 *
 * An alias such as `q35` becomes the concrete `pc-q35-7.2`: the command line then says which board
 * the guest got, and a saved state can be restored by a newer QEMU.
 */
import {closest} from '../core/closest.js';
import type {Diagnostic} from '../core/diagnostic.js';
import {pointerTo} from '../core/pointer.js';
import type {MachineFacts, QemuFacts} from './host-facts.js';
import {type Judged, judged} from './judged.js';

/** The kinds of board that differ in what a plan says to them. */
export type Board = 'q35' | 'virt' | 'microvm';

/** The board behind an alias or a concrete name. */
export function boardOf(machine: string): Board {
  if (machine === 'microvm') return 'microvm';
  return machine === 'virt' || machine.startsWith('virt-') ? 'virt' : 'q35';
}

export function findMachine(machine: string, qemu: QemuFacts): Judged<MachineFacts> {
  const found = qemu.machines.find(({name, alias}) => name === machine || alias === machine);
  if (found === undefined) return judged(standIn(machine), unknownMachine(machine, qemu));
  return judged(found, ...(found.deprecated ? [deprecation(found)] : []));
}

const standIn = (name: string): MachineFacts => ({
  name,
  cpuMax: Number.POSITIVE_INFINITY,
  deprecated: false,
});

const deprecation = ({name}: MachineFacts): Diagnostic => ({
  code: 'plan/deprecated-machine',
  severity: 'warning',
  message: `machine '${name}' is deprecated in this QEMU, and a later one will not have it`,
  origin: pointerTo('machine'),
  hint: `remove the version, as in "machine": "${boardOf(name)}", when the guest can take a new board`,
});

function unknownMachine(machine: string, qemu: QemuFacts): Diagnostic {
  const names = namesOfSameBoard(machine, qemu);
  const near = closest(machine, names);
  const about = `QEMU ${qemu.version.major}.${qemu.version.minor} for ${qemu.arch}`;
  return {
    code: 'plan/unknown-machine',
    severity: 'error',
    message:
      names.length === 0
        ? `machine '${machine}' is not in ${about}, which has no machine of this kind`
        : `machine '${machine}' is not in ${about}, which has ${names.join(', ')}`,
    origin: pointerTo('machine'),
    ...(near === undefined ? {} : {hint: `did you mean "${near}"?`}),
    failure: 'unsupported',
  };
}

/** Aliases, then concrete names from the newest to the oldest. */
function namesOfSameBoard(machine: string, {machines}: QemuFacts): readonly string[] {
  const board = boardOf(machine);
  const same = machines.filter(({name}) => isOfKnownBoard(name) && boardOf(name) === board);
  const aliases = same.flatMap(({alias}) => (alias === undefined ? [] : [alias]));
  const names = same.map(({name}) => name);
  return [...aliases, ...names.sort((a, b) => b.localeCompare(a, 'en', {numeric: true}))];
}

const isOfKnownBoard = (name: string): boolean => /^(pc-q35-|virt-|microvm$)/.test(name);
