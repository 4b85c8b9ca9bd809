/**
 * Runs one test file in a process group of its own and judges the outcome.
 *
 * The child writes to files instead of pipes, so that nothing it leaves running can hold us up. Its
 * TMPDIR is a folder of its own: what remains there, or still runs with it, was left behind.
 */
import {type ChildProcess, spawn} from 'node:child_process';
import {mkdir, open, readdir, readFile, rm} from 'node:fs/promises';
import path from 'node:path';
import {fileURLToPath} from 'node:url';
import type {ChildReport} from './child.js';
import {inspectTest} from './inspect-test.js';
import {endLeftoverProcesses} from './leftovers.js';
import type {SkippedTest} from './suite.js';

export interface TestFile {
  /** Path without folder of all tests and extension, such as `core/pointer`. */
  readonly name: string;
  readonly file: string;
  readonly limitMs: number;
}

export interface FileResult {
  readonly name: string;
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
  readonly reasons: readonly SkippedTest[];
  /** What is wrong with the file as a whole; counted as one failure. */
  readonly problems: readonly string[];
  readonly output: string;
  readonly ms: number;
}

interface Ending {
  readonly how: string;
  readonly clean: 'yes' | 'no';
}

const EMPTY: ChildReport = {passed: 0, failed: 0, skipped: 0, reasons: [], problems: []};
const OUTPUT_LIMIT = 20_000;
const childScript = fileURLToPath(
  new URL(import.meta.url.endsWith('.ts') ? './child.ts' : './child.js', import.meta.url),
);

/** Runs one file; `workFolder` must not exist yet and is gone afterwards. */
export async function runFile(
  test: TestFile,
  workFolder: string,
  signal: AbortSignal,
): Promise<FileResult> {
  const started = performance.now();
  const folder = path.join(workFolder, 't');
  await mkdir(folder, {recursive: true, mode: 0o700});
  const files = {output: path.join(workFolder, 'output'), report: path.join(workFolder, 'report')};
  try {
    const ending = await runChild(test, {...files, folder}, signal);
    const report = await readReport(files.report);
    const problems = [
      ...inspectTest(test.file, await readFile(test.file, 'utf8')),
      ...(report?.problems ?? []),
      ...(ending.clean === 'yes' ? [] : [ending.how]),
      ...(report === undefined && ending.clean === 'yes' ? ['ended before its tests did'] : []),
      ...(await leftBehind(folder)),
    ];
    const {passed, failed, skipped, reasons} = report ?? EMPTY;
    return {
      name: test.name,
      passed,
      failed: failed + (problems.length > 0 ? 1 : 0),
      skipped,
      reasons,
      problems,
      output: (await readFile(files.output, 'utf8')).slice(-OUTPUT_LIMIT),
      ms: performance.now() - started,
    };
  } finally {
    await rm(workFolder, {recursive: true, force: true});
  }
}

async function runChild(
  test: TestFile,
  files: {readonly output: string; readonly report: string; readonly folder: string},
  signal: AbortSignal,
): Promise<Ending> {
  const output = await open(files.output, 'w');
  try {
    const child = spawn(
      process.execPath,
      [...process.execArgv, '--enable-source-maps', childScript, test.file, files.report],
      {
        stdio: ['ignore', output.fd, output.fd],
        env: childEnvironment(files.folder),
        detached: true,
      },
    );
    return await waitFor(child, test.limitMs, signal);
  } finally {
    await output.close();
  }
}

function childEnvironment(folder: string): NodeJS.ProcessEnv {
  const {NODE_EXTRA_CA_CERTS: _slowsEveryStart, ...env} = process.env;
  return {...env, TMPDIR: folder, NO_COLOR: '1', FORCE_COLOR: '0'};
}

function waitFor(child: ChildProcess, limitMs: number, signal: AbortSignal): Promise<Ending> {
  return new Promise((resolve) => {
    let stopped: string | undefined;
    const stop = (why: string) => {
      stopped ??= why;
      killGroup(child);
    };
    const onAbort = () => stop('was interrupted');
    const timer = setTimeout(() => stop(`still ran after ${limitMs} ms`), limitMs);
    signal.addEventListener('abort', onAbort, {once: true});
    if (signal.aborted) onAbort();
    const finish = (ending: Ending) => {
      clearTimeout(timer);
      signal.removeEventListener('abort', onAbort);
      killGroup(child);
      resolve(ending);
    };
    child.once('error', (error) => finish({how: `did not start: ${error.message}`, clean: 'no'}));
    child.once('exit', (code, killedBy) =>
      finish({
        how: stopped ?? (killedBy === null ? `exited with ${code}` : `was killed by ${killedBy}`),
        clean: code === 0 && stopped === undefined ? 'yes' : 'no',
      }),
    );
  });
}

function killGroup({pid}: ChildProcess): void {
  if (pid === undefined) return;
  try {
    process.kill(-pid, 'SIGKILL');
  } catch {
    // An empty group: the usual case after the end of the test file.
  }
}

async function readReport(file: string): Promise<ChildReport | undefined> {
  try {
    return JSON.parse(await readFile(file, 'utf8')) as ChildReport;
  } catch {
    // No report, or half of one: the process ended too early, which the caller says.
    return undefined;
  }
}

async function leftBehind(folder: string): Promise<readonly string[]> {
  const processes = await endLeftoverProcesses(folder);
  const files = await readdir(folder);
  return [
    ...processes.map(({pid, command}) => `left a process running: ${pid} ${command}`),
    ...(files.length > 0 ? [`left files in the temporary folder: ${files.join(', ')}`] : []),
  ];
}
