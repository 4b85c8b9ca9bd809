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
