/** The guests that kvmrun ships: what each says of itself, and that it can be planned. */
import {readdir, readFile} from 'node:fs/promises';
import path from 'node:path';
import * as assert from 'uvu/assert';
import type {GuestArch, GuestImage, ShippedGuest} from '../../src/cli/shipped-guests.js';
import {renderArgv} from '../../src/plan/render-argv.js';
import {SHIPPED_PROFILES} from '../../src/profile/shipped.js';
import {imaginaryHost, type Recording, readRecording} from '../rig/facts.js';
import {inRepository} from '../rig/repository.js';
import {type Asked, allGuests, compiled, complete, LOCKED} from '../rig/shipped-guests.js';
import {suite} from '../rig/suite.js';
import {inTemporaryFolder} from '../rig/temporary-folder.js';

const test = suite('cli/shipped-guests');

const guests = await allGuests();

test('the list is what there is', async () => {
  const names = await readdir(inRepository('profiles'), {recursive: true});
  const profiles = names.filter((name) => name.endsWith('.json') && name !== 'hello.json');
  assert.equal(
    profiles
      .map((name) => `kvmrun:${name.replace('.json', '')}`)
      .toSorted((a, b) => (a < b ? -1 : 1)),
    [...SHIPPED_PROFILES].toSorted((a, b) => (a < b ? -1 : 1)),
  );
});

test('the README names each, but for the variants', async () => {
  const readme = await readFile(inRepository('README.md'), 'utf8');
  const [, table = ''] = /^\| guests \| set up by \|\n\|[-|]+\|\n((\|.*\n)+)/m.exec(readme) ?? [];
  let stem = '';
  const named = table.split('\n').flatMap((row) =>
    [...(row.split('|')[1] ?? '').matchAll(/`([^`]+)`/g)].map(([, name = '']) => {
      if (name.startsWith('-')) return stem + name;
      stem = name.replace(/-[0-9].*$/, '');
      return name;
    }),
  );
  assert.equal(
    named.toSorted(),
    guests
      .filter(({arch}) => arch === 'x86_64')
      .map(({name}) => name)
      .toSorted(),
  );
});

test('each names its guest, its user, its image and where the facts are from', () => {
  for (const {name, title, arch, user, seed, image, memory, diskSize, notes} of guests) {
    assert.match(title, /^\w/, name);
    assert.is(name.endsWith('-aarch64'), arch === 'aarch64', name);
    if (seed !== 'installer') assert.match(user ?? '', /^[a-z][a-z0-9-]+$/, name);
    assert.match(memory, /^([2-9]GiB|512MiB)$/, name);
    if (seed !== 'none') assert.match(diskSize, /^[1-9][0-9]GiB$/, name);
    const facts = notes.join(' ');
    assert.match(facts, /^(Address|Page).* 20\d\d/, name);
    assert.match(facts, 'when this was written. ', name);
    assert.match(facts, 'Published in: ', name);
    assertImage(name, image);
  }
});

function assertImage(name: string, image: GuestImage): void {
  switch (image.digestFrom) {
    case 'profile':
      assert.match(image.url, /^https:\/\/\S+\.(qcow2|img|raw|iso)(\.xz)?(\?https=1)?$/, name);
      // A variant has the mirror of its own image, and not that of its base.
      for (const mirror of image.mirrors) {
        assert.is(path.basename(mirror), path.basename(image.url), name);
      }
      assert.match(image.digest, /^sha256:[0-9a-f]{64}$|^sha512:[0-9a-f]{128}$/, name);
      break;
    case 'lock':
      assert.match(image.url, /^https:\/\/\S+\.(qcow2|img|iso|raw\.xz)$/, name);
      assert.match(image.checksums, /^https:\/\/\S+(sum|\.sha256|\.sha512|DIGESTS|SHA256)$/i, name);
      break;
    case 'owner':
      assert.match(image.page, /^https:\/\/\S+$/, name);
      break;
  }
}

const RECORDINGS: Readonly<Record<GuestArch, Recording>> = {
  x86_64: '7.2',
  aarch64: '7.2-aarch64',
};

for (const guest of guests) {
  test(`${guest.name} is valid, and planned as it is`, () =>
    inTemporaryFolder(async (folder) => {
      const more = await complete(guest, folder);
      const argv = await planned(guest, {folder, more});
      if (guest.seed === 'cloud-init') assert.match(argv, 'seed.iso');
    }));
}

/** What the plan has of the image in its command line. */
function traceOf(image: GuestImage): string {
  switch (image.digestFrom) {
    case 'profile':
      return image.digest.slice(-32);
    case 'lock':
      return LOCKED;
    case 'owner':
      return 'mine.qcow2';
  }
}

async function planned(guest: ShippedGuest, asked: Asked): Promise<string> {
  const facts = imaginaryHost(await readRecording(RECORDINGS[guest.arch]));
  const {plan, warnings} = await compiled(guest, asked, facts);
  assert.equal(warnings, []);
  const argv = renderArgv(plan.invocation).join('\n');
  assert.match(argv, traceOf(guest.image));
  return argv;
}

test.run();
