/**
 * A word for a temporary name, so that two writers do not meet. Not a secret: whoever uses it opens
 * the file with O_EXCL. Without `node:crypto`, whose loading would delay every start of a VM.
 */
export const uniqueWord = (): string =>
  `${process.pid.toString(36)}-${Math.random().toString(36).slice(2, 10)}`;
