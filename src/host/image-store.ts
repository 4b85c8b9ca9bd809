/**
 * What fetching images takes from this host: a private folder, a lock, and the programs that unpack.
 */
import {open} from 'node:fs/promises';
import path from 'node:path';
import type {Diagnostic} from '../core/diagnostic.js';
import {err, ok, type Result} from '../core/result.js';
import type {FetchEvent, Store} from '../image/ensure-image.js';
import {type ImageProblem, interrupted, notUnpacked} from '../image/problem.js';
import type {Unpacker} from '../image/unpack.js';
import {type Component, installHint} from './distribution.js';
import {findProgram} from './find-program.js';
import {ensurePrivateDirectory} from './runtime-files.js';
import {startProcess} from './spawn.js';
import {acquireLock, watchLock} from './vm-lock.js';

export interface StoreRequest {
  /** `$XDG_CACHE_HOME/kvmrun/images`. */
  readonly folder: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly signal: AbortSignal;
  readonly onProgress: (event: FetchEvent) => void;
}

export async function openImageStore(request: StoreRequest): Promise<Result<Store, Diagnostic>> {
  const {folder, env, signal, onProgress} = request;
  const ensured = await ensurePrivateDirectory(folder);
  if (!ensured.ok) return ensured;
  return ok({
    ...{folder, signal, onProgress},
    connections: {env},
    unpacker: unpackWith(env['PATH'] ?? '/usr/bin:/bin'),
    refusal: async (compression) => {
      if (compression === 'none' || compression === 'gz') return undefined;
      const program = PROGRAMS[compression];
      const found = await findProgram(program, env);
      return found === undefined ? programMissing(compression, program) : undefined;
    },
    lock: takeLock,
  });
}

const takeLock: Store['lock'] = async (file, {onWait, signal}) => {
  for (;;) {
    const taken = await acquireLock(file, 0);
    if (taken.ok) return taken;
    if (taken.error !== 'held') return err(taken.error);
    onWait();
    const watch = await watchLock(file);
    const stop = () => watch.stop();
    signal.addEventListener('abort', stop, {once: true});
    // It may have come before anybody listened.
    if (signal.aborted) stop();
    await watch.outcome;
    signal.removeEventListener('abort', stop);
    if (signal.aborted) return err(interrupted(path.basename(file, '.lock')));
  }
};

const PROGRAMS = {xz: 'xz', zst: 'zstd', bz2: 'bzip2'} as const;
const COMPONENTS: Readonly<Record<keyof typeof PROGRAMS, Component>> = {
  xz: 'xz',
  zst: 'zstd',
  bz2: 'bzip2',
};
/** More than this is no message. */
const MOST_WORDS = 500;

function unpackWith(searchPath: string): Unpacker {
  return async ({file, compression, url}) => {
    const program = PROGRAMS[compression];
    await using packed = await open(file, 'r');
    const started = await startProcess({
      file: program,
      args: ['-dc'],
      env: {PATH: searchPath, LANG: 'C'},
      cwd: '/',
      stdio: [packed.fd, 'pipe', 'pipe'],
      detached: 'same-session',
    });
    if (!started.ok) {
      return started.error.problem === 'not-found'
        ? err(await programMissing(compression, program))
        : err(notUnpacked(url, started.error.detail));
    }
    const unpacking = started.value;
    let words = '';
    unpacking.stream(2).on('data', (piece: Buffer) => {
      words = (words + piece.toString()).slice(0, MOST_WORDS);
    });
    const ended = unpacking.exited.then(({code, signal}): ImageProblem | undefined =>
      code === 0
        ? undefined
        : notUnpacked(url, words.trim() || `${program} ended with ${code ?? signal}`),
    );
    return ok({output: unpacking.stream(1), ended, stop: () => unpacking.signal('SIGTERM')});
  };
}

async function programMissing(
  compression: keyof typeof PROGRAMS,
  program: string,
): Promise<ImageProblem> {
  return {
    code: 'image/unpacker-missing',
    severity: 'error',
    message: `unpacking a .${compression} image takes the program '${program}', which is not on PATH`,
    hint: await installHint(COMPONENTS[compression]),
    failure: 'unavailable',
  };
}
