import {suite} from 'uvu';
import * as assert from 'uvu/assert';
import {isObject, parseJson} from '../../src/core/json.js';

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

test('reads JSON, and nothing of what is none', () => {
  assert.equal(parseJson('{"a": [1]}'), {a: [1]});
  assert.is(parseJson('{"a": '), undefined);
});

test.run();
