/** cloud-init's schemas are read as ajv understands them, and mistakes are told in the words of what was meant. */
import {Ajv} from 'ajv';
import * as assert from 'uvu/assert';
import {ROOT} from '../../src/core/pointer.js';
import {findForeignViolations} from '../../src/profile/foreign-schema.js';
import {type CloudSchemaName, readCloudSchema} from '../../src/schema/cloud-schemas.js';
import {suite} from '../rig/suite.js';

const test = suite('profile/foreign-schema');

const NAMES = ['cloudConfig', 'networkConfig1', 'networkConfig2'] as const;
const oracles = new Map(
  NAMES.map((name) => [name, new Ajv({strict: false}).compile({...readCloudSchema(name)})]),
);

const find = (value: unknown, name: CloudSchemaName = 'cloudConfig') =>
  findForeignViolations(readCloudSchema(name), value, ROOT);

/** Each as `place kind: message`. */
const brief = (value: unknown, name?: CloudSchemaName) =>
  find(value, name).map(({at, kind, message}) => `${at} ${kind}: ${message}`);

for (const [value, found] of [
  [{pakages: ['a']}, "/pakages wrong: unknown key 'pakages', did you mean 'packages'?"],
  [{zzzzzzzz: 1}, "/zzzzzzzz wrong: unknown key 'zzzzzzzz'"],
  [{packages: 'nginx'}, '/packages wrong: found "nginx", allowed is an array'],
  [{packages: [['a', '1', '2']]}, '/packages/0 wrong: found 3 items, allowed are at most 2'],
  [{runcmd: []}, '/runcmd wrong: found 0 items, allowed are at least 1'],
  [{runcmd: [{}]}, '/runcmd/0 wrong: found an object, allowed is an array or a string or null'],
  [{write_files: [{content: 'x'}]}, "/write_files/0 wrong: the key 'path' is missing here"],
  [
    {users: [{name: 'a', lock_pasword: true}]},
    "/users/0/lock_pasword wrong: unknown key 'lock_pasword', did you mean 'lock_passwd'?",
  ],
  [{ntp: {servers: ['a', 'a']}}, '/ntp/servers wrong: found the same item twice'],
  [{ca_certs: {}}, '/ca_certs wrong: found an object without keys, allowed is at least one'],
  [
    {power_state: {mode: 'off'}},
    '/power_state/mode wrong: found "off", allowed are "poweroff", "reboot", "halt"',
  ],
  [{package_update: 'yes'}, '/package_update wrong: found "yes", allowed is true or false'],
  [
    {apt: {sources: {mine: {sourc: 'x'}}}},
    "/apt/sources/mine/sourc wrong: unknown key 'sourc', did you mean 'source'?",
  ],
  [{chpasswd: {list: 'a:b'}}, '/chpasswd/list deprecated: this is deprecated since version 22.2'],
] satisfies [unknown, string][]) {
  test(`says of ${JSON.stringify(value)}: ${found}`, () => assert.equal(brief(value), [found]));
}

test('guesses what was meant', () => {
  assert.is(find({pakages: []})[0]?.hint, '"packages"');
  assert.is(find({write_files: [{path: '/a', encoding: 'base46'}]})[0]?.hint, '"base64"');
  assert.is(find({chpasswd: {list: 'a:b'}})[0]?.hint, 'Use users instead.');
});

test('tells every mistake of a document', () => {
  assert.is(find({pakages: [], packages: 1, users: [{name: 'a', uid: {}}]}).length, 3);
});

for (const [name, value, found] of [
  [
    'networkConfig1',
    {version: 1, config: [{type: 'physical', name: 'e', subnets: [{type: 'dhpc'}]}]},
    /^\/config\/0\/subnets\/0\/type wrong: found "dhpc", allowed are "dhcp4"/,
  ],
  [
    'networkConfig2',
    {network: {version: 2, ethernets: {net: {addresses: '10.0.0.1/8'}}}},
    /^\/network\/ethernets\/net\/addresses wrong: found "10\.0\.0\.1\/8", allowed is an array$/,
  ],
] satisfies [CloudSchemaName, unknown, RegExp][]) {
  test(`knows ${name}`, () => assert.match(brief(value, name)[0] ?? '', found));
}

const DOCUMENTS: readonly [CloudSchemaName, unknown][] = [
  ...[
    {},
    {packages: ['a', ['b', '1'], {snap: ['c']}]},
    {packages: [{apt: 'c'}]},
    {users: 'a,b'},
    {users: ['default', {name: 'a', sudo: ['x'], groups: {a: null}, uid: 1000}]},
    {users: [{name: 'a', sudo: false}, {snapuser: 'x'}]},
    {users: [{gecos: 'nobody'}]},
    {groups: ['a', {b: ['c']}]},
    {groups: {a: 'b'}},
    {groups: [1]},
    {runcmd: ['a', ['b', 'c'], null]},
    {runcmd: [['a', {}]]},
    {bootcmd: [1]},
    {mounts: [['a', 'b'], ['c']]},
    {mounts: [[]]},
    {swap: {size: 'auto', maxsize: '1G'}},
    {swap: {size: true}},
    {ssh_keys: {rsa_private: 'x'}},
    {ssh_keys: {rsa_privat: 'x'}},
    {disk_setup: {'/dev/vda': {table_type: 'gpt', layout: [[50, 82], 50]}}},
    {disk_setup: {'/dev/vda': {layout: 'most'}}},
    {manage_etc_hosts: 'localhost'},
    {manage_etc_hosts: 'never'},
    {power_state: {mode: 'reboot', delay: 5, timeout: 0}},
    {phone_home: {url: 'http://example.org', post: 'all', tries: '10'}},
    {phone_home: {}},
    {locale: false, timezone: 'UTC', final_message: 'x'},
    {yum_repos: {a: {baseurl: 'http://example.org', enabled: true}}},
    {yum_repos: {'a b': {baseurl: 'http://example.org'}}},
    {resize_rootfs: 'noblock', growpart: {mode: 'auto', devices: ['/']}},
  ].map((document): [CloudSchemaName, unknown] => ['cloudConfig', document]),
  ['networkConfig1', {version: 1, config: 'disabled'}],
  ['networkConfig1', {version: 2, config: []}],
  ['networkConfig1', {network: {version: 1, config: [{type: 'nameserver', address: '1.1.1.1'}]}}],
  ['networkConfig2', {version: 2, renderer: 'networkd', vlans: {v: {id: 1, link: 'a'}}}],
  ['networkConfig2', {version: 2, ethernets: {a: {mtu: '9000'}}}],
  ['networkConfig2', {version: 2, bonds: {b: {interfaces: 'x'}}}],
];

for (const [name, document] of DOCUMENTS) {
  test(`judges as ajv does: ${JSON.stringify(document)}`, () => {
    const verdict = find(document, name).every(({kind}) => kind === 'deprecated');
    assert.is(verdict, oracles.get(name)?.(document), brief(document, name).join('\n'));
  });
}

test.run();
