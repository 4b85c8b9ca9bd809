import * as assert from 'uvu/assert';
import {secureBootNeedsUefi} from '../../../src/profile/rules/secure-boot.js';
import {aProfile, brief, locateAnywhere} from '../../rig/profiles.js';
import {suite} from '../../rig/suite.js';

const test = suite('profile/rules/secure-boot');

const problems = (type: 'bios' | 'uefi', secureBoot: boolean) =>
  secureBootNeedsUefi({...aProfile, firmware: {type, secureBoot}}, locateAnywhere);

test('refuses Secure Boot under BIOS', () => {
  assert.equal(brief(problems('bios', true)), ['vm.json profile/secure-boot-needs-uefi']);
  assert.is(problems('bios', true)[0]?.location?.pointer, '/firmware/secureBoot');
});

test('accepts it under UEFI, and BIOS without', () => {
  assert.equal(problems('uefi', true), []);
  assert.equal(problems('bios', false), []);
});

test.run();
