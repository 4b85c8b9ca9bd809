import {readFile} from 'node:fs/promises';
import * as assert from 'uvu/assert';
import {generateCloudSchemas} from '../../schemas/generate-cloud-schemas.js';
import {type CloudSchemaName, readCloudSchema} from '../../src/schema/cloud-schemas.js';
import {inRepository} from '../rig/repository.js';
import {suite} from '../rig/suite.js';

const test = suite('schemas/generate-cloud-schemas');
const folder = inRepository('schemas', 'cloud-init');

for (const [name, file] of [
  ['cloudConfig', 'cloud-config-v1.json'],
  ['networkConfig1', 'network-config-v1.json'],
  ['networkConfig2', 'network-config-v2.json'],
] satisfies [CloudSchemaName, string][]) {
  test(`${file} is in the bundle as it is, without the note where it comes from`, async () => {
    const {
      $comment: note,
      $schema: _,
      ...schema
    } = JSON.parse(await readFile(`${folder}/${file}`, 'utf8')) as Readonly<
      Record<string, unknown>
    >;
    assert.match(String(note), 'cloud-init 25.1.4');
    assert.equal(readCloudSchema(name), schema);
  });
}

test('makes strings, so that nothing is parsed in vain', async () => {
  const code = await generateCloudSchemas(folder);
  assert.match(code, /^ {2}networkConfig2: "\{\\"oneOf\\":/m);
});

test.run();
