/** The seed's disc is made from references, kept while nothing changes, and private. */
import {chmod, mkdir, readdir, readFile, stat, truncate, writeFile} from 'node:fs/promises';
import path from 'node:path';
import * as assert from 'uvu/assert';
import type {Diagnostic} from '../../src/core/diagnostic.js';
import {pointerTo} from '../../src/core/pointer.js';
import {prepareSeed} from '../../src/host/prepare-seed.js';
import {seedSpec} from '../../src/plan/seed.js';
import type {CloudInit} from '../../src/schema/schema.js';
import {KEY, someCloudInit} from '../rig/cloud-init.js';
import {outputOf} from '../rig/program-output.js';
import {suite} from '../rig/suite.js';
import {inTemporaryFolder} from '../rig/temporary-folder.js';

const test = suite('host/prepare-seed');

type Environment = Readonly<Record<string, string>>;

interface Scene {
  readonly folder: string;
  readonly disc: string;
  /** The notes. */
  readonly make: (cloudInit: Partial<CloudInit>, env?: Environment) => Promise<readonly string[]>;
  readonly refusals: (
    cloudInit: Partial<CloudInit>,
    env?: Environment,
  ) => Promise<readonly Diagnostic[]>;
  readonly read: (name: string) => Promise<string>;
}

const inScene = (run: (scene: Scene) => Promise<void>): Promise<void> =>
  inTemporaryFolder(async (folder) => {
    const disc = path.join(folder, 'kvmrun', 'vm-1', 'seed.iso');
    const prepare = (cloudInit: Partial<CloudInit>, env: Readonly<Record<string, string>> = {}) => {
      const seed = seedSpec({
        name: 'web',
        uuid: '00000000-0000-4000-8000-000000000001',
        cloudInit: {...someCloudInit, ...cloudInit},
      });
      return prepareSeed({prepare: 'seed', path: disc, seed, origin: pointerTo('cloudInit')}, env);
    };
    await run({
      folder,
      disc,
      make: async (...input) => {
        const prepared = await prepare(...input);
        if (!prepared.ok) throw new Error(JSON.stringify(prepared.error));
        return prepared.value;
      },
      refusals: async (...input) => {
        const prepared = await prepare(...input);
        return prepared.ok ? [] : prepared.error;
      },
      read: (name) => outputOf('isoinfo', '-R', '-i', disc, '-x', `/${name}`),
    });
  });

test('makes the disc, says so, and keeps it while nothing changes', () =>
  inScene(async ({disc, make}) => {
    assert.equal(await make({}), ['made seed.iso for cloud-init']);
    const [first, before] = [await readFile(disc), await stat(disc)];
    assert.equal(await make({}), []);
    const after = await stat(disc);
    assert.ok((await readFile(disc)).equals(first));
    assert.equal([after.ino, after.mtimeMs], [before.ino, before.mtimeMs]);
    assert.equal(await readdir(path.dirname(disc)), ['seed.iso']);
  }));

test('makes it anew when the guest is to become something else', () =>
  inScene(async ({make, read}) => {
    await make({});
    const first = await read('meta-data');
    assert.equal(await make({packages: ['nginx']}), [
      'made seed.iso anew: cloud-init configures the guest again',
    ]);
    assert.is.not(await read('meta-data'), first);
    await make({});
    assert.is(await read('meta-data'), first);
  }));

test('makes it anew when a file that it is made from has changed', () =>
  inScene(async ({folder, make, read}) => {
    const file = path.join(folder, 'ann.pub');
    await writeFile(file, KEY);
    await make({sshKeys: [{file}]});
    const first = await read('meta-data');
    await writeFile(file, KEY.replace('ann@', 'bob@'));
    assert.is((await make({sshKeys: [{file}]})).length, 1);
    assert.is.not(await read('meta-data'), first);
  }));

test('only its user can read it, whatever was there before', () =>
  inScene(async ({disc, make}) => {
    await make({});
    assert.is((await stat(disc)).mode & 0o777, 0o600);
    await chmod(disc, 0o644);
    assert.equal(await make({}), []);
    assert.is((await stat(disc)).mode & 0o777, 0o600);
    await truncate(disc, 100);
    assert.is((await make({})).length, 1);
    assert.ok((await stat(disc)).size > 2048);
  }));

test('fills in keys, hashes and files from where they stand', () =>
  inScene(async ({folder, make, read}) => {
    const file = (name: string) => path.join(folder, name);
    await writeFile(file('keys'), `# mine\n${KEY}\n\n${KEY.replace('ann@', 'bob@')}\n`);
    await writeFile(file('tls.key'), Buffer.from([0, 255, 10]));
    const hash = `$6$salt$${'a'.repeat(86)}`;
    await make(
      {
        sshKeys: [KEY, {file: file('keys')}, KEY],
        users: [{name: 'ann', groups: [], sshKeys: [], passwordHash: {env: 'HASH'}}],
        files: [{path: '/etc/tls.key', source: {file: file('tls.key')}, permissions: '0600'}],
      },
      {HASH: `${hash}\n`},
    );
    const userData = await read('user-data');
    const keys = [KEY, KEY, KEY.replace('ann@', 'bob@'), KEY].map((key) => `  - "${key}"\n`);
    assert.match(userData, `ssh_authorized_keys:\n${keys.join('')}`);
    assert.match(userData, `hashed_passwd: "${hash}"\n    passwd: "${hash}"`);
    assert.match(userData, 'encoding: "b64"\n    content: "AP8K"');
    assert.match(await read('meta-data'), `public-keys:\n${keys.join('')}`);
  }));

test('passes documents from elsewhere on as they stand', () =>
  inScene(async ({folder, make, read}) => {
    const file = path.join(folder, 'network.yaml');
    await writeFile(file, 'version: 2\nethernets: {}\n');
    await make({userData: {env: 'DATA'}, networkConfig: {file}}, {DATA: '#!/bin/sh\necho hi\n'});
    assert.is(await read('user-data'), '#!/bin/sh\necho hi\n');
    assert.is(await read('network-config'), 'version: 2\nethernets: {}\n');
  }));

test('says everything that is missing in one go, each with its place', () =>
  inScene(async ({folder, disc, refusals}) => {
    const missing = path.join(folder, 'missing.pub');
    const found = await refusals({
      sshKeys: [{file: missing}],
      users: [{name: 'ann', groups: [], sshKeys: [], passwordHash: {env: 'NOT_SET'}}],
      networkConfig: {file: folder},
    });
    assert.equal(
      found.map(({code, origin}) => [code, origin]),
      [
        ['prepare/seed-file-missing', '/cloudInit/sshKeys/0'],
        ['prepare/seed-variable-missing', '/cloudInit/users/0/passwordHash'],
        ['prepare/seed-file-unusable', '/cloudInit/networkConfig'],
      ],
    );
    assert.equal(await readdir(path.dirname(path.dirname(disc))).catch(() => []), []);
  }));

test('says so when there is more than a disc can hold', () =>
  inScene(async ({folder, refusals}) => {
    const file = path.join(folder, 'large');
    await writeFile(file, '');
    await truncate(file, 15 * 2 ** 20);
    const source = {file};
    const files = ['a', 'b', 'c', 'd'].map((name) => ({
      path: `/${name}`,
      source,
      permissions: '0644',
    }));
    const [problem] = await refusals({files});
    assert.is(problem?.code, 'prepare/seed-too-large');
    await truncate(file, 17 * 2 ** 20);
    assert.is((await refusals({files}))[0]?.code, 'prepare/seed-file-unusable');
  }));

test('a folder where the disc is to be is no end of words', () =>
  inScene(async ({disc, refusals}) => {
    await mkdir(disc, {recursive: true, mode: 0o700});
    await chmod(path.dirname(disc), 0o700);
    await chmod(path.dirname(path.dirname(disc)), 0o700);
    const [problem] = await refusals({});
    assert.is(problem?.code, 'host/file-not-written');
    assert.is(problem?.origin, '/cloudInit');
  }));

test.run();
