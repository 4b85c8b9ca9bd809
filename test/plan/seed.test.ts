import * as assert from 'uvu/assert';
import {ROOT} from '../../src/core/pointer.js';
import {seedSpec, variablesOf} from '../../src/plan/seed.js';
import {findForeignViolations} from '../../src/profile/foreign-schema.js';
import {readCloudSchema} from '../../src/schema/cloud-schemas.js';
import type {CloudInit} from '../../src/schema/schema.js';
import {KEY, someCloudInit} from '../rig/cloud-init.js';
import {suite} from '../rig/suite.js';

const test = suite('plan/seed');

const specOf = (change: Partial<CloudInit>, name = 'web') =>
  seedSpec({name, uuid: 'u', cloudInit: {...someCloudInit, ...change}});

function userDataOf(change: Partial<CloudInit>) {
  const {userData} = specOf(change);
  assert.ok(userData.form === 'written');
  return userData;
}

test('says nothing to a guest that is told nothing', () => {
  assert.equal(userDataOf({}), {form: 'written', header: '#cloud-config', value: {}, gaps: []});
});

for (const [name, cloudInit, hostname] of [
  ['web', {}, 'web'],
  ['web', {hostname: 'db.example.org'}, 'db.example.org'],
  ['web_1', {}, undefined],
] satisfies [string, Partial<CloudInit>, string | undefined][]) {
  test(`a VM '${name}' with ${JSON.stringify(cloudInit)} has the host name '${hostname}'`, () => {
    assert.is(specOf(cloudInit, name).metaData.value['local-hostname'], hostname);
  });
}

test('the image makes its own user unless told otherwise', () => {
  const ann = {name: 'ann', groups: [], sshKeys: []};
  assert.is(userDataOf({}).value['users'], undefined);
  assert.equal(userDataOf({defaultUser: false}).value['users'], []);
  assert.equal(userDataOf({users: [ann]}).value['users'], [
    'default',
    {name: 'ann', lock_passwd: true},
  ]);
  assert.equal(userDataOf({users: [ann], defaultUser: false}).value['users'], [
    {name: 'ann', lock_passwd: true},
  ]);
});

test('keys are in meta-data, too, so that they count beside user-data from elsewhere', () => {
  const spec = specOf({sshKeys: [KEY], userData: {file: '/u'}});
  assert.equal(spec.metaData.value['public-keys'], [KEY]);
  assert.equal(spec.userData, {
    form: 'foreign',
    header: 'needed',
    from: {file: '/u'},
    origin: '/cloudInit/userData',
  });
});

test('a secret is a gap, with the place that names it and the one where it belongs', () => {
  const source = {env: 'SECRET'};
  const {value, gaps} = userDataOf({
    users: [{name: 'ann', groups: [], sshKeys: [{file: '~/k'}], passwordHash: {file: '/h'}}],
    files: [
      {path: '/a', content: 'b', permissions: '0644'},
      {path: '/s', source, permissions: '0600'},
    ],
  });
  assert.equal(
    gaps.map(({at, as, from, origin}) => [at, as, from, origin]),
    [
      ['/users/1/ssh_authorized_keys/0', 'keys', {file: '~/k'}, '/cloudInit/users/0/sshKeys/0'],
      ['/users/1/hashed_passwd', 'password-hash', {file: '/h'}, '/cloudInit/users/0/passwordHash'],
      ['/users/1/passwd', 'password-hash', {file: '/h'}, '/cloudInit/users/0/passwordHash'],
      ['/write_files/1/content', 'base64', {env: 'SECRET'}, '/cloudInit/files/1/source'],
    ],
  );
  assert.equal(value['write_files'], [
    {path: '/a', permissions: '0644', content: 'b'},
    {path: '/s', permissions: '0600', encoding: 'b64', content: null},
  ]);
});

test('cloud-config of the profile is added to the fields', () => {
  const {value} = userDataOf({packages: ['a'], userData: {inline: {timezone: 'UTC'}}});
  assert.equal(value, {packages: ['a'], timezone: 'UTC'});
});

test('only user-data and vendor-data begin with a line that says what they are', () => {
  const {networkConfig, vendorData} = specOf({
    networkConfig: {inline: {version: 2}},
    vendorData: {inline: {timezone: 'UTC'}},
  });
  assert.equal(networkConfig, {form: 'written', value: {version: 2}, gaps: []});
  assert.is(vendorData?.form === 'written' && vendorData.header, '#cloud-config');
});

test('names the variables that a seed is made from, wherever they stand', () => {
  const spec = specOf({
    users: [{name: 'ann', groups: [], sshKeys: [], passwordHash: {env: 'A'}}],
    files: [{path: '/f', source: {file: '/f'}, permissions: '0600'}],
    networkConfig: {env: 'B'},
    vendorData: {inline: {}},
  });
  assert.equal([...new Set(variablesOf(spec))], ['A', 'B']);
  assert.equal(variablesOf(specOf({})), []);
});

test('a file that belongs to a user waits for the user', () => {
  const deferOf = (owner: string) => {
    const files = [{path: '/f', content: '', owner, permissions: '0644'}];
    const [entry] = userDataOf({files}).value['write_files'] as readonly {defer?: boolean}[];
    return entry?.defer;
  };
  assert.equal(['ann', 'ann:adm', 'root', 'root:adm'].map(deferOf), [
    ...[true, true],
    ...[undefined, undefined],
  ]);
});

test('what the fields become is what the schema of cloud-init allows', () => {
  const {value, gaps} = userDataOf({
    sshKeys: [KEY],
    users: [
      {name: 'ann', gecos: 'Ann', groups: ['adm'], shell: '/bin/sh', sudo: 'ALL', sshKeys: [KEY]},
    ],
    packages: ['nginx'],
    files: [{path: '/f', content: 'x', owner: 'ann:adm', permissions: '0644'}],
    runcmd: ['a', ['b', 'c']],
  });
  assert.equal(gaps, []);
  assert.equal(findForeignViolations(readCloudSchema('cloudConfig'), value, ROOT), []);
});

test.run();
