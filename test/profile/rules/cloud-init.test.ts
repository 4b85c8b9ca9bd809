import * as assert from 'uvu/assert';
import {cloudInitIsClear} from '../../../src/profile/rules/cloud-init.js';
import type {CloudInit} from '../../../src/schema/schema.js';
import {KEY, someCloudInit} from '../../rig/cloud-init.js';
import {aProfile, locateAnywhere} from '../../rig/profiles.js';
import {suite} from '../../rig/suite.js';

const test = suite('profile/rules/cloud-init');

const problemsOf = (change: Partial<CloudInit>) =>
  cloudInitIsClear({...aProfile, cloudInit: {...someCloudInit, ...change}}, locateAnywhere);

/** The place and the code of each. */
const brief = (change: Partial<CloudInit>) =>
  problemsOf(change).map(({code, location}) => `${location?.pointer} ${code}`);

const ann = {name: 'ann', groups: [], sshKeys: []};
const aFile = {path: '/a', permissions: '0644'};

test('finds nothing in a profile without it, and in a usual one', () => {
  assert.equal(cloudInitIsClear(aProfile, locateAnywhere), []);
  const files = [
    {...aFile, content: ''},
    {...aFile, source: {env: 'A'}},
  ];
  assert.equal(brief({sshKeys: [KEY], users: [ann], files, userData: {inline: {a: 1}}}), []);
});

for (const [what, change, found] of [
  [
    'a document without a source',
    {vendorData: {}},
    ['/cloudInit/vendorData profile/cloud-init-source'],
  ],
  [
    'a document with two',
    {userData: {file: '/a', inline: {}}},
    ['/cloudInit/userData profile/cloud-init-source'],
  ],
  [
    'a secret with two',
    {users: [{...ann, passwordHash: {file: '/a', env: 'A'}}]},
    ['/cloudInit/users/0/passwordHash profile/cloud-init-source'],
  ],
  ['a file without contents', {files: [aFile]}, ['/cloudInit/files/0 profile/cloud-init-source']],
  [
    'a file with contents twice',
    {files: [{...aFile, content: 'a', source: {file: '/a'}}]},
    ['/cloudInit/files/0 profile/cloud-init-source'],
  ],
  ['a user twice', {users: [ann, ann]}, ['/cloudInit/users/1/name profile/repeated-user']],
  [
    'fields beside user-data from elsewhere',
    {packages: ['a'], defaultUser: false, userData: {file: '/a'}},
    [
      '/cloudInit/packages profile/cloud-init-ignored',
      '/cloudInit/defaultUser profile/cloud-init-ignored',
    ],
  ],
  [
    'a field and the same in user-data',
    {files: [{...aFile, content: ''}], userData: {inline: {write_files: []}}},
    ['/cloudInit/userData/inline/write_files profile/cloud-init-ignored'],
  ],
  [
    'keys for a user that is not made',
    {sshKeys: [KEY], defaultUser: false},
    ['/cloudInit/sshKeys profile/cloud-init-ignored'],
  ],
  [
    'a network-config without a version',
    {networkConfig: {inline: {ethernets: {}}}},
    ['/cloudInit/networkConfig/inline profile/network-config-version'],
  ],
  [
    'a network-config with an unknown version',
    {networkConfig: {inline: {network: {version: '2'}}}},
    ['/cloudInit/networkConfig/inline/network/version profile/network-config-version'],
  ],
] satisfies [string, Partial<CloudInit>, readonly string[]][]) {
  test(`refuses ${what}`, () => assert.equal(brief(change), found));
}

for (const version of [1, 2]) {
  test(`accepts a network-config of version ${version}, wrapped or not`, () => {
    assert.equal(brief({networkConfig: {inline: {version}}}), []);
    assert.equal(brief({networkConfig: {inline: {network: {version}}}}), []);
  });
}

test('says what was found and what is allowed', () => {
  const [problem] = problemsOf({userData: {file: '/a', env: 'A'}});
  assert.is(
    problem?.message,
    "Found 'file' and 'env', allowed is exactly one of inline, file, env",
  );
});

test.run();
