/**
 * Fetches the images that a VM is made from, before anybody starts it: here Ctrl-C ends it, and there
 * is a terminal to show progress on.
 */
import {type Diagnostic, placeDiagnostics} from '../core/diagnostic.js';
import {formatDigest} from '../core/image-name.js';
import {err, mapOk, ok, type Result, together} from '../core/result.js';
import {type BasePreparation, ensureBase} from '../host/ensure-base.js';
import {isNeeded} from '../host/needed-base.js';
import type {Plan} from '../plan/plan.js';
import {cacheDirectory, imageCache} from './cache-directory.js';
import type {Cli} from './cli.js';
import type {CompiledVm} from './compile-vm.js';
import {INTERRUPTED, TERMINATED} from './exit-code.js';
import {type TransferView, transferView} from './render/transfer.js';

/** An image that a disk is made from, and where it was found. */
export interface FetchedImage {
  /** Absent for a file of the user's of which the profile tells none. */
  readonly digest?: string;
  readonly path: string;
  readonly how: 'cached' | 'fetched' | 'verified';
}

type Fetched = Result<readonly FetchedImage[], readonly Diagnostic[]>;

/** Everything that the VM's disks are made from. */
export async function fetchImages({plan, loaded}: CompiledVm, cli: Cli): Promise<Fetched> {
  const bases = await neededBases(plan);
  if (bases.length === 0) return ok([]);
  return interruptibly(cli, async (signal, view) => {
    const place = {
      cacheDirectory: cacheDirectory(cli.env),
      imageCache: imageCache(cli.env),
      env: cli.env,
      signal,
      onProgress: view.show,
    };
    const results = await Promise.all(
      distinctBases(bases).map(async (base) => {
        const {path, digest} = base;
        return mapOk(
          await ensureBase(base, place),
          (how): FetchedImage => ({...(digest && {digest: formatDigest(digest)}), path, how}),
        );
      }),
    );
    const fetched = together(results);
    return fetched.ok ? fetched : err(placeDiagnostics(fetched.error.flat(), loaded.locate));
  });
}

/** But for what was copied already. */
async function neededBases({preparations}: Plan): Promise<readonly BasePreparation[]> {
  const bases = preparations.filter((one) => one.prepare === 'base');
  const needed = await Promise.all(bases.map(isNeeded));
  return bases.filter((_base, index) => needed[index]);
}

/** Two disks may be made from one image. */
const distinctBases = (bases: readonly BasePreparation[]): readonly BasePreparation[] => [
  ...new Map(bases.map((base) => [`${base.path} ${base.digest?.hex}`, base])).values(),
];

const SIGNALS = {SIGINT: INTERRUPTED, SIGTERM: TERMINATED, SIGHUP: TERMINATED} as const;

/** Runs with progress on the screen; a signal ends it in order, and decides the exit code. */
export async function interruptibly<T>(
  cli: Cli,
  run: (signal: AbortSignal, view: TransferView) => Promise<T>,
): Promise<T> {
  const stop = new AbortController();
  const onSignal = (name: NodeJS.Signals): void => {
    if (stop.signal.aborted) return;
    cli.finish(SIGNALS[name as keyof typeof SIGNALS]);
    stop.abort();
  };
  const names = Object.keys(SIGNALS) as (keyof typeof SIGNALS)[];
  for (const name of names) process.on(name, onSignal);
  const view = viewOf(cli);
  try {
    return await run(stop.signal, view);
  } finally {
    view.end();
    for (const name of names) process.off(name, onSignal);
  }
}

/** Shows how far images have come; nothing with `--json`. */
export function viewOf(cli: Cli): TransferView {
  if (cli.output === 'json') return {show: () => undefined, end: () => undefined};
  const {stderr} = cli;
  return transferView({
    kind: stderr.isTTY ? 'terminal' : 'lines',
    // What a server calls its file is in no control of ours; the name is from the profile.
    write: (text) => void stderr.write(text),
    now: () => performance.now(),
    columns: stderr.columns || 80,
  });
}
