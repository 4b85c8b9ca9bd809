import * as assert from 'uvu/assert';
import {nearGuests} from '../../src/profile/near-guests.js';
import {suite} from '../rig/suite.js';

const test = suite('profile/near-guests');

for (const [word, near] of [
  ['debian', ['debian-13', 'debian-12']],
  ['rhel9', ['rhel-10', 'rhel-9']],
  ['leap', ['opensuse-leap-16.0', 'opensuse-leap-15.6']],
  ['fedroa-44', ['fedora-44']],
  ['win11', ['windows-11']],
  ['Windows 10', ['windows-10']],
  ['windwos-11', ['windows-11']],
  ['server2022', ['windows-server-2022']],
  ['win-2025', ['windows-server-2025']],
  ['windows-11-arm64', ['windows-11-aarch64']],
  ['windows11pro', ['windows-11']],
  ['windows-7', []],
  ['windows', []],
  ['server', []],
  ['ubuntu-server-24.04', ['ubuntu-24.04']],
  ['plan9', []],
  ['', []],
] as const) {
  test(`'${word}' is near to ${near.join(', ') || 'none'}`, () =>
    assert.equal(nearGuests(word), near));
}

test.run();
