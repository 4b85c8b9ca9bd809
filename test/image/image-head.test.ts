import * as assert from 'uvu/assert';
import {findWrongHead} from '../../src/image/image-head.js';
import {suite} from '../rig/suite.js';

const test = suite('image/image-head');
const find = (text: string, expectation: Parameters<typeof findWrongHead>[2]) =>
  findWrongHead('https://example.org/a', Buffer.from(text, 'latin1'), expectation)?.code;

for (const page of [
  '<!DOCTYPE html>\n<html>',
  '  <HTML lang="en">',
  '\xef\xbb\xbf<html>',
  '<!-- moved --><html>',
  '<?xml version="1.0"?>\n<!doctype HTML PUBLIC>',
]) {
  test(`'${page.slice(0, 12)}' begins a web page`, () =>
    assert.is(find(page, {compression: 'none', format: 'raw'}), 'image/web-page'));
}

for (const [compression, magic] of [
  ['xz', '\xfd7zXZ\x00'],
  ['gz', '\x1f\x8b'],
  ['zst', '\x28\xb5\x2f\xfd'],
  ['bz2', 'BZh9'],
] as const) {
  test(`a .${compression} file begins as such`, () => {
    assert.is(find(`${magic} and more`, {compression}), undefined);
    assert.is(find('QFI\xfb', {compression, format: 'qcow2'}), 'image/wrong-contents');
  });
}

test('a qcow2 is known by its magic, and a raw image can begin with anything', () => {
  assert.is(find('QFI\xfb', {compression: 'none', format: 'qcow2'}), undefined);
  assert.is(find('\0\0\0\0', {compression: 'none', format: 'qcow2'}), 'image/wrong-contents');
  assert.is(find('<markup', {compression: 'none', format: 'raw'}), undefined);
});

test.run();
