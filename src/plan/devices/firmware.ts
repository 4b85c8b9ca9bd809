/**
 * UEFI: the firmware's code as read-only flash, and the VM's own copy of its variables beside it.
 */
import type {JsonPointer} from '../../core/pointer.js';
import type {UefiFirmware} from '../host-facts.js';
import type {Argument} from '../invocation.js';

/** The two flash devices of a machine, by node name. */
export interface Pflash {
  readonly code: string;
  readonly vars: string;
  /** Whether only the firmware, in system management mode, may write the variables. */
  readonly secure: 'yes' | 'no';
}

export interface FirmwareSpec {
  readonly firmware: UefiFirmware;
  /** The VM's copy of the variables, a qcow2. */
  readonly nvram: string;
}

export const pflashOf = ({requiresSmm}: UefiFirmware): Pflash => ({
  code: 'firmware-code',
  vars: 'firmware-vars',
  secure: requiresSmm ? 'yes' : 'no',
});

export function firmwareArguments(spec: FirmwareSpec, origin: JsonPointer): Argument[] {
  const {firmware, nvram} = spec;
  const pflash = pflashOf(firmware);
  return [
    ...codeArguments(firmware, origin),
    ...varsArguments(nvram, origin),
    ...(pflash.secure === 'yes' ? [onlySmmWrites(origin)] : []),
  ];
}

const codeArguments = ({code}: UefiFirmware, origin: JsonPointer): Argument[] => [
  {
    form: 'json',
    option: 'blockdev',
    props: {
      driver: 'file',
      'node-name': 'firmware-code-file',
      filename: code.path,
      'read-only': true,
      'auto-read-only': false,
    },
    origin,
  },
  {
    form: 'json',
    option: 'blockdev',
    props: {
      driver: code.format,
      'node-name': 'firmware-code',
      file: 'firmware-code-file',
      'read-only': true,
      ...(code.format === 'qcow2' ? {backing: null} : {}),
    },
    origin,
  },
];

const varsArguments = (nvram: string, origin: JsonPointer): Argument[] => [
  {
    form: 'json',
    option: 'blockdev',
    props: {
      driver: 'file',
      'node-name': 'firmware-vars-file',
      filename: nvram,
      'read-only': false,
      'auto-read-only': false,
      locking: 'on',
    },
    origin,
  },
  {
    form: 'json',
    option: 'blockdev',
    props: {
      driver: 'qcow2',
      'node-name': 'firmware-vars',
      file: 'firmware-vars-file',
      'read-only': false,
      backing: null,
    },
    origin,
  },
];

const onlySmmWrites = (origin: JsonPointer): Argument => ({
  form: 'keyval',
  option: 'global',
  props: {driver: 'cfi.pflash01', property: 'secure', value: true},
  origin,
});
