#!/usr/bin/env node
/**
 * The command `kvmrun`: answers `--version` at once, and loads the rest only when needed.
 *
 * The only file that sets the exit code and the only one that exits.
 */
import path from 'node:path';
import {fileURLToPath} from 'node:url';
import {cacheDirectory} from './cache-directory.js';
import {type CodeCache, loadBundle} from './code-cache.js';
import type * as commandLine from './start.js';

declare const KVMRUN_VERSION: string;

function main(argv: readonly string[]): void {
  if (argv[0] === '--version' || argv[0] === '-V') {
    process.stdout.write(`${KVMRUN_VERSION}\n`);
    return;
  }
  const folder = path.dirname(fileURLToPath(import.meta.url));
  const {start} = loadBundle(path.join(folder, 'start.cjs'), codeCache()) as typeof commandLine;
  start({
    argv,
    packageDirectory: path.dirname(folder),
    setExitCode: (code) => {
      process.exitCode = Math.max(Number(process.exitCode ?? 0), code);
    },
    reportBug,
  }).catch(reportBug);
}

/** Off where somebody wants to look at the code as it runs. */
function codeCache(): CodeCache | undefined {
  const {KVMRUN_NO_CODE_CACHE, NODE_V8_COVERAGE} = process.env;
  if (KVMRUN_NO_CODE_CACHE || NODE_V8_COVERAGE || process.execArgv.length > 0) return undefined;
  return {folder: path.join(cacheDirectory(process.env), 'v8'), uid: process.geteuid?.() ?? 0};
}

function reportBug(error: unknown): void {
  const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
  process.stderr.write(
    `${stack}\n\nThis is a bug in kvmrun ${KVMRUN_VERSION}. Please report it with the lines above.\n`,
  );
  process.exit(70);
}

main(process.argv.slice(2));
