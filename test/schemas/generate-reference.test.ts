import * as assert from 'uvu/assert';
import {generateReference} from '../../schemas/generate-reference.js';
import type {Schema} from '../../schemas/load-schema.js';
import {smallSchema} from '../rig/small-schema.js';
import {suite} from '../rig/suite.js';

const test = suite('schemas/generate-reference');
const page = generateReference(smallSchema);
// A page may align its tables.
const rows = page
  .split('\n')
  .filter((line) => line.startsWith('|'))
  .map((line) => line.replaceAll(/ +\| +/g, ' | ').replaceAll(/ +\|$/g, ' |'));

const hasRow = (row: string): void => assert.ok(rows.includes(row), `no row ${row}`);

test('has a section for every object, with what it means', () => {
  assert.equal(
    page.split('\n').filter((line) => line.startsWith('## ')),
    [
      '## Profile',
      '## boot',
      '## disks[]',
      '## networks[]',
      '## networks[] of type user',
      '## networks[] of type none',
    ],
  );
  assert.match(page, '\nHow to start.\n');
});

test('has a section for every kind of a property that is a union', () => {
  const {items} = (smallSchema['properties'] as Record<string, Schema>)['networks'] as Schema;
  const {disks: _, ...others} = smallSchema['properties'] as Record<string, Schema>;
  const properties = {...others, uplink: items};
  const sections = generateReference({...smallSchema, properties}).split('\n');
  assert.ok(sections.includes('## uplink'));
  assert.ok(sections.includes('## uplink of type user'));
});

test('says what is required, what a default is, and what is derived', () => {
  hasRow('| `name` | string | required | A name. |');
  hasRow('| `accelerator` | `"kvm"`, `"tcg"` | `"kvm"` | How. |');
  hasRow('| `quiet` | boolean | `false` | Whether it is. |');
  hasRow('| `serial` | string | derived | A number. |');
  hasRow('| `boot` | object | see below | How to start. |');
  hasRow('| `disks` | array of object | `[]` | The disks. |');
});

test('says the range of numbers and the value of constants', () => {
  hasRow('| `count` | integer 1–8 | – | How many. |');
  hasRow('| `type` | `"none"` | required | The kind. |');
});

test('keeps a bar inside of its cell', () => {
  hasRow('| `path` | path | required | A file \\| a link. |');
  hasRow('| `port` | `number \\| "auto"` | – | A port. |');
});

test('says what the examples in front are about', () => {
  assert.match(page, '"$schema": "./node_modules/kvmrun/schemas/profile.schema.json"');
  assert.match(page, '`null` deletes');
});

test.run();
