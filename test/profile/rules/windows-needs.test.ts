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

async function loaded(guest: string) {
  const text = JSON.stringify({name: 'w', extends: SHIPPED + guest, windows: {iso: 'w.iso'}});
  const shipped = profileReader({cwd: '/vms', packageDirectory: inRepository()});
  const resolved = await resolveProfile('/vms/vm.json', {
    ...shipped,
    realPath: (file) => (file === '/vms/vm.json' ? Promise.resolve(file) : shipped.realPath(file)),
    readText: (file) =>
      file === '/vms/vm.json' ? Promise.resolve({ok: true, value: text}) : shipped.readText(file),
  });
  assert.ok(resolved.ok, JSON.stringify(resolved));
  return resolved.value;
}

for (const guest of WINDOWS_GUESTS) {
  test(`has nothing to say of what is shipped as ${guest}`, async () =>
    assert.equal((await loaded(guest)).warnings, []));

  test(`${guest} has time to install updates, and is ready when its agent answers`, async () => {
    const {stop, ready} = (await loaded(guest)).profile;
    assert.equal([stop.agent, stop.powerdown], ['15min', '15min']);
    // There is no agent for ARM on the discs with drivers.
    const sign = guest.endsWith('-aarch64') ? {type: 'running'} : {type: 'agent', timeout: '3h'};
    assert.equal(ready, sign);
  });
}

test.run();
