import * as assert from 'uvu/assert';
import {
  compressionOf,
  formatDigest,
  imageName,
  parseDigest,
  parseImageName,
  shortImageName,
} from '../../src/core/image-name.js';
import {suite} from '../rig/suite.js';

const test = suite('core/image-name');
const digest = {algorithm: 'sha256', hex: 'ab'.repeat(32)} as const;

for (const [source, compression] of [
  ['https://example.org/a.qcow2', 'none'],
  ['https://example.org/a.qcow2.XZ', 'xz'],
  ['https://example.org/a.img.gz?mirror=1#top', 'gz'],
  ['/images/a.raw.zst', 'zst'],
  ['/images/a.raw.bz2', 'bz2'],
  ['/images/xz', 'none'],
] as const) {
  test(`'${source}' has the compression ${compression}`, () =>
    assert.is(compressionOf(source), compression));
}

test('a name in the cache tells the digest, and whether it was unpacked', () => {
  assert.equal(parseImageName(imageName(digest, 'none')), {digest, contents: 'as-served'});
  assert.equal(parseImageName(imageName(digest, 'xz')), {digest, contents: 'unpacked'});
  const long = {algorithm: 'sha512', hex: 'cd'.repeat(64)} as const;
  assert.equal(parseImageName(imageName(long, 'none')), {digest: long, contents: 'as-served'});
});

test('other files of the cache are no images', () => {
  for (const name of [`${imageName(digest, 'none')}.part`, 'sha256-12', 'facts', '../x']) {
    assert.is(parseImageName(name), undefined);
  }
});

test('for people a file is named shortly', () => {
  assert.is(shortImageName(`/cache/images/${imageName(digest, 'gz')}`), 'sha256:abababababab');
  assert.is(shortImageName('/vms/base.qcow2'), 'base.qcow2');
});

test('a digest is written with its algorithm', () =>
  assert.is(formatDigest(digest), `sha256:${'ab'.repeat(32)}`));

test('reads the digests that it writes', () => {
  const digest = {algorithm: 'sha256', hex: 'ab'.repeat(32)} as const;
  assert.equal(parseDigest(formatDigest(digest)), digest);
  assert.is(parseDigest(`md5:${'ab'.repeat(16)}`), undefined);
});

test.run();
