/** Errors of system calls, told apart from bugs. */
import type {FailureClass} from '../core/failure-class.js';

/** Whether the operating system refused something, and says so with a `code` such as 'EACCES'. */
export const isSystemError = (error: unknown): error is NodeJS.ErrnoException =>
  error instanceof Error && 'syscall' in error && 'code' in error;

/** The error of a system call; anything else is a bug in kvmrun, and is thrown on. */
export function asSystemError(error: unknown): NodeJS.ErrnoException {
  if (isSystemError(error)) return error;
  throw error;
}

/** The disk is full, or this user's share of it. */
export const isNoRoom = (error: unknown): boolean =>
  isSystemError(error) && (error.code === 'ENOSPC' || error.code === 'EDQUOT');

/** The same of what a program has said, or an error that was passed on as words. */
export const saysNoRoom = (words: string): boolean =>
  /ENOSPC|EDQUOT|No space left on device|Disk quota exceeded/.test(words);

/** Of what could not be made or written: a full disk is the same wherever it shows. */
export const failureOfMaking = (error: unknown): FailureClass =>
  isNoRoom(error) ? 'io' : 'cannot-create';
