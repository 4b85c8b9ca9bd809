/**
 * Where a log goes: to standard output, or, with `--json`, into the document.
 */
import type {Cli} from './cli.js';
import {LogText} from './log-text.js';
import type {Write} from './read-log.js';

export interface LogOutput extends AsyncDisposable {
  readonly write: Write;
  /** Everything that was written so far, for the document. */
  text(): string;
  /** Aborted when nobody reads any more what is written. */
  readonly left: AbortSignal;
}

export function logOutput({raw}: {readonly raw: boolean}, cli: Cli): LogOutput {
  const left = new AbortController();
  const kept: Buffer[] = [];
  const {stdout} = cli;
  const shown = raw ? undefined : new LogText();
  // Settles when it is written: a log may be larger than our memory, and a reader slower than we are.
  const print = (text: string | Buffer): Promise<void> =>
    text.length === 0
      ? Promise.resolve()
      : new Promise((resolve) => {
          stdout.write(text, () => resolve());
        });
  const leave = (): void => left.abort();
  stdout.once('close', leave);
  return {
    left: left.signal,
    text: () => Buffer.concat(kept).toString('utf8'),
    write: async (bytes) => {
      if (cli.output === 'json') kept.push(Buffer.from(bytes));
      else if (!left.signal.aborted) await print(shown?.push(bytes) ?? Buffer.from(bytes));
    },
    async [Symbol.asyncDispose]() {
      stdout.off('close', leave);
      if (shown && cli.output === 'text') await print(shown.end());
    },
  };
}
