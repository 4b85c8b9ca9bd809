/**
 * Kinds of failure that a script may want to tell apart.
 *
 * The names follow sysexits(3); `cli/exit-code.ts` gives each its number.
 */
export type FailureClass =
  /** The command line is wrong. */
  | 'usage'
  /** The profile, or a file it names, has wrong contents. */
  | 'profile'
  /** A file that the profile names is not there. */
  | 'input-missing'
  /** QEMU or KVM is not available. */
  | 'unavailable'
  /** A bug in kvmrun or an assertion in QEMU. */
  | 'internal'
  /** The operating system refused: memory, processes. */
  | 'os-refused'
  /** A state or runtime file cannot be created. */
  | 'cannot-create'
  /** Disk I/O failed or the disk is full. */
  | 'io'
  /** Something is in use; trying again may help. */
  | 'busy'
  /** QEMU broke the monitor protocol. */
  | 'protocol'
  /** Not allowed. */
  | 'permission'
  /** This QEMU or this host cannot do what the profile asks. */
  | 'unsupported'
  /** The guest panicked. */
  | 'guest-panic'
  /** The guest's watchdog fired. */
  | 'watchdog'
  /** Somebody else killed QEMU, or the kernel did for want of memory. */
  | 'killed'
  /** QEMU crashed. */
  | 'qemu-crash'
  /** It was started again as often as its restart policy allows, and ended each time. */
  | 'restart-budget'
  /** QEMU's own system-call filter killed it. */
  | 'sandbox-violation'
  /** A helper process of the VM died. */
  | 'sidecar-lost';
