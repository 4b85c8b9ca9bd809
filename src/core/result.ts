/**
 * The outcome of an operation that can fail for reasons the user can fix.
 *
 * Expected failures are values. Exceptions are reserved for bugs in kvmrun.
 */
export type Result<T, E> =
  | {readonly ok: true; readonly value: T}
  | {readonly ok: false; readonly error: E};

export const ok = <T>(value: T): Result<T, never> => ({ok: true, value});

export const err = <E>(error: E): Result<never, E> => ({ok: false, error});

/** What has come of several operations: all values, or all errors. */
export function together<T, E>(
  results: readonly Result<T, E>[],
): Result<readonly T[], readonly E[]> {
  const errors = results.flatMap((one) => (one.ok ? [] : [one.error]));
  return errors.length > 0
    ? err(errors)
    : ok(results.flatMap((one) => (one.ok ? [one.value] : [])));
}

export const mapOk = <T, U, E>(result: Result<T, E>, change: (value: T) => U): Result<U, E> =>
  result.ok ? ok(change(result.value)) : result;
