/**
 * Tries something again and again, with growing pauses, until it succeeds or nobody wants it any more.
 */
export interface Pauses {
  readonly firstMs: number;
  /** They double up to this one. */
  readonly longestMs: number;
}

/** The attempts follow each other. None of them may reject. */
export function attemptUntil(
  attempt: () => Promise<boolean>,
  {firstMs, longestMs}: Pauses,
  signal: AbortSignal,
): Promise<'reached' | 'given-up'> {
  return new Promise((resolve) => {
    let timer: NodeJS.Timeout | undefined;
    let pauseMs = firstMs;
    const giveUp = (): void => {
      clearTimeout(timer);
      resolve('given-up');
    };
    const tryOnce = async (): Promise<void> => {
      const isReached = await attempt();
      if (signal.aborted) return;
      if (isReached) {
        signal.removeEventListener('abort', giveUp);
        resolve('reached');
        return;
      }
      timer = setTimeout(() => void tryOnce(), pauseMs);
      pauseMs = Math.min(2 * pauseMs, longestMs);
    };
    if (signal.aborted) return giveUp();
    signal.addEventListener('abort', giveUp, {once: true});
    void tryOnce();
  });
}
