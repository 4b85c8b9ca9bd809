import * as assert from 'uvu/assert';
import type {JsonValue} from '../../src/core/json.js';
import {pointerTo} from '../../src/core/pointer.js';
import {dropNulls, mergeNodes} from '../../src/profile/merge.js';
import {nearestNode, plainValue} from '../../src/profile/source-node.js';
import {parse} from '../rig/profiles.js';
import {suite} from '../rig/suite.js';

const test = suite('profile/merge');

const mergeAll = (...texts: readonly string[]) =>
  texts.map((text, index) => parse(text, `${index}.json`)).reduce(mergeNodes);

const mergedValue = (...texts: readonly string[]): JsonValue =>
  plainValue(dropNulls(mergeAll(...texts)));

for (const [what, base, over, expected] of [
  ['merges objects', '{"a": {"x": 1, "y": 1}}', '{"a": {"y": 2}}', {a: {x: 1, y: 2}}],
  ['replaces scalars', '{"a": 1}', '{"a": "b"}', {a: 'b'}],
  ['replaces an object by a scalar', '{"a": {"x": 1}}', '{"a": 1}', {a: 1}],
  ['replaces a scalar by an object', '{"a": 1}', '{"a": {"x": 1}}', {a: {x: 1}}],
  ['replaces arrays without ids', '{"a": [1, 2]}', '{"a": [3]}', {a: [3]}],
  ['deletes with null', '{"a": 1, "b": 2}', '{"a": null}', {b: 2}],
  ['deletes inside an object', '{"a": {"x": 1, "y": 1}}', '{"a": {"x": null}}', {a: {y: 1}}],
  ['ignores the deletion of nothing', '{"a": 1}', '{"b": null}', {a: 1}],
  ['empties an array with []', '{"a": [{"id": "x"}]}', '{"a": []}', {a: []}],
  ['fills an empty array', '{"a": []}', '{"a": [{"id": "x"}]}', {a: [{id: 'x'}]}],
  ['keeps null as an item', '{}', '{"a": [null]}', {a: [null]}],
] satisfies [string, string, string, JsonValue][]) {
  test(what, () => assert.equal(mergedValue(base, over), expected));
}

test('merges items by id and keeps the order of the base', () => {
  assert.equal(
    mergedValue(
      '{"disks": [{"id": "a", "size": 1}, {"id": "b", "size": 1}, {"id": "c"}]}',
      '{"disks": [{"id": "new"}, {"id": "c", "size": 3}, {"id": "a", "bus": "x"}]}',
    ),
    {disks: [{id: 'a', size: 1, bus: 'x'}, {id: 'b', size: 1}, {id: 'c', size: 3}, {id: 'new'}]},
  );
});

test('replaces an array of which one item has no id', () => {
  assert.equal(mergedValue('{"a": [{"id": "x"}, {"y": 1}]}', '{"a": [{"id": "z"}]}'), {
    a: [{id: 'z'}],
  });
  assert.equal(mergedValue('{"a": [{"id": "x"}]}', '{"a": [{"y": 1}]}'), {a: [{y: 1}]});
});

test('deletes inside an item', () => {
  assert.equal(
    mergedValue('{"a": [{"id": "x", "size": 1}]}', '{"a": [{"id": "x", "size": null}]}'),
    {
      a: [{id: 'x'}],
    },
  );
});

test('lets a later file fill what an earlier one deleted, without what was there before', () => {
  assert.equal(mergedValue('{"a": {"x": 1}}', '{"a": null}', '{"a": {"y": 2}}'), {a: {y: 2}});
});

test('keeps the keys of an item that changes its type', () => {
  assert.equal(
    mergedValue('{"a": [{"id": "x", "type": "p", "y": 1}]}', '{"a": [{"id": "x", "type": "q"}]}'),
    {a: [{id: 'x', type: 'q', y: 1}]},
  );
});

test('remembers the file and place of every value', () => {
  const root = mergeAll('{"a": {"x": 1,\n"y": 1}}', '{"a": {"x": 2}}');
  const placeOf = (key: string) => {
    const {node} = nearestNode(root, pointerTo('a', key));
    return [node.file.shown, node.range.start.line];
  };
  assert.equal(placeOf('x'), ['1.json', 1]);
  assert.equal(placeOf('y'), ['0.json', 2]);
});

test('changes neither tree', () => {
  const base = parse('{"a": {"x": 1}, "b": [{"id": "x", "y": 1}]}');
  const over = parse('{"a": {"x": null}, "b": [{"id": "x", "y": 2}]}');
  dropNulls(mergeNodes(base, over));
  assert.equal(plainValue(base), {a: {x: 1}, b: [{id: 'x', y: 1}]});
  assert.equal(plainValue(over), {a: {x: null}, b: [{id: 'x', y: 2}]});
});

test.run();
