import * as assert from 'uvu/assert';
import {pointerTo} from '../../src/core/pointer.js';
import {checkHeader, readKeys, readPasswordHash} from '../../src/host/seed-contents.js';
import {KEY} from '../rig/cloud-init.js';
import {suite} from '../rig/suite.js';

const test = suite('host/seed-contents');
const source = {from: {file: '/home/ann/x'}, origin: pointerTo('cloudInit', 'sshKeys', 0)};
const SECRET = 'correct horse battery staple';

const keysOf = (text: string) => {
  const read = readKeys(text, source);
  return read.ok ? read.value : read.error.message;
};

test('takes all keys of a file, without comments and empty lines', () => {
  assert.equal(keysOf(`# mine\r\n\n  ${KEY}\r\n${KEY}\n`), [KEY, KEY]);
});

for (const key of [
  'ecdsa-sha2-nistp256 AAAAE2VjZHNhLXNoYTItbmlzdHAyNTY=',
  'sk-ssh-ed25519@openssh.com AAAAGnNrLXNzaC1lZDI1NTE5QG9wZW5zc2guY29t laptop',
  `from="10.0.0.0/8",no-pty ${KEY}`,
]) {
  test(`takes ${key.slice(0, 30)}`, () => assert.equal(keysOf(key), [key]));
}

for (const [what, text, message] of [
  [
    'a private key',
    '-----BEGIN OPENSSH PRIVATE KEY-----\nb3Blb',
    "'/home/ann/x' holds a private key",
  ],
  ['no key', '# nothing\n', "'/home/ann/x' holds no public SSH key"],
  ['something else', `${KEY}\n${SECRET}`, "line '2' of '/home/ann/x' is not a public SSH key"],
] satisfies [string, string, string][]) {
  test(`refuses ${what}, and does not repeat it`, () => {
    const problem = String(keysOf(text));
    assert.match(problem, message);
    assert.not.match(problem, SECRET);
  });
}

const hashOf = (text: string) => {
  const read = readPasswordHash(text, source);
  return read.ok ? read.value : read.error.message;
};

for (const hash of [
  `$6$salt$${'a'.repeat(86)}`,
  `$5$rounds=5000$salt$${'a'.repeat(43)}`,
  `$y$j9T$abc./$${'b'.repeat(43)}`,
  '$2b$12$WApznUPhDubN0oeveSXHpOpBZvRNs5EZOaB6Hr1j6jUHk2nwWV6lS',
]) {
  test(`takes the hash ${hash.slice(0, 12)}…`, () => assert.is(hashOf(` ${hash}\n`), hash));
}

for (const text of ['', SECRET, `$6$salt$abc\n${SECRET}`, 'root:$6$salt$abc:1::', '$6$a b$c']) {
  test(`refuses '${text.slice(0, 8)}…' as a hash, and does not repeat it`, () => {
    const problem = hashOf(text);
    assert.match(problem, "'/home/ann/x' does not hold the hash of a password");
    assert.not.match(problem, SECRET);
  });
}

for (const text of [
  ...['', '#cloud-config\nusers: []', '#!/bin/sh', '#include\nhttps://example.org', '\u001f\u008b'],
  ...['## template: jinja\n#cloud-config', 'Content-Type: multipart/mixed', '#cloud-config\r\n'],
]) {
  test(`${JSON.stringify(text)} is something for cloud-init`, () => {
    assert.is(checkHeader(Buffer.from(text, 'latin1'), source), undefined);
  });
}

for (const text of ['users: []', '\n#cloud-config', ' #cloud-config', '{"ignition": {}}', SECRET]) {
  test(`${JSON.stringify(text)} would be ignored by cloud-init`, () => {
    const problem = checkHeader(Buffer.from(text), source);
    assert.is(problem?.code, 'prepare/user-data-unknown');
    assert.not.match(problem?.message ?? '', SECRET);
    assert.is(problem?.origin, '/cloudInit/sshKeys/0');
  });
}

test.run();
