import * as assert from 'uvu/assert';
import {withoutSetup} from '../../src/profile/installed-windows.js';
import {plainValue} from '../../src/profile/source-node.js';
import {parse} from '../rig/profiles.js';
import {suite} from '../rig/suite.js';

const test = suite('profile/installed-windows');

const without = (profile: object) => plainValue(withoutSetup(parse(JSON.stringify(profile))));

test('leaves the drivers, and takes out what Windows was installed from', () => {
  const virtioWin = {path: 'v.iso'};
  assert.equal(
    without({
      name: 'w',
      windows: {version: '11', iso: 'w.iso', virtioWin, install: {user: 'ann'}},
    }),
    {name: 'w', windows: {version: '11', virtioWin}},
  );
});

test('changes nothing of another guest', () =>
  assert.equal(without({name: 'w', disks: []}), {name: 'w', disks: []}));

test.run();
