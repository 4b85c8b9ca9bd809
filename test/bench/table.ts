/** The result of a bench run: rows for people, and the same as data. */
import {median} from './measure.js';

export interface Row {
  readonly what: string;
  readonly unit: 'ms CPU' | 'ms' | 'MB';
  readonly values: readonly number[];
  /** What the median is divided by, for a ratio. */
  readonly against?: readonly number[];
  /** The ratio, or without `against` the median, that must not be exceeded. */
  readonly limit?: number;
}

export interface Judged {
  readonly what: string;
  readonly unit: string;
  readonly median: number;
  readonly min: number;
  readonly max: number;
  readonly ratio?: number;
  readonly limit?: number;
  readonly verdict?: 'ok' | 'over';
}

/** Median, range and ratio of a row, and whether it keeps its limit. */
export function judge({what, unit, values, against, limit}: Row): Judged {
  const middle = median(values);
  const ratio = against === undefined ? undefined : middle / median(against);
  return {
    what,
    unit,
    median: rounded(middle),
    min: rounded(Math.min(...values)),
    max: rounded(Math.max(...values)),
    ...(ratio === undefined ? {} : {ratio: rounded(ratio)}),
    ...(limit === undefined
      ? {}
      : {limit, verdict: (ratio ?? middle) <= limit ? ('ok' as const) : ('over' as const)}),
  };
}

const rounded = (value: number): number => Math.round(value * 100) / 100;

/** One line for each row, aligned. */
export function renderTable(rows: readonly Judged[]): string {
  const cells = [
    ['', 'median', 'min', 'max', 'unit', 'ratio', 'limit', ''],
    ...rows.map((row) => [
      row.what,
      String(row.median),
      String(row.min),
      String(row.max),
      row.unit,
      row.ratio === undefined ? '' : `${row.ratio.toFixed(2)} x`,
      row.limit === undefined ? '' : String(row.limit),
      row.verdict ?? '',
    ]),
  ];
  const widths = (cells[0] ?? []).map((_, column) =>
    Math.max(...cells.map((line) => line[column]?.length ?? 0)),
  );
  return cells
    .map((line) => line.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  '))
    .map((line) => `${line.trimEnd()}\n`)
    .join('');
}
