/** Promises that are settled from outside, and waiting that has an end. */

export interface Deferred<T> {
  readonly promise: Promise<T>;
  readonly resolve: (value: T) => void;
}

/** `Promise.withResolvers` came with Node 22. */
export function deferred<T>(): Deferred<T> {
  let settle: (value: T) => void = () => undefined;
  const promise = new Promise<T>((resolve) => {
    settle = resolve;
  });
  return {promise, resolve: (value) => settle(value)};
}

/** Waits for the promise, but not longer than this. */
export async function within(
  promise: Promise<unknown>,
  limitMs: number,
): Promise<'settled' | 'expired'> {
  let timer: NodeJS.Timeout | undefined;
  const expired = new Promise<'expired'>((resolve) => {
    timer = setTimeout(() => resolve('expired'), limitMs);
  });
  try {
    return await Promise.race([promise.then(() => 'settled' as const), expired]);
  } finally {
    clearTimeout(timer);
  }
}
