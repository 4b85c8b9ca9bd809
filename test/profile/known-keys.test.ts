import * as assert from 'uvu/assert';
import {pointerTo, ROOT} from '../../src/core/pointer.js';
import {deletionsIn, keysAt} from '../../src/profile/known-keys.js';
import {parse} from '../rig/profiles.js';
import {suite} from '../rig/suite.js';

const test = suite('profile/known-keys');
const root = parse(
  '{"networks": [{"type": "user", "forwards": [{}]}, {"type": "none"}, {"type": "x"}, {}]}',
);

test('knows the keys of the profile', () => {
  const {allowed, kinds} = keysAt(ROOT, root);
  assert.ok(allowed.includes('networks') && allowed.includes('$schema'));
  assert.equal(kinds, []);
});

test('knows the keys of the kind that the type selects', () => {
  const {allowed, ofAnyKind, kinds} = keysAt(pointerTo('networks', 1), root);
  assert.equal(allowed, ['id', 'type']);
  assert.ok(ofAnyKind.includes('mac'));
  assert.equal(kinds, ['user', 'none']);
});

for (const [what, index] of [
  ['no type', 3],
  ['a type that there is not', 2],
] satisfies [string, number][]) {
  test(`knows the keys of every kind for ${what}`, () => {
    const {allowed, ofAnyKind} = keysAt(pointerTo('networks', index), root);
    assert.equal(allowed, ofAnyKind);
    assert.ok(allowed.includes('mac'));
  });
}

test('knows keys below a kind', () => {
  const {allowed} = keysAt(pointerTo('networks', 0, 'forwards', 0), root);
  assert.equal(allowed, ['protocol', 'hostAddress', 'host', 'guest']);
});

test('knows none where every key is allowed', () => {
  assert.equal(keysAt(pointerTo('cpu', 'features'), root).allowed, []);
});

test('finds deletions at any depth, and no null that is an item', () => {
  const tree = parse('{"a": null, "b": [{"c": null}, null], "d": {"e": 1}}');
  assert.equal(
    deletionsIn(tree).map(({pointer, key}) => [pointer, key]),
    [
      ['', 'a'],
      ['/b/0', 'c'],
    ],
  );
});

test.run();
