import {type Diagnostic, problem} from '../core/diagnostic.js';
import {failureOfMaking} from '../host/system-error.js';

/** What was to be written, and is not: a file or a folder that the user has named. */
export const notWritten = (target: string, error: unknown): Diagnostic =>
  problem('cli/cannot-write', {
    failure: failureOfMaking(error),
    message: `'${target}' cannot be written: ${error instanceof Error ? error.message : String(error)}`,
  });
