/**
 * The folders and files that kvmrun keeps for its VMs: where they are, and how they are written.
 *
 * Whoever can write there can command the VM's monitor, so every folder is 0700 and ours.
 */
import {
  existsSync,
  lstatSync,
  mkdirSync,
  renameSync,
  rmSync,
  type Stats,
  writeFileSync,
} from 'node:fs';
import {open} from 'node:fs/promises';
import path from 'node:path';
import type {Diagnostic} from '../core/diagnostic.js';
import type {Result} from '../core/result.js';
import {err, ok} from '../core/result.js';
import {shellWord} from '../core/shell-word.js';
import {makeFolders} from './make-folders.js';
import {asSystemError, failureOfMaking, isNoRoom} from './system-error.js';
import {uniqueWord} from './unique-word.js';

export interface RuntimeRoots {
  /** Sockets, locks and state: gone after a reboot, where there is an XDG_RUNTIME_DIR. */
  readonly runtime: string;
  /** Logs and NVRAM: kept. */
  readonly state: string;
}

/** The folder of all kvmrun folders, and the level from which everything is private. */
const OURS = 'kvmrun';

/**
 * The two roots by the rules of the XDG base directories. Without a runtime directory the sockets
 * go below the state directory, never to /tmp, where every user may write.
 */
export function runtimeRoots(
  env: Readonly<Record<string, string | undefined>>,
  uid: number,
): RuntimeRoots {
  const home = absolute(env['HOME']) ?? '/';
  const stateHome = absolute(env['XDG_STATE_HOME']) ?? path.join(home, '.local/state');
  const state = path.join(stateHome, OURS);
  const runtimeHome = absolute(env['XDG_RUNTIME_DIR']) ?? ownDirectory(`/run/user/${uid}`, uid);
  return {
    // Both in one place would mix what is removed with what is kept.
    runtime:
      runtimeHome === undefined || path.join(runtimeHome, OURS) === state
        ? path.join(state, 'run')
        : path.join(runtimeHome, OURS),
    state,
  };
}

/** The XDG specification has relative paths ignored. */
const absolute = (folder: string | undefined): string | undefined =>
  folder !== undefined && path.isAbsolute(folder) ? folder : undefined;

function ownDirectory(folder: string, uid: number): string | undefined {
  const found = lstatSync(folder, {throwIfNoEntry: false});
  return found?.isDirectory() && found.uid === uid ? folder : undefined;
}

/**
 * Creates a folder, mode 0700. Refuses it, and every level above up to `kvmrun`, if it is a link,
 * another user's, or open to others: kvmrun creates none like that, so somebody else did.
 */
export async function ensurePrivateDirectory(folder: string): Promise<Result<void, Diagnostic>> {
  const levels = privateLevels(folder);
  try {
    // Synchronous: a few system calls that a VM's start waits for, and the thread pool is slower.
    // The levels above, such as ~/.local/state, need not be private, but XDG asks for 0700.
    makeFolders(path.dirname(levels[0] ?? folder));
    for (const level of levels) {
      const problem = privacyProblem(level, makeLevel(level));
      if (problem !== undefined) return err(problem);
    }
    return ok(undefined);
  } catch (error) {
    return err(cannotCreate(folder, asSystemError(error)));
  }
}

/** What is there, made just now if need be. */
function makeLevel(folder: string): Stats {
  const found = lstatSync(folder, {throwIfNoEntry: false});
  if (found !== undefined) return found;
  try {
    mkdirSync(folder, {mode: 0o700});
  } catch (error) {
    // Somebody else was a moment ahead.
    if (asSystemError(error).code !== 'EEXIST') throw error;
  }
  return lstatSync(folder);
}

/** The folder and the levels above it that belong to kvmrun, outermost first. */
function privateLevels(folder: string): readonly string[] {
  const steps = path.resolve(folder).split(path.sep);
  // The last one: a user may be called kvmrun, too.
  const first = steps.lastIndexOf(OURS);
  if (first === -1) return [folder];
  return steps.slice(first).map((_step, index) => steps.slice(0, first + index + 1).join(path.sep));
}

function privacyProblem(folder: string, found: Stats): Diagnostic | undefined {
  const refuse = (message: string, hint: string): Diagnostic => ({
    code: 'host/folder-not-private',
    severity: 'error',
    message,
    hint,
    failure: 'permission',
  });
  const aside = `move it away: mv ${shellWord(folder)} ${shellWord(`${folder}.old`)}`;
  const uid = process.geteuid?.();
  if (!found.isDirectory()) {
    return refuse(`'${folder}' must be a folder, and is something else or a link`, aside);
  }
  if (found.uid !== uid) {
    return refuse(
      `'${folder}' belongs to user ${found.uid}, and must belong to user ${uid}, who runs kvmrun`,
      aside,
    );
  }
  if ((found.mode & 0o077) === 0) return undefined;
  const mode = (found.mode & 0o777).toString(8);
  return refuse(
    `'${folder}' is open to other users with mode '${mode}', and must have mode '700'`,
    `chmod 700 ${shellWord(folder)}`,
  );
}

/**
 * What a written file must outlast. Reaching the disk can take longer than starting a VM, so only
 * what cannot be found out again waits for it.
 */
export type Durability = 'process' | 'power-cut';

/**
 * Replaces a file as a whole: a reader sees the old text or the new one, and after a failure the
 * old one is still there. Mode 0600.
 */
export async function writeFileAtomic(
  file: string,
  text: string | Uint8Array,
  durability: Durability = 'power-cut',
): Promise<Result<void, Diagnostic>> {
  // Hidden, so that nobody takes it for the file.
  const temporary = path.join(path.dirname(file), `.${path.basename(file)}.${uniqueWord()}.tmp`);
  try {
    await WRITERS[durability](temporary, text);
    renameSync(temporary, file);
    return ok(undefined);
  } catch (error) {
    rmSync(temporary, {force: true});
    return err(cannotWrite(file, asSystemError(error)));
  }
}

const WRITERS: Readonly<
  Record<Durability, (file: string, text: string | Uint8Array) => Promise<void>>
> = {
  // Synchronous, because it ends in the page cache, and the thread pool would take longer.
  process: async (file, text) => writeFileSync(file, text, {flag: 'wx', mode: 0o600}),
  'power-cut': async (file, text) => {
    const opened = await open(file, 'wx', 0o600);
    try {
      await opened.writeFile(text);
      // Without it, a power cut after the rename can leave an empty file.
      await opened.sync();
    } finally {
      await opened.close();
    }
  },
};

/** `sun_path` of unix(7) has 108 bytes, the last of them zero. */
const MAX_SOCKET_PATH_BYTES = 107;

/** Whether a unix socket can have this path. */
export function checkSocketPath(socket: string): Result<void, Diagnostic> {
  const bytes = Buffer.byteLength(socket);
  if (bytes <= MAX_SOCKET_PATH_BYTES) return ok(undefined);
  return err({
    code: 'host/socket-path-too-long',
    severity: 'error',
    message: `the socket path '${socket}' has ${bytes} bytes, and the system allows ${MAX_SOCKET_PATH_BYTES}`,
    hint: 'set XDG_RUNTIME_DIR to a folder with a shorter path, and give the VM a shorter name',
    failure: 'cannot-create',
  });
}

const cannotCreate = (folder: string, error: NodeJS.ErrnoException): Diagnostic => ({
  code: 'host/folder-not-created',
  severity: 'error',
  message: `the folder '${folder}' cannot be created: ${error.message}`,
  failure: failureOfMaking(error),
  ...hintFor(folder, error),
});

const cannotWrite = (file: string, error: NodeJS.ErrnoException): Diagnostic => ({
  code: 'host/file-not-written',
  severity: 'error',
  message: `'${file}' cannot be written: ${error.message}`,
  failure: failureOfMaking(error),
  ...hintFor(path.dirname(file), error),
});

/** Both kinds of room can run out: that for bytes and that for files. */
function hintFor(folder: string, error: NodeJS.ErrnoException): Pick<Diagnostic, 'hint'> {
  if (!isNoRoom(error)) return {};
  const place = shellWord(nearestExisting(folder));
  return {hint: `make room there: df -h ${place}; df -i ${place}`};
}

const nearestExisting = (folder: string): string =>
  existsSync(folder) ? folder : nearestExisting(path.dirname(folder));
