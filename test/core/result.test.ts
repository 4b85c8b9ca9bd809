import {suite} from 'uvu';
import * as assert from 'uvu/assert';
import {err, mapOk, ok, type Result, together} from '../../src/core/result.js';

const test = suite('core/result');

test('gives all values, lists as they are, or else all errors', () => {
  const results: readonly Result<readonly number[], string>[] = [ok([1]), ok([2, 3])];
  assert.equal(together(results), ok([[1], [2, 3]]));
  assert.equal(together([...results, err('one'), err('two')]), err(['one', 'two']));
  assert.equal(together([]), ok([]));
});

test('changes a value, and no error', () => {
  const double = (value: number): number => 2 * value;
  assert.equal(mapOk(ok(2), double), ok(4));
  assert.equal(mapOk(err('why'), double), err('why'));
});

test.run();
