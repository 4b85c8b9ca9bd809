import * as assert from 'uvu/assert';
import {chooseMemory} from '../../src/plan/memory-choice.js';
import {suite} from '../rig/suite.js';

const test = suite('plan/memory-choice');
const host = {arch: 'x86_64', cpuCount: 2, memoryBytes: 8 * 2 ** 30} as const;

test('takes the size of the profile', () => {
  assert.equal(chooseMemory('1.5GiB', host), {value: 1536, diagnostics: []});
});

test('takes a quarter of the host when the profile says nothing', () => {
  assert.equal(chooseMemory(undefined, host), {value: 2048, diagnostics: []});
});

test('warns of more memory than the host has, with both sizes', () => {
  const {value, diagnostics} = chooseMemory('9GiB', host);
  assert.is(value, 9216);
  assert.is(diagnostics[0]?.severity, 'warning');
  assert.match(diagnostics[0]?.message ?? '', /'9GiB'.*8GiB/);
});

test.run();
