import {type Diagnostic, problem} from '../core/diagnostic.js';
import {shellWord} from '../core/shell-word.js';
import {failureOfMaking} from '../host/system-error.js';

/** What was to be written, and is not: a file or a folder that the user has named. */
export const notWritten = (target: string, error: unknown): Diagnostic =>
  problem('cli/cannot-write', {
    failure: failureOfMaking(error),
    message: `'${target}' cannot be written: ${error instanceof Error ? error.message : String(error)}`,
  });

/** Nor is the folder there that it was to be in. */
export const folderMissing = (folder: string): Diagnostic =>
  problem('cli/folder-missing', {
    failure: 'cannot-create',
    message: `the folder '${folder}' does not exist`,
    hint: `mkdir -p ${shellWord(folder)}`,
  });
