/** What holds for the repository as a whole: every source has a test, every paper tells the truth. */
import {existsSync} from 'node:fs';
import {readdir, readFile} from 'node:fs/promises';
import {homedir} from 'node:os';
import path from 'node:path';
import {parseSync} from 'oxc-parser';
import * as assert from 'uvu/assert';
import {COMMANDS} from '../src/cli/command-table.js';
import {inspectTest} from './rig/inspect-test.js';
import {inRepository, repository} from './rig/repository.js';
import {readSources, type Source} from './rig/source.js';
import {suite} from './rig/suite.js';
import {TESTED_ELSEWHERE} from './tested-elsewhere.js';

const test = suite('meta');
const sources = await readSources('src');
const tests = await readSources('test');
const papers = await Promise.all(
  ['README.md', 'CONTRIBUTING.md', 'ARCHITECTURE.md', 'CHANGELOG.md'].map(async (file) => ({
    file,
    text: await readFile(inRepository(file), 'utf8'),
  })),
);
const readme = papers[0]?.text ?? '';

const isGenerated = ({file}: Source): boolean => file.includes('/generated/');
const testOf = (file: string): string => file.replace('src/', 'test/').replace(/\.ts$/, '.test.ts');

/** A file of types is gone after the compilation: there is nothing to test. */
function holdsOnlyTypes({file, text}: Source): boolean {
  return parseSync(file, text).program.body.every(
    (statement) =>
      statement.type === 'ImportDeclaration' ||
      statement.type === 'TSInterfaceDeclaration' ||
      statement.type === 'TSTypeAliasDeclaration' ||
      (statement.type === 'ExportNamedDeclaration' && statement.exportKind === 'type'),
  );
}

test('every source has a test at the same path, or a place where it is tested', () => {
  const untested = sources
    .filter((source) => !isGenerated(source) && !holdsOnlyTypes(source))
    .map(({file}) => file)
    .filter((file) => !existsSync(inRepository(testOf(file))) && !(file in TESTED_ELSEWHERE));
  assert.equal(untested, []);
});

test('every place where something is said to be tested is needed, and reaches it', () => {
  const stale = Object.entries(TESTED_ELSEWHERE).filter(
    ([file, place]) => existsSync(inRepository(testOf(file))) || !reaches(place, file),
  );
  assert.equal(stale, []);
});

/** Whether a test imports the source, directly or not, or runs the command that holds all of them. */
function reaches(place: string, target: string): boolean {
  const all = new Map([...sources, ...tests].map((source) => [source.file, source]));
  const seen = new Set([place]);
  for (const file of seen) {
    for (const {specifier} of all.get(file)?.imports ?? []) {
      if (!specifier.startsWith('.')) continue;
      seen.add(path.join(path.dirname(file), specifier).replace(/\.js$/, '.ts'));
    }
  }
  return all.has(target) && (seen.has(target) || seen.has('test/rig/kvmrun.ts'));
}

test('every test file runs all of its tests', () => {
  const problems = tests
    .filter(({file}) => file.endsWith('.test.ts'))
    .flatMap(({file, text}) => inspectTest(file, text).map((problem) => `${file} ${problem}`));
  assert.equal(problems, []);
});

/** Looking again after a while, where there is no event to wait for. */
const SLEEPERS: Readonly<Record<string, string>> = {
  'src/supervisor/stop-vm.ts': 'a process that is not our child says nothing when it ends',
  'test/rig/leftovers.ts': 'a process that is not our child says nothing when it ends',
};

test('nobody sleeps', () => {
  const sleeps = /setTimeout\(\s*(resolve|done|ready|go)\b|timers\/promises/;
  const sleepers = [...sources, ...tests]
    .filter(({file, text}) => file !== 'test/meta.test.ts' && sleeps.test(text))
    .map(({file}) => file)
    .filter((file) => !(file in SLEEPERS));
  assert.equal(sleepers, []);
});

test('no file is named after nothing', () => {
  const vague = /(^|[/-])(utils?|helpers?|common|misc|shared|index)\.ts$/;
  assert.equal(
    [...sources, ...tests].map(({file}) => file).filter((file) => vague.test(file)),
    [],
  );
});

test('no file is longer than 300 lines', () => {
  const long = [...sources, ...tests]
    .filter((source) => !isGenerated(source))
    .filter(({text}) => text.trimEnd().split('\n').length > 300)
    .map(({file}) => file);
  assert.equal(long, []);
});

test('the README lists exactly the commands that exist', () => {
  const listed = [...readme.matchAll(/^\| `kvmrun ([a-z-]+)/gm)].map(([, name]) => name);
  assert.equal(new Set(listed), new Set(COMMANDS.map(({name}) => name)));
});

test('every npm script that the papers name exists', async () => {
  const manifest = JSON.parse(await readFile(inRepository('package.json'), 'utf8')) as {
    readonly scripts: Readonly<Record<string, string>>;
  };
  const named = papers.flatMap(({text}) => [...text.matchAll(/npm (?:run ([a-z]+)|(test)\b)/g)]);
  const missing = named
    .map(([, script, builtIn]) => script ?? builtIn ?? '')
    .filter((name) => !(name in manifest.scripts));
  assert.equal(missing, []);
});

test('every file that the papers link to exists', () => {
  const links = papers.flatMap(({text}) => [...text.matchAll(/\]\(([^)#:]+)\)/g)]);
  const missing = links
    .map(([, target = '']) => target)
    .filter((link) => !existsSync(inRepository(link)));
  assert.equal(missing, []);
});

const TOP_LEVEL = [
  ...['src', 'schemas', 'profiles', 'test', '.ci'],
  ...['package.json', 'package-lock.json', 'tsconfig.json', 'esbuild.config.mjs'],
  ...['biome.jsonc', '.oxlintrc.json', '.gitattributes', '.gitignore', '.npmrc'],
  ...['README.md', 'ARCHITECTURE.md', 'CONTRIBUTING.md', 'CHANGELOG.md', 'LICENSE'],
];
/** Not in git. */
const IGNORED = ['.git', 'node_modules', 'dist', 'build'];

test('the top folder holds what was agreed on', async () => {
  const entries = await readdir(repository);
  const extra = entries.filter((entry) => !TOP_LEVEL.includes(entry) && !IGNORED.includes(entry));
  assert.equal(
    extra.filter((entry) => !entry.endsWith('.tgz')),
    [],
  );
  assert.equal(
    TOP_LEVEL.filter((entry) => !entries.includes(entry)),
    [],
  );
});

test('nothing names a folder of the machine it was written on', async () => {
  const folders = ['work', 'root', String.raw`tmp/k\b`].map((folder) => `/${folder}/`);
  const places = [...folders, `${repository}/`, ...(homedir() === '/' ? [] : [`${homedir()}/`])];
  const machine = new RegExp(String.raw`(?<![\w.$}-])(${places.join('|')})`);
  const found: string[] = [];
  for (const file of await committableFiles()) {
    const text = await readFile(inRepository(file), 'utf8');
    if (machine.test(text)) found.push(`${file}: ${machine.exec(text)?.[0]}`);
  }
  assert.equal(found, []);
});

async function committableFiles(): Promise<readonly string[]> {
  const entries = await Promise.all(
    TOP_LEVEL.map(async (entry) => {
      const inside = await readdir(inRepository(entry), {recursive: true}).catch(() => undefined);
      return inside === undefined ? [entry] : inside.map((name) => path.join(entry, name));
    }),
  );
  return entries.flat().filter((file) => path.extname(file) !== '' && !file.endsWith('.img'));
}

test.run();
