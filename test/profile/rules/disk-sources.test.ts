import * as assert from 'uvu/assert';
import {disksHaveSources} from '../../../src/profile/rules/disk-sources.js';
import type {Disk, DiskSource} from '../../../src/schema/schema.js';
import {aDisk, aProfile, locateAnywhere} from '../../rig/profiles.js';
import {suite} from '../../rig/suite.js';

const test = suite('profile/rules/disk-sources');
const check = (disk: Disk) =>
  disksHaveSources({...aProfile, disks: [disk]}, locateAnywhere).map(
    ({code, location}) => `${code} ${location?.pointer.replace('/disks/0', '')}`,
  );
const sha256 = 'ab'.repeat(32);
const {path: _, ...unplaced} = aDisk;
const url = 'https://example.org/a.qcow2';
const from = (source: Partial<DiskSource>, changes: Partial<Disk> = {}): Disk => ({
  ...unplaced,
  mode: 'overlay',
  ...changes,
  source: {mirrors: [], format: 'qcow2', ...source},
});

for (const [name, disk] of [
  ['an image used in place', aDisk],
  ['an image from a server', from({url, sha256})],
  ['an image from this machine', from({url: 'http://127.0.0.1:8000/a', sha256})],
  ['an image without a digest, which the lock file may have', from({url})],
  ['an image from a file', from({path: '/images/a.qcow2'})],
  ['a file that a page is for', from({path: '/a.qcow2', page: 'https://images.example/login'})],
  ['a packed file with its digest', from({path: '/images/a.qcow2.xz', sha256})],
  ['a copy in another format', from({path: '/a.vmdk', format: 'vmdk'}, {mode: 'copy'})],
  ['an overlay at a path', from({url, sha256}, {path: '/vms/a.qcow2'})],
  ['a source that is only read', from({url, sha256}, {mode: 'direct', readOnly: true})],
  ['an image whose writes are thrown away', {...aDisk, mode: 'ephemeral'}],
] as const satisfies readonly (readonly [string, Disk])[]) {
  test(`${name} is fine`, () => assert.equal(check(disk), []));
}

for (const [name, disk, problem] of [
  ['nothing', from({sha256}), 'profile/source-place /source'],
  ['a page alone', from({page: 'https://images.example/login'}), 'profile/source-by-hand /source'],
  ['two places', from({url, path: '/a', sha256}), 'profile/source-place /source'],
  [
    'two digests',
    from({url, sha256, sha512: sha256 + sha256}),
    'profile/source-digest /source/sha512',
  ],
  ['a packed file without a digest', from({path: '/a.gz'}), 'profile/source-digest /source/path'],
  [
    'plain http',
    from({url: 'http://example.org/a', sha256}),
    'profile/source-not-https /source/url',
  ],
  [
    'what only looks like this machine',
    from({url: 'http://127.0.0.1.example.org/a', sha256}),
    'profile/source-not-https /source/url',
  ],
  [
    'a mirror on plain http',
    from({url, sha256, mirrors: ['http://example.org/a']}),
    'profile/source-not-https /source/mirrors/0',
  ],
  [
    'a password',
    from({url: 'https://ann:secret@example.org/a', sha256}),
    'profile/source-secret /source/url',
  ],
  [
    'a list of checksums on plain http',
    from({url, checksums: 'http://example.org/SHA256SUMS'}),
    'profile/source-not-https /source/checksums',
  ],
  [
    'a list of checksums for a file',
    from({path: '/a', checksums: 'https://example.org/SHA256SUMS'}),
    'profile/source-without-url /source/checksums',
  ],
  ['the size of a file', from({path: '/a', size: 5}), 'profile/source-without-url /source/size'],
  [
    'an overlay on a VMDK',
    from({path: '/a.vmdk', format: 'vmdk'}),
    'profile/source-only-copied /mode',
  ],
  [
    'a source that is written to',
    from({url, sha256}, {mode: 'direct'}),
    'profile/source-is-kept /mode',
  ],
  ['a raw overlay', from({url, sha256}, {format: 'raw'}), 'profile/made-from-source /format'],
  ['a shared overlay', from({url, sha256}, {shared: true}), 'profile/source-not-shared /shared'],
  [
    'a path for nothing',
    from({url, sha256}, {mode: 'ephemeral', path: '/a'}),
    'profile/nothing-made /path',
  ],
  [
    'a size for what stays',
    from({url, sha256}, {mode: 'direct', readOnly: true, size: '1GiB'}),
    'profile/source-is-kept /size',
  ],
  ['an overlay on nothing', {...aDisk, mode: 'overlay'}, 'profile/mode-without-source /mode'],
  [
    'a shared disk that is thrown away',
    {...aDisk, mode: 'ephemeral', shared: true},
    'profile/mode-without-source /mode',
  ],
  ['an ephemeral CD', {...aDisk, media: 'cdrom', mode: 'ephemeral'}, 'profile/not-for-a-cd /mode'],
] as const satisfies readonly (readonly [string, Disk, string])[]) {
  test(`${name} is refused`, () => assert.equal(check(disk), [problem]));
}

test.run();
