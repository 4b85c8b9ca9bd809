/**
 * A profile field that no plan ever reads would do nothing, silently: the corpus has to make the
 * planner look at every property of the schema.
 */
import {readFile} from 'node:fs/promises';
import path from 'node:path';
import * as assert from 'uvu/assert';
import {isObject} from '../../src/core/json.js';
import {
  compileGolden,
  goldenFacts,
  IMAGINARY_PLACE,
  listGoldenCases,
  loadGoldenProfile,
} from '../rig/golden-cases.js';
import {recordReads} from '../rig/record-reads.js';
import {inRepository} from '../rig/repository.js';
import {suite} from '../rig/suite.js';

const test = suite('plan/dead-options');

/** Read elsewhere, or for people only. */
const NOT_FOR_PLANS = new Map([
  ['/$schema', 'for editors'],
  ['/description', 'for people'],
  ['/extends', 'gone once the profile is resolved'],
  ['/networks/*/id', 'what merging goes by; seeds the MAC address'],
]);

test('every property of the schema is read for some plan', async () => {
  const read = await readByPlans();
  const properties = await propertiesOf('profile.schema.json', '');
  assert.ok(properties.size > 30, `found only ${properties.size} properties in the schema`);
  const dead = [...properties].filter((name) => !read.has(name) && !NOT_FOR_PLANS.has(name));
  assert.equal(dead, []);
});

test('the properties that plans need not read are in the schema, and no plan reads them', async () => {
  const [read, properties] = [await readByPlans(), await propertiesOf('profile.schema.json', '')];
  const wrong = [...NOT_FOR_PLANS.keys()].filter((name) => read.has(name) || !properties.has(name));
  assert.equal(wrong, []);
});

async function readByPlans(): Promise<ReadonlySet<string>> {
  const read = new Set<string>();
  for (const golden of await listGoldenCases()) {
    const place = IMAGINARY_PLACE(golden.name);
    const loaded = await loadGoldenProfile(golden, place);
    const watched = {...loaded, profile: recordReads(loaded.profile, read)};
    for (const recording of golden.recordings) {
      compileGolden(watched, await goldenFacts(golden, recording, loaded, place), place);
    }
  }
  return read;
}

/** All paths to properties below a schema file, through `$ref`, `items` and `oneOf`. */
async function propertiesOf(file: string, at: string): Promise<ReadonlySet<string>> {
  const schema: unknown = JSON.parse(await readFile(inRepository('schemas', file), 'utf8'));
  return new Set(await collect(schema, {at, folder: path.dirname(file)}));
}

async function collect(
  schema: unknown,
  place: {readonly at: string; readonly folder: string},
): Promise<readonly string[]> {
  if (!isObject(schema)) return [];
  const {at, folder} = place;
  const {$ref: reference, properties, items, oneOf} = schema;
  const found: string[] = [];
  if (typeof reference === 'string') {
    found.push(...(await propertiesOf(path.join(folder, reference), at)));
  }
  for (const [name, property] of Object.entries(isObject(properties) ? properties : {})) {
    found.push(`${at}/${name}`, ...(await collect(property, {at: `${at}/${name}`, folder})));
  }
  found.push(...(await collect(items, {at: `${at}/*`, folder})));
  for (const branch of Array.isArray(oneOf) ? oneOf : []) {
    found.push(...(await collect(branch, place)));
  }
  return found;
}

test.run();
