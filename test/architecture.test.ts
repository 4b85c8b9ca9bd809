/** Who may import whom, and who may touch the world. The table stands in ARCHITECTURE.md as well. */
import path from 'node:path';
import * as assert from 'uvu/assert';
import {readSources, type Source} from './rig/source.js';
import {suite} from './rig/suite.js';

interface Layer {
  /** Layers whose values it may import, besides itself. */
  readonly values: readonly string[];
  /** Layers that it may only know the types of. */
  readonly types?: readonly string[];
  /** Packages and `node:` modules; `node:*` stands for all of them. */
  readonly packages?: readonly string[];
}

const LAYERS: Readonly<Record<string, Layer>> = {
  core: {values: []},
  schema: {values: ['core']},
  profile: {values: ['core', 'schema'], packages: ['node:path', 'node:crypto', 'jsonc-parser']},
  plan: {values: ['core'], types: ['schema']},
  convert: {values: ['core'], types: ['schema']},
  qmp: {values: ['core'], packages: ['node:stream', 'node:events']},
  image: {values: ['core'], packages: ['node:*']},
  host: {values: ['core', 'qmp', 'image'], types: ['plan'], packages: ['node:*']},
  supervisor: {values: ['core', 'qmp', 'host'], types: ['plan'], packages: ['node:*']},
  cli: {
    values: ['core', 'schema', 'profile', 'plan', 'convert', 'image', 'host', 'supervisor'],
    packages: ['node:*', 'yargs', 'yargs/*'],
  },
};

/** Packages for one file alone, whatever its layer may have. */
const ONLY_IN: Readonly<Record<string, string>> = {
  execa: 'src/host/spawn.ts',
  'node:child_process': 'src/host/spawn.ts',
  undici: 'src/image/remote.ts',
};

/** Layers that give the same answer to the same input. */
const PURE = ['core', 'plan', 'convert', 'profile'];
const WORLD =
  /^(process\..*|console\..*|Date|Date\.now|Math\.random|performance\..*|set(Timeout|Interval|Immediate)|fetch)$/;

const test = suite('architecture');
const sources = await readSources('src');
const isGenerated = ({file}: Source): boolean => file.startsWith('src/schema/generated/');
const layerOf = (file: string): string => file.split('/')[1] ?? '';

test('every folder of src is a layer', () => {
  const folders = new Set(sources.map(({file}) => layerOf(file)));
  assert.equal(
    [...folders].filter((folder) => !(folder in LAYERS)),
    [],
  );
});

for (const [name, layer] of Object.entries(LAYERS)) {
  const own = sources.filter((source) => layerOf(source.file) === name && !isGenerated(source));

  test(`${name} imports ${layer.values.join(', ') || 'no layer'}`, () => {
    assert.equal(
      own.flatMap((source) => forbiddenLayers(source, layer)),
      [],
    );
  });

  test(`${name} uses ${layer.packages?.join(', ') ?? 'no package and no node: module'}`, () => {
    assert.equal(
      own.flatMap((source) => forbiddenPackages(source, layer.packages ?? [])),
      [],
    );
  });
}

function forbiddenLayers({file, imports}: Source, layer: Layer): readonly string[] {
  return imports.flatMap(({specifier, of}) => {
    if (!specifier.startsWith('.')) return [];
    const target = layerOf(path.join(path.dirname(file), specifier));
    const allowed = [
      layerOf(file),
      ...layer.values,
      ...(of === 'types' ? (layer.types ?? []) : []),
    ];
    return allowed.includes(target) ? [] : [`${file} imports ${of} of ${specifier}`];
  });
}

function forbiddenPackages(
  {file, imports}: Source,
  packages: readonly string[],
): readonly string[] {
  return imports.flatMap(({specifier}) => {
    if (specifier.startsWith('.')) return [];
    const home = ONLY_IN[specifier];
    const allowed =
      home === undefined
        ? packages.some((name) =>
            name.endsWith('*') ? specifier.startsWith(name.slice(0, -1)) : specifier === name,
          )
        : home === file;
    return allowed ? [] : [`${file} imports ${specifier}`];
  });
}

const usersOf = (what: RegExp): readonly Source[] =>
  sources.filter(({uses}) => [...uses].some((use) => what.test(use)));
const filesOf = (found: readonly Source[]): readonly string[] => found.map(({file}) => file);

test('core, plan, convert and profile touch no clock, chance, environment or screen', () => {
  assert.equal(filesOf(usersOf(WORLD).filter(({file}) => PURE.includes(layerOf(file)))), []);
});

test('only the main program exits', () => {
  assert.equal(filesOf(usersOf(/^process\.exit$/)), ['src/cli/main.ts']);
});

test('only the command line prints', () => {
  const printers = usersOf(/^(console\..*|process\.(stdout|stderr))$/);
  assert.equal(filesOf(printers.filter(({file}) => layerOf(file) !== 'cli')), []);
});

/** Where the environment may be read outside of the command line. */
const ENVIRONMENT: Readonly<Record<string, string>> = {
  'src/supervisor/detached.ts': 'it is the whole of a process, started with the environment to use',
  'src/host/vm-lock.ts': 'it needs PATH to find flock',
};

test('only the command line reads its arguments', () => {
  const readers = filesOf(usersOf(/^process\.argv$/));
  assert.equal(
    readers.filter((file) => layerOf(file) !== 'cli'),
    [],
  );
});

test('only the command line reads the environment, with few exceptions', () => {
  const readers = filesOf(usersOf(/^process\.env$/)).filter((file) => layerOf(file) !== 'cli');
  assert.equal(readers.toSorted(), Object.keys(ENVIRONMENT).toSorted());
});

test.run();
