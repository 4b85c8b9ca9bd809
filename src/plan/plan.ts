/**
 * A plan: everything that one `up` will do, as data.
 *
 * It can be printed, compared, stored, and handed to the supervisor. Same
 * profile, same facts, same paths: byte-identical plan.
 */
import type {Compression, Digest} from '../core/image-name.js';
import type {JsonPointer} from '../core/pointer.js';
import type {DiskBus} from './devices/disk-seat.js';
import type {GuestFile} from './guest-files.js';
import type {Argument} from './invocation.js';
import type {PlanMachine} from './plan-machine.js';
import type {SeedSpec} from './seed-spec.js';
import type {Sidecar} from './sidecar.js';
import type {SnapshotScope} from './snapshot-scope.js';
import type {VmPaths} from './vm-paths.js';
import type {AnswerDiscSpec} from './windows-answers.js';

/** What a virtio-win disc has to have drivers for. */
export interface DriverTarget {
  /** For people, such as `Windows 11`. */
  readonly windows: string;
  /** The folder of that Windows on the disc, such as `w11`. */
  readonly folder: string;
  readonly arch: 'amd64' | 'ARM64';
}

/** The inherited descriptors of QEMU, by number. */
export const MONITOR_FD = 3;
export const LOCK_FD = 4;

/** What a file has to hold, where that can be told and QEMU would not tell. */
export type FileContents = 'qcow2' | 'raw' | ForeignFormat | 'x86-kernel';

/** Formats of images that are only read, once. */
export type ForeignFormat = 'vmdk' | 'vdi' | 'vhdx';

export type ImageFormat = 'qcow2' | 'raw' | ForeignFormat;

/** Whether a new image goes to a folder of ours, which is made, or to one that the profile names. */
export type ImageFolder = 'private' | 'named';

/**
 * The size that an image is to have. `kept`: it is only for one that is made, as the least that it has, and
 * one that is there stays as it is; else that becomes larger, too.
 */
export interface ImageSizing {
  readonly sizeBytes: number;
  readonly existing?: 'kept';
}

/** One image of those that a disk is made of. */
export interface ImageLayer {
  readonly path: string;
  readonly format: 'qcow2' | 'raw';
}

/** Whose password it becomes: a server has rules for it from the start. */
export type PasswordRules =
  | {readonly for: 'client'}
  | {readonly for: 'server'; readonly user: string};

/** What people can do about a file that is missing. */
export interface WaysOut {
  /** Where they get it. */
  readonly page?: string;
  /** What to write to do without it; absent where it is needed. */
  readonly without?: string;
}

/** Something to have ready before QEMU starts. Every one is safe to repeat. */
export type Preparation =
  | (WaysOut & {
      readonly prepare: 'file';
      readonly path: string;
      readonly purpose: 'kernel' | 'initrd' | 'disk' | 'cdrom';
      readonly access: 'read-only' | 'read-write';
      /** Absent where anything goes. */
      readonly contents?: FileContents;
      readonly origin: JsonPointer;
    })
  /** Creates an empty image unless the file exists. */
  | (ImageSizing & {
      readonly prepare: 'image';
      readonly path: string;
      readonly folder: ImageFolder;
      readonly format: 'qcow2' | 'raw';
      readonly origin: JsonPointer;
    })
  /** Checks an image that is only read; it was fetched before, if it comes from elsewhere. */
  | (WaysOut & {
      readonly prepare: 'base';
      readonly path: string;
      readonly format: ImageFormat;
      /** Where it comes from when it is not in the cache; absent for a file that is used in place. */
      readonly cached?:
        | {readonly from: 'servers'; readonly urls: readonly string[]}
        | {readonly from: 'file'; readonly path: string};
      readonly compression: Compression;
      readonly digest?: Digest;
      /** As it is served. */
      readonly sizeBytes?: number;
      /** Where its publisher lists digests. */
      readonly checksums?: string;
      /** The copy for which alone it is needed: once that is there, nobody asks for the image. */
      readonly copy?: string;
      readonly origin: JsonPointer;
    })
  /** Makes an image that holds only what is written to it, and for the rest shows its base, whose size it has without one. */
  | (Partial<ImageSizing> & {
      readonly prepare: 'overlay';
      readonly path: string;
      readonly folder: ImageFolder;
      readonly base: ImageLayer;
      /** `run`: made anew for each QEMU, and removed after the last. */
      readonly lifetime: 'kept' | 'run';
      readonly origin: JsonPointer;
    })
  /** Copies an image to a qcow2 of the VM's own, unless that exists; the size is that of the source without another. */
  | (Partial<ImageSizing> & {
      readonly prepare: 'conversion';
      readonly path: string;
      readonly folder: ImageFolder;
      readonly source: {readonly path: string; readonly format: ImageFormat};
      readonly origin: JsonPointer;
    })
  /** Copies the firmware's variable template to a qcow2 of the VM's own, unless it exists. */
  | {
      readonly prepare: 'nvram';
      readonly path: string;
      readonly template: {readonly path: string; readonly format: 'raw' | 'qcow2'};
      /** What the user calls the VM. */
      readonly vm: string;
      readonly origin: JsonPointer;
    }
  /** Makes a TPM, once: its keys cannot be made again. */
  | {
      readonly prepare: 'tpm';
      /** The folder of its state. */
      readonly path: string;
      /** The file that tells that it was made. */
      readonly record: string;
      /** The program that makes it. */
      readonly setup: string;
      /** The program that it is made with, and run by. */
      readonly emulator: string;
      /** The program that gives it certificates. */
      readonly certifier?: string;
      readonly origin: JsonPointer;
    }
  /** Looks whether a disk holds what was installed on it; nothing is made in its place. */
  | {
      readonly prepare: 'installed-disk';
      readonly path: string;
      readonly format: 'qcow2' | 'raw';
      /** The file that tells that something was installed. */
      readonly record: string;
      readonly origin: JsonPointer;
    }
  /** Makes the disc that cloud-init reads, unless it is there with the same contents. */
  | {
      readonly prepare: 'seed';
      readonly path: string;
      readonly seed: SeedSpec;
      readonly origin: JsonPointer;
    }
  /** Makes the disc that Windows' Setup reads its answers from. */
  | {
      readonly prepare: 'answers';
      readonly path: string;
      readonly disc: AnswerDiscSpec;
      /** What is asked of the password. */
      readonly rules: PasswordRules;
      readonly origin: JsonPointer;
    }
  /** Looks whether a disc has the drivers that this Windows needs. */
  | {
      readonly prepare: 'virtio-win';
      readonly path: string;
      readonly target: DriverTarget;
      readonly origin: JsonPointer;
    }
  /** Looks whether a disc may be the one that Windows is installed from. */
  | {
      readonly prepare: 'windows-medium';
      readonly path: string;
      readonly target: DriverTarget;
      readonly page: string;
      /** That Setup is told to speak. */
      readonly language?: string;
      readonly origin: JsonPointer;
    }
  /** Writes a file that QEMU hands to the guest. */
  | ({readonly prepare: 'guest-file'} & GuestFile);

/** A host port that QEMU will listen on. */
export interface ForwardedPort {
  readonly protocol: 'tcp' | 'udp';
  readonly hostAddress: string;
  readonly hostPort: number;
  readonly guestPort: number;
  readonly origin: JsonPointer;
}

/** How long each step of stopping may take. */
export interface StopLimits {
  readonly agentMs: number;
  readonly powerdownMs: number;
  readonly quitMs: number;
  readonly sigtermMs: number;
  readonly sigkillMs: number;
}

/** When a VM that has ended is started again; see `restart-policy.ts`. */
export interface RestartRules {
  readonly policy: 'no' | 'on-failure' | 'always' | 'unless-stopped';
  readonly maxRetries: number;
  readonly windowMs: number;
  readonly resetAfterMs: number;
  readonly initialMs: number;
  readonly factor: number;
  readonly maxMs: number;
}

/** An image that the guest has, by the name that QEMU's events call it. */
export interface PlanDisk {
  readonly node: string;
  readonly path: string;
  /** In the profile. */
  readonly id: string;
  readonly format: 'qcow2' | 'raw';
  readonly bus: DiskBus;
  readonly access: 'read-only' | 'read-write';
  /** The images that it lies on, nearest first. */
  readonly layers: readonly ImageLayer[];
  /** The block node that the guest's device is on. */
  readonly top: string;
}

/** How far a guest goes by itself whose disk is empty, and whose medium is in. */
export interface SetupRules {
  /** The disk that Windows goes to. */
  readonly disk: Pick<PlanDisk, 'id' | 'node' | 'path' | 'format'>;
  /** Whether what is written to it outlives the run. */
  readonly writes: 'kept' | 'discarded';
  /** The drives whose discs are of no use when it is installed. */
  readonly drives: readonly {
    /** The id of the device. */
    readonly device: string;
    /** Those that have the disc's file open, in the order in which they can go. */
    readonly nodes: readonly string[];
  }[];
  /** The disc with the answers and the password; absent where a user gives the answers. */
  readonly answers?: string;
  /** The file in the guest that is written last; absent where the agent is all that is waited for. */
  readonly sign?: string;
}

/** What is to be seen before the VM counts as ready, and how long others wait for it. */
export type ReadySign =
  | {readonly level: 'running'}
  | {readonly level: 'serial'; readonly text: string; readonly timeoutMs: number}
  | {readonly level: 'tcp' | 'ssh'; readonly guestPort: number; readonly timeoutMs: number}
  | {readonly level: 'agent'; readonly timeoutMs: number}
  | {readonly level: 'command'; readonly command: readonly string[]; readonly timeoutMs: number};

export interface Plan {
  readonly format: 1;
  readonly id: string;
  readonly name: string;
  readonly uuid: string;
  /** Absolute path of the profile, as a user would name it. */
  readonly profileFile: string;
  /** The QEMU binary. */
  readonly qemu: string;
  readonly accelerator: 'kvm' | 'tcg';
  readonly machine: PlanMachine;
  readonly invocation: readonly Argument[];
  readonly preparations: readonly Preparation[];
  /** Helper processes that QEMU needs. */
  readonly sidecars: readonly Sidecar[];
  readonly ports: readonly ForwardedPort[];
  readonly console: 'serial' | 'none';
  /** Of the machine's clock. */
  readonly clock: 'utc' | 'localtime';
  readonly display: 'none' | 'gtk' | 'vnc';
  readonly disks: readonly PlanDisk[];
  readonly snapshots: SnapshotScope;
  /** Whether what the guest writes to its disks outlives the run. */
  readonly writes: 'kept' | 'discarded';
  readonly onDiskFull: 'wait' | 'resume';
  readonly ready: ReadySign;
  /** Absent where nothing is installed. */
  readonly setup?: SetupRules;
  /** What a disk can be plugged into while the guest runs; absent where that is of no use. */
  readonly sparePort?: string;
  readonly stop: StopLimits;
  readonly restart: RestartRules;
  readonly paths: VmPaths;
}
