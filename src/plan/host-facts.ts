/**
 * What a probe found out about this host and its QEMU: plain JSON, recordable.
 *
 * `plan` reads it and never looks for itself, so a plan can be compiled for a
 * machine that is elsewhere.
 */
import type {JsonPointer} from '../core/pointer.js';

export type Arch = 'x86_64' | 'aarch64';

/** One board of `query-machines`. */
export interface MachineFacts {
  /** Concrete name, such as `pc-q35-7.2`. */
  readonly name: string;
  /** Short name for the newest version, such as `q35`. */
  readonly alias?: string;
  readonly cpuMax: number;
  readonly deprecated: boolean;
}

/** One QEMU binary, asked over QMP. */
export interface QemuFacts {
  /** Absolute path. */
  readonly binary: string;
  readonly arch: Arch;
  readonly version: {readonly major: number; readonly minor: number; readonly micro: number};
  /** The distribution's own version text; may be empty. */
  readonly package: string;
  readonly machines: readonly MachineFacts[];
  /** Names from `query-cpu-definitions`. */
  readonly cpuModels: readonly string[];
  /** Every name of `qom-list-types` that implements `device` or `user-creatable`, sorted. */
  readonly types: readonly string[];
  /** Options and features that differ between the supported versions, by probing. */
  readonly features: {
    /** `-object monitor-qmp` exists (11.1), and `-mon` prints a deprecation warning. */
    readonly monitorObject: boolean;
    /** `query-accelerators` exists (10.2); `query-kvm` is deprecated from 11.0. */
    readonly queryAccelerators: boolean;
    /** `-name debug-threads=` does something without a warning (before 11.0). */
    readonly debugThreads: boolean;
    /** `-display` backends that this build knows. */
    readonly displays: readonly string[];
    /** `aio=io_uring` opens a file without falling back to threads. */
    readonly ioUring: boolean;
    /** A virtio disk can have several threads (9.0). */
    readonly queueThreads: boolean;
    /** Processors have control-flow enforcement, which may be given to guests unasked (11.0). */
    readonly controlFlow: boolean;
  };
}

/** Why KVM cannot be used. Each has its own message and its own fix. */
export type KvmProblem =
  /** There is no `/dev/kvm`. */
  | 'missing'
  /** `/dev/kvm` cannot be opened, and the user is not in its group. */
  | 'no-permission'
  /** The user is in the group of `/dev/kvm`, but not in this login session. */
  | 'group-not-active'
  /** Another hypervisor holds the processor's virtualisation. */
  | 'busy'
  /** The guest is of another architecture than the host. */
  | 'foreign-arch'
  /** QEMU started with KVM and failed; `detail` has its words. */
  | 'failed';

export type KvmFacts =
  | {
      readonly usable: true;
      /** Features that must be taken from `-cpu host` for QEMU to start, such as `arch-capabilities`. */
      readonly withoutFeatures: readonly string[];
      /** Whether guests have the system management mode that most firmware with Secure Boot needs. */
      readonly smm: 'works' | 'missing';
      /** Those of Hyper-V that it gives to guests, by QEMU's names, after a start with all of them. */
      readonly enlightenments: readonly string[];
      /** Why there are fewer than it offers. */
      readonly enlightenmentProblem?: string;
      /**
       * KVM runs, but the processor has no virtualisation of its own: a nested KVM that emulates
       * kernel code, slower than TCG. `auto` avoids it.
       */
      readonly emulated: boolean;
    }
  | {
      readonly usable: false;
      readonly problem: KvmProblem;
      readonly detail: string;
      readonly hint: string;
    };

/** What is known about a path that the profile names. Keyed by absolute path. */
export interface FileFacts {
  readonly exists: boolean;
  /** Whether the file system takes O_DIRECT there, or will when the file is made. */
  readonly direct: boolean;
  /** How large the disk is in it, if it is a qcow2 image. */
  readonly virtualBytes?: number;
  /** What holds it; absent counts as `local`. */
  readonly storage?: 'local' | 'network' | 'block-device';
}

/** One firmware that QEMU's descriptor files offer for a machine, already chosen from. */
export interface UefiFirmware {
  /** The descriptor file that it came from. */
  readonly descriptor: string;
  readonly code: {readonly path: string; readonly format: 'raw' | 'qcow2'};
  readonly varsTemplate: {readonly path: string; readonly format: 'raw' | 'qcow2'};
  readonly requiresSmm: boolean;
  /** Absent without Secure Boot. */
  readonly trust?: Trust;
}

/** Whose signatures a firmware with Secure Boot goes by. */
export type Trust =
  /** Microsoft's, with the certificates that follow those of 2011, which expire in 2026. */
  'microsoft-2023' | 'microsoft-2011' | 'others';

/** The ways to have Secure Boot enforced from the first start. */
export interface SecureFirmware {
  /** Only firmware itself can change what it trusts. */
  readonly withSmm?: UefiFirmware;
  /** The same keys for a build that does without; looked for where there is no SMM. */
  readonly withoutSmm?: UefiFirmware;
  /** Why it is not known whether this file, which does without SMM, enforces anything. */
  readonly unexamined?: {readonly path: string; readonly detail: string; readonly hint?: string};
}

/** What the VM's own variables say, which were made at an earlier start. */
export interface NvramFacts {
  readonly secureBoot: 'enforced' | 'switched-off' | 'without-keys';
  readonly trust?: Trust;
}

/** Programs beside QEMU that some VMs need. */
export type HelperProgram = 'swtpm' | 'swtpm_setup' | 'swtpm_localca';

/** Where a program is, or what to type to install it. */
export type ProgramFacts = {readonly path: string} | {readonly install: string};

export interface HostFacts {
  readonly qemu: QemuFacts;
  readonly kvm: KvmFacts;
  readonly host: {
    readonly arch: Arch;
    readonly cpuCount: number;
    readonly memoryBytes: number;
  };
  readonly files: Readonly<Record<string, FileFacts>>;
  /** Those that the profile raises the question of. */
  readonly programs: Readonly<Partial<Record<HelperProgram, ProgramFacts>>>;
  /** Absent when no descriptor fits; `plan` reports it if the profile wants UEFI. */
  readonly uefi?: UefiFirmware;
  /** For profiles that want Secure Boot. */
  readonly secureUefi?: SecureFirmware;
  /** How often the VM has gone back to a snapshot; absent for never. */
  readonly generation?: number;
  /** Absent when it is yet to be made. */
  readonly nvram?: NvramFacts;
  /** Directories in which firmware descriptors were looked for. */
  readonly firmwareDirectories: readonly string[];
  /** The ports chosen for forwards with `"host": "auto"`, by the pointer to that value. */
  readonly autoPorts: Readonly<Record<JsonPointer, number>>;
}
