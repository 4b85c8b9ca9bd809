import {cp, mkdir, readFile, writeFile} from 'node:fs/promises';
import path from 'node:path';
import * as assert from 'uvu/assert';
import {findStale, generateAll} from '../../schemas/generate.js';
import {inRepository} from '../rig/repository.js';
import {suite} from '../rig/suite.js';
import {inTemporaryFolder} from '../rig/temporary-folder.js';

const test = suite('schema/generate');
const validators = await readFile(
  inRepository('src', 'schema', 'generated', 'validators.ts'),
  'utf8',
);
const resolved = await readFile(
  inRepository('src', 'schema', 'generated', 'resolved-profile.ts'),
  'utf8',
);
const profile = await readFile(inRepository('src', 'schema', 'generated', 'profile.ts'), 'utf8');

test('the generated files are what the schemas say now', async () => {
  assert.equal(await findStale(inRepository()), []);
});

test('every generated file warns against editing', async () => {
  for (const [file, text] of await generateAll(inRepository())) {
    assert.match(text, 'Do not edit', file);
  }
});

test('a file that is missing or was edited is stale', async () => {
  await inTemporaryFolder(async (folder) => {
    await cp(inRepository('schemas'), path.join(folder, 'schemas'), {recursive: true});
    await mkdir(path.join(folder, 'src', 'schema', 'generated'), {recursive: true});
    for (const [file, text] of await generateAll(folder)) {
      if (!file.endsWith('validators.ts')) await writeFile(path.join(folder, file), text);
    }
    await writeFile(path.join(folder, 'schemas', 'REFERENCE.md'), 'edited');
    assert.equal(await findStale(folder), [
      'src/schema/generated/validators.ts',
      'schemas/REFERENCE.md',
    ]);
  });
});

test('the validators bring nothing of ajv but its string length', () => {
  const imports = [...validators.matchAll(/from '([^']+)'/g)].map(([, module]) => module);
  assert.equal(imports, ['ajv/dist/runtime/ucs2length.js']);
  assert.not.match(validators, 'require(');
});

test('the validators hold no text that is only for people', () => {
  assert.not.match(validators, 'What the VM is for');
});

test('the type of a profile as written requires only what the schema does', () => {
  assert.match(profile, /^ {2}readonly name: string;$/m);
  assert.match(profile, /^ {2}readonly \$schema\?: string;$/m);
  assert.match(profile, /^ {2}readonly extends\?: /m);
  assert.match(profile, /^ {2}readonly uuid\?: string;$/m);
  assert.match(profile, /^ {2}readonly disks\?: readonly Disk\[\];$/m);
});

test('the type of a resolved profile requires what kvmrun fills in', () => {
  for (const field of ['uuid', 'machine', 'firmware', 'disks', 'serial', 'mac', 'readOnly']) {
    assert.match(resolved, new RegExp(`^ {2}readonly ${field}: `, 'm'), field);
  }
  assert.match(resolved, /^ {2}readonly bootIndex\?: number;$/m);
});

test('the type of a resolved profile has nothing that only steers reading', () => {
  assert.not.match(resolved, '$schema');
  assert.not.match(resolved, 'extends');
});

test('the reference names every field of every object', async () => {
  const reference = await readFile(inRepository('schemas', 'REFERENCE.md'), 'utf8');
  const fields = [...profile.matchAll(/^ {2}readonly (["$\w]+)\??: /gm)].map(([, name]) => name);
  assert.ok(fields.length > 40);
  for (const name of fields) assert.match(reference, `| \`${name}\` |`);
});

test('the reference says how a profile names its schema', async () => {
  const reference = await readFile(inRepository('schemas', 'REFERENCE.md'), 'utf8');
  assert.match(reference, '"$schema": "./node_modules/kvmrun/schemas/profile.schema.json"');
});

test.run();
