import * as assert from 'uvu/assert';
import {afterInstallation} from '../../src/plan/windows-discs.js';
import {findUnmetNeeds} from '../../src/plan/windows-needs.js';
import type {Disk, ResolvedProfile} from '../../src/schema/schema.js';
import {aProfileDisk} from '../rig/a-profile.js';
import {aProfile} from '../rig/profiles.js';
import {suite} from '../rig/suite.js';

const test = suite('plan/windows-needs');

const GIB = 2 ** 30;

const WINDOWS: ResolvedProfile = {
  ...aProfile,
  tpm: {...aProfile.tpm, type: 'emulator'},
  firmware: {type: 'uefi', secureBoot: true},
  disks: [aProfileDisk],
  windows: {version: '11', iso: '/w.iso', virtioWin: {type: 'iso', mirrors: []}},
};

const ENOUGH = {cpus: 2, memoryBytes: 4 * GIB, virtualBytes: 64 * GIB};

const warningsOf = (
  profile: ResolvedProfile,
  decided: Partial<typeof ENOUGH> = {},
): readonly string[] => {
  const {virtualBytes, ...machine} = {...ENOUGH, ...decided};
  const files = {[aProfileDisk.path]: {exists: true, direct: true, virtualBytes}};
  return findUnmetNeeds(profile, {...machine, files}).map(({code, origin}) => `${origin} ${code}`);
};

for (const [what, decided, at] of [
  ['little memory', {memoryBytes: 2 * GIB}, '/memory/size'],
  ['one processor', {cpus: 1}, '/cpu/count'],
  ['an image that is there and too small', {virtualBytes: 20 * GIB}, '/disks/0/path'],
] satisfies [string, Partial<typeof ENOUGH>, string][]) {
  test(`warns of ${what}, where the profile leaves that open`, () => {
    assert.equal(warningsOf(WINDOWS), []);
    assert.equal(warningsOf(WINDOWS, decided), [`${at} plan/windows-setup-refuses`]);
  });
}

test('takes an image as large as it is, where it is not made larger', () => {
  const small = {virtualBytes: 40 * GIB};
  const disk = {...aProfileDisk, size: '64GiB'};
  assert.equal(warningsOf({...WINDOWS, disks: [{...disk, grow: true}]}, small), []);
  assert.equal(warningsOf({...WINDOWS, disks: [{...disk, grow: false}]}, small), [
    '/disks/0/path plan/windows-setup-refuses',
  ]);
});

test('leaves to the profile what the profile says', () => {
  const small = {memory: {size: '2GiB'}, cpu: {...WINDOWS.cpu, count: 1}};
  assert.equal(warningsOf({...WINDOWS, ...small}, {cpus: 1, memoryBytes: 2 * GIB}), []);
});

test('without drivers, Setup would not find a virtio disk', () => {
  const none = {...WINDOWS.windows, version: '11', virtioWin: {type: 'none', mirrors: []}} as const;
  const {iso: _, ...without} = none;
  const HIDDEN = ['/windows/virtioWin plan/windows-without-drivers'];
  assert.equal(warningsOf({...WINDOWS, windows: none}), HIDDEN);
  const withDisk = (disk: Partial<Disk>) => ({
    ...WINDOWS,
    windows: none,
    disks: [{...aProfileDisk, ...disk}],
  });
  assert.equal(warningsOf(withDisk({bus: 'scsi'})), HIDDEN);
  assert.equal(warningsOf(withDisk({bus: 'sata'})), []);
  assert.equal(warningsOf(withDisk({bus: 'scsi', media: 'cdrom'})), []);
  assert.equal(warningsOf({...WINDOWS, windows: without}), []);
  assert.equal(warningsOf(afterInstallation({...WINDOWS, windows: none}, 'root')), []);
});

test('when Windows is installed, Setup looks at nothing any more', () => {
  const small = {cpus: 1, virtualBytes: 20 * GIB};
  const installed = (profile: ResolvedProfile): readonly string[] =>
    warningsOf(afterInstallation(profile, 'root'), small);
  assert.equal(installed(WINDOWS), ['/cpu/count plan/windows-below-needs']);
  // What the profile says of Setup is withheld, so that this is said here.
  assert.equal(installed({...WINDOWS, cpu: {...WINDOWS.cpu, count: 1}}), [
    '/cpu/count plan/windows-below-needs',
  ]);
});

test('has nothing to say of other guests', () => {
  const {windows: _, ...other} = WINDOWS;
  assert.equal(warningsOf(other), []);
});

test.run();
