import * as assert from 'uvu/assert';
import {findUnmetNeeds} from '../../src/plan/windows-needs.js';
import type {ResolvedProfile} from '../../src/schema/schema.js';
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
  ['an image that is there and too small', {virtualBytes: 20 * GIB}, '/disks/0/size'],
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
    '/disks/0/size plan/windows-setup-refuses',
  ]);
});

test('leaves to the profile what the profile says', () => {
  const small = {memory: {size: '2GiB'}, cpu: {...WINDOWS.cpu, count: 1}};
  assert.equal(warningsOf({...WINDOWS, ...small}, {cpus: 1, memoryBytes: 2 * GIB}), []);
});

test('has nothing to say of other guests', () => {
  const {windows: _, ...other} = WINDOWS;
  assert.equal(warningsOf(other), []);
});

test.run();
