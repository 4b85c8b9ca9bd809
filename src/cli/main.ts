#!/usr/bin/env node
/**
 * The command `kvmrun`: answers `--version` at once, and loads the rest only when needed.
 *
 * The only file that sets the exit code and the only one that exits.
 */
import {existsSync} from 'node:fs';
import path from 'node:path';
import {fileURLToPath} from 'node:url';

declare const KVMRUN_VERSION: string;

function main(argv: readonly string[]): void {
  if (argv[0] === '--version' || argv[0] === '-V') {
    process.stdout.write(`${KVMRUN_VERSION}\n`);
    return;
  }
  start(argv).catch(reportBug);
}

async function start(argv: readonly string[]): Promise<void> {
  const [{createCli}, {runCommandLine}] = await Promise.all([
    import('./cli.js'),
    import('./run-command-line.js'),
  ]);
  surviveClosedPipes();
  const end = argv.indexOf('--');
  const options = end === -1 ? argv : argv.slice(0, end);
  const cli = createCli(
    {
      stdin: process.stdin,
      stdout: process.stdout,
      stderr: process.stderr,
      env: process.env,
      cwd: process.cwd(),
      uid: process.getuid?.() ?? 0,
      packageDirectory: packageDirectory(),
    },
    options.includes('--json') ? 'json' : 'text',
    (code) => {
      process.exitCode = Math.max(Number(process.exitCode ?? 0), code);
    },
  );
  await runCommandLine(argv, cli);
}

/** `kvmrun ps | head -1` closes our output early; that is no failure, and must not stop a VM. */
function surviveClosedPipes(): void {
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EPIPE') reportBug(error);
    });
  }
}

function packageDirectory(): string {
  let folder = path.dirname(fileURLToPath(import.meta.url));
  while (!existsSync(path.join(folder, 'schemas', 'profile.schema.json'))) {
    const parent = path.dirname(folder);
    if (parent === folder) throw new Error('The package is incomplete: schemas/ is missing');
    folder = parent;
  }
  return folder;
}

function reportBug(error: unknown): void {
  const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
  process.stderr.write(
    `${stack}\n\nThis is a bug in kvmrun ${KVMRUN_VERSION}. Please report it with the lines above.\n`,
  );
  process.exit(70);
}

main(process.argv.slice(2));
