/**
 * Starts processes. Nothing else in kvmrun does.
 *
 * Two ways, for two needs. `runProgram` is for tools that run and end (qemu-img); it uses execa,
 * loaded on first use. `startProcess` is for processes that stay (QEMU); it uses
 * `node:child_process`, because execa would cost every supervisor 4 MB and 15 ms for nothing.
 *
 * Node opens every descriptor close-on-exec, so a child sees exactly the descriptors of `stdio`.
 */
import type {ChildProcess} from 'node:child_process';
import {existsSync} from 'node:fs';
import type {Duplex} from 'node:stream';
import type {Result} from '../core/result.js';
import {err, ok} from '../core/result.js';
import {isSystemError} from './system-error.js';

export interface Program {
  readonly file: string;
  readonly args: readonly string[];
  readonly timeoutMs: number;
  /** The whole environment of the program; ours when absent. */
  readonly env?: Readonly<Record<string, string>>;
  readonly cwd?: string;
  readonly signal?: AbortSignal | undefined;
  /** Gets what the program writes to standard output, as it comes. */
  readonly onOutput?: ((piece: string) => void) | undefined;
}

/** How a program that was run to its end has ended. */
export type ProgramOutcome =
  | {
      readonly outcome: 'exited';
      readonly code: number;
      readonly stdout: string;
      readonly stderr: string;
    }
  | {
      readonly outcome: 'signalled';
      readonly signal: string;
      readonly stdout: string;
      readonly stderr: string;
    }
  | {readonly outcome: 'not-found' | 'denied' | 'timeout' | 'failed'; readonly detail: string};

/** How long a program that ignores SIGTERM lives after its time is up. */
const KILL_AFTER_MS = 500;

/** More output than this is not an answer to anything that kvmrun asks. */
const MAX_OUTPUT_CHARACTERS = 16 * 1024 * 1024;

/** Runs a program to its end, without input, and returns what it wrote. */
export async function runProgram(program: Program): Promise<ProgramOutcome> {
  const {execa} = await import('execa');
  const deadline = AbortSignal.timeout(program.timeoutMs);
  const cancelled = AbortSignal.any([deadline, ...(program.signal ? [program.signal] : [])]);
  const running = execa(program.file, [...program.args], {
    reject: false,
    stdin: 'ignore',
    stripFinalNewline: false,
    cancelSignal: cancelled,
    forceKillAfterDelay: KILL_AFTER_MS,
    maxBuffer: MAX_OUTPUT_CHARACTERS,
    extendEnv: program.env === undefined,
    ...(program.env === undefined ? {} : {env: program.env}),
    ...(program.cwd === undefined ? {} : {cwd: program.cwd}),
  });
  const {onOutput} = program;
  if (onOutput) running.stdout?.on('data', (piece: Buffer) => onOutput(piece.toString()));
  // A process that the program has left behind may hold the other end for ever.
  const stopReading = () => {
    running.stdout?.destroy();
    running.stderr?.destroy();
  };
  cancelled.addEventListener('abort', stopReading, {once: true});
  const result = await running;
  cancelled.removeEventListener('abort', stopReading);
  const {stdout, stderr, exitCode: code, signal} = result;
  if (deadline.aborted && result.failed) {
    return {outcome: 'timeout', detail: `no end after ${program.timeoutMs} ms`};
  }
  if (cancelled.aborted && result.failed) return {outcome: 'failed', detail: 'cancelled'};
  if (result.isMaxBuffer) return {outcome: 'failed', detail: 'too much output'};
  if (code !== undefined) return {outcome: 'exited', code, stdout, stderr};
  if (signal !== undefined) return {outcome: 'signalled', signal, stdout, stderr};
  const detail = result.originalMessage ?? 'it could not be started';
  return startProblem({program, code: result.code, detail});
}

/** A process to start and keep. */
export interface ProcessToStart {
  readonly file: string;
  readonly args: readonly string[];
  /** The whole environment; nothing of ours is added. */
  readonly env: Readonly<Record<string, string>>;
  readonly cwd: string;
  /**
   * What the process gets at each descriptor. A number passes our descriptor of that number;
   * `'pipe'` is a stream, and from descriptor 3 on a connected AF_UNIX socket, open both ways.
   */
  readonly stdio: readonly ('ignore' | 'pipe' | 'inherit' | number)[];
  /** In a session of its own, neither Ctrl-C nor the end of the terminal reaches it. */
  readonly detached: 'own-session' | 'same-session';
}

export interface StartProblem {
  readonly problem: 'not-found' | 'denied' | 'failed';
  readonly detail: string;
}

export interface StartedProcess {
  readonly pid: number;
  /** Our end of a `'pipe'`. The caller listens for its 'error' event. */
  readonly stream: (fd: number) => Duplex;
  /** Settles when the process has ended; never rejects. */
  readonly exited: Promise<{readonly code: number | null; readonly signal: string | null}>;
  /** Does nothing when the process has ended. */
  signal(name: 'SIGTERM' | 'SIGKILL'): void;
  /** Lets our event loop end although the process and its streams are still open. */
  unref(): void;
  /** Takes `unref` back. */
  ref(): void;
}

/** Loads what starting a process takes, for those who know that they will and have time now. */
export async function preloadProcesses(): Promise<void> {
  await import('node:child_process');
}

/** Starts a process that stays. Settles as soon as the program has been executed, or cannot be. */
export async function startProcess(
  program: ProcessToStart,
): Promise<Result<StartedProcess, StartProblem>> {
  // Loaded only here: it takes 3 ms, and most verbs start no process.
  const {spawn} = await import('node:child_process');
  let child: ChildProcess;
  try {
    child = spawn(program.file, [...program.args], {
      env: {...program.env},
      cwd: program.cwd,
      stdio: [...program.stdio],
      detached: program.detached === 'own-session',
    });
  } catch (error) {
    // Most start errors arrive as an event, but E2BIG is thrown.
    if (isSystemError(error)) return err(mapStartError(program, error));
    throw error;
  }
  // Must be attached in this turn of the event loop: a process can end before we look again.
  const exited = new Promise<{readonly code: number | null; readonly signal: string | null}>(
    (resolve) => child.once('exit', (code, signal) => resolve({code, signal})),
  );
  const failure = await new Promise<Error | undefined>((resolve) => {
    child.once('spawn', () => resolve(undefined));
    // Stays attached, so that a later failure to send a signal cannot end kvmrun.
    child.on('error', resolve);
  });
  if (failure !== undefined) return err(mapStartError(program, failure));
  return ok(wrapChild(child, exited));
}

function wrapChild(child: ChildProcess, exited: StartedProcess['exited']): StartedProcess {
  const {pid} = child;
  if (pid === undefined) throw new Error('A process that has been started has no pid');
  return {
    pid,
    stream: (fd) => streamOf(child, fd),
    exited,
    signal: (name) => void child.kill(name),
    unref: () => {
      child.unref();
      for (const stream of child.stdio) asSocket(stream)?.unref?.();
    },
    ref: () => {
      child.ref();
      for (const stream of child.stdio) asSocket(stream)?.ref?.();
    },
  };
}

function streamOf(child: ChildProcess, fd: number): Duplex {
  const stream = child.stdio[fd];
  if (stream === undefined || stream === null) {
    throw new Error(`Descriptor ${fd} of process ${child.pid} is not a pipe`);
  }
  // Node makes a net.Socket for every pipe, and types only its useful half.
  return stream as Duplex;
}

/** Node makes sockets of pipes; the type of `stdio` does not say so. */
const asSocket = (stream: unknown) =>
  stream as {readonly unref?: () => void; readonly ref?: () => void} | null | undefined;

function mapStartError(program: {readonly file: string; readonly cwd: string}, error: Error) {
  const code = isSystemError(error) ? error.code : undefined;
  return startProblem({program, code, detail: error.message});
}

/** The meanings of the error codes of execve(2) and fork(2) that a user can do something about. */
function startProblem(failure: {
  readonly program: {readonly file: string; readonly cwd?: string};
  readonly code: string | undefined;
  readonly detail: string;
}): {outcome: StartProblem['problem']} & StartProblem {
  const {program, code, detail} = failure;
  const as = (problem: StartProblem['problem'], text: string) => ({
    outcome: problem,
    problem,
    detail: text,
  });
  // The kernel says ENOENT for a missing working folder, too.
  if (program.cwd !== undefined && !existsSync(program.cwd)) {
    return as('failed', `the working folder '${program.cwd}' does not exist`);
  }
  switch (code) {
    case 'ENOENT':
      return as('not-found', `'${program.file}' was not found`);
    case 'EACCES':
    case 'EPERM':
      return as('denied', `'${program.file}' may not be executed`);
    case 'E2BIG':
      return as('failed', 'the command line is longer than the system allows');
    case 'EAGAIN':
      return as('failed', 'the limit on the number of processes is reached');
    case 'ENOEXEC':
      return as('failed', `'${program.file}' is not a program for this machine`);
    default:
      return as('failed', detail);
  }
}
