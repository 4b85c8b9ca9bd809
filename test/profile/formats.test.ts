import * as assert from 'uvu/assert';
import type {JsonValue} from '../../src/core/json.js';
import {pointerTo} from '../../src/core/pointer.js';
import {describeFormat} from '../../src/profile/formats.js';
import {validateFragment} from '../../src/schema/validate.js';
import {suite} from '../rig/suite.js';

const test = suite('profile/formats');

const network = (part: object): JsonValue =>
  ({networks: [{id: 'a', type: 'user', ...part}]}) as JsonValue;

/** Where each format is written in a profile. */
const PLACES: Readonly<Record<string, (value: JsonValue) => JsonValue>> = {
  size: (size) => ({memory: {size}}),
  quit: (quit) => ({stop: {quit}}),
  timeout: (timeout) => ({ready: {type: 'agent', timeout}}),
  id: (id) => network({id}),
  name: (name) => ({name}),
  machine: (machine) => ({machine}),
  uuid: (uuid) => ({uuid}),
  mac: (mac) => network({mac}),
  url: (url) => ({disks: [{id: 'a', source: {url}}]}),
  sha256: (sha256) => ({disks: [{id: 'a', source: {sha256}}]}),
  host: (host) => network({forwards: [{host, guest: 1}]}),
};

for (const [key, found, meant] of [
  ['size', '2GB', '2GiB'],
  ['size', '2 G', '2GiB'],
  ['size', ' 512mb', '512MiB'],
  ['size', '1.5tib', '1.5TiB'],
  ['size', '64k', '64KiB'],
  ['quit', '90', '90s'],
  ['quit', '90 s', '90s'],
  ['quit', '90sec', '90s'],
  ['quit', '5m', '5min'],
  ['quit', '5 minutes', '5min'],
  ['quit', '1 hour', '1h'],
  ['quit', '500 msecs', '500ms'],
  ['quit', '500 MS', '500ms'],
  ['timeout', '5m', '5min'],
  ['id', 'Root Disk', 'root-disk'],
  ['id', '2nd_disk', 'nd-disk'],
  ['id', `${'x'.repeat(19)}_yz`, 'x'.repeat(19)],
  ['name', ' web ', 'web'],
  ['machine', 'pc', 'q35'],
  ['uuid', '6F1D3A52-1F0E-4C7B-9A77-2B8F6A0C1D2E', '6f1d3a52-1f0e-4c7b-9a77-2b8f6a0c1d2e'],
  ['mac', '52-54-00-AB-CD-EF', '52:54:00:ab:cd:ef'],
  ['url', 'example.org/a.qcow2', 'https://example.org/a.qcow2'],
  ['sha256', `SHA256:${'AB'.repeat(32)}`, 'ab'.repeat(32)],
  ['host', '8080', 8080],
] satisfies [string, string, string | number][]) {
  test(`takes the ${key} '${found}' for ${meant}, which the schema accepts`, () => {
    assert.is(describeFormat(pointerTo('x', key), found)?.hint, JSON.stringify(meant));
    const place = PLACES[key];
    assert.ok(place);
    assert.equal(validateFragment(place(meant)), []);
  });
}

for (const [key, found] of [
  ['size', 'much'],
  ['size', '1..5GB'],
  ['size', '-2GB'],
  ['quit', 'soon'],
  ['quit', '1.5s'],
  ['quit', '2 days'],
  ['id', '42'],
  ['name', '  '],
  ['machine', 'riscv'],
  ['uuid', '42'],
  ['mac', '53:54:00:00:00:00'],
  ['mac', 'random'],
  ['host', 'any'],
  ['hostAddress', 'localhost'],
  ['text', '***'],
] satisfies [string, string][]) {
  test(`guesses nothing for the ${key} '${found}', and says what is allowed`, () => {
    const problem = describeFormat(pointerTo('x', key), found);
    assert.is(problem?.code, 'profile/wrong-format');
    assert.is(problem?.hint, undefined);
    assert.match(problem?.message ?? '', `'${found}' is not a`);
    assert.match(problem?.message ?? '', 'allowed is ');
  });
}

test('has nothing to say of places without a format', () => {
  assert.is(describeFormat(pointerTo('description'), 'x'), undefined);
});

for (const [steps, found, noun, meant] of [
  [['hostname'], 'web_1', 'a host name', 'web-1'],
  [['sshKeys', 0], '-----BEGIN', 'a public SSH key', undefined],
  [['users', 1, 'name'], 'Ann Other', 'the name of a user', undefined],
  [['users', 1, 'gecos'], 'a:b', "a user's real name", undefined],
  [['users', 1, 'groups', 0], 'a b', 'the name of a group', undefined],
  [['users', 1, 'shell'], 'bin/bash', 'a path in the guest', '/bin/bash'],
  [['users', 1, 'sshKeys', 3], 'x', 'a public SSH key', undefined],
  [['files', 0, 'path'], 'etc/motd', 'a path in the guest', '/etc/motd'],
  [['files', 0, 'permissions'], 'rw', 'a mode', undefined],
  [['files', 0, 'owner'], 'a b', 'an owner', undefined],
  [['files', 0, 'source', 'env'], '$TLS_KEY', 'the name of an environment variable', 'TLS_KEY'],
] satisfies [(string | number)[], string, string, string | undefined][]) {
  test(`says that '${found}' is not ${noun}`, () => {
    const problem = describeFormat(pointerTo('cloudInit', ...steps), found);
    assert.match(problem?.message ?? '', `'${found}' is not ${noun}, allowed is`);
    assert.is(problem?.hint, meant && JSON.stringify(meant));
  });
}

test.run();
