/**
 * Looks at all VMs again and again: on a beat, and soon after something has changed.
 *
 * A supervisor writes its state file at every change of phase, and a VM's runtime folder comes and
 * goes with it, so the folders tell when there is something to see.
 */
import {type FSWatcher, watch} from 'node:fs';
import path from 'node:path';
import {listVms} from './inspect.js';
import type {VmStatus} from './vm-status.js';

export interface VmWatch {
  readonly roots: {readonly state: string; readonly runtime: string};
  readonly everyMs: number;
  readonly signal: AbortSignal;
  /** The next look waits for it. */
  readonly onLook: (vms: readonly VmStatus[]) => Promise<void> | void;
}

/** A change is seldom alone: a start makes a handful of files. */
const SETTLE_MS = 100;

/** Settles when the signal says so. */
export async function watchVms({roots, everyMs, signal, onLook}: VmWatch): Promise<void> {
  const beat = new Beat(async () => {
    const vms = await listVms(roots);
    if (signal.aborted) return;
    const watched = vms.filter(({supervised}) => supervised);
    folders.watchOnly([roots.runtime, ...watched.map(({id}) => path.join(roots.runtime, id))]);
    await onLook(vms);
  });
  const folders = new FolderWatchers(() => beat.goOnSoon());
  try {
    await beat.every(everyMs, signal);
  } finally {
    folders.watchOnly([]);
  }
}

/** Does something over and over, one at a time. */
class Beat {
  readonly #work: () => Promise<void>;
  #running = Promise.resolve();
  #isDue = false;
  #soon: NodeJS.Timeout | undefined;
  #fail: (reason: unknown) => void = () => undefined;

  constructor(work: () => Promise<void>) {
    this.#work = work;
  }

  async every(everyMs: number, signal: AbortSignal): Promise<void> {
    const timer = setInterval(() => this.#goOn(), everyMs);
    try {
      await new Promise<void>((resolve, reject) => {
        this.#fail = reject;
        if (signal.aborted) return resolve();
        signal.addEventListener('abort', () => resolve(), {once: true});
        this.#goOn();
      });
      await this.#running;
    } finally {
      clearInterval(timer);
      clearTimeout(this.#soon);
    }
  }

  goOnSoon(): void {
    this.#soon ??= setTimeout(() => this.#goOn(), SETTLE_MS);
  }

  #goOn(): void {
    clearTimeout(this.#soon);
    this.#soon = undefined;
    // Never two waiting: a slow terminal must not pile them up.
    if (this.#isDue) return;
    this.#isDue = true;
    this.#running = this.#running.then(async () => {
      this.#isDue = false;
      await this.#work();
    });
    this.#running.catch(this.#fail);
  }
}

class FolderWatchers {
  readonly #onChange: () => void;
  readonly #watchers = new Map<string, FSWatcher>();

  constructor(onChange: () => void) {
    this.#onChange = onChange;
  }

  watchOnly(folders: readonly string[]): void {
    for (const [folder, watcher] of this.#watchers) {
      if (!folders.includes(folder)) this.#drop(folder, watcher);
    }
    for (const folder of folders) if (!this.#watchers.has(folder)) this.#add(folder);
  }

  #add(folder: string): void {
    try {
      const watcher = watch(folder, {persistent: false}, (event, name) => {
        // Files are replaced as a whole; what is written into them is of no interest.
        if (event !== 'rename') return;
        // The folder itself is gone, and one that is made in its place is another.
        if (name === path.basename(folder)) this.#drop(folder, watcher);
        this.#onChange();
      });
      watcher.on('error', () => this.#drop(folder, watcher));
      this.#watchers.set(folder, watcher);
    } catch {
      // Not there (yet), or the user has no watches left: the beat finds what there is.
    }
  }

  #drop(folder: string, watcher: FSWatcher): void {
    watcher.close();
    this.#watchers.delete(folder);
  }
}
