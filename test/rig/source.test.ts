import * as assert from 'uvu/assert';
import {inspectSource} from './source.js';
import {suite} from './suite.js';

const test = suite('rig/source');
const inspect = (text: string) => inspectSource('x.ts', text);

test('finds every way to import', () => {
  const {imports} = inspect(
    [
      `import {a} from './a.js';`,
      `import type {B} from './b.js';`,
      `import {type C} from './c.js';`,
      `export * from './d.js';`,
      `export type {E} from './e.js';`,
      `await import('./f.js');`,
      `import 'g';`,
    ].join('\n'),
  );
  assert.equal(imports.map(({specifier, of}) => `${specifier} ${of}`).sort(), [
    './a.js values',
    './b.js types',
    './c.js values',
    './d.js values',
    './e.js types',
    './f.js values',
    'g values',
  ]);
});

test('finds what is called, made and reached for', () => {
  const {uses} = inspect(`process.exit(1); process['env']; new Date(); setTimeout(() => {}, 1);`);
  assert.equal([...uses].sort(), ['Date', 'process.env', 'process.exit', 'setTimeout']);
});

test('does not take a text for code', () => {
  assert.is(inspect(`const text = 'process.exit(1)'; // console.log()`).uses.size, 0);
});

test.run();
