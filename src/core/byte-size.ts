/**
 * Sizes in profiles: a number and a binary unit, such as `"2GiB"` or `"1.5GiB"`.
 */
const UNITS = {KiB: 2 ** 10, MiB: 2 ** 20, GiB: 2 ** 30, TiB: 2 ** 40} as const;

const PATTERN = /^([0-9]+(?:\.[0-9]+)?)(KiB|MiB|GiB|TiB)$/;

/** Bytes, or `undefined` when the text is no size or does not come to whole bytes. */
export function parseByteSize(text: string): number | undefined {
  const [, amount, unit] = PATTERN.exec(text) ?? [];
  if (amount === undefined || unit === undefined) return undefined;
  const bytes = Number(amount) * UNITS[unit as keyof typeof UNITS];
  return Number.isSafeInteger(bytes) ? bytes : undefined;
}

/** The shortest exact spelling of a number of bytes: `1073741824` is `1GiB`. */
export function formatByteSize(bytes: number): string {
  const [unit, factor] = Object.entries(UNITS)
    .reverse()
    .find(([, size]) => bytes >= size && Number.isInteger((bytes / size) * 4)) ?? ['B', 1];
  return `${bytes / factor}${unit}`;
}

/** What a file takes on its disk, by what stat(2) says: its blocks have this size, whatever the file system's have. */
export const allocatedBytes = ({blocks}: {readonly blocks: number}): number => blocks * 512;
