import type {Diagnostic} from '../core/diagnostic.js';

/** A mistake on the command line, and what to type instead. */
export const usage = (message: string, hint?: string): Diagnostic => ({
  code: 'cli/usage',
  severity: 'error',
  failure: 'usage',
  message,
  ...(hint !== undefined && {hint}),
});
