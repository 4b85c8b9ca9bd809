import * as assert from 'uvu/assert';
import type {Locate} from '../../../src/core/diagnostic.js';
import {pointerTo} from '../../../src/core/pointer.js';
import {archFitsGuest, locateInReach} from '../../../src/profile/rules/arch-guest.js';
import {aProfile} from '../../rig/profiles.js';
import {suite} from '../../rig/suite.js';

const test = suite('profile/rules/arch-guest');

const range = {
  start: {line: 1, column: 1, offset: 0},
  end: {line: 1, column: 2, offset: 1},
};

/** Everything else is a default. */
const written =
  (places: Readonly<Record<string, string>>): Locate =>
  (pointer) => {
    const file = places[pointer];
    return file === undefined ? {file: 'vm.json', pointer} : {file, pointer, range};
  };

const problems = (places: Readonly<Record<string, string>>, arch: 'x86_64' | 'aarch64') =>
  archFitsGuest({...aProfile, arch}, written(places)).map(({message, location, hint}) => [
    message,
    location?.file,
    hint,
  ]);

test('names the guest that is made for the architecture', () => {
  const windows = {'/arch': 'vm.json', '/windows/version': 'kvmrun:windows-11'};
  assert.equal(problems(windows, 'aarch64'), [
    [
      "'kvmrun:windows-11' is for 'x86_64', and this profile has arch 'aarch64'",
      'vm.json',
      '"extends": "kvmrun:windows-11-aarch64", and remove "arch"',
    ],
  ]);
  const [[, , hint] = []] = problems(
    {'/arch': 'vm.json', '/disks/0/source': 'kvmrun:debian-13-aarch64'},
    'x86_64',
  );
  assert.is(hint, '"extends": "kvmrun:debian-13", and remove "arch"');
});

test('says where to look when there is no such guest', () => {
  const [[, , hint] = []] = problems(
    {'/arch': 'vm.json', '/disks/0/source': 'kvmrun:gentoo'},
    'aarch64',
  );
  assert.is(hint, 'remove "arch"; kvmrun images lists the guests for \'aarch64\'');
});

test("accepts what fits, what is the guest's own word, and images of the user's own", () => {
  const windows = {'/windows/version': 'kvmrun:windows-11'};
  assert.equal(problems({...windows, '/arch': 'vm.json'}, 'x86_64'), []);
  assert.equal(problems({'/arch': 'vm.json', '/disks/0/source': 'vm.json'}, 'aarch64'), []);
  const shipped = {
    '/arch': 'kvmrun:debian-13-aarch64',
    '/disks/0/source': 'kvmrun:debian-13-aarch64',
  };
  assert.equal(problems(shipped, 'aarch64'), []);
  const base = {'/arch': 'vm.json', '/windows/version': 'kvmrun:base/windows'};
  assert.equal(problems(base, 'aarch64'), []);
});

test('shows a mistake where it can be mended', () => {
  const inReach = (places: Readonly<Record<string, string>>) =>
    locateInReach(written(places), pointerTo('a'), pointerTo('b')).pointer;
  assert.is(inReach({'/a': 'kvmrun:base/windows', '/b': 'vm.json'}), '/b');
  assert.is(inReach({'/a': 'vm.json', '/b': 'vm.json'}), '/a');
  assert.is(inReach({'/a': 'kvmrun:base/windows'}), '/a');
});

test.run();
