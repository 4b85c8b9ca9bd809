import * as assert from 'uvu/assert';
import {pointerTo, ROOT} from '../../src/core/pointer.js';
import {
  childOf,
  nearestNode,
  nodesAt,
  plainValue,
  stringAt,
} from '../../src/profile/source-node.js';
import {parse} from '../rig/profiles.js';
import {suite} from '../rig/suite.js';

const test = suite('profile/source-node');
const root = parse(
  '{"name": "web", "count": 2, "disks": [{"id": "a"}, {"id": "b"}, 3], "none": null}',
);

test('gives the plain value back', () => {
  assert.equal(plainValue(root), {
    name: 'web',
    count: 2,
    disks: [{id: 'a'}, {id: 'b'}, 3],
    none: null,
  });
});

test('finds a member by its key and an item by its number', () => {
  const disks = childOf(root, 'disks');
  assert.is(disks?.kind, 'array');
  assert.equal(disks && plainValue(childOf(disks, '1') ?? disks), {id: 'b'});
});

test('finds nothing inside a scalar, past the end, or under what every object has', () => {
  const name = childOf(root, 'name') ?? root;
  assert.is(childOf(name, 'length'), undefined);
  assert.is(childOf(childOf(root, 'disks') ?? root, '3'), undefined);
  assert.is(childOf(root, 'toString'), undefined);
});

test('follows a pointer to its end', () => {
  const {node, exact} = nearestNode(root, pointerTo('disks', 1, 'id'));
  assert.equal([plainValue(node), exact], ['b', true]);
});

test('follows a pointer as far as it goes', () => {
  const {node, exact} = nearestNode(root, pointerTo('disks', 1, 'path', 'x'));
  assert.equal([plainValue(node), exact], [{id: 'b'}, false]);
});

test('takes the empty pointer for the whole', () => {
  assert.equal(nearestNode(root, ROOT), {node: root, exact: true});
});

test('gives a string only where there is one', () => {
  assert.is(stringAt(root, 'name')?.value, 'web');
  assert.is(stringAt(root, 'count'), undefined);
  assert.is(stringAt(root, 'disks'), undefined);
  assert.is(stringAt(root, 'missing'), undefined);
});

test('finds every node at a pattern, with its pointer', () => {
  assert.equal(
    nodesAt(root, '/disks/*/id').map(({node, pointer}) => [pointer, plainValue(node)]),
    [
      ['/disks/0/id', 'a'],
      ['/disks/1/id', 'b'],
    ],
  );
});

test('finds nothing at a pattern that leads nowhere', () => {
  assert.equal(nodesAt(root, '/name/*'), []);
  assert.equal(nodesAt(root, '/disks/0'), []);
});

test.run();
