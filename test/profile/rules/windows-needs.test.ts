import * as assert from 'uvu/assert';
import {profileReader} from '../../../src/cli/profile-reader.js';
import {resolveProfile} from '../../../src/profile/resolve.js';
import {windowsHasItsNeeds} from '../../../src/profile/rules/windows-needs.js';
import {SHIPPED, WINDOWS_GUESTS} from '../../../src/profile/shipped.js';
import {aDisk, aProfile, locateAnywhere} from '../../rig/profiles.js';
import {inRepository} from '../../rig/repository.js';
import {suite} from '../../rig/suite.js';

const test = suite('profile/rules/windows-needs');

test('warns at the place that says too little', () => {
  const windows = {version: '11', iso: '/w.iso', virtioWin: {type: 'iso', mirrors: []}} as const;
  const found = windowsHasItsNeeds(
    {
      ...aProfile,
      windows,
      memory: {size: '2GiB'},
      cpu: {count: 1, features: {}},
      disks: [{...aDisk, size: '20GiB'}],
    },
    locateAnywhere,
  );
  assert.equal(
    found.map(({severity, code, location}) => `${severity} ${location?.pointer} ${code}`),
    ['/memory/size', '/cpu/count', '/disks/0/size', '/tpm', '/firmware'].map(
      (at) => `warning ${at} profile/windows-setup-refuses`,
    ),
  );
});

test('has nothing to say of a profile without Windows', () =>
  assert.equal(windowsHasItsNeeds(aProfile, locateAnywhere), []));

for (const guest of WINDOWS_GUESTS) {
  test(`has nothing to say of what is shipped as ${guest}`, async () => {
    const text = JSON.stringify({name: 'w', extends: SHIPPED + guest, windows: {iso: 'w.iso'}});
    const shipped = profileReader({cwd: '/vms', packageDirectory: inRepository()});
    const loaded = await resolveProfile('/vms/vm.json', {
      ...shipped,
      realPath: (file) =>
        file === '/vms/vm.json' ? Promise.resolve(file) : shipped.realPath(file),
      readText: (file) =>
        file === '/vms/vm.json' ? Promise.resolve({ok: true, value: text}) : shipped.readText(file),
    });
    assert.equal(loaded.ok && loaded.value.warnings, []);
  });
}

test.run();
