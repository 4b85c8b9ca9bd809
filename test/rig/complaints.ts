/** Tests of the tables that explain what QEMU complains of. */
import * as assert from 'uvu/assert';
import {exitCodeOf} from '../../src/cli/exit-code.js';
import type {Explanation} from '../../src/supervisor/complaint.js';
import {explainQemuEnd} from '../../src/supervisor/qemu-stderr.js';
import type {Suite} from './suite.js';

/** What QEMU 7.2 writes at its end, and what it has to come to. */
export interface ComplaintRow {
  readonly stderr: string;
  readonly signal?: string;
  readonly code: string;
  /** The exit code of `kvmrun`. */
  readonly exit: number;
  /** What the message must hold beside QEMU's own words. */
  readonly says?: string;
}

/** The prefix of most lines; some are written without. */
export const Q = 'qemu-system-x86_64: ';

/** One test for each row, and one that every explanation of the table has a row. */
export function testComplaints(
  test: Suite<object>,
  table: readonly Explanation[],
  rows: readonly ComplaintRow[],
): void {
  for (const {stderr, signal, code, exit, says} of rows) {
    const name = stderr.split('\n').at(-1)?.slice(0, 90) || `nothing, and ${signal}`;
    test(`explains: ${name}`, () => {
      const end = {stderr: `${stderr}\n`, code: signal ? null : 1, signal: signal ?? null};
      const diagnostic = explainQemuEnd(end);
      assert.is(diagnostic.code, `supervisor/${code}`);
      assert.is(exitCodeOf(diagnostic.failure ?? 'profile'), exit);
      if (says !== undefined) assert.match(diagnostic.message, says);
    });
  }
  test('shows every explanation that there is', () => {
    const shown = new Set(rows.map(({code}) => `supervisor/${code}`));
    assert.equal(
      table.map(({code}) => code).filter((code) => !shown.has(code)),
      [],
    );
  });
}
