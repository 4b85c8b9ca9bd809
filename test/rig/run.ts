/**
 * Runs the compiled test files, each in a process of its own: `node build/test/rig/run.js [part of a path…]`.
 *
 * The last line counts: `N passed, N failed, N skipped`.
 */
import {mkdtemp, readdir, rm} from 'node:fs/promises';
import {availableParallelism, tmpdir} from 'node:os';
import path from 'node:path';
import {fileURLToPath} from 'node:url';
import {renderFailure, renderLine, renderSkips, renderTotals} from './render-results.js';
import {type FileResult, runFile, type TestFile} from './run-file.js';

const LIMIT_MS = 200_000;
// Guests boot without KVM, on machines that others use as well.
const REAL_LIMIT_MS = 300_000;
const testFolder = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');

const interrupted = new AbortController();
for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
  process.once(name, () => interrupted.abort());
process.exitCode = await runTests(process.argv.slice(2));

async function runTests(filters: readonly string[]): Promise<number> {
  const tests = (await findTests()).filter(
    ({name}) => filters.length === 0 || filters.some((filter) => name.includes(filter)),
  );
  const results: FileResult[] = [];
  const workFolder = await mkdtemp(path.join(tmpdir(), 'kvt-'));
  try {
    const [real, others] = [tests.filter(isReal), tests.filter((test) => !isReal(test))];
    const lanes = Math.min(4, availableParallelism());
    results.push(...(await runInLanes(others, lanes, workFolder)));
    // Real guests keep a processor busy each, and with more of them their deadlines mean nothing.
    results.push(...(await runInLanes(real, Math.min(2, lanes), workFolder)));
  } finally {
    await rm(workFolder, {recursive: true, force: true});
  }
  if (tests.length === 0) print(`no test file matches ${filters.join(', ')}\n`);
  print(renderSkips(results));
  const totals = renderTotals(results);
  print(`${totals.line}\n`);
  return totals.failed > 0 || tests.length === 0 || interrupted.signal.aborted ? 1 : 0;
}

async function findTests(): Promise<readonly TestFile[]> {
  const entries = await readdir(testFolder, {recursive: true});
  return entries
    .filter((entry) => entry.endsWith('.test.js'))
    .sort()
    .map((entry) => ({
      name: entry.slice(0, -'.test.js'.length),
      file: path.join(testFolder, entry),
      limitMs: entry.startsWith('real/') ? REAL_LIMIT_MS : LIMIT_MS,
    }));
}

function isReal({name}: TestFile): boolean {
  return name.startsWith('real/');
}

async function runInLanes(
  tests: readonly TestFile[],
  lanes: number,
  workFolder: string,
): Promise<readonly FileResult[]> {
  const waiting = [...tests.entries()];
  const results: FileResult[] = [];
  const lane = async () => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      if (interrupted.signal.aborted) return;
      const [index, test] = next;
      const place = path.join(workFolder, `${isReal(test) ? 'r' : ''}${index}`);
      const result = await runFile(test, place, interrupted.signal);
      results.push(result);
      print(`${renderLine(result)}\n${renderFailure(result)}`);
    }
  };
  await Promise.all(Array.from({length: lanes}, lane));
  return results;
}

function print(text: string): void {
  process.stdout.write(text);
}
