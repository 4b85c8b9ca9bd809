/** uvu has no timeouts, so a hung VM would hang CI. Every test that waits goes through here. */
export function withTimeout<Context>(
  run: (context: Context) => Promise<void>,
  ms = 10_000,
): (context: Context) => Promise<void> {
  return async (context) => {
    let timer: NodeJS.Timeout | undefined;
    const expired = new Promise<never>((_resolve, reject) => {
      timer = setTimeout(() => reject(new Error(`Test still running after ${ms} ms`)), ms);
    });
    try {
      await Promise.race([run(context), expired]);
    } finally {
      clearTimeout(timer);
    }
  };
}
