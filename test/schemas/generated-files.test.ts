/** The generated files as they are kept, against what the rest of kvmrun counts on. */
import {readFile} from 'node:fs/promises';
import * as assert from 'uvu/assert';
import {inRepository} from '../rig/repository.js';
import {suite} from '../rig/suite.js';

const test = suite('schemas/generated-files');
const generated = (file: string): Promise<string> =>
  readFile(inRepository('src', 'schema', 'generated', file), 'utf8');

test('the validators bring nothing of ajv but its string length', async () => {
  const validators = await generated('validators.ts');
  const imports = [...validators.matchAll(/from '([^']+)'/g)].map(([, module]) => module);
  assert.equal(imports, ['ajv/dist/runtime/ucs2length.js']);
});

test('the types are read-only throughout', async () => {
  for (const file of ['profile.ts', 'resolved-profile.ts']) {
    const members = (await generated(file)).match(/^ +["$\w[].*;$/gm) ?? [];
    assert.ok(members.length > 50, file);
    assert.equal(
      members.filter(
        (member) => !/^ +readonly /.test(member) || /(?<!readonly \w+)\[\]/.test(member),
      ),
      [],
    );
  }
});

test('the reference names every field of every object', async () => {
  const reference = await readFile(inRepository('schemas', 'REFERENCE.md'), 'utf8');
  const members = (await generated('profile.ts')).matchAll(/^ {2}readonly (["$\w]+)\??: /gm);
  const fields = [...members].map(([, name]) => name);
  assert.ok(fields.length > 40);
  for (const name of fields) assert.match(reference, `| \`${name}\` |`);
});

test.run();
