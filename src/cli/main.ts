#!/usr/bin/env node
/**
 * The command `kvmrun`: answers `--version` at once, and loads the rest only when needed.
 *
 * The only file that sets the exit code and the only one that exits.
 */
import path from 'node:path';
import {fileURLToPath} from 'node:url';
import type {PendingLaunch} from '../supervisor/launch.js';
import {cacheDirectory} from './cache-directory.js';
import type {CodeCache} from './code-cache.js';
import type * as program from './start.js';

declare const KVMRUN_VERSION: string;

const distDirectory = path.dirname(fileURLToPath(import.meta.url));

function main(argv: readonly string[]): void {
  if (argv[0] === '--version' || argv[0] === '-V') {
    process.stdout.write(`${KVMRUN_VERSION}\n`);
    return;
  }
  if (hasWorkingFolder()) run(argv).catch(reportBug);
}

/** Everything that is relative, and yargs too, needs a folder to be in. */
function hasWorkingFolder(): boolean {
  try {
    return process.cwd() !== '';
  } catch {
    process.stderr.write(
      'error[cli/no-working-folder]: The working folder has been removed\n  hint: cd to another one\n',
    );
    process.exitCode = 66;
    return false;
  }
}

async function run(argv: readonly string[]): Promise<void> {
  let early = willLaunch(argv) ? startSupervisor() : undefined;
  // Lets the supervisor's process begin before loading our own code keeps this one busy.
  if (early) await new Promise((resolve) => setImmediate(resolve));
  const {loadBundle} = await import('./code-cache.js');
  const {start} = loadBundle(
    path.join(distDirectory, 'start.cjs'),
    codeCache(argv),
  ) as typeof program;
  await start({
    argv,
    packageDirectory: path.dirname(distDirectory),
    startSupervisor: () => {
      const supervisor = early ?? startSupervisor();
      early = undefined;
      return supervisor;
    },
    setExitCode: (code) => {
      process.exitCode = Math.max(Number(process.exitCode ?? 0), code);
    },
    reportBug,
  });
  await Promise.all([process.stdout, process.stderr].map(flush));
  // What a failed write has to say comes a turn later.
  await new Promise((resolve) => setImmediate(resolve));
  // Everything is done; to close one by one what the kernel closes anyway takes 3 ms.
  process.exit();
}

/** A pipe takes 64 KiB, and the rest waits here for whoever reads it. */
async function flush(stream: NodeJS.WriteStream): Promise<void> {
  if (stream.writableLength === 0) return;
  // The callback comes as well when the reader has gone.
  await new Promise<void>((resolve) => stream.write('', () => resolve()));
}

/** A guess that may be wrong: a supervisor without an order ends when we do. */
const willLaunch = (argv: readonly string[]): boolean =>
  argv[0] === 'up' && !argv.some((arg) => STAYS.includes(arg));

const STAYS = ['--foreground', '-F', '--help', '-h'];

async function startSupervisor(): Promise<PendingLaunch> {
  const cacheFolder = codeCache([])?.folder;
  const {prepareLaunch} = await import('../supervisor/launch.js');
  return prepareLaunch({
    supervisorEntry: path.join(distDirectory, 'supervisor.cjs'),
    scriptArguments: cacheFolder === undefined ? [] : [cacheFolder],
    env: process.env,
  });
}

/** Off where somebody wants to look at the code as it runs. */
function codeCache([verb = '']: readonly string[]): CodeCache | undefined {
  const {KVMRUN_NO_CODE_CACHE, NODE_V8_COVERAGE} = process.env;
  if (KVMRUN_NO_CODE_CACHE || NODE_V8_COVERAGE || process.execArgv.length > 0) return undefined;
  return {
    folder: path.join(cacheDirectory(process.env), 'v8'),
    purpose: /^[a-z]{2,12}$/.test(verb) ? verb : 'help',
    uid: process.geteuid?.() ?? 0,
  };
}

function reportBug(error: unknown): void {
  const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
  process.stderr.write(
    `${stack}\n\nThis is a bug in kvmrun ${KVMRUN_VERSION}. Please report it with the lines above.\n`,
  );
  process.exit(70);
}

main(process.argv.slice(2));
