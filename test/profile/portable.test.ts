import * as assert from 'uvu/assert';
import {type CarriedDisk, type Portable, portableProfile} from '../../src/profile/portable.js';
import {mergedTree} from '../../src/profile/resolve.js';
import {parse} from '../rig/profiles.js';
import {suite} from '../rig/suite.js';

const test = suite('profile/portable');

/** Of a profile in `/vms`. */
const portable = (profile: object, disks: readonly CarriedDisk[] = []): Portable =>
  portableProfile(mergedTree(parse(JSON.stringify({name: 'web', ...profile}))), '/vms', disks);

test('has a disk that was made of an image stand alone, and one to be made be made in the folder', () => {
  const {profile, files, urls} = portable(
    {
      disks: [
        {id: 'root', source: {url: 'https://example.org/a.qcow2'}, mode: 'overlay', size: '2GiB'},
        {id: 'data', path: 'data.img', format: 'raw', size: '1GiB', grow: false},
        {id: 'later', path: '/srv/later.qcow2', size: '1GiB', grow: false},
        {id: 'other', source: {url: 'https://example.org/b.qcow2'}},
      ],
    },
    [
      {id: 'root', path: 'disks/root.qcow2', format: 'qcow2', state: 'there'},
      {id: 'data', path: 'disks/data.img', format: 'raw', state: 'there'},
      {id: 'later', path: 'disks/later.qcow2', format: 'qcow2', state: 'unmade'},
    ],
  );
  assert.equal(profile['disks'], [
    {id: 'root', size: '2GiB', path: 'disks/root.qcow2', format: 'qcow2'},
    {id: 'data', path: 'disks/data.img', format: 'raw', size: '1GiB'},
    {id: 'later', path: 'disks/later.qcow2', size: '1GiB'},
    {id: 'other', source: {url: 'https://example.org/b.qcow2'}},
  ]);
  assert.equal([files, urls], [[], ['https://example.org/b.qcow2']]);
});

test('carries other files along, each once, under plain names that differ', () => {
  const {profile, files} = portable({
    boot: {kernel: 'v 1/vmlinuz', initrd: '/boot/initrd'},
    disks: [
      {id: 'a', media: 'cdrom', path: '/srv/cd.iso'},
      {id: 'b', media: 'cdrom', path: '/other/cd.iso'},
      {id: 'c', media: 'cdrom', path: '/srv/cd.iso'},
      {id: 'd', mode: 'ephemeral', source: {path: 'bäse.img'}},
    ],
  });
  assert.equal(profile['boot'], {kernel: 'files/vmlinuz', initrd: 'files/initrd'});
  assert.equal(files, [
    {from: '/vms/v 1/vmlinuz', to: 'files/vmlinuz'},
    {from: '/boot/initrd', to: 'files/initrd'},
    {from: '/srv/cd.iso', to: 'files/cd.iso'},
    {from: '/other/cd.iso', to: 'files/2-cd.iso'},
    {from: '/vms/bäse.img', to: 'files/b_se.img'},
  ]);
});

test('names what the guest is told from outside, and carries none of it', () => {
  const {profile, files, references} = portable({
    extends: 'kvmrun:base/linux',
    cloudInit: {
      sshKeys: ['ssh-ed25519 AAAA', {file: '~/.ssh/id.pub'}],
      users: [{name: 'root', passwordHash: {env: 'HASH'}}],
      files: [{path: '/etc/x', source: {file: 'secrets/x'}}],
    },
    credentials: [{id: 'token', file: '/run/token'}],
  });
  assert.equal(files, []);
  assert.equal(profile['extends'], undefined);
  assert.equal(profile['credentials'], [{id: 'token', file: '/run/token'}]);
  assert.equal(
    references.map((one) => `${one.at} ${'file' in one ? one.file : one.env}`),
    [
      '/cloudInit/sshKeys/1/file ~/.ssh/id.pub',
      '/cloudInit/users/0/passwordHash/env HASH',
      '/cloudInit/files/0/source/file secrets/x',
      '/credentials/0/file /run/token',
    ],
  );
});

test.run();
