import * as assert from 'uvu/assert';
import {formatDigest} from '../../src/core/image-name.js';
import {findDigest} from '../../src/image/checksum-list.js';
import {suite} from '../rig/suite.js';

const test = suite('image/checksum-list');

const short = 'ab'.repeat(32);
const other = 'cd'.repeat(32);
const long = 'ef'.repeat(64);
const md5 = '01'.repeat(16);
const list = 'https://example.org/pub/SHA256SUMS';
const image = 'https://example.org/pub/disk.qcow2?mirror=near';

const find = (text: string, where: {list?: string; image?: string} = {}): string => {
  const found = findDigest(text, {list, image, ...where});
  return found.ok ? formatDigest(found.value) : found.error.code;
};

const signed = (text: string): string =>
  `-----BEGIN PGP SIGNED MESSAGE-----\nHash: SHA256\n\n${text}\n-----BEGIN PGP SIGNATURE-----\n\niQ${short}\n-----END PGP SIGNATURE-----\n`;

for (const [name, text, digest = `sha256:${short}`] of [
  ['coreutils', `${other}  a.iso\n${short}  disk.qcow2\n`],
  ['coreutils in binary mode', `${short} *disk.qcow2\n`],
  ['one blank, and capitals', `${short.toUpperCase()} disk.qcow2`],
  ['lines that end as on Windows', `\uFEFF${other}  a.iso\r\n${short}  disk.qcow2\r\n`],
  ['a name below the list', `${short}  ./disk.qcow2\n`],
  ['BSD', `SHA256 (a.iso) = ${other}\nSHA256 (disk.qcow2) = ${short}\n`],
  ['OpenSSL', `SHA2-256(disk.qcow2)= ${short}\n`],
  ['SHA-512', `${long}  disk.qcow2`, `sha512:${long}`],
  ['BSD with SHA-512', `SHA512 (disk.qcow2) = ${long}`, `sha512:${long}`],
  ['both', `SHA512 (disk.qcow2) = ${long}\nSHA256 (disk.qcow2) = ${short}`],
  ['weak ones beside it', `MD5 (disk.qcow2) = ${md5}\nSHA256 (disk.qcow2) = ${short}`],
  ['the same line twice', `${short}  disk.qcow2\n${short}  disk.qcow2\n`],
  ['a digest alone', `${short}\n`],
  ['a digest of standard input', `${short}  -\n`],
  ['signed', signed(`# comment\n${short}  disk.qcow2`)],
  ['signed, BSD', signed(`SHA256 (disk.qcow2) = ${short}`)],
  ['signed, with a dash in front', signed(`- ${short}  disk.qcow2`)],
  [
    'what is signed, not what stands around',
    `${other}  disk.qcow2\n${signed(`${short}  disk.qcow2`)}`,
  ],
  [
    'sections by algorithm',
    `# BLAKE2B HASH\n${'00'.repeat(64)}  disk.qcow2\n# SHA512 HASH\n${long}  disk.qcow2\n`,
    `sha512:${long}`,
  ],
  ['the folder that the address has', `${other}  old/disk.qcow2\n${short}  pub/disk.qcow2\n`],
] as const) {
  test(`reads ${name}`, () => assert.is(find(text), digest));
}

test('the list of one image tells its digest, whatever the build is called', () => {
  const text = `${short}  disk-Build12.3.qcow2\n`;
  assert.is(find(text), 'image/not-in-list');
  const own = 'https://example.org/pub/disk.qcow2.sha256';
  assert.is(find(text, {list: own}), `sha256:${short}`);
  assert.is(find(`${text}${other}  b.qcow2\n`, {list: own}), 'image/not-in-list');
});

test('names in addresses may be escaped', () => {
  const spaced = 'https://example.org/my%20disk%.qcow2';
  assert.is(find(`${short}  my disk%.qcow2\n`, {image: spaced}), 'image/not-in-list');
  assert.is(find(`${short}  a disk.img\n`, {image: 'https://a/a%20disk.img'}), `sha256:${short}`);
});

for (const [name, text, code] of [
  ['nothing', '', 'image/no-list'],
  ['prose', 'Verify the downloads with sha256sum.\n', 'image/no-list'],
  ['numbers', `${'12'.repeat(18)}\n`, 'image/no-list'],
  ['other files', `${short}  a.iso\n`, 'image/not-in-list'],
  ['names that only end alike', `${short}  mydisk.qcow2\n`, 'image/not-in-list'],
  ['two digests', `${short}  disk.qcow2\n${other}  disk.qcow2\n`, 'image/two-digests'],
  ['two digests alone', `${short}\n${other}\n`, 'image/two-digests'],
  ['MD5 only', `${md5}  disk.qcow2\n`, 'image/weak-digest'],
  ['an algorithm that is not known', `SHA3-256 (disk.qcow2) = ${short}\n`, 'image/weak-digest'],
  ['a digest that is too short', `SHA512 (disk.qcow2) = ${short}\n`, 'image/weak-digest'],
  ['a signature alone', signed('').replace('SIGNED MESSAGE', 'SIGNATURE'), 'image/no-list'],
] as const) {
  test(`says so of ${name}`, () => assert.is(find(text), code));
}

test('says which names are near', () => {
  const found = findDigest(`${short}  disks.qcow2\n${other}  a.iso\n`, {list, image});
  assert.ok(!found.ok);
  assert.match(found.error.message, "names 2 files, and 'disk.qcow2' is not among them");
  assert.match(found.error.hint ?? '', "it has 'disks.qcow2'");
});

test.run();
