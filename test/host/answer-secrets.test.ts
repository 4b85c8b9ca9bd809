import {chmod, writeFile} from 'node:fs/promises';
import path from 'node:path';
import * as assert from 'uvu/assert';
import {pointerTo} from '../../src/core/pointer.js';
import {findOpenSecret, readAnswerSecret} from '../../src/host/answer-secrets.js';
import type {PasswordRules} from '../../src/plan/plan.js';
import {suite} from '../rig/suite.js';
import {inTemporaryFolder} from '../rig/temporary-folder.js';

const test = suite('host/answer-secrets');

const SERVER = {for: 'server', user: 'jane'} as const;

const origin = pointerTo('windows', 'install', 'password');

async function read(
  value: string,
  secret: 'password' | 'product-key' = 'password',
  rules: PasswordRules = {for: 'client'},
): Promise<string> {
  const found = await readAnswerSecret(
    {secret, from: {env: 'SECRET'}, origin},
    {env: {SECRET: value}, rules},
  );
  if (found.ok) return found.value;
  assert.is(found.error.origin, origin);
  // Whatever is wrong with it, nobody sees it.
  if (value.length > 3) assert.not.match(JSON.stringify(found.error), value);
  return found.error.message;
}

test('takes a password as it is, but for the end of its line', async () => {
  assert.is(await read('p w<&>"ü😀\n'), 'p w<&>"ü😀');
  assert.is(await read('\ufeffx\r\n'), 'x');
  assert.is(await read('x'.repeat(127)), 'x'.repeat(127));
  assert.is(
    await read(' W269N-WFGWX-YVC9B-4J6C9-T83GX \n', 'product-key'),
    'W269N-WFGWX-YVC9B-4J6C9-T83GX',
  );
});

for (const [value, words, secret, rules] of [
  ['\n', /the password in '\$SECRET' is empty/],
  ['two\nlines', /has more than one line/],
  ['bell\u0007bell', /has characters that no answer file can hold/],
  ['x'.repeat(128), /has more than 127 characters/],
  ['longbutplain', /is too simple for a server/, 'password', SERVER],
  ['Aa1-', /is too simple for a server/, 'password', SERVER],
  ['Administrator1', /has the user's name 'Administrator' in it/, 'password', SERVER],
  ['Bob-12345', /has the user's name 'bob' in it/, 'password', {for: 'server', user: 'bob'}],
  ['XJANE-secret1', /has the user's name 'jane' in it/, 'password', SERVER],
  ['ABCDE-ABCDE', /the product key in '\$SECRET' is none/, 'product-key'],
] satisfies [string, RegExp, ('password' | 'product-key')?, PasswordRules?][]) {
  test(`refuses what Windows would: ${words}`, async () =>
    assert.match(await read(value, secret, rules), words));
}

test('a server takes a password of three kinds of characters', async () => {
  // A name of two letters is in many a password by chance.
  for (const [password, user] of [
    ['Secret1', 'jane'],
    ['Ab1234', 'jane'],
    ['a1!aaa', 'jane'],
    ['Jo-1234', 'jo'],
  ] as const) {
    const taken = await read(password, 'password', {for: 'server', user});
    assert.is(taken, password);
  }
});

test('says what is missing, and what for', () =>
  inTemporaryFolder(async (folder) => {
    const file = path.join(folder, 'password');
    const found = (from: {file: string} | {env: string}) =>
      readAnswerSecret({secret: 'password', from, origin}, {env: {}, rules: {for: 'client'}});
    const missing = await found({file});
    assert.match(
      missing.ok ? '' : missing.error.message,
      'the answer disc for Windows is made from it',
    );
    assert.is((await found({env: 'NOBODY'})).ok, false);
    await writeFile(file, Buffer.from([0xff, 0xfe, 0x41]));
    const binary = await found({file});
    assert.match(binary.ok ? '' : binary.error.message, 'has characters that no answer file');
  }));

test('warns of a password that others may read or write, and of nothing else', () =>
  inTemporaryFolder(async (folder) => {
    const file = path.join(folder, 'pass word');
    await writeFile(file, 'secret', {mode: 0o600});
    const password = {secret: 'password', from: {file}, origin} as const;
    assert.is(await findOpenSecret(password), undefined);
    for (const [mode, shown] of [
      [0o666, '666'],
      [0o640, '640'],
      [0o604, '604'],
    ] as const) {
      await chmod(file, mode);
      const found = await findOpenSecret(password);
      assert.equal([found?.code, found?.severity], ['prepare/secret-open', 'warning']);
      assert.match(found?.message ?? '', `by its mode ${shown}`);
      assert.not.match(found?.message ?? '', 'secret');
      assert.is(found?.hint, `chmod 600 '${file}'`);
    }
    assert.is(await findOpenSecret({...password, secret: 'product-key'}), undefined);
    assert.is(await findOpenSecret({...password, from: {env: 'PASSWORD'}}), undefined);
    assert.is(await findOpenSecret({...password, from: {file: `${file}.gone`}}), undefined);
    assert.is(await findOpenSecret({...password, from: {file: folder}}), undefined);
  }));

test.run();
