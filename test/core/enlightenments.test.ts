import * as assert from 'uvu/assert';
import {ENLIGHTENMENTS, NESTED_ENLIGHTENMENT, usableOf} from '../../src/core/enlightenments.js';
import {suite} from '../rig/suite.js';

const test = suite('core/enlightenments');

const every = [...ENLIGHTENMENTS, NESTED_ENLIGHTENMENT];
const names = every.map(({name}) => name);
const usable = (...offered: readonly string[]) => usableOf(every, new Set(offered));

test('all that are wanted are taken where all are offered, and nothing else', () => {
  assert.equal(usable(...names, 'hv-avic', 'hv-passthrough'), names);
  assert.equal(usable(), []);
});

test('each comes after what it needs', () => {
  for (const [index, {name, needs}] of every.entries()) {
    for (const needed of needs) assert.ok(names.indexOf(needed) < index, `${name}, ${needed}`);
    for (const needed of needs) assert.ok(names.includes(needed), needed);
  }
});

test('one whose need is not offered goes with it, and what needs it, too', () => {
  const without = (gone: string) =>
    names.filter((name) => !usable(...names.filter((one) => one !== gone)).includes(name));
  assert.equal(without('hv-time'), ['hv-time', 'hv-stimer', 'hv-stimer-direct']);
  assert.equal(without('hv-tlbflush'), ['hv-tlbflush', 'hv-tlbflush-ext']);
  assert.equal(without('hv-vapic'), ['hv-vapic', 'hv-evmcs']);
  assert.equal(without('hv-relaxed'), ['hv-relaxed']);
});

test.run();
