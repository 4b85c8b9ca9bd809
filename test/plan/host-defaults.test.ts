import * as assert from 'uvu/assert';
import {hostDefaults} from '../../src/plan/host-defaults.js';
import {suite} from '../rig/suite.js';

const test = suite('plan/host-defaults');
const GIB = 2 ** 30;

const defaultsOf = (cpuCount: number, memoryGib: number) => {
  const {cpuCount: count, memoryBytes} = hostDefaults({
    arch: 'x86_64',
    cpuCount,
    memoryBytes: memoryGib * GIB,
  });
  return [count, memoryBytes / GIB];
};

for (const [host, expected] of [
  [
    [1, 1],
    [1, 0.5],
  ],
  [
    [2, 4],
    [1, 1],
  ],
  [
    [5, 8],
    [2, 2],
  ],
  [
    [64, 256],
    [4, 4],
  ],
] as const) {
  test(`a host with ${host[0]} processors and ${host[1]}GiB gives ${expected.join(' and ')}`, () => {
    assert.equal(defaultsOf(host[0], host[1]), [...expected]);
  });
}

test('gives memory in steps of 256MiB', () => {
  assert.equal(defaultsOf(2, 7.7), [1, 1.75]);
});

test.run();
