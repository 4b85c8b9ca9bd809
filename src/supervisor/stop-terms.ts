/**
 * What stopping takes, and how it can fail, with a supervisor and without.
 */
import type {Diagnostic} from '../core/diagnostic.js';
import type {StopRequest} from './stop-ladder.js';
import type {Progress} from './vm-handle.js';

export interface StopInput {
  readonly request: StopRequest;
  readonly onProgress: (progress: Progress) => void;
}

export const notRunning: Diagnostic = {
  code: 'supervisor/not-running',
  severity: 'error',
  message: 'the VM is not running',
  failure: 'unavailable',
};

/** QEMU waits in the kernel for something that does not come. */
export const stuck: Diagnostic = {
  code: 'supervisor/stuck',
  severity: 'error',
  message: 'QEMU does not end even on SIGKILL: it hangs in the kernel, mostly for a disk',
  hint: 'see what it waits for with ps -eo pid,stat,wchan:20,comm, and in dmesg',
  failure: 'internal',
};

/** The lock says that there is a QEMU, and nothing says which process it is. */
export const unidentified: Diagnostic = {
  code: 'supervisor/unidentified',
  severity: 'error',
  message: 'QEMU does not obey its monitor, and its state file is lost, so no process is signalled',
  hint: 'find it with ps -eo pid,args and end it by hand',
  failure: 'internal',
};

/** A kvmrun that begins or ends a run has both locks, and does not listen. */
export const occupied: Diagnostic = {
  code: 'supervisor/occupied',
  severity: 'error',
  message: 'another kvmrun is starting the VM, or removing what is left of it, and does not answer',
  hint: 'try again; when that does not help, find it with ps -eo pid,stat,args',
  failure: 'busy',
};

/** Without the parent's view and without the lock there is no way to notice the end. */
export const unwatchable: Diagnostic = {
  code: 'supervisor/cannot-watch',
  severity: 'error',
  message: 'the end of QEMU cannot be waited for, since flock fails',
  hint: 'see with `kvmrun status` whether it has ended',
  failure: 'os-refused',
};
