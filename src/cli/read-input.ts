/**
 * Reads all of standard input, for somebody who needs it in one piece.
 */
import type {Diagnostic} from '../core/diagnostic.js';
import {err, ok, type Result} from '../core/result.js';
import type {Cli} from './cli.js';

/** The guest agent takes it in one command, in the middle of everything else. */
export const MAX_INPUT_BYTES = 1024 * 1024;

/** Somebody who has forgotten that a pipe is open wonders what is going on. */
const WONDER_MS = 3000;

/** `undefined` for a terminal, and when there is nothing to read. */
export async function readInput(
  cli: Pick<Cli, 'stdin' | 'note'>,
): Promise<Result<Buffer | undefined, Diagnostic>> {
  const stdin = cli.stdin();
  if (stdin.isTTY) return ok(undefined);
  const timer = setTimeout(() => cli.note('standard input is read to its end first'), WONDER_MS);
  const chunks: Buffer[] = [];
  let length = 0;
  try {
    for await (const chunk of stdin) {
      const bytes = Buffer.from(chunk as Uint8Array);
      chunks.push(bytes);
      length += bytes.length;
      if (length > MAX_INPUT_BYTES) return err(tooLarge);
    }
  } catch (error) {
    // Such as a folder, or a descriptor that was closed.
    return err(unreadable(error instanceof Error ? error.message : String(error)));
  } finally {
    clearTimeout(timer);
  }
  return ok(length === 0 ? undefined : Buffer.concat(chunks));
}

const tooLarge: Diagnostic = {
  code: 'cli/input-too-large',
  severity: 'error',
  failure: 'usage',
  message: `standard input has more than ${MAX_INPUT_BYTES / 1024} KiB, which is all that the guest agent is given`,
  hint: 'put it on a disk or a web server that the guest can reach',
};

const unreadable = (detail: string): Diagnostic => ({
  code: 'cli/input-unreadable',
  severity: 'error',
  failure: 'io',
  message: `standard input cannot be read: ${detail}`,
  hint: 'kvmrun exec … </dev/null',
});
