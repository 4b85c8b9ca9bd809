/**
 * uvu's `suite` with what uvu lacks: a time limit for every test, a reason for every skip, and
 * hooks that cannot fail unnoticed. A file with plain uvu suites works too.
 *
 * Hooks run inside the test they belong to, because uvu drops what `before` and `after.each` throw.
 */
import {suite as uvuSuite} from 'uvu';
import {withTimeout} from './with-timeout.js';

type Callback<Context> = (context: Context) => PromiseLike<void> | void;

interface Limits {
  readonly timeoutMs: number;
}

interface Hook<Context> {
  (callback: Callback<Context>, limits?: Limits): void;
  each(callback: Callback<Context>, limits?: Limits): void;
}

export interface Suite<Context> {
  (name: string, callback: Callback<Context>, limits?: Limits): void;
  /** Counts a test that this host cannot run. */
  skip(name: string, reason: string): void;
  readonly before: Hook<Context>;
  readonly after: Hook<Context>;
  run(): void;
}

export interface SkippedTest {
  readonly suite: string;
  readonly test: string;
  readonly reason: string;
}

const DEFAULT_LIMIT_MS = 40_000;

const skipped: SkippedTest[] = [];

/** Every test of this process that was skipped so far. */
export const skippedTests = (): readonly SkippedTest[] => skipped;

class Skip {
  constructor(readonly reason: string) {}
}

/** Ends the running test as skipped, for what only turns out to be missing while it runs. */
export function skip(reason: string): never {
  throw new Skip(reason);
}

interface Hooks<Context> {
  readonly before: Callback<Context>[];
  readonly beforeEach: Callback<Context>[];
  readonly after: Callback<Context>[];
  readonly afterEach: Callback<Context>[];
}

/** Makes a suite; the file that does has to end with its `run()`. */
export function suite<Context extends object = object>(
  name: string,
  context?: Context,
): Suite<Context> {
  const inner = uvuSuite<object>(name, context ?? {});
  const hooks: Hooks<Context> = {before: [], beforeEach: [], after: [], afterEach: []};
  let started: Promise<void> | undefined;

  const register = (testName: string, callback: Callback<Context>, limits?: Limits): void => {
    const limited = limit(callback, limits);
    const inOrder = async (current: Context): Promise<void> => {
      if (started === undefined) {
        started = runAll(hooks.before, current);
        await started;
      } else await started.catch(referToFirst);
      await runBetween(hooks, limited, current);
    };
    inner(testName, (current) =>
      inOrder(current as unknown as Context).catch((reason: unknown) => {
        if (!(reason instanceof Skip)) throw asError(reason);
        skipped.push({suite: name, test: testName, reason: reason.reason});
        process.stdout.write(`skipped: ${name}: ${testName}: ${reason.reason}\n`);
      }),
    );
  };

  inner.after(() => runAll(hooks.after, (context ?? {}) as Context));
  return Object.assign(register, {
    skip: (testName: string, reason: string) => register(testName, () => skip(reason)),
    before: hookInto(hooks.before, hooks.beforeEach),
    after: hookInto(hooks.after, hooks.afterEach),
    run: () => inner.run(),
  });
}

/** One failure of a `before` hook fails every test, and is told in full only once. */
function referToFirst(reason: unknown): never {
  throw reason instanceof Skip ? reason : new Error('the before hook failed, see the first test');
}

function hookInto<Context>(once: Callback<Context>[], each: Callback<Context>[]): Hook<Context> {
  return Object.assign(
    (callback: Callback<Context>, limits?: Limits) => void once.push(limit(callback, limits)),
    {
      each: (callback: Callback<Context>, limits?: Limits) =>
        void each.push(limit(callback, limits)),
    },
  );
}

/** Tests and hooks each have a limit of their own. */
const limit = <Context>(callback: Callback<Context>, limits?: Limits): Callback<Context> =>
  withTimeout<Context>(async (context) => callback(context), limits?.timeoutMs ?? DEFAULT_LIMIT_MS);

async function runAll<Context>(
  callbacks: readonly Callback<Context>[],
  context: Context,
): Promise<void> {
  for (const callback of callbacks) await callback(context);
}

/** The clean-up runs in any case, and its failure does not hide the failure of the test. */
async function runBetween<Context>(
  hooks: Hooks<Context>,
  callback: Callback<Context>,
  context: Context,
): Promise<void> {
  const failures: unknown[] = [];
  try {
    await runAll(hooks.beforeEach, context);
    await callback(context);
  } catch (reason) {
    failures.push(reason);
  }
  try {
    await runAll(hooks.afterEach, context);
  } catch (reason) {
    failures.push(reason);
  }
  if (failures.length > 0) throw failures[0];
}

const asError = (reason: unknown): Error =>
  reason instanceof Error ? reason : new Error(`the test threw ${JSON.stringify(reason)}`);
