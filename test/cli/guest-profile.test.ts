import {readFile} from 'node:fs/promises';
import * as assert from 'uvu/assert';
import {type GuestWishes, guestProfile} from '../../src/cli/guest-profile.js';
import {profileReader} from '../../src/cli/profile-reader.js';
import {shippedGuest} from '../../src/cli/shipped-guests.js';
import {ok} from '../../src/core/result.js';
import {type LoadedProfile, type ProfileReader, resolveProfile} from '../../src/profile/resolve.js';
import {GUESTS, type GuestName} from '../../src/profile/shipped.js';
import {inRepository} from '../rig/repository.js';
import {suite} from '../rig/suite.js';

const test = suite('cli/guest-profile');
const packageDirectory = inRepository();

const key = {file: '~/.ssh/id_ed25519.pub', text: 'ssh-ed25519 AAAAC3Nz ann [at home]'};

/** What kvmrun makes of the text. */
async function resolved(
  name: GuestName,
  wishes: Partial<GuestWishes> = {},
): Promise<LoadedProfile & {readonly text: string}> {
  const guest = await shippedGuest(name, packageDirectory);
  const text = guestProfile({name: 'web', guest, key, image: undefined, ...wishes});
  const reader = profileReader({cwd: '/vms', packageDirectory});
  const inMemory: ProfileReader = {
    ...reader,
    readText: async (file) => (file === '/vms/vm.json' ? ok(text) : reader.readText(file)),
  };
  // Digests may be left to a lock file.
  const loaded = await resolveProfile('/vms/vm.json', inMemory, 'lock-file-first');
  assert.ok(loaded.ok, JSON.stringify(loaded));
  assert.equal(loaded.value.warnings, []);
  return {...loaded.value, text};
}

test('what is written for each guest is valid as it stands', async () => {
  for (const name of GUESTS) {
    const {profile, text} = await resolved(name);
    assert.match(text, `"extends": "kvmrun:${name}"`);
    assert.is(profile.disks[0]?.id, 'root', name);
    assert.is(profile.networks.length, 1, name);
  }
});

test('the key is named for cloud-init, and stands in the config of Ignition', async () => {
  const {profile: debian} = await resolved('debian-13');
  assert.equal(debian.cloudInit?.sshKeys, [{file: key.file}]);
  assert.is(debian.ready.type, 'ssh');
  const {profile: flatcar} = await resolved('flatcar');
  assert.equal(flatcar.ignition?.inline?.['passwd'], {
    users: [{name: 'core', sshAuthorizedKeys: [key.text]}],
  });
  const {text} = await resolved('flatcar', {key: {...key, text: undefined}});
  assert.match(text, 'take what stands in ~/.ssh/id_ed25519.pub');
});

test('an image of ones own takes the place of the one that is served', async () => {
  const image = {path: 'mine.img', format: 'raw'} as const;
  const [debian] = (await resolved('debian-13', {image})).profile.disks;
  assert.match(debian?.source?.path ?? '', /\/mine\.img$/);
  assert.equal(debian?.source, {
    mirrors: [],
    format: 'raw',
    ...(debian?.source?.path !== undefined && {path: debian.source.path}),
  });
  const qcow2 = {path: 'mine.qcow2', format: 'qcow2'} as const;
  const [freebsd] = (await resolved('freebsd-15', {image: qcow2})).profile.disks;
  assert.is(freebsd?.source?.format, 'qcow2');
  const [fedora] = (await resolved('fedora-44', {image})).profile.disks;
  assert.equal(fedora?.source?.mirrors, []);
  const {openImages} = await resolved('opensuse-leap-16.0', {image});
  assert.equal(openImages, []);
  const iso = {path: 'install.iso', format: 'raw'} as const;
  const {disks} = (await resolved('openbsd-7.9', {image: iso})).profile;
  assert.is(disks[0]?.size, '20GiB');
  assert.match(disks[1]?.source?.path ?? '', /\/install\.iso$/);
  assert.is(disks[1]?.media, 'cdrom');
});

test('a guest whose image is not served says where it is to be had, and put', async () => {
  const {profile, text} = await resolved('rhel-10');
  assert.match(text, 'https://access.redhat.com/');
  assert.match(profile.disks[0]?.source?.path ?? '', /\/rhel-10\.qcow2$/);
});

test('a guest that is started by its kernel has a place for it', async () => {
  const {profile} = await resolved('yocto');
  assert.match(profile.boot.kernel ?? '', /\/bzImage$/);
  assert.match(profile.boot.cmdline ?? '', 'root=/dev/vda');
  assert.equal(profile.disks[0]?.source?.format, 'raw');
});

test('the published schema is named as the package has it', async () => {
  const {text} = await resolved('debian-13');
  const named = /"\$schema": "\.\/node_modules\/kvmrun\/(.*)"/.exec(text)?.[1] ?? '';
  assert.match(await readFile(inRepository(named), 'utf8'), '"title": "Profile"');
});

test.run();
