import * as assert from 'uvu/assert';
import {parseWindowsLabel} from '../../src/image/windows-label.js';
import {suite} from '../rig/suite.js';

const test = suite('image/windows-label');

for (const [label, told] of [
  ['CCCOMA_X64FRE_EN-US_DV9', {kind: 'client', arch: 'amd64', language: 'en-US'}],
  ['CCCOMA_A64FRE_DE-DE_DV9', {kind: 'client', arch: 'ARM64', language: 'de-DE'}],
  ['J_CCSA_X86FRE_EN-US_DV5', {kind: 'client', arch: 'x86', language: 'en-US'}],
  ['CCCOMA_X64FRE_EN-US_DV9_CUSTOM', {kind: 'client', arch: 'amd64'}],
  ['IR3_SSS_X64FREV_EN-US_DV9', {kind: 'server', arch: 'amd64', language: 'en-US'}],
  ['SSS_X64FREE_EN-US_DV9', {kind: 'server', arch: 'amd64', language: 'en-US'}],
  ['ESD-ISO', undefined],
  ['Debian 12.7.0 amd64 n', undefined],
  ['virtio-win-0.1.285', undefined],
] as const) {
  test(`reads '${label}'`, () => assert.equal(parseWindowsLabel(label), told));
}

test.run();
