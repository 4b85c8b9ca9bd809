import * as assert from 'uvu/assert';
import {
  computerNameProblem,
  describeKeyProblem,
  isAdministrator,
  nearComputerName,
  nearUserName,
  PRODUCT_KEY,
  userNameProblem,
} from '../../src/core/windows-names.js';
import {suite} from '../rig/suite.js';

const test = suite('core/windows-names');

test('takes names that Windows takes', () => {
  for (const name of ['PC', 'win11', 'a-b-c', '1st', 'x'.repeat(15)]) {
    assert.is(computerNameProblem(name), undefined, name);
  }
  for (const name of ['ann', 'Ann Ö. Other', 'a.b', "o'neil", 'x'.repeat(20), 'Administrator']) {
    assert.is(userNameProblem(name), undefined, name);
  }
  assert.ok(isAdministrator('ADMINISTRATOR'));
  assert.not.ok(isAdministrator('admin'));
});

test('says what is wrong with others', () => {
  for (const [name, words] of [
    ['x'.repeat(16), 'has 16 characters, allowed are 15'],
    ['a b', "may have letters, digits and '-' only"],
    ['rechner_ö', "may have letters, digits and '-' only"],
    ['2024', 'must not be all digits'],
    ['-a', "must not begin or end with '-'"],
    ['a-', "must not begin or end with '-'"],
    ['', "may have letters, digits and '-' only"],
  ] as const) {
    assert.is(computerNameProblem(name), words);
  }
  for (const [name, words] of [
    ['x'.repeat(21), 'has 21 characters, allowed are 20'],
    ['a@b', 'must not have the character "@"'],
    ['a\\b', 'must not have the character "\\\\"'],
    ['. .', 'must not be dots and spaces only'],
    ['ann.', 'must not begin or end with a space, nor end with a dot'],
    [' ann', 'must not begin or end with a space, nor end with a dot'],
    ['Guest', 'must not be that of an account which Windows has'],
  ] as const) {
    assert.is(userNameProblem(name), words);
  }
  // What `net user` and `net localgroup` list on a fresh Windows, and what it keeps for itself.
  const own = ['DefaultAccount', 'defaultuser0', 'WDAGUtilityAccount', 'NONE', 'SYSTEM'];
  const groups = ['Local Service', 'Network Service', 'Administrators', 'Users', 'Guests'];
  for (const name of [...own, ...groups, 'Everyone']) {
    assert.match(userNameProblem(name) ?? '', 'an account which Windows has', name);
  }
});

test('finds a name that Windows takes, where there is one like it', () => {
  for (const [name, near] of [
    ['my_pc.local', 'my-pc'],
    ['rechner_ö', 'rechner'],
    ['a-name-of-many-letters', 'a-name-of-many'],
    ['2024', undefined],
    ['', undefined],
  ] as const) {
    assert.is(nearComputerName(name), near, name);
  }
  for (const [name, near] of [
    ['CORP\\ann', 'ann'],
    ['ann@corp.example', 'ann'],
    ['a b/c', 'a bc'],
    [' ann. ', 'ann'],
    ['Guest', undefined],
    ['. .', undefined],
  ] as const) {
    assert.is(nearUserName(name), near, name);
  }
});

test('says of a product key what is wrong with it, and does not repeat it', () => {
  assert.is(describeKeyProblem('W269N-WFGWX-YVC9B-4J6C9-T83GX'), undefined);
  assert.match(
    describeKeyProblem('W269N-WFGWX-YVC9B-4J6C0-T83GI') ?? '',
    /^has 0 and I in it, and no product key has any/,
  );
  assert.match(describeKeyProblem('W269N') ?? '', /^is not five groups of five/);
});

test('knows a product key by its form', () => {
  assert.ok(PRODUCT_KEY.test('W269N-WFGWX-YVC9B-4J6C9-T83GX'));
  for (const key of [
    'w269n-WFGWX-YVC9B-4J6C9-T83GX',
    'W269NWFGWXYVC9B4J6C9T83GX',
    '',
    'A-B-C-D-E',
    'W269N-WFGWX-YVC9B-4J6C9-T83GX-12345',
    'XW269N-WFGWX-YVC9B-4J6C9-T83GX',
  ]) {
    assert.not.ok(PRODUCT_KEY.test(key));
  }
});

test.run();
