/** Generated from schemas/ by schemas/generate.ts. Do not edit. */

/** What `kvmrun lock` wrote down beside a profile, so that it becomes the same machine on every host. */
export interface Lock {
  /** The version of this format. */
  readonly format: 1;
  /** The machine's UUID, when the profile has none. */
  readonly uuid?: string;
  /** QEMU's versioned board by the short name that the profile has, such as `q35`. */
  readonly machine: {
    readonly [k: string]: string;
  };
  /** The descriptor file of the UEFI firmware. */
  readonly firmware?: string;
  /** MAC addresses by the id of the network. */
  readonly macs: {
    readonly [k: string]: string;
  };
  /** The host ports behind "auto", by network, protocol, host address and guest port. */
  readonly ports: {
    readonly [k: string]: number;
  };
  /** What is fetched, by its address. */
  readonly images: {
    readonly [k: string]: LockedImage;
  };
}

/** An image as it is served. */
export interface LockedImage {
  /** Its digest, such as `sha256:0123…`. */
  readonly digest: string;
  /** How many bytes it has, when that is known. */
  readonly size?: number;
}
