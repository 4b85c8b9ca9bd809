import * as assert from 'uvu/assert';
import {hypervFitsArch} from '../../../src/profile/rules/hyperv-arch.js';
import {aProfile, brief, locateAnywhere} from '../../rig/profiles.js';
import {suite} from '../../rig/suite.js';

const test = suite('profile/rules/hyperv-arch');

const problems = (type: 'auto' | 'none', arch: 'x86_64' | 'aarch64') =>
  hypervFitsArch({...aProfile, hyperv: {type}, arch}, locateAnywhere);

test('refuses enlightenments for aarch64', () => {
  assert.equal(brief(problems('auto', 'aarch64')), ['vm.json profile/hyperv-needs-x86-64']);
  assert.is(problems('auto', 'aarch64')[0]?.location?.pointer, '/hyperv/type');
});

test('accepts them for x86_64, and aarch64 without', () => {
  assert.equal(problems('auto', 'x86_64'), []);
  assert.equal(problems('none', 'aarch64'), []);
});

test.run();
