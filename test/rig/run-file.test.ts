/** Each way in which uvu alone would say "passed" must fail here. */
import {mkdtemp, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import path from 'node:path';
import * as assert from 'uvu/assert';
import {type FileResult, runFile} from './run-file.js';
import {suite} from './suite.js';

const test = suite<{folder: string}>('rig/run-file');
const LIMIT_MS = 15_000;

test.before.each(async (context) => {
  context.folder = await mkdtemp(path.join(tmpdir(), 'f-'));
});
test.after.each(({folder}) => rm(folder, {recursive: true}));

const IMPORTS = [
  `import {suite} from '${import.meta.resolve('uvu')}';`,
  `import * as assert from '${import.meta.resolve('uvu/assert')}';`,
];
const OWN_SUITE = `import {suite, skip} from '${import.meta.resolve('./suite.js')}';`;
const GOOD = `test('holds', () => assert.is(1, 1));`;
const MAKE = `const test = suite('fixture');`;
const RUN = 'test.run();';

interface Fixture {
  readonly lines: readonly string[];
  readonly limitMs?: number;
}

async function run(folder: string, {lines, limitMs = LIMIT_MS}: Fixture): Promise<FileResult> {
  const file = path.join(folder, 'fixture.mjs');
  await writeFile(file, lines.join('\n'));
  const place = path.join(folder, 'w');
  return runFile({name: 'fixture', file, limitMs}, place, new AbortController().signal);
}

const plain = (...lines: readonly string[]): Fixture => ({
  lines: [...IMPORTS, MAKE, ...lines, RUN],
});
const own = (...lines: readonly string[]): Fixture => ({
  lines: [...IMPORTS.slice(1), OWN_SUITE, MAKE, ...lines, RUN],
});

test('passes a file of plain uvu tests', async ({folder}) => {
  const {passed, failed, skipped, problems} = await run(folder, plain(GOOD, 'test.skip("x");'));
  assert.equal(
    {passed, failed, skipped, problems},
    {passed: 1, failed: 0, skipped: 1, problems: []},
  );
});

test('counts a failing test once and shows what it printed', async ({folder}) => {
  const {passed, failed, problems, output} = await run(
    folder,
    plain(GOOD, `test('fails', () => { console.log('seen'); assert.is(1, 2); });`),
  );
  assert.equal([passed, failed, problems], [1, 1, []]);
  assert.match(output, 'seen');
});

const neverPass: readonly (readonly [string, Fixture, string | RegExp])[] = [
  [
    'a before hook that throws',
    plain('test.before(() => { throw new Error("b"); });', GOOD),
    'ran 0',
  ],
  [
    'an after.each hook that throws',
    plain('test.after.each(() => { throw new Error("a"); });', GOOD, GOOD),
    'ran ',
  ],
  [
    'an after hook that throws',
    plain('test.after(() => { throw new Error("z"); });', GOOD),
    'after hook failed',
  ],
  ['a thrown null', plain('test("n", () => { throw null; });', GOOD), 'ran 0'],
  ['a thrown string', plain('test("s", () => { throw "text"; });', GOOD), 'ran 0'],
  ['a test left out by only', plain('test.only("o", () => {});', GOOD), '.only'],
  ['a file without a test', plain(), 'registered no test'],
  ['a file that does not run its suite', {lines: [...IMPORTS, MAKE, GOOD]}, 'runs 0'],
  ['a file without a suite', {lines: ['export {};']}, 'makes no suite'],
  [
    'a suite that is not run beside one that is',
    plain(`suite('other')('x', () => {});`, GOOD),
    'makes 2 suites',
  ],
  ['a test after the run', {lines: [...IMPORTS, MAKE, GOOD, RUN, GOOD]}, 'does not end with'],
  ['an early exit with success', plain('test("e", () => process.exit(0));'), 'ended before'],
  ['a missing import', plain('import "./nowhere.mjs";', GOOD), 'exited with 1'],
  ['a file that does not parse', {lines: ['const = 1;']}, 'does not parse'],
  [
    'a promise that never settles',
    plain('test("p", () => new Promise(() => {}));'),
    'exited with 13',
  ],
  [
    'a rejection that nobody handles',
    plain('test("r", () => { Promise.reject(new Error("u")); });'),
    'exited with 1',
  ],
  [
    'an exit code set on the side',
    plain('test("c", () => { process.exitCode = 3; });'),
    'exited with 3',
  ],
  [
    'a file in the temporary folder',
    plain(
      'test("f", async () => { (await import("node:fs")).writeFileSync(process.env.TMPDIR + "/forgotten", ""); });',
    ),
    'forgotten',
  ],
];

for (const [name, fixture, problem] of neverPass) {
  test(`fails ${name}`, async ({folder}) => {
    const {failed, problems} = await run(folder, fixture);
    assert.ok(failed > 0);
    assert.match(problems.join('\n'), problem);
  });
}

test('kills a file that hangs, and says so', async ({folder}) => {
  const hangs = plain('test("h", () => new Promise(() => setInterval(() => {}, 1000)));');
  const {failed, problems} = await run(folder, {...hangs, limitMs: 700});
  assert.equal([failed, problems], [1, ['still ran after 700 ms']]);
});

test('kills a file that keeps a handle open after its tests', async ({folder}) => {
  const open = plain('test("o", () => { setInterval(() => {}, 1000); });');
  const {passed, failed, problems} = await run(folder, {...open, limitMs: 700});
  assert.equal([passed, failed, problems], [1, 1, ['still ran after 700 ms']]);
});

test('ends and names a process that was left running in its own session', async ({folder}) => {
  const {failed, problems} = await run(
    folder,
    plain(
      `import {spawn} from 'node:child_process';`,
      `test('l', () => spawn('sleep', ['317'], {detached: true, stdio: 'ignore'}).unref());`,
    ),
  );
  assert.is(failed, 1);
  assert.match(problems.join('\n'), /left a process running: \d+ sleep 317/);
});

test('stops a file when the whole run is interrupted', async ({folder}) => {
  const file = path.join(folder, 'fixture.mjs');
  await writeFile(
    file,
    plain('test("h", () => new Promise(() => setInterval(() => {}, 1000)));').lines.join('\n'),
  );
  const interrupted = AbortSignal.timeout(300);
  const place = path.join(folder, 'w');
  const {problems} = await runFile({name: 'fixture', file, limitMs: LIMIT_MS}, place, interrupted);
  assert.equal(problems, ['was interrupted']);
});

test('gives test files an environment without extra certificates', async ({folder}) => {
  const {problems, failed, output} = await run(
    folder,
    plain('test("e", () => assert.is(process.env.NODE_EXTRA_CA_CERTS, undefined));'),
  );
  assert.equal([failed, problems], [0, []], output);
});

test('counts a test that turns out to be impossible as skipped, with the reason', async ({
  folder,
}) => {
  const {passed, failed, skipped, reasons} = await run(
    folder,
    own(GOOD, `test('a', () => skip('no QEMU'));`, `test.skip('b', 'no KVM');`),
  );
  assert.equal([passed, failed, skipped], [1, 0, 2]);
  assert.equal(
    reasons.map(({reason}) => reason),
    ['no QEMU', 'no KVM'],
  );
});

const ownFailures: readonly (readonly [string, Fixture, string, readonly [number, number]])[] = [
  [
    'a before hook',
    own('test.before(() => { throw new Error("bee"); });', GOOD, GOOD),
    'bee',
    [0, 2],
  ],
  [
    'an after.each hook',
    own('test.after.each(() => { throw new Error("cee"); });', GOOD, GOOD),
    'cee',
    [0, 2],
  ],
  ['a thrown string', own('test("s", () => { throw "dee"; });', GOOD), 'threw "dee"', [1, 1]],
  [
    'a test over its limit',
    own(
      'test("l", () => new Promise(() => setInterval(() => {}, 1000)).then(), {timeoutMs: 50});',
      GOOD,
      'test("exit", () => setImmediate(() => process.exit()));',
    ),
    'still running after 50 ms',
    [2, 1],
  ],
];

for (const [name, fixture, message, counts] of ownFailures) {
  test(`reports ${name} in the suite of the rig, and runs the other tests`, async ({folder}) => {
    const {passed, failed, output} = await run(folder, fixture);
    assert.match(output, message);
    assert.equal([passed, failed], counts);
  });
}

test('tells a failing before hook once, and refers the other tests to it', async ({folder}) => {
  const {failed, output} = await run(
    folder,
    own('test.before(() => { throw new Error("bee"); });', GOOD, GOOD),
  );
  assert.is(failed, 2);
  assert.match(output, /bee[\s\S]*the before hook failed, see the first test/);
});

test('cleans up after a failing test and reports the failure, not the clean-up', async ({
  folder,
}) => {
  const {output} = await run(
    folder,
    own(
      'test.after.each(() => { console.log("cleaned"); throw new Error("later"); });',
      'test("f", () => { throw new Error("first"); });',
    ),
  );
  assert.match(output, 'cleaned');
  assert.match(output, 'first');
  assert.not.match(output, 'later');
});

test.run();
