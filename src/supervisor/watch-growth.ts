/**
 * Looks at a file whenever somebody has written to it, but not at every write.
 */
import {type FSWatcher, watch} from 'node:fs';

export interface GrowthWatch {
  stop(): void;
}

/** Writers come in bursts; a look every so often is enough, and a flood must not keep us busy. */
const BURST_MS = 25;

/** Where the kernel has no watch to give, and for a file that somebody has removed. */
const UNWATCHED_MS = 2000;

export function watchGrowth(file: string, look: () => void): GrowthWatch {
  let watcher: FSWatcher | undefined;
  let timer: NodeJS.Timeout | undefined;
  const lookAgainIn = (ms: number): void => {
    watcher?.close();
    clearTimeout(timer);
    timer = setTimeout(lookNow, ms);
    // The file is somebody's who is waited for anyway.
    timer.unref();
  };
  const lookNow = (): void => {
    // Watched before it is looked at, so that nothing is written in between.
    try {
      watcher = watch(file, {persistent: false});
      watcher.once('change', () => lookAgainIn(BURST_MS));
      watcher.once('error', () => lookAgainIn(UNWATCHED_MS));
    } catch {
      lookAgainIn(UNWATCHED_MS);
    }
    look();
  };
  lookNow();
  return {
    stop() {
      watcher?.close();
      clearTimeout(timer);
    },
  };
}
