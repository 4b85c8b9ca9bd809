import * as assert from 'uvu/assert';
import {filterGuests, type GuestFilter, pickGuest} from '../../src/cli/pick-guest.js';
import {type GuestArch, shippedGuests} from '../../src/cli/shipped-guests.js';
import {inRepository} from '../rig/repository.js';
import {suite} from '../rig/suite.js';

const test = suite('cli/pick-guest');

function pick(os: string, arch?: GuestArch, hostArch?: GuestArch): string {
  const picked = pickGuest({os, arch, hostArch});
  if (picked.ok) return picked.value;
  return picked.error.map(({message, hint}) => `${message}; ${hint}`).join('\n');
}

for (const [name, picked, expected] of [
  ['a guest by its name', pick('debian-13', undefined, 'x86_64'), 'debian-13'],
  ['the variant for the host', pick('debian-13', undefined, 'aarch64'), 'debian-13-aarch64'],
  ['the only one there is', pick('oracle-9', undefined, 'aarch64'), 'oracle-9'],
  [
    'the architecture that is asked for',
    pick('debian-13', 'aarch64', 'x86_64'),
    'debian-13-aarch64',
  ],
  ['a variant by its name', pick('debian-13-aarch64', undefined, 'x86_64'), 'debian-13-aarch64'],
  ['the other variant of one', pick('debian-13-aarch64', 'x86_64'), 'debian-13'],
] as const) {
  test(`picks ${name}`, () => assert.is(picked, expected));
}

for (const [typed, suggested] of [
  ['debian', /'debian-13', 'debian-12'\? /],
  ['debian-9', /'debian-13', 'debian-12'\? /],
  ['almalinux', /'almalinux-10', 'almalinux-9', 'almalinux-8'\? /],
  ['Ubuntu 24.04', /'ubuntu-24.04'/],
  ['fedroa-44', /'fedora-44'\? /],
  ['opensbd', /'openbsd-7.9'\? /],
  ['windows-7', /'windows-10', 'windows-11', .*; kvmrun images windows tells more/],
  ['Windows11', /'windows-11'\? kvmrun images lists all$/],
  ['plan9', /^[^?]*; kvmrun images lists those/],
] as const) {
  test(`says which guest '${typed}' may be`, () => {
    assert.match(pick(typed), `kvmrun knows no guest '${typed}'`);
    assert.match(pick(typed), suggested);
  });
}

test('says for which architectures there is an image', () => {
  assert.match(pick('oracle-9', 'aarch64'), "'oracle-9' for 'aarch64', allowed is 'x86_64'");
  assert.is(
    pick('windows-10', 'aarch64'),
    "There is no 'windows-10' for 'aarch64', allowed is 'x86_64'; for 'aarch64' there is 'windows-11-aarch64'",
  );
  const other = pick('windows-11-aarch64', 'x86_64');
  assert.match(other, "no 'windows-11-aarch64' for 'x86_64', allowed is 'aarch64'; for 'x86_64'");
  assert.match(other, "'windows-11', 'windows-server-2019'");
});

const guests = await shippedGuests(inRepository());

function filter(wish: Partial<GuestFilter>): readonly string[] {
  const found = filterGuests(guests, {words: [], arch: undefined, seed: undefined, ...wish});
  return found.ok
    ? found.value.map(({name}) => name)
    : found.error.map(({message, hint}) => `${message}; ${hint}`);
}

test('all words have to fit, in the name or in the title', () => {
  assert.is(filter({}).length, guests.length);
  assert.equal(filter({words: ['debian', 'TRIXIE'], arch: 'x86_64'}), ['debian-13']);
  assert.equal(filter({seed: 'ignition', arch: 'x86_64'}), ['fedora-coreos', 'flatcar']);
});

test('a whole name means that guest only', () => {
  assert.equal(filter({words: ['debian-13']}), ['debian-13']);
});

test('says what is not to be had', () => {
  assert.equal(filter({words: ['debain']}), [
    "kvmrun knows no guest 'debain'; 'debian-13'? kvmrun images lists all",
  ]);
  assert.match(filter({words: ['debian'], seed: 'installer'})[0] ?? '', 'is all of that');
});

test.run();
