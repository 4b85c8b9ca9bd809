import {suite} from 'uvu';
import * as assert from 'uvu/assert';
import {child, parsePointer, pointerTo, ROOT, stepsOf} from '../../src/core/pointer.js';

const test = suite('core/pointer');

test('escapes what RFC 6901 reserves, and reads it back', () => {
  const pointer = child(child(ROOT, 'a/b'), 'c~d');
  assert.is(pointer, '/a~1b/c~0d');
  assert.equal(stepsOf(pointer), ['a/b', 'c~d']);
});

test('reads back a step that looks like an escape', () => {
  assert.equal(stepsOf(child(ROOT, '~1')), ['~1']);
});

test('builds a pointer from steps', () => {
  assert.is(pointerTo('disks', 0, 'path'), '/disks/0/path');
  assert.is(pointerTo(), ROOT);
});

test('refuses a text that is no pointer', () => {
  assert.throws(() => parsePointer('disks/0'), /Not a JSON Pointer/);
});

test.run();
