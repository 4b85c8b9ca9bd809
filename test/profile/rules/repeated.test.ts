import * as assert from 'uvu/assert';
import {pointerTo} from '../../../src/core/pointer.js';
import {findClashes} from '../../../src/profile/rules/repeated.js';
import {locateAnywhere} from '../../rig/profiles.js';
import {suite} from '../../rig/suite.js';

const test = suite('profile/rules/repeated');
const report = {
  code: 'profile/test',
  message: (value: string) => `found ${value}`,
  locate: locateAnywhere,
} as const;
const candidates = (...values: readonly string[]) =>
  values.map((value, index) => ({value, pointer: pointerTo(index)}));

test('reports every value that came before, and where it came first', () => {
  const problems = findClashes(candidates('a', 'b', 'a', 'a'), report);
  assert.equal(
    problems.map(({message, location, related}) => [
      message,
      location?.pointer,
      related?.[0]?.location.pointer,
    ]),
    [
      ['found a', '/2', '/0'],
      ['found a', '/3', '/0'],
    ],
  );
});

test('passes the hint on, and leaves it out where there is none', () => {
  assert.is(findClashes(candidates('a', 'a'), {...report, hint: 'b'})[0]?.hint, 'b');
  assert.not('hint' in (findClashes(candidates('a', 'a'), report)[0] ?? {hint: ''}));
});

test('asks the caller what clashes', () => {
  const clash = (one: string, other: string): boolean => one.length === other.length;
  assert.is(findClashes(candidates('a', 'bb', 'c'), {...report, clash}).length, 1);
});

test('finds nothing in different values', () => {
  assert.equal(findClashes(candidates('a', 'b'), report), []);
});

test.run();
