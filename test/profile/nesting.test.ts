import * as assert from 'uvu/assert';
import {parseSource} from '../../src/profile/json-source.js';
import {findTooDeep} from '../../src/profile/nesting.js';
import {suite} from '../rig/suite.js';

const test = suite('profile/nesting');

test('accepts as many levels as are allowed', () => {
  assert.is(findTooDeep('[[{"a": [1]}]]', 4), undefined);
});

test('names the bracket that is one too many', () => {
  assert.equal(findTooDeep('[[\n {"a": [1]}]]', 3), {line: 2, column: 8, offset: 10});
});

test('counts levels, not brackets', () => {
  assert.is(findTooDeep('[[], [], {}, [[]], {"a": {}}]', 3), undefined);
});

for (const text of ['[},[},[', '{],{],{', '[}[}[', '{]]]]{{']) {
  test(`does not take a wrong bracket for a closing one in ${text}`, () => {
    assert.ok(findTooDeep(text, 2));
  });
}

for (const text of ['"[[[[["', '// [[[[[\n1', '/* [[[[[ */ 1', '"{\\"{{{{"']) {
  test(`sees no brackets in ${JSON.stringify(text)}`, () => {
    assert.is(findTooDeep(text, 2), undefined);
  });
}

/** The same numbers on every run. */
function* numbers(seed: number): Generator<number, never> {
  let state = seed;
  for (;;) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    yield state / 2 ** 32;
  }
}

const PIECES = [
  '[',
  ']',
  '{',
  '}',
  ',',
  '"a":',
  '"a"',
  '1',
  ':',
  '/*',
  '*/',
  '//',
  '\n',
  '"',
  '[},',
  '{],',
];

// The reader recurses once a level; what passes here must never make it overflow.
test('lets nothing pass that makes the reader go deeper than allowed', () => {
  const random = numbers(7);
  const pick = (): string => PIECES[Math.floor(random.next().value * PIECES.length)] ?? '';
  for (let round = 0; round < 200; round += 1) {
    const pattern = Array.from({length: 1 + Math.floor(random.next().value * 4)}, pick).join('');
    const text = pattern.repeat(60_000 / pattern.length);
    assert.not.throws(
      () => parseSource(text, {shown: 'vm.json', directory: '/'}),
      undefined,
      JSON.stringify(pattern),
    );
  }
});

test.run();
