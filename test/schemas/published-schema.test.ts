/** The schema as editors see it: plain draft-07, found next to the profile, offline. */
import {access, readdir, readFile} from 'node:fs/promises';
import path from 'node:path';
import {Ajv} from 'ajv';
import {parse} from 'jsonc-parser';
import * as assert from 'uvu/assert';
import {inRepository} from '../rig/repository.js';
import {suite} from '../rig/suite.js';

const test = suite('schemas/published-schema');

type Schema = Readonly<Record<string, unknown>>;

interface Place {
  readonly name: string;
  readonly schema: Schema;
}

const folder = inRepository('schemas');
const files = (await readdir(folder, {recursive: true}))
  .filter((file) => file.endsWith('.schema.json'))
  .sort();
const schemas = new Map(
  await Promise.all(
    files.map(
      async (file) =>
        [file, JSON.parse(await readFile(path.join(folder, file), 'utf8')) as Schema] as const,
    ),
  ),
);

const isObject = (value: unknown): value is Schema =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Every schema inside a schema; `properties` holds schemas by name, other keywords hold them directly. */
function placesIn(schema: Schema, name: string): readonly Place[] {
  const inside = Object.entries(schema).flatMap(([keyword, value]) => {
    if (keyword === 'default') return [];
    const at = `${name}/${keyword}`;
    if (keyword === 'properties' && isObject(value)) {
      return Object.entries(value).flatMap(([key, property]) =>
        isObject(property) ? placesIn(property, `${at}/${key}`) : [],
      );
    }
    if (Array.isArray(value)) {
      return value.flatMap((item, index) =>
        isObject(item) ? placesIn(item, `${at}/${index}`) : [],
      );
    }
    return isObject(value) ? placesIn(value, at) : [];
  });
  return [{name, schema}, ...inside];
}

const places = [...schemas].flatMap(([file, schema]) => placesIn(schema, file));
const offenders = (wrong: (place: Place) => boolean): readonly string[] =>
  places.filter(wrong).map(({name}) => name);
const refOf = (schema: Schema): string | undefined =>
  typeof schema['$ref'] === 'string' ? schema['$ref'] : undefined;

test('every property and every file has a description', () => {
  assert.equal(
    offenders(
      ({name, schema}) =>
        (/\/properties\/[^/]+$/.test(name) || files.includes(name)) &&
        refOf(schema) === undefined &&
        !/^[A-Z`].*\.$/s.test(String(schema['description'])),
    ),
    [],
  );
});

test('nothing uses the keyword format, which validators understand differently', () => {
  assert.equal(
    offenders(({schema}) => typeof schema['format'] === 'string'),
    [],
  );
});

test('every union is chosen by its type, and its branches are files with titles', () => {
  const unions = places.filter(({schema}) => 'oneOf' in schema);
  assert.ok(unions.length > 0);
  for (const {name, schema} of unions) {
    assert.equal(schema['discriminator'], {propertyName: 'type'}, name);
    for (const branch of schema['oneOf'] as readonly Schema[]) {
      const file = path.join(path.dirname(name), refOf(branch) ?? '');
      const {title, required, properties} = schemas.get(file) ?? {};
      assert.type(title, 'string', file);
      assert.ok((required as readonly string[]).includes('type'), file);
      assert.type((properties as Record<string, Schema>)['type']?.['const'], 'string', file);
    }
  }
});

test('every default is a value that its own schema accepts', () => {
  const ajv = plainAjv();
  for (const {name, schema} of places) {
    if (!('default' in schema)) continue;
    const file = files.find((known) => name.startsWith(known)) ?? '';
    const base = `file:///${file}`;
    const valid = ajv.compile({...schema, $id: `${base}#${name}`, default: undefined});
    assert.ok(valid(schema['default']), name);
  }
});

test('every reference is a relative path to a file that is there', async () => {
  for (const {name, schema} of places) {
    const target = refOf(schema);
    if (target === undefined) continue;
    assert.not.match(target, /^[a-z]+:/);
    const file = files.find((known) => name.startsWith(known)) ?? '';
    await access(path.resolve(folder, path.dirname(file), target));
  }
});

/** An ajv as an editor would have it, that finds files as the editor does: by their place. */
function plainAjv(): Ajv {
  const ajv = new Ajv({strict: false, logger: false});
  for (const [file, schema] of schemas) ajv.addSchema({...schema, $id: `file:///${file}`});
  return ajv;
}

const validate = plainAjv().getSchema('file:///profile.schema.json');

for (const [what, profile, verdict] of [
  ['a small profile', {name: 'web'}, true],
  ['a network of a known type', {name: 'web', networks: [{id: 'n', type: 'user'}]}, true],
  ['an unknown key', {name: 'web', dsks: []}, false],
  ['an unknown key of a network', {name: 'web', networks: [{id: 'n', type: 'user', ip: 1}]}, false],
  ['a size without a unit', {name: 'web', memory: {size: '2'}}, false],
  ['a size in another unit', {name: 'web', memory: {size: '2GB'}}, false],
  ['an address with leading zeros', withForward({hostAddress: '127.0.0.01'}), false],
  ['an address beyond 255', withForward({hostAddress: '127.0.0.256'}), false],
  ['every address', withForward({hostAddress: '0.0.0.0'}), true],
  ['a port by a word', withForward({host: 'auto'}), true],
  ['a port by another word', withForward({host: 'any'}), false],
] satisfies [string, unknown, boolean][]) {
  test(`in an editor, ${what} is ${verdict ? 'fine' : 'marked'}`, () => {
    assert.is(validate?.(profile), verdict);
  });
}

function withForward(forward: Readonly<Record<string, unknown>>): unknown {
  const forwards = [{host: 2222, guest: 22, ...forward}];
  return {name: 'web', networks: [{id: 'net', type: 'user', forwards}]};
}

const shipped = (await readdir(inRepository('profiles'), {recursive: true})).filter((file) =>
  file.endsWith('.json'),
);

for (const file of shipped) {
  test(`profiles/${file} names this schema by a path that leads to it`, async () => {
    const at = inRepository('profiles', file);
    const {$schema} = parse(await readFile(at, 'utf8')) as {readonly $schema: string};
    assert.is(path.resolve(path.dirname(at), $schema), path.join(folder, 'profile.schema.json'));
  });
}

test.run();
