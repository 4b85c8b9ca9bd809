import * as assert from 'uvu/assert';
import {guestRows} from '../../../src/cli/render/guest.js';
import {suite} from '../../rig/suite.js';

const test = suite('cli/render/guest');

test('tells everything that is known', () =>
  assert.equal(guestRows({os: 'Debian 12', hostname: 'web', addresses: ['10.0.2.15', 'fec0::7']}), [
    ['guest', 'Debian 12, host name web'],
    ['guest address', '10.0.2.15'],
    ['guest address', 'fec0::7'],
  ]));

test('leaves out what is not', () => {
  assert.equal(guestRows({os: 'Debian 12', addresses: []}), [['guest', 'Debian 12']]);
  assert.equal(guestRows({addresses: []}), []);
  assert.equal(guestRows(undefined), []);
});

test.run();
