/**
 * Stands in for `node:assert` inside the bundled yargs, which uses two of its functions;
 * loading the whole module costs 5 to 11 ms.
 */
function check(condition: unknown, message?: string | Error): asserts condition {
  if (!condition)
    throw message instanceof Error ? message : new Error(message ?? 'assertion failed');
}

export const notStrictEqual = (actual: unknown, expected: unknown, message?: string): void =>
  check(!Object.is(actual, expected), message);

export const strictEqual = (actual: unknown, expected: unknown, message?: string): void =>
  check(Object.is(actual, expected), message);
