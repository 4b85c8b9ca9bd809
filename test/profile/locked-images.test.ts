import * as assert from 'uvu/assert';
import {pointerTo} from '../../src/core/pointer.js';
import {VIRTIO_WIN} from '../../src/core/virtio-win-release.js';
import {
  fillDigests,
  findContradictions,
  findOpenImages,
  missingDigest,
} from '../../src/profile/locked-images.js';
import type {DiskSource, ResolvedProfile, VirtioWin} from '../../src/schema/schema.js';
import {aDisk, aProfile, locateAnywhere} from '../rig/profiles.js';
import {suite} from '../rig/suite.js';

const test = suite('profile/locked-images');

const url = 'https://example.org/a.qcow2';
const [hex, other] = ['ab'.repeat(32), 'cd'.repeat(32)];
const images = {[url]: {digest: `sha256:${hex}`, size: 12}};

const from = (...sources: readonly Partial<DiskSource>[]): ResolvedProfile => ({
  ...aProfile,
  disks: sources.map((source) => ({
    ...aDisk,
    source: {mirrors: [], format: 'qcow2', ...source},
  })),
});
const sourceIn = ({disks}: ResolvedProfile): Partial<DiskSource> => {
  const {mirrors: _, format: __, ...source} = disks[0]?.source ?? {};
  return source;
};

test('an open image gets its digest and size from the lock', () => {
  assert.equal(sourceIn(fillDigests(from({url}), images)), {url, sha256: hex, size: 12});
  assert.is(sourceIn(fillDigests(from({url, size: 11}), images)).size, 11);
});

test('what the profile says, and what is not fetched, stays', () => {
  for (const source of [{url, sha256: other}, {url, sha512: other + other}, {path: '/a'}]) {
    assert.equal(sourceIn(fillDigests(from(source), images)), source);
  }
  assert.equal(sourceIn(fillDigests(from({url}), {})), {url});
  const odd = 'constructor';
  assert.equal(sourceIn(fillDigests(from({url: odd}), {})), {url: odd});
});

test('tells which are open, and with which list', () => {
  const checksums = 'https://example.org/SHA256SUMS';
  const open = findOpenImages(from({path: '/a'}, {url, sha256: hex}, {url, checksums}));
  const origin = pointerTo('disks', 2, 'source');
  assert.equal(open, [{url, checksums, format: 'qcow2', origin}]);
});

test('says what to type for one', () => {
  const [open] = findOpenImages(from({url}));
  assert.ok(open);
  const missing = missingDigest(open, {file: 'db.json', locate: locateAnywhere});
  assert.is(missing.hint, 'kvmrun lock db.json');
  assert.is(missing.location?.pointer, '/disks/0/source/url');
});

const withDrivers = (virtioWin: Partial<VirtioWin>): ResolvedProfile => ({
  ...aProfile,
  windows: {version: '11', virtioWin: {type: 'iso', mirrors: [], ...virtioWin}},
});

test("the disc with Windows' drivers is locked like an image", () => {
  const origin = pointerTo('windows', 'virtioWin');
  const [open, ...more] = findOpenImages(withDrivers({url}));
  assert.equal([open, more], [{url, checksums: undefined, format: 'raw', origin}, []]);
  assert.is(fillDigests(withDrivers({url}), images).windows?.virtioWin.sha256, hex);
  for (const written of [{url, sha256: other}, {path: '/v.iso'}, {}]) {
    assert.equal(findOpenImages(withDrivers(written)), []);
    const filled = fillDigests(withDrivers(written), images);
    assert.equal(filled, withDrivers(written));
  }
  assert.equal(findOpenImages(withDrivers({type: 'none', url})), []);
});

test('of a disc that kvmrun knows, the hint has the digest, too', () => {
  const hintFor = (address: string): string | undefined => {
    const [open] = findOpenImages(withDrivers({url: address}));
    assert.ok(open);
    return missingDigest(open, {file: 'vm.json', locate: locateAnywhere}).hint;
  };
  assert.is(hintFor(url), 'kvmrun lock vm.json');
  assert.is(hintFor(VIRTIO_WIN.url), `kvmrun lock vm.json; or "sha256": "${VIRTIO_WIN.sha256}"`);
});

const lock = {images, locate: locateAnywhere};
const contradictions = (profile: ResolvedProfile): readonly string[] =>
  findContradictions(profile, locateAnywhere, lock).map(
    ({code, location, related}) =>
      `${code} ${location?.pointer} ${related?.map((also) => also.location.pointer).join()}`,
  );

test('two digests of one image are shown in both places', () => {
  assert.equal(contradictions(from({url, sha256: other})), [
    'profile/digest-contradicts-lock /disks/0/source/sha256 /images/https:~1~1example.org~1a.qcow2/digest',
  ]);
  assert.equal(contradictions(from({url, sha256: hex}, {url, sha256: other})), [
    'profile/two-digests /disks/1/source/sha256 /disks/0/source/sha256',
  ]);
  assert.equal(contradictions(withDrivers({url, sha256: other})), [
    'profile/digest-contradicts-lock /windows/virtioWin/sha256 /images/https:~1~1example.org~1a.qcow2/digest',
  ]);
  const {disks} = from({url, sha256: hex});
  assert.equal(contradictions({...withDrivers({url, sha256: other}), disks}), [
    'profile/two-digests /windows/virtioWin/sha256 /disks/0/source/sha256',
  ]);
});

test('digests of two algorithms, and of other images, contradict nothing', () => {
  const away = 'https://example.org/b.qcow2';
  for (const source of [
    {url, sha256: hex},
    {url, sha512: other + other},
    {url: away, sha256: other},
  ]) {
    assert.equal(contradictions(from(source)), []);
  }
});

test.run();
