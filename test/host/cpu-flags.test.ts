import * as assert from 'uvu/assert';
import {parseCpuFlags, readCpuFlags} from '../../src/host/cpu-flags.js';
import {suite} from '../rig/suite.js';

const test = suite('host/cpu-flags');

test('reads the flags of the first processor on x86', () => {
  const text =
    'processor\t: 0\nvmx flags\t: ept\nflags\t\t: fpu vmx sse\n\nprocessor\t: 1\nflags\t: svm\n';
  assert.equal(parseCpuFlags(text), ['fpu', 'vmx', 'sse']);
});

test('reads the features of the first processor on Arm', () => {
  assert.equal(parseCpuFlags('processor\t: 0\nFeatures\t: fp asimd\n'), ['fp', 'asimd']);
});

test('finds none in anything else', () => {
  assert.equal(parseCpuFlags(''), []);
});

test('finds some on this host', async () => {
  assert.ok((await readCpuFlags('/proc/cpuinfo')).length > 0);
});

test.run();
