import {writeFile} from 'node:fs/promises';
import path from 'node:path';
import {pathToFileURL} from 'node:url';
import * as assert from 'uvu/assert';
import {generateValidators} from '../../schemas/generate-validators.js';
import type {Violation} from '../../src/schema/validate.js';
import {inRepository} from '../rig/repository.js';
import {smallSchema} from '../rig/small-schema.js';
import {suite} from '../rig/suite.js';
import {inTemporaryFolder} from '../rig/temporary-folder.js';

const test = suite('schemas/generate-validators');
const code = generateValidators(structuredClone(smallSchema), {type: 'object'});

interface Validator {
  (value: unknown): boolean;
  readonly errors: readonly Violation[] | null;
}

interface Generated {
  readonly validateProfile: Validator;
  readonly validateFragment: Validator;
  readonly pathPatterns: readonly string[];
  readonly knownKeys: Readonly<Record<string, readonly string[]>>;
}

/** Runs the generated code, which imports ajv's runtime. */
async function load(): Promise<Generated> {
  let generated: Generated | undefined;
  await inTemporaryFolder(async (folder) => {
    const file = path.join(folder, 'validators.mjs');
    const ajv = pathToFileURL(inRepository('node_modules', 'ajv')).href;
    await writeFile(file, code.replaceAll("'ajv/", `'${ajv}/`));
    generated = (await import(pathToFileURL(file).href)) as Generated;
  });
  assert.ok(generated);
  return generated;
}

const generated = await load();

/** `pointer keyword` of every violation. */
const violationsOf = (validator: Validator, value: unknown): readonly string[] =>
  validator(value)
    ? []
    : (validator.errors ?? []).map(({instancePath, keyword}) => `${instancePath} ${keyword}`);

test('calls nothing that an ES module lacks', () => {
  assert.not.match(code, 'require(');
});

test('leaves out what is only for people', () => {
  assert.not.match(code, 'How to start.');
  assert.not.match(code, '"title"');
});

test('fills in defaults of a whole profile, inside of defaults, too', () => {
  const profile = {name: 'web'};
  assert.equal(violationsOf(generated.validateProfile, profile), []);
  assert.equal(profile as unknown, {
    name: 'web',
    accelerator: 'kvm',
    boot: {quiet: false},
    disks: [],
    networks: [],
  });
});

test('fills nothing into a fragment', () => {
  const fragment = {boot: {}};
  assert.equal(violationsOf(generated.validateFragment, fragment), []);
  assert.equal(fragment, {boot: {}});
});

test('finds every violation, not only the first', () => {
  const profile = {accelerator: 'xen', count: 9, more: 1};
  assert.equal([...violationsOf(generated.validateProfile, profile)].sort(), [
    ' additionalProperties',
    ' required',
    '/accelerator enum',
    '/count maximum',
  ]);
});

test('requires nothing of a fragment', () => {
  assert.equal(violationsOf(generated.validateFragment, {disks: [{id: 'a'}]}), []);
  assert.equal(violationsOf(generated.validateProfile, {name: 'a', disks: [{id: 'a'}]}), [
    '/disks/0 required',
  ]);
});

test('holds a fragment to the kind that it names', () => {
  const network = {id: 'net', type: 'none', key: 'a'};
  assert.ok(
    violationsOf(generated.validateFragment, {networks: [network]}).includes(
      '/networks/0 additionalProperties',
    ),
  );
});

test('lets a fragment leave the kind to its base', () => {
  assert.equal(violationsOf(generated.validateFragment, {networks: [{id: 'net', key: 'a'}]}), []);
  assert.ok(
    violationsOf(generated.validateFragment, {networks: [{id: 'net', kye: 'a'}]}).includes(
      '/networks/0 additionalProperties',
    ),
  );
});

test('reports an unknown kind as such', () => {
  const network = {id: 'net', type: 'bridge'};
  for (const validator of [generated.validateProfile, generated.validateFragment]) {
    assert.ok(
      violationsOf(validator, {name: 'a', networks: [network]}).includes(
        '/networks/0 discriminator',
      ),
    );
  }
});

test('knows where paths are, in every kind, too', () => {
  assert.equal(generated.pathPatterns, ['/boot/kernel', '/disks/*/path', '/networks/*/key']);
});

test('knows the keys of every object and kind', () => {
  assert.equal(generated.knownKeys['/boot'], ['kernel', 'quiet']);
  assert.equal(generated.knownKeys['/disks/*'], ['id', 'path', 'serial']);
  assert.equal(generated.knownKeys['/networks/*#user'], ['id', 'type', 'key']);
  assert.equal(generated.knownKeys['/networks/*#none'], ['id', 'type']);
  assert.ok(generated.knownKeys['']?.includes('description'));
});

test.run();
