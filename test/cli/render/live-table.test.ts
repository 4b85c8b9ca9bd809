import * as assert from 'uvu/assert';
import {fitTable, LiveScreen, shortenAtLeft} from '../../../src/cli/render/live-table.js';
import {suite} from '../../rig/suite.js';

const test = suite('cli/render/live-table');

const rows = [
  ['NAME', 'PROFILE'],
  ['web', '/home/you/projects/web/vm.json'],
  ['db', '/vm.json'],
];

test('leaves alone what fits', () => {
  assert.equal(fitTable(rows, {columns: 80, rows: 24}), [
    'NAME  PROFILE',
    'web   /home/you/projects/web/vm.json',
    'db    /vm.json',
  ]);
});

test('shortens long paths at the left, to the width of the terminal', () => {
  const lines = fitTable(rows, {columns: 24, rows: 24});
  assert.equal(lines, ['NAME  PROFILE', 'web   …jects/web/vm.json', 'db    /vm.json']);
  assert.ok(lines.every((line) => line.length <= 24));
});

test('cuts lines where even that is too long', () => {
  const lines = fitTable(rows, {columns: 10, rows: 24});
  assert.equal(lines, ['NAME  PROF', 'web   …web', 'db    /vm.']);
});

test('counts the rows that do not fit', () => {
  const many = [...rows, ['x', 'y'], ['z', 'y']];
  assert.equal(fitTable(many, {columns: 80, rows: 3}).slice(1), [
    'web   /home/you/projects/web/vm.json',
    '… and 3 more',
  ]);
  assert.is(fitTable(many, {columns: 80, rows: 1}).length, 1);
  assert.is(fitTable(many, {columns: 80, rows: 5}).length, 5);
});

test('shows control characters of a name or a path as their escapes', () => {
  const [line] = fitTable([['a\u001b[2J', '/x\ny']], {columns: 80, rows: 5});
  assert.is(line, 'a\\u001b[2J  /x y');
});

test('does not cut characters in two', () => {
  assert.is(shortenAtLeft('/💾💾💾💾', 3), '…💾💾');
});

test('gives the terminal back once, as it was', () => {
  const listeners = process.listeners('exit').length;
  const written: string[] = [];
  const screen = new LiveScreen({write: (text: string) => written.push(text) > 0});
  screen.draw(['a', 'b']);
  screen[Symbol.dispose]();
  screen[Symbol.dispose]();
  assert.equal(written.slice(1), [
    '\u001b[Ha\u001b[K\r\nb\u001b[K\u001b[J',
    '\u001b[?7h\u001b[?25h\u001b[?1049l',
  ]);
  assert.is(process.listeners('exit').length, listeners);
});

test.run();
