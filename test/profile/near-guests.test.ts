import * as assert from 'uvu/assert';
import {nearGuests} from '../../src/profile/near-guests.js';
import {suite} from '../rig/suite.js';

const test = suite('profile/near-guests');

for (const [word, near] of [
  ['debian', ['debian-13', 'debian-12']],
  ['rhel9', ['rhel-10', 'rhel-9']],
  ['leap', ['opensuse-leap-16.0', 'opensuse-leap-15.6']],
  ['fedroa-44', ['fedora-44']],
  ['plan9', []],
  ['', []],
] as const) {
  test(`'${word}' is near to ${near.join(', ') || 'none'}`, () =>
    assert.equal(nearGuests(word), near));
}

test.run();
