import * as assert from 'uvu/assert';
import {windowsHasItsDiscs} from '../../../src/profile/rules/windows.js';
import type {Disk, ResolvedProfile, Windows} from '../../../src/schema/schema.js';
import {anInstall} from '../../rig/a-profile.js';
import {aDisk, aProfile, locateAnywhere} from '../../rig/profiles.js';
import {suite} from '../../rig/suite.js';

const test = suite('profile/rules/windows');

const check = (windows: Partial<Windows> = {}, profile: Partial<ResolvedProfile> = {}) =>
  windowsHasItsDiscs(
    {
      ...aProfile,
      display: {...aProfile.display, type: 'vnc'},
      ...profile,
      windows: {
        version: '11',
        iso: '/win.iso',
        virtioWin: {type: 'iso', mirrors: []},
        ...windows,
      },
    },
    locateAnywhere,
  ).map(({severity, code, location}) => {
    assert.is(severity, code === 'profile/windows-without-screen' ? 'warning' : 'error');
    return `${location?.pointer} ${code}`;
  });

const times = (count: number, bus: Disk['bus']): readonly Disk[] =>
  Array.from({length: count}, (_, index) => ({
    ...aDisk,
    bus,
    id: `d${index}`,
    serial: `d${index}`,
  }));

const iso = (virtioWin: Partial<Windows['virtioWin']>) => ({
  virtioWin: {type: 'iso', mirrors: [], ...virtioWin} as const,
});

test('has nothing against a usual Windows, nor against profiles without one', () => {
  assert.equal(windowsHasItsDiscs(aProfile, locateAnywhere), []);
  assert.equal(check({}, {disks: [aDisk]}), []);
  assert.equal(check(iso({path: '/virtio-win.iso'}), {disks: times(4, 'sata')}), []);
  assert.equal(check(iso({url: 'https://a.example/v.iso', sha256: 'a'.repeat(64)})), []);
  // Its digest may be in the lock file.
  assert.equal(check(iso({url: 'https://a.example/v.iso'})), []);
});

test('a microvm is no place for Windows', () =>
  assert.equal(check({}, {machine: 'microvm'}), ['/windows profile/microvm-limit']));

test('each disc has a drive, and a name of its own', () => {
  assert.equal(check({}, {disks: times(5, 'sata')}), ['/windows profile/bus-full']);
  assert.equal(check({}, {disks: [...times(4, 'sata'), ...times(9, 'virtio')]}), []);
  // Too many without the discs are told of elsewhere.
  assert.equal(check({}, {disks: times(7, 'sata')}), []);
  assert.equal(check({}, {disks: times(6, 'sata')}), ['/windows profile/bus-full']);
  assert.equal(check({}, {disks: times(7, 'usb'), arch: 'aarch64', machine: 'virt'}), [
    '/windows profile/bus-full',
  ]);
  assert.equal(check({}, {disks: [{...aDisk, id: 'virtio-win'}]}), [
    '/disks/0/id profile/windows-disc-name',
  ]);
  assert.equal(check({}, {disks: [aDisk, {...aDisk, id: 'w', serial: 'windows'}]}), [
    '/disks/1/id profile/windows-disc-name',
  ]);
});

test('only discs that there are take a drive and a name', () => {
  const install = {install: {...anInstall}};
  assert.equal(check(install, {disks: times(4, 'sata')}), ['/windows profile/bus-full']);
  assert.equal(check(install, {disks: [{...aDisk, id: 'answers'}]}), [
    '/disks/0/id profile/windows-disc-name',
  ]);
  assert.equal(check({}, {disks: [{...aDisk, id: 'answers'}]}), []);
  const none = {virtioWin: {type: 'none', mirrors: []}} as const;
  assert.equal(check(none, {disks: times(5, 'sata')}), []);
  const windows = {version: '11', ...none} as const;
  const disks = [{...aDisk, id: 'windows'}];
  assert.equal(windowsHasItsDiscs({...aProfile, disks, windows}, locateAnywhere), []);
});

test('the disc with the drivers is from one place, by https', () => {
  assert.equal(check(iso({path: '/v.iso', url: 'https://a.example/v.iso', sha256: 'a'})), [
    '/windows/virtioWin profile/source-place',
  ]);
  assert.equal(check(iso({url: 'http://a.example/v.iso', sha256: 'a'})), [
    '/windows/virtioWin/url profile/source-not-https',
  ]);
  assert.equal(check(iso({sha256: 'a'})), ['/windows/virtioWin profile/source-place']);
  assert.equal(check(iso({mirrors: ['https://a.example/v.iso']})), [
    '/windows/virtioWin profile/source-place',
  ]);
});

test('without a screen, nobody sees Setup', () => {
  const profile = {...aProfile, display: {...aProfile.display, type: 'none'}} as const;
  assert.equal(check({}, profile), ['/windows/iso profile/windows-without-screen']);
  const windows = {version: '11', ...iso({})} as const;
  assert.equal(windowsHasItsDiscs({...profile, windows}, locateAnywhere), []);
});

test.run();
