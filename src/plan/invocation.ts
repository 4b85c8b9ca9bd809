/**
 * The QEMU command line while it is still structured.
 *
 * Only `render-argv.ts` turns it into strings, so only that file knows QEMU's escaping.
 */
import type {JsonPointer} from '../core/pointer.js';

/** Options that take a QAPI object as JSON, so values need no escaping. */
export type JsonOption = 'blockdev' | 'device' | 'netdev' | 'object' | 'display';

/** Options that only understand `key=value,key=value`, in QEMU 7.2 as in 11.1. */
export type KeyvalOption =
  | 'action'
  | 'boot'
  | 'chardev'
  | 'cpu'
  | 'fw_cfg'
  | 'global'
  | 'm'
  | 'machine'
  | 'mon'
  | 'msg'
  | 'name'
  | 'rtc'
  | 'sandbox'
  | 'smbios'
  | 'smp'
  | 'tpmdev'
  | 'vnc';

/** Options whose whole value is one string, taken as it stands: a comma means a comma. */
export type TextOption = 'kernel' | 'initrd' | 'append' | 'serial' | 'uuid';

export type FlagOption = 'nodefaults' | 'no-user-config' | 'S' | 'enable-kvm';

export type Scalar = string | number | boolean;

export interface QapiObject {
  readonly [key: string]: Scalar | null | undefined | readonly (Scalar | QapiObject)[] | QapiObject;
}

/** One command-line option, still structured, with the profile value that it came from. */
export type Argument =
  | {readonly form: 'flag'; readonly option: FlagOption; readonly origin: JsonPointer}
  | {
      readonly form: 'json';
      readonly option: JsonOption;
      readonly props: QapiObject;
      readonly origin: JsonPointer;
    }
  | {
      readonly form: 'keyval';
      readonly option: KeyvalOption;
      /** Implied first value, such as `socket` in `-chardev socket,id=mon0`. */
      readonly head?: string;
      readonly props: Readonly<Record<string, Scalar>>;
      readonly origin: JsonPointer;
    }
  | {
      readonly form: 'text';
      readonly option: TextOption;
      readonly value: string;
      readonly origin: JsonPointer;
    }
  /** From `extraArgs`: not an option that kvmrun knows, passed as it stands. */
  | {readonly form: 'verbatim'; readonly value: string; readonly origin: JsonPointer};
