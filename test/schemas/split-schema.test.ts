import * as assert from 'uvu/assert';
import {SchemaParts} from '../../schemas/split-schema.js';
import {suite} from '../rig/suite.js';

const test = suite('schemas/split-schema');

const size = {type: 'object', properties: {size: {type: 'string'}}};

test('takes objects out, and leaves their defaults with the property', () => {
  const parts = new SchemaParts();
  const schema = {
    type: 'object',
    properties: {name: {type: 'string'}, disk: {...size, default: {}}},
  };
  assert.equal(parts.split(schema), {
    type: 'object',
    properties: {name: {type: 'string'}, disk: {$ref: 'parts#/definitions/0', default: {}}},
  });
  assert.equal(parts.schema, {$id: 'parts', definitions: {0: size}});
});

test('makes one part of equal objects, also of several schemas', () => {
  const parts = new SchemaParts();
  const one = parts.split({properties: {disk: {...size, default: {}}, memory: size}});
  const other = parts.split({properties: {cache: size}});
  assert.equal(one['properties'], {
    disk: {$ref: 'parts#/definitions/0', default: {}},
    memory: {$ref: 'parts#/definitions/0'},
  });
  assert.equal(other['properties'], {cache: {$ref: 'parts#/definitions/0'}});
});

test('finds objects in branches, and in other objects', () => {
  const parts = new SchemaParts();
  const port = {properties: {size}};
  const schema = {
    oneOf: [{properties: {at: size, port}}, {properties: {none: {type: 'null'}}}],
    else: {properties: {more: size}},
  };
  const ref = {$ref: 'parts#/definitions/0'};
  assert.equal(parts.split(schema), {
    oneOf: [
      {properties: {at: ref, port: {$ref: 'parts#/definitions/1'}}},
      {properties: {none: {type: 'null'}}},
    ],
    else: {properties: {more: ref}},
  });
  assert.equal(parts.schema['definitions'], {0: size, 1: {properties: {size: ref}}});
});

test('leaves the items of a list as they are', () => {
  const parts = new SchemaParts();
  const list = {type: 'array', items: {properties: {size}}};
  assert.equal(parts.split({properties: {disks: list}}), {
    properties: {disks: {$ref: 'parts#/definitions/0'}},
  });
  assert.equal(parts.schema['definitions'], {0: list});
});

test.run();
