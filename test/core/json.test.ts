import {suite} from 'uvu';
import * as assert from 'uvu/assert';
import {isObject} from '../../src/core/json.js';

const test = suite('core/json');

for (const [name, value, expected] of [
  ['an object', {}, true],
  ['null', null, false],
  ['an array', [], false],
  ['a string', 'a', false],
] satisfies [string, unknown, boolean][]) {
  test(`${name} ${expected ? 'is' : 'is not'} an object`, () =>
    assert.is(isObject(value), expected));
}

test.run();
