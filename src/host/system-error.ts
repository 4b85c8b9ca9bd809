/** Errors of system calls, told apart from bugs. */

/** Whether the operating system refused something, and says so with a `code` such as 'EACCES'. */
export const isSystemError = (error: unknown): error is NodeJS.ErrnoException =>
  error instanceof Error && 'syscall' in error && 'code' in error;

/** The error of a system call; anything else is a bug in kvmrun, and is thrown on. */
export function asSystemError(error: unknown): NodeJS.ErrnoException {
  if (isSystemError(error)) return error;
  throw error;
}
