/** How the outcome of a test run is shown: one line for a file, all the rest only for failures. */
import type {FileResult} from './run-file.js';

/** The part of a stack below the test itself is the same every time. */
const OUR_FRAMES = /^\s+at .*(node_modules\/uvu|test\/rig\/(child|suite|with-timeout)\.)/;

/** One line: the verdict, the file, its numbers. */
export function renderLine({name, passed, failed, skipped, ms}: FileResult): string {
  const numbers = [
    `${passed} passed`,
    ...(failed > 0 ? [`${failed} failed`] : []),
    ...(skipped > 0 ? [`${skipped} skipped`] : []),
  ];
  return `${failed > 0 ? 'FAIL' : 'ok  '} ${name}: ${numbers.join(', ')} (${Math.round(ms)} ms)`;
}

/** What went wrong and what the file printed, or nothing for a file that passed. */
export function renderFailure({failed, problems, output}: FileResult): string {
  if (failed === 0) return '';
  const shown = output.split('\n').filter((line) => !OUR_FRAMES.test(line));
  const lines = [
    ...problems.map((problem) => `problem: ${problem}`),
    ...shown.join('\n').trim().split('\n'),
  ];
  return `${lines.map((line) => `     ${line}`).join('\n')}\n`;
}

/** Every skipped test with its reason; uvu's own skips have none. */
export function renderSkips(results: readonly FileResult[]): string {
  return results
    .flatMap(({name, skipped, reasons}) => [
      ...reasons.map(({test, reason}) => `skipped ${name}: ${test}: ${reason}\n`),
      ...(skipped > reasons.length ? [`skipped ${name}: ${skipped - reasons.length} tests\n`] : []),
    ])
    .join('');
}

/** The closing line and the number that decides the exit code. */
export function renderTotals(results: readonly FileResult[]): {
  readonly line: string;
  readonly failed: number;
} {
  const sum = (key: 'passed' | 'failed' | 'skipped') =>
    results.reduce((total, result) => total + result[key], 0);
  const failed = sum('failed');
  return {
    line: `${sum('passed')} passed, ${failed} failed, ${sum('skipped')} skipped`,
    failed,
  };
}
