/**
 * Runs one test file in this process and writes what it found to a file.
 *
 * uvu fills `UVU_QUEUE` and leaves the running to us when `UVU_DEFER` is set. Its own runner swallows
 * what a `before` or `after.each` hook throws, and values that are no errors; all of these show as
 * fewer tests run than registered.
 */
import {writeFileSync} from 'node:fs';
import {pathToFileURL} from 'node:url';
import type {SkippedTest} from './suite.js';

/** What the process of a test file reports before it ends. */
export interface ChildReport {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
  readonly reasons: readonly SkippedTest[];
  readonly problems: readonly string[];
}

/** As uvu's runner answers: messages or `true`, tests passed, tests skipped, tests registered. */
type QueuedSuite = () => Promise<[string | true, number, number, number]>;

const [file = '', reportFile = ''] = process.argv.slice(2);
const queue: (QueuedSuite | null)[] = [null];
// Before anything loads uvu, which looks at them once.
Object.assign(globalThis, {UVU_DEFER: 1, UVU_INDEX: 0, UVU_QUEUE: [queue]});
const {skippedTests} = await import('./suite.js');
await import(pathToFileURL(file).href);
writeFileSync(reportFile, JSON.stringify(await runQueue()));

async function runQueue(): Promise<ChildReport> {
  const problems: string[] = [];
  let [passed, failed, skipped] = [0, 0, 0];
  for (const run of queue) {
    if (run === null) continue;
    try {
      const [messages, ran, left, registered] = await run();
      if (typeof messages === 'string') process.stdout.write(`\n${messages}\n`);
      else if (ran < registered) problems.push(`ran ${ran} of the ${registered} tests of a suite`);
      passed += ran;
      failed += registered - ran;
      skipped += left;
    } catch (reason) {
      problems.push(`an after hook failed: ${String(reason)}`);
    }
  }
  if (passed + failed + skipped === 0) problems.push('registered no test');
  const reasons = skippedTests();
  return {
    passed: passed - reasons.length,
    failed,
    skipped: skipped + reasons.length,
    reasons,
    problems,
  };
}
