import {existsSync} from 'node:fs';
import {symlink, writeFile} from 'node:fs/promises';
import path from 'node:path';
import * as assert from 'uvu/assert';
import {profileReader} from '../../src/cli/profile-reader.js';
import {shippedGuest, type WindowsGuest} from '../../src/cli/shipped-guests.js';
import {
  isWindowsGuest,
  windowsAdvice,
  windowsFor,
  windowsProfile,
} from '../../src/cli/windows-profile.js';
import {resolveProfile} from '../../src/profile/resolve.js';
import {WINDOWS_GUESTS} from '../../src/profile/shipped.js';
import {inHome} from '../rig/idle-vm.js';
import {inRepository} from '../rig/repository.js';
import {suite} from '../rig/suite.js';
import {inTemporaryFolder} from '../rig/temporary-folder.js';
import {makeMedium} from '../rig/windows-medium.js';

const test = suite('cli/windows-profile');

const guestOf = (name: WindowsGuest) => shippedGuest(name, inRepository());

for (const guest of WINDOWS_GUESTS) {
  test(`what is written for ${guest} is a profile, as it stands and with the install in it`, () =>
    inTemporaryFolder(async (folder) => {
      const text = windowsProfile({name: 'it', guest: await guestOf(guest), iso: 'my windows.iso'});
      const uncommented = text
        .replace('"my windows.iso"', '"my windows.iso",')
        .replace('// "install"', '"install"');
      for (const written of [text, uncommented]) {
        const file = path.join(folder, 'vm.json');
        await writeFile(file, written);
        const reader = profileReader({cwd: folder, packageDirectory: inRepository()});
        const loaded = await resolveProfile(file, reader);
        assert.ok(loaded.ok, JSON.stringify(loaded));
        const isUnseen = written === uncommented && guest.endsWith('-aarch64');
        assert.equal(
          loaded.value.warnings.map(({code}) => code),
          // There is no guest agent for it, which would tell when it is installed.
          isUnseen ? ['profile/windows-end-unseen'] : [],
        );
        const {windows, cpu, memory, disks} = loaded.value.profile;
        // As the base has it, so that what is written is what the base is known for.
        assert.equal([cpu.count, memory.size, disks[0]?.size], [2, '4GiB', '64GiB']);
        assert.is(`windows-${windows?.version}`, guest.replace(/-aarch64$/, ''));
        assert.is(windows?.iso, path.join(folder, 'my windows.iso'));
        assert.is(windows?.install?.user, written === text ? undefined : 'user');
      }
    }));
}

test('knows its guests by name, and says where the medium is to be', async () => {
  assert.is(isWindowsGuest('windows-11'), true);
  assert.is(isWindowsGuest('windows-12'), false);
  const guest = await guestOf('windows-10');
  const [first] = windowsAdvice({file: 'vm.json', guest, iso: undefined});
  assert.match(first ?? '', /software-download\/windows10ISO, .* as windows-10\.iso$/);
  assert.is(windowsAdvice({file: 'vm.json', guest, iso: 'w.iso'}).length, 1);
});

test('finds the Windows for an architecture', () => {
  assert.is(windowsFor('windows-11', undefined), 'windows-11');
  assert.is(windowsFor('windows-11', 'aarch64'), 'windows-11-aarch64');
  assert.is(windowsFor('windows-11-aarch64', 'aarch64'), 'windows-11-aarch64');
  assert.is(windowsFor('windows-11-aarch64', 'x86_64'), undefined);
  assert.is(windowsFor('windows-10', 'aarch64'), undefined);
});

test('is what init writes, and what it points to', () =>
  inHome(async (home) => {
    await symlink(await makeMedium(home.folder), home.path('w.iso'));
    const {code, stderr} = await home.kvmrun(
      ...['init', '--os', 'windows-11', '--image', 'w.iso', 'w.json'],
    );
    assert.is(code, 0, stderr);
    assert.equal([stderr.includes('warning'), existsSync(home.path('w.json'))], [false, true]);
    assert.is((await home.kvmrun('validate', 'w.json')).code, 0);
    const other = await home.kvmrun('init', '--os', 'windows-7', 'other.json');
    assert.is(other.code, 64);
    assert.match(other.stderr, "'windows-server-2025'");
  }));

test('a file that is no medium is told of at once, and nothing is written for it', () =>
  inHome(async (home) => {
    const init = (medium: string, os: string) =>
      home.kvmrun('init', '--os', os, '--image', medium, 'w.json');
    await writeFile(home.path('page.iso'), '<!DOCTYPE html><html>');
    const page = await init('page.iso', 'windows-11');
    assert.is(page.code, 65);
    assert.match(page.stderr, "page.iso' is a web page (HTML), and no medium of Windows");
    assert.is(existsSync(home.path('w.json')), false);
    const other = await init(await makeMedium(home.folder), 'windows-server-2025');
    assert.is(other.code, 0);
    assert.match(other.stderr, 'warning[image/windows-medium-kind]');
  }));

test.run();
