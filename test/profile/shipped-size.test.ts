import * as assert from 'uvu/assert';
import {resolveProfile} from '../../src/profile/resolve.js';
import {brief, readerOf} from '../rig/profiles.js';
import {suite} from '../rig/suite.js';

const test = suite('profile/shipped-size');

const SHIPPED = '{"disks": [{"id": "root", "size": "64GiB"}]}';

/** Size and growth of the first disk. */
async function sizeIn(disks: string, shipped = SHIPPED) {
  const files = {
    '/shipped/guest.json': '{"extends": "kvmrun:base"}',
    '/shipped/base.json': shipped,
    'vm.json': `{"name": "a", "extends": "kvmrun:guest", "disks": ${disks}}`,
  };
  const resolved = await resolveProfile('vm.json', readerOf(files));
  if (!resolved.ok) throw new Error(brief(resolved.error.diagnostics).join('\n'));
  const [disk] = resolved.value.profile.disks;
  return [disk?.size, disk?.grow];
}

test('a size of a profile that is shipped does not make an image larger that is brought', async () => {
  assert.equal(await sizeIn('[{"id": "root", "path": "old.qcow2"}]'), ['64GiB', false]);
  assert.equal(await sizeIn('[{"id": "data", "size": "1GiB"}]'), ['64GiB', false]);
});

test('a size of the own profile does, and whoever says so himself is heard', async () => {
  assert.equal(await sizeIn('[{"id": "root", "size": "80GiB"}]'), ['80GiB', true]);
  assert.equal(await sizeIn('[{"id": "root", "path": "a", "grow": true}]'), ['64GiB', true]);
  assert.equal(await sizeIn('[{"id": "root", "path": "a", "size": null}]'), [undefined, true]);
  assert.equal(await sizeIn('[{"id": "root", "size": "8GiB", "grow": false}]'), ['8GiB', false]);
});

test('nothing is asked of a profile without disks', async () => {
  const resolved = await resolveProfile('vm.json', readerOf({'vm.json': '{"name": "a"}'}));
  assert.equal(resolved.ok && resolved.value.profile.disks, []);
});

test.run();
