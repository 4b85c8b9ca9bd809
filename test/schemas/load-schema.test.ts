import {writeFile} from 'node:fs/promises';
import path from 'node:path';
import {Ajv} from 'ajv';
import * as assert from 'uvu/assert';
import {
  isSchema,
  loadSchema,
  mapSchema,
  propertiesOf,
  readSchema,
  requiredOf,
  type Schema,
} from '../../schemas/load-schema.js';
import {readPublished} from '../rig/published-schemas.js';
import {inRepository} from '../rig/repository.js';
import {suite} from '../rig/suite.js';
import {inTemporaryFolder} from '../rig/temporary-folder.js';

const test = suite('schemas/load-schema');
const published = await readPublished();
const profile = await loadSchema(inRepository('schemas', 'profile.schema.json'));

/** Every schema in a tree of keywords, properties and items, with the way to it. */
function schemasIn(node: unknown, at: string): readonly (readonly [string, Schema])[] {
  if (Array.isArray(node)) return node.flatMap((item, i) => schemasIn(item, `${at}/${i}`));
  if (!isSchema(node)) return [];
  const inside = Object.entries(node).flatMap(([key, value]) =>
    key === 'default' ? [] : schemasIn(value, `${at}/${key}`),
  );
  return [[at, node], ...inside];
}

const all = schemasIn(profile, '#');
const objects = all.filter(([, {type, properties}]) => type === 'object' || isSchema(properties));

const namesWhere = (wrong: (schema: Schema) => boolean, among: typeof all): readonly string[] =>
  among.filter(([, schema]) => wrong(schema)).map(([name]) => name);

test('replaces every reference', () => {
  assert.equal(
    namesWhere((schema) => '$ref' in schema, all),
    [],
  );
  assert.ok(objects.length > 15);
});

test('follows references relative to the file that has them, and keeps what stands beside', async () => {
  await inTemporaryFolder(async (folder) => {
    const write = (name: string, schema: Schema) =>
      writeFile(path.join(folder, name), JSON.stringify(schema));
    await write('a.json', {properties: {x: {$ref: 'b.json', default: 1}}});
    await write('b.json', {$schema: 'draft', type: 'integer', default: 2});
    assert.equal(await loadSchema(path.join(folder, 'a.json')), {
      properties: {x: {type: 'integer', default: 1}},
    });
  });
});

test('leaves the dialect out', async () => {
  assert.not('$schema' in (await readSchema(inRepository('schemas', 'profile.schema.json'))));
});

test('rebuilds from the inside out, and leaves defaults alone', () => {
  const seen: unknown[] = [];
  const tree = {items: {title: 'inner'}, default: {title: 'no schema'}, title: 'outer'};
  mapSchema(tree, (schema) => {
    seen.push(schema['title']);
    return schema;
  });
  assert.equal(seen, ['inner', 'outer']);
});

test('gives properties in their order, and none where there are none', () => {
  const schema = {properties: {b: {}, a: {}}, required: ['a']};
  assert.equal(
    propertiesOf(schema).map(([key]) => key),
    ['b', 'a'],
  );
  assert.equal(requiredOf(schema), ['a']);
  assert.equal([propertiesOf({}), requiredOf({})], [[], []]);
});

test('finds a title on every object', () => {
  assert.equal(
    namesWhere((schema) => typeof schema['title'] !== 'string', objects),
    [],
  );
});

test('finds no object that lets unknown keys through', () => {
  const open = objects.filter(([, schema]) => !('oneOf' in schema || 'propertyNames' in schema));
  assert.equal(
    namesWhere((schema) => schema['additionalProperties'] !== false, open),
    [],
  );
});

test('finds a description on every object and property', () => {
  const described = [
    ...objects,
    ...objects.flatMap(([at, schema]) =>
      propertiesOf(schema).map(([key, property]) => [`${at}.${key}`, property] as const),
    ),
  ];
  assert.equal(
    namesWhere(({description}) => !/^[A-Z`].*[.`]$/s.test(String(description)), described),
    [],
  );
});

test('finds every pattern anchored at both ends', () => {
  const patterned = all.filter(([, {pattern}]) => typeof pattern === 'string');
  assert.ok(patterned.length > 10);
  assert.equal(
    namesWhere(({pattern}) => !/^\^.*\$$/.test(String(pattern)), patterned),
    [],
  );
});

test('finds a limit on the length of every string and array', () => {
  const strings = all.filter(
    ([, {type, items}]) => type === 'array' || (type === 'string' && !items),
  );
  const exempt = (schema: Schema): boolean =>
    'maxLength' in schema || 'maxItems' in schema || 'pattern' in schema;
  const named = namesWhere((schema) => !exempt(schema), strings);
  assert.equal(named, []);
});

test('publishes schemas whose relative references any draft-07 validator follows', () => {
  const ajv = new Ajv({
    strict: true,
    allErrors: true,
    allowUnionTypes: true,
    strictRequired: false,
  });
  ajv.addVocabulary(['x-kvmrun', 'tsType', 'discriminator']);
  for (const {url, schema} of published) ajv.addSchema(schema, url);
  const validate = ajv.getSchema('file:///schemas/profile.schema.json');
  assert.type(validate, 'function');
  assert.ok(validate?.({name: 'web', networks: [{id: 'net', type: 'user'}]}));
  assert.not.ok(validate?.({name: 'web', networks: [{id: 'net', type: 'bridge'}]}));
});

test('publishes no schema that nothing refers to, each in draft-07', () => {
  const text = JSON.stringify(published.map(({schema}) => schema));
  const unused = published.filter(({url}) => !new RegExp(`[/"]${path.basename(url)}"`).test(text));
  assert.equal(
    unused.map(({url}) => url),
    ['file:///schemas/lock.schema.json', 'file:///schemas/profile.schema.json'],
  );
  for (const {schema} of published) {
    assert.is(schema['$schema'], 'http://json-schema.org/draft-07/schema#');
  }
});

test.run();
