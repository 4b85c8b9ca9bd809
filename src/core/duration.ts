/**
 * Durations in profiles: a whole number and a unit, such as `"90s"`.
 */
const UNITS = {ms: 1, s: 1000, min: 60_000, h: 3_600_000} as const;

/** Milliseconds, or `undefined` when the text is no duration. */
export function parseDuration(text: string): number | undefined {
  const [, amount, unit] = /^([0-9]+)(ms|s|min|h)$/.exec(text) ?? [];
  if (amount === undefined || unit === undefined) return undefined;
  return Number(amount) * UNITS[unit as keyof typeof UNITS];
}
