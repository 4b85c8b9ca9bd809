import * as assert from 'uvu/assert';
import {guestFilesAreClear} from '../../../src/profile/rules/guest-files.js';
import type {ResolvedProfile} from '../../../src/schema/schema.js';
import {aProfile, locateAnywhere} from '../../rig/profiles.js';
import {suite} from '../../rig/suite.js';

const test = suite('profile/rules/guest-files');

/** The place and the code of each. */
const brief = (change: Partial<ResolvedProfile>) =>
  guestFilesAreClear({...aProfile, ...change}, locateAnywhere).map(
    ({code, location}) => `${location?.pointer} ${code}`,
  );

test('accepts one source of each kind', () => {
  assert.equal(brief({}), []);
  assert.equal(brief({ignition: {file: '/a'}}), []);
  assert.equal(brief({ignition: {inline: {ignition: {version: '3.4.0'}}}}), []);
  const credentials = [
    {id: 'a', text: ''},
    {id: 'b', file: '/b'},
    {id: 'c', env: 'C'},
  ];
  assert.equal(brief({credentials}), []);
});

for (const [what, change, found] of [
  ['an Ignition config without a source', {ignition: {}}, '/ignition profile/repeated-source'],
  [
    'an Ignition config from two sources',
    {ignition: {file: '/a', env: 'A'}},
    '/ignition profile/repeated-source',
  ],
  [
    'an Ignition config without a version',
    {ignition: {inline: {passwd: {}}}},
    '/ignition/inline profile/ignition-version',
  ],
  [
    'an Ignition config with a number for a version',
    {ignition: {inline: {ignition: {version: 3}}}},
    '/ignition/inline profile/ignition-version',
  ],
  [
    'a credential without a source',
    {credentials: [{id: 'a'}]},
    '/credentials/0 profile/repeated-source',
  ],
  [
    'a credential from two sources',
    {credentials: [{id: 'a', text: 'b', env: 'C'}]},
    '/credentials/0 profile/repeated-source',
  ],
  [
    'credentials for a board without SMBIOS',
    {machine: 'microvm', credentials: [{id: 'a', text: 'b'}]},
    '/credentials profile/microvm-limit',
  ],
] satisfies [string, Partial<ResolvedProfile>, string][]) {
  test(`refuses ${what}`, () => assert.equal(brief(change), [found]));
}

test.run();
