/**
 * Asks whoever sits at the terminal, before something is done that cannot be undone.
 */
import {createInterface} from 'node:readline';
import type {Cli} from './cli.js';

/** `nobody`: there is no terminal to ask at, or `--json` has no place for a question. */
export async function askYesOrNo(
  question: string,
  cli: Pick<Cli, 'stdin' | 'stderr' | 'output'>,
): Promise<'yes' | 'no' | 'nobody'> {
  const stdin = cli.stdin();
  if (cli.output === 'json' || !stdin.isTTY || !cli.stderr.isTTY) return 'nobody';
  const terminal = createInterface({input: stdin, output: cli.stderr});
  try {
    const answer = await new Promise<string>((resolve) => {
      terminal.question(`${question} [y/N] `, resolve);
      // Ctrl-C and Ctrl-D are answers, too.
      terminal.once('SIGINT', () => resolve(''));
      terminal.once('close', () => resolve(''));
    });
    if (answer === '') cli.stderr.write('\n');
    return /^\s*y(es)?\s*$/i.test(answer) ? 'yes' : 'no';
  } finally {
    terminal.close();
  }
}
