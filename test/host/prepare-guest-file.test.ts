/** Files for the guest are written from references, and private. */
import {chmod, readdir, readFile, stat, truncate, writeFile} from 'node:fs/promises';
import path from 'node:path';
import * as assert from 'uvu/assert';
import {pointerTo} from '../../src/core/pointer.js';
import {prepareGuestFile} from '../../src/host/prepare-guest-file.js';
import type {GuestFileContents} from '../../src/plan/guest-files.js';
import {suite} from '../rig/suite.js';
import {inTemporaryFolder} from '../rig/temporary-folder.js';

const test = suite('host/prepare-guest-file');
const SECRET = 'nobody may see this';

interface Scene {
  readonly folder: string;
  readonly file: string;
  readonly prepare: (
    contents: GuestFileContents,
    env?: Readonly<Record<string, string>>,
  ) => ReturnType<typeof prepareGuestFile>;
}

const inScene = (run: (scene: Scene) => Promise<void>): Promise<void> =>
  inTemporaryFolder(async (folder) => {
    const file = path.join(folder, 'kvmrun', 'vm-1', 'for-guest');
    const origin = pointerTo('credentials', 0);
    const prepare = (contents: GuestFileContents, env = {}) =>
      prepareGuestFile({prepare: 'guest-file', path: file, contents, origin}, env);
    await run({folder, file, prepare});
  });

const aCredential = (from: GuestFileContents['from']) =>
  ({form: 'credential', name: 'a.b', from}) as GuestFileContents;

test('writes a credential as systemd wants it, whatever bytes it has', () =>
  inScene(async ({folder, file, prepare}) => {
    const source = path.join(folder, 'bytes');
    await writeFile(source, Buffer.from([0, 255, 10]));
    assert.ok((await prepare(aCredential({file: source}))).ok);
    assert.is(await readFile(file, 'utf8'), 'io.systemd.credential.binary:a.b=AP8K');
    await prepare(aCredential({text: 'hi\n'}));
    assert.is(await readFile(file, 'utf8'), 'io.systemd.credential.binary:a.b=aGkK');
    await prepare(aCredential({env: 'A'}), {A: 'hi'});
    assert.is(await readFile(file, 'utf8'), 'io.systemd.credential.binary:a.b=aGk=');
    assert.equal(await readdir(path.dirname(file)), ['for-guest']);
  }));

test('writes a config for Ignition as it stands', () =>
  inScene(async ({file, prepare}) => {
    const config = '{"ignition": {"version": "3.4.0"}}';
    await prepare({form: 'ignition', from: {env: 'A'}}, {A: config});
    assert.is(await readFile(file, 'utf8'), config);
    await prepare({form: 'ignition', from: {inline: {ignition: {version: '3.3.0'}}}});
    assert.is(await readFile(file, 'utf8'), '{"ignition":{"version":"3.3.0"}}\n');
  }));

test('only its user can read it, and it is not written twice', () =>
  inScene(async ({file, prepare}) => {
    await prepare(aCredential({text: SECRET}));
    const first = await stat(file);
    assert.is(first.mode & 0o777, 0o600);
    await prepare(aCredential({text: SECRET}));
    assert.is((await stat(file)).ino, first.ino);
    await chmod(file, 0o640);
    await prepare(aCredential({text: SECRET}));
    assert.is((await stat(file)).mode & 0o777, 0o600);
  }));

for (const [text, message] of [
  [`variant: fcos # ${SECRET}`, "'$A' is not JSON"],
  [`{"passwd": "${SECRET}"}`, "'$A' has no ignition.version"],
  ['[]', "'$A' has no ignition.version"],
] satisfies [string, string][]) {
  test(`refuses ${text.slice(0, 12)}… as a config, and does not repeat it`, () =>
    inScene(async ({folder, prepare}) => {
      const prepared = await prepare({form: 'ignition', from: {env: 'A'}}, {A: text});
      const problem = prepared.ok ? undefined : prepared.error;
      assert.is(problem?.code, 'prepare/not-an-ignition-config');
      assert.match(problem?.message ?? '', message);
      assert.not.match(problem?.message ?? '', SECRET);
      assert.match(problem?.hint ?? '', 'butane');
      assert.equal(await readdir(folder), []);
    }));
}

test('says what is missing, and what is too large', () =>
  inScene(async ({folder, prepare}) => {
    const codeOf = async (contents: GuestFileContents) => {
      const prepared = await prepare(contents);
      return prepared.ok ? 'ok' : prepared.error.code;
    };
    const file = path.join(folder, 'large');
    assert.is(await codeOf(aCredential({file})), 'prepare/seed-file-missing');
    assert.is(await codeOf(aCredential({env: 'A'})), 'prepare/seed-variable-missing');
    await writeFile(file, '');
    await truncate(file, 4097);
    assert.is(await codeOf(aCredential({file})), 'prepare/credential-too-large');
    await truncate(file, 4096);
    assert.is(await codeOf(aCredential({file})), 'ok');
  }));

test.run();
