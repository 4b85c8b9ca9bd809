/**
 * Runs the built command as a user would, with folders of its own.
 */
import {type ChildProcess, spawn} from 'node:child_process';
import {mkdir, mkdtemp, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {inRepository} from './repository.js';

export interface Ran {
  readonly code: number | null;
  readonly signal: string | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** A user's home with its own runtime, state and cache folders, and a folder for profiles. */
export interface Home extends AsyncDisposable {
  readonly folder: string;
  readonly env: Readonly<Record<string, string>>;
  /** Runs `kvmrun` to its end, in the home folder. */
  kvmrun(...args: readonly string[]): Promise<Ran>;
  /** Starts `kvmrun` and leaves it running. */
  start(...args: readonly string[]): ChildProcess;
  path(...steps: readonly string[]): string;
}

export const kvmrunProgram = inRepository('dist', 'kvmrun.cjs');

/** Folder names are short: a socket's path may have 107 bytes. */
export async function makeHome(): Promise<Home> {
  const folder = await mkdtemp(path.join(tmpdir(), 'kv-'));
  const env = {
    PATH: process.env['PATH'] ?? '/usr/bin:/bin',
    HOME: folder,
    LANG: 'C',
    XDG_RUNTIME_DIR: path.join(folder, 'run'),
    XDG_STATE_HOME: path.join(folder, 'state'),
    XDG_CACHE_HOME: path.join(folder, 'cache'),
    ...(process.env['KVMRUN_QEMU'] && {KVMRUN_QEMU: process.env['KVMRUN_QEMU']}),
  };
  await mkdir(env.XDG_RUNTIME_DIR, {mode: 0o700});
  const start = (...args: readonly string[]): ChildProcess =>
    spawn(process.execPath, [kvmrunProgram, ...args], {cwd: folder, env, stdio: 'pipe'});
  return {
    folder,
    env,
    start,
    path: (...steps) => path.join(folder, ...steps),
    kvmrun: (...args) => {
      const child = start(...args);
      child.stdin?.end();
      return ended(child);
    },
    [Symbol.asyncDispose]: () => rm(folder, {recursive: true, force: true}),
  };
}

/** Collects the output of a process until it has ended. */
export function ended(child: ChildProcess): Promise<Ran> {
  const stdout: Buffer[] = [];
  const stderr: Buffer[] = [];
  child.stdout?.on('data', (chunk: Buffer) => stdout.push(chunk));
  child.stderr?.on('data', (chunk: Buffer) => stderr.push(chunk));
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code, signal) =>
      resolve({
        code,
        signal,
        stdout: Buffer.concat(stdout).toString(),
        stderr: Buffer.concat(stderr).toString(),
      }),
    );
  });
}
