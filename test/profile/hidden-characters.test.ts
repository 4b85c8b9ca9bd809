import * as assert from 'uvu/assert';
import {pointerTo} from '../../src/core/pointer.js';
import {
  describeHidden,
  findHidden,
  findReordering,
  hasLinesAt,
} from '../../src/profile/hidden-characters.js';
import {suite} from '../rig/suite.js';

const test = suite('profile/hidden-characters');

for (const [what, character] of [
  ['a null', '\u0000'],
  ['an escape', '\u001b'],
  ['a delete', '\u007f'],
  ['a C1 control', '\u009b'],
  ['half of a surrogate pair', '\ud83d'],
  ['a byte order mark', '\ufeff'],
  ['a mark of direction', '\u200e'],
  ['a paragraph separator', '\u2029'],
  ['an isolate', '\u2067'],
] satisfies [string, string][]) {
  test(`finds ${what}, and where it is`, () => {
    assert.equal(findHidden(`a😀${character}b`), {character, index: 3});
  });
}

for (const text of ['', 'plain', 'Grüße, 世界', 'می‌خواهم', '👩‍💻', 'a b']) {
  test(`finds nothing in '${text}'`, () => assert.is(findHidden(text), undefined));
}

test('tells what reorders from what is only hidden', () => {
  assert.equal(findReordering('// \u001b\u202e'), {character: '\u202e', index: 4});
  assert.is(findReordering('\u0007\u200b'), undefined);
});

test('names a character that cannot be shown', () => {
  assert.is(
    describeHidden('\u202e', 'comment').message,
    "The comment contains the control character 'U+202E', which nobody can see",
  );
});

test('only texts for the guest have lines', () => {
  for (const steps of [
    ['files', 0, 'content'],
    ['runcmd', 0],
    ['runcmd', 0, 1],
    ['userData', 'inline', 'a'],
  ]) {
    assert.ok(hasLinesAt(pointerTo('cloudInit', ...steps)), String(steps));
  }
  for (const steps of [
    ['files', 0, 'path'],
    ['packages', 0],
    ['userData', 'file'],
  ]) {
    assert.not.ok(hasLinesAt(pointerTo('cloudInit', ...steps)), String(steps));
  }
  assert.ok(hasLinesAt(pointerTo('ignition', 'inline', 'a')));
  assert.ok(hasLinesAt(pointerTo('credentials', 0, 'text')));
  assert.not.ok(hasLinesAt(pointerTo('credentials', 0, 'id')));
  assert.not.ok(hasLinesAt(pointerTo('boot', 'cmdline')));
});

test.run();
