/** What Setup would refuse is refused before, each with the line of the profile that it stands in. */
import * as assert from 'uvu/assert';
import {resolveProfile} from '../../../src/profile/resolve.js';
import {readerOf} from '../../rig/profiles.js';
import {suite} from '../../rig/suite.js';

const test = suite('profile/rules/windows-install');

const KEY = 'W269N-WFGWX-YVC9B-4J6C9-T83GX';

/** Each on a line of its own, so that a line tells which one is meant. */
const LINES: Readonly<Record<string, string>> = {
  name: '"name": "win11"',
  disks: '"disks": [{"id": "system", "path": "system.qcow2"}]',
  display: '"display": {"type": "vnc"}',
  guestAgent: '"guestAgent": {"type": "virtio"}',
  firmware: '"firmware": {"type": "uefi", "secureBoot": true}',
  tpm: '"tpm": {}',
  windows: '"windows": {"version": "11", "iso": "win.iso", "install": {',
  edition: '"edition": "Windows 11 Pro"',
  productKey: `"productKey": "${KEY}"`,
  language: '"language": "de-DE"',
  locale: '"locale": "zh-Hant-TW"',
  keyboard: '"keyboard": "0407:00000407"',
  timezone: '"timezone": "W. Europe Standard Time"',
  user: '"user": "ann"',
  password: '"password": {"env": "PASSWORD"}',
  computerName: '"computerName": "WORK-1"',
  scripts: '"scripts": ["a.ps1", "b.CMD"]',
};

type Change = Readonly<Record<string, string | undefined>>;

const textOf = (change: Change): string => {
  const lines = Object.entries({...LINES, ...change}).filter(([, line]) => line !== undefined);
  const text = lines.map(([, line], index) => {
    const isLast = index === lines.length - 1;
    return `${line}${isLast || line?.endsWith('{') ? '' : ','}`;
  });
  return `{\n${text.join('\n')}\n}}\n}\n`;
};

async function problemsOf(change: Change) {
  const text = textOf(change);
  const resolved = await resolveProfile('vm.json', readerOf({'vm.json': text}));
  if (resolved.ok) return [];
  return resolved.error.diagnostics.map(({message, hint, location}) => {
    const line = text.split('\n')[(location?.range?.start.line ?? 0) - 1];
    return {message, hint, line};
  });
}

const ONE_DISK = '"disks": [{"id": "root", "path": "windows.qcow2", "size": "64GiB"}]';

test('has nothing against what Setup takes', async () => {
  assert.equal(await problemsOf({}), []);
  assert.equal(await problemsOf({edition: '"image": 6', keyboard: '"keyboard": "de-CH"'}), []);
  const own = '{"id": "system", "path": "system.qcow2"}';
  const others = ['"media": "cdrom"', '"readOnly": true'].map(
    (what, index) => `{"id": "d${index}", "path": "d${index}", "format": "raw", ${what}}`,
  );
  assert.equal(await problemsOf({disks: `"disks": [${[own, ...others].join()}]`}), []);
  assert.equal(
    await problemsOf({
      productKey: '"productKey": {"file": "~/key"}',
      user: '"user": "Administrator"',
      timezone: '"timezone": "UTC"',
    }),
    [],
  );
});

for (const [what, change, words, hint] of [
  [
    'no medium',
    {windows: '"windows": {"version": "11", "install": {'},
    /there is no medium to do it from/,
  ],
  ['no disk', {disks: undefined}, /there is no disk that it could be on/, ONE_DISK],
  [
    'two disks',
    {disks: '"disks": [{"id": "a", "path": "a"}, {"id": "b", "path": "b"}]'},
    /which of these '2' that is, is not certain: 'a', 'b'/,
    'have one of them only, and add the others when Windows is installed',
  ],
  [
    'an edition without the name of Windows',
    {edition: '"edition": "Pro"'},
    /'Pro' is no image of Windows 11/,
    '"Windows 11 Pro"',
  ],
  [
    'an edition that is misspelt',
    {edition: '"edition": "Pr0"'},
    /'Pr0' is no image of Windows 11/,
    '"Windows 11 Pro"',
  ],
  [
    'an edition of a server without its name',
    {
      edition: '"edition": "SERVERSTANDARD"',
      windows: '"windows": {"version": "server-2025", "iso": "win.iso", "install": {',
    },
    /'SERVERSTANDARD' is no image of Windows Server 2025/,
    '"Windows Server 2025 SERVERSTANDARD"',
  ],
  [
    'an edition of another Windows',
    {edition: '"edition": "Windows 10 Pro"'},
    /'Windows 10 Pro' is no image of Windows 11/,
  ],
  [
    'an image by name and by number',
    {scripts: '"image": 6'},
    /by its name or by its number, and here are both/,
  ],
  ['an image that no medium has', {edition: '"image": 0'}, /'0'/],
  [
    'a product key without lines',
    {productKey: `"productKey": "${KEY.replaceAll('-', '').toLowerCase()}"`},
    /This is no product key/,
    `"${KEY}"`,
  ],
  [
    'a letter that no product key has',
    {productKey: `"productKey": "${KEY.slice(0, -2)}IO"`},
    /no product key: it has I and O in it, and no product key has any of A E I L O S U Z 0 1 5/,
  ],
  ['half a product key', {productKey: '"productKey": "W269N-WFGWX"'}, /This is no product key/],
  [
    'a product key from nowhere',
    {productKey: '"productKey": {}'},
    /here are neither/,
    '{"file": "~/.config/windows-key"}',
  ],
  [
    'a language as Unix has it',
    {language: '"language": "de_DE.UTF-8"'},
    /'de_DE.UTF-8' is no language for Windows/,
    '"de-DE"',
  ],
  ['a locale without a country', {locale: '"locale": "de"'}, /'de' is no locale for Windows/],
  [
    'a keyboard by half its numbers',
    {keyboard: '"keyboard": "0407"'},
    /'0407' is no keyboard .* or of numbers such as 0409:00000409/,
  ],
  [
    'a time zone as the rest of the world has it',
    {timezone: '"timezone": "Europe/Berlin"'},
    /no time zone 'Europe\/Berlin'/,
    '"W. Europe Standard Time"',
  ],
  [
    'a misspelt time zone',
    {timezone: '"timezone": "W. Europe Standart Time"'},
    /no time zone/,
    '"W. Europe Standard Time"',
  ],
  [
    'a time zone that is abbreviated',
    {timezone: '"timezone": "EST"'},
    /no time zone 'EST'/,
    '"Eastern Standard Time"',
  ],
  [
    'a time zone that is a distance',
    {timezone: '"timezone": "UTC+1"'},
    /no time zone 'UTC\+1'/,
    'write a place such as Europe/Berlin, and kvmrun says what Windows calls its zone; tzutil /l lists all on any Windows',
  ],
  [
    'a user who is too long',
    {user: `"user": "${'x'.repeat(21)}"`},
    /has 21 characters, allowed are 20/,
  ],
  [
    'a user with a domain',
    {user: '"user": "ann@example.org"'},
    /must not have the character "@"/,
    '"ann"',
  ],
  [
    'a user who is there already',
    {user: '"user": "Guest"'},
    /must not be that of an account which Windows has/,
  ],
  ['a user of dots', {user: '"user": "..."'}, /must not be dots and spaces only/],
  ['no user', {user: undefined}, /'user'/],
  ['no password', {password: undefined}, /'password'/],
  [
    'a password in the profile',
    {password: '"password": "geheim"'},
    /^What belongs here is secret, so the profile only names the file/,
  ],
  [
    'a password from two places',
    {password: '"password": {"env": "A", "file": "b"}'},
    /here are both/,
    '{"file": "~/.config/windows-password"}',
  ],
  [
    'a machine that is too long',
    {computerName: '"computerName": "a-name-of-17-char"'},
    /has 17 characters, allowed are 15/,
  ],
  ['a machine of digits', {computerName: '"computerName": "2024"'}, /must not be all digits/],
  [
    'a machine with an underscore',
    {computerName: '"computerName": "my_pc"'},
    /letters, digits and '-' only/,
    '"my-pc"',
  ],
  [
    'a machine called like the user',
    {computerName: '"computerName": "ANN"'},
    /are both called 'ann'/,
  ],
  [
    'a script of a Unix',
    {scripts: '"scripts": ["a.sh"]'},
    /does not know how to run '\/vms\/a\.sh'/,
  ],
  [
    'an unknown version',
    {windows: '"windows": {"version": "8", "iso": "win.iso", "install": {'},
    /'8'/,
  ],
] satisfies [string, Change, RegExp, string?][]) {
  test(`refuses ${what}, with its line`, async () => {
    const [problem, ...others] = await problemsOf(change);
    assert.equal(others, []);
    assert.match(problem?.message ?? 'nothing', words);
    if (hint !== undefined) assert.is(problem?.hint, hint);
    // What is not there, or too much, is said of what needs it.
    const {disks: _, ...rest} = change;
    const [line] = Object.values(rest);
    const expected = line ?? LINES['windows'] ?? '';
    assert.ok(problem?.line?.startsWith(expected.slice(0, 11)), problem?.line);
  });
}

const UNSEEN = [
  [
    {display: '"display": {"type": "vnc"}, "serial": {"type": "none"}'},
    'the firmware has no serial port to tell of it',
    /"serial": \{"type": "uart"\}/,
  ],
  [
    {firmware: '"firmware": {"type": "bios"}'},
    'a BIOS does not tell what it starts',
    /"type": "uefi"/,
  ],
  [
    {
      scripts: undefined,
      windows:
        '"windows": {"version": "11", "iso": "win.iso", "virtioWin": {"type": "none"}, "install": {',
    },
    'no disc brings the guest agent',
    /remove "iso" and "install"/,
  ],
  [{guestAgent: undefined}, 'the machine has no guest agent', /"guestAgent": \{"type": "virtio"\}/],
  [
    {
      scripts: undefined,
      firmware: '"firmware": {"type": "uefi"}',
      name: '"name": "win11", "arch": "aarch64"',
    },
    'discs with drivers have no guest agent for ARM64',
    /remove "iso" and "install"/,
  ],
] as const;

for (const [change, why, hint] of UNSEEN) {
  test(`warns that the password stays where ${why}`, async () => {
    const file = textOf(change);
    const resolved = await resolveProfile('vm.json', readerOf({'vm.json': file}));
    assert.ok(resolved.ok, JSON.stringify(resolved));
    const unseen = resolved.value.warnings.filter(
      ({code}) => code === 'profile/windows-end-unseen',
    );
    assert.is(unseen.length, 1);
    assert.match(unseen[0]?.message ?? '', why);
    assert.match(unseen[0]?.hint ?? '', hint);
    assert.ok(unseen[0]?.location?.range);
  });
}

test('says nothing of the end where it is noticed, or a script may see to that', async () => {
  for (const change of [{}, {name: '"name": "win11", "arch": "aarch64"'}]) {
    const file = textOf({...change, firmware: '"firmware": {"type": "uefi"}'});
    const resolved = await resolveProfile('vm.json', readerOf({'vm.json': file}));
    assert.ok(resolved.ok, JSON.stringify(resolved));
    assert.not.match(JSON.stringify(resolved.value.warnings), 'windows-end-unseen');
  }
});

test.run();
