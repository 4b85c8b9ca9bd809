import * as assert from 'uvu/assert';
import {
  findShortcomings,
  type WindowsMachine,
  type WindowsWish,
  warnOfShortcomings,
  windowsMachineOf,
} from '../../src/core/windows-needs.js';
import {suite} from '../rig/suite.js';

const test = suite('core/windows-needs');

const GIB = 2 ** 30;

const ENOUGH: WindowsMachine = {
  version: '11',
  cpus: 2,
  memoryBytes: 4 * GIB,
  tpm: 'emulator',
  firmware: 'secure-boot',
  disks: [{index: 0, id: 'root', bytes: 64 * GIB}],
};

const disk = (index: number, gibibytes?: number) => ({
  index,
  id: `d${index}`,
  bytes: gibibytes === undefined ? undefined : gibibytes * GIB,
});

for (const [what, change, checks] of [
  ['the least that Windows 11 runs on', {}, []],
  ['little memory', {memoryBytes: 4 * GIB - 2 ** 20}, ['RAM /memory/size']],
  ['one processor', {cpus: 1}, ['CPU /cpu/count']],
  ['a small disk', {disks: [disk(0, 63)]}, ['Storage /disks/0/size']],
  [
    'small disks, of which the largest counts',
    {disks: [disk(0, 8), disk(1, 40), disk(2, 9)]},
    ['Storage /disks/1/size'],
  ],
  [
    'a small image, which its size does not make larger',
    {disks: [{...disk(0, 40), sizeOf: 'image'}]},
    ['Storage /disks/0/path'],
  ],
  ['a small disk beside a large one', {disks: [disk(0, 8), disk(1, 64)]}, []],
  ['a disk of which nobody knows', {disks: [disk(0, 8), disk(1)]}, []],
  ['no TPM', {tpm: 'none'}, ['TPM /tpm']],
  ['BIOS', {firmware: 'bios'}, ['SecureBoot /firmware']],
  ['UEFI without Secure Boot', {firmware: 'uefi'}, ['SecureBoot /firmware']],
  ['nothing that is known', {cpus: undefined, memoryBytes: undefined, disks: []}, []],
  ['BIOS and no TPM, for Windows 10', {version: '10', firmware: 'bios', tpm: 'none'}, []],
  ['1GiB for Windows 10', {version: '10', memoryBytes: GIB}, ['RAM /memory/size']],
  ['20GiB for a server', {version: 'server-2022', disks: [disk(0, 20)]}, ['Storage /disks/0/size']],
  ['1GiB for a server', {version: 'server-2019', memoryBytes: GIB}, ['RAM /memory/size']],
  ['32GiB for a server', {version: 'server-2019', disks: [disk(0, 32)]}, []],
  ['one processor for a server', {version: 'server-2025', cpus: 1, memoryBytes: 2 * GIB}, []],
] satisfies [string, Partial<WindowsMachine>, readonly string[]][]) {
  test(`knows what is short of ${what}`, () =>
    assert.equal(
      findShortcomings({...ENOUGH, ...change}).map(({check, at}) => `${check} ${at}`),
      checks,
    ));
}

test('says what there is, what is needed, and what to write', () => {
  const [memory] = findShortcomings({...ENOUGH, memoryBytes: 2 * GIB});
  assert.is(memory?.message, "Windows 11 needs 4GiB of memory, and this machine has '2GiB'");
  assert.is(memory?.hint, '"memory": {"size": "4GiB"}');
  const [firmware] = findShortcomings({...ENOUGH, firmware: 'uefi'});
  assert.match(firmware?.message ?? '', /this machine has 'uefi' without it$/);
  assert.is(firmware?.hint, '"firmware": {"type": "uefi", "secureBoot": true}');
  const [bios] = findShortcomings({...ENOUGH, firmware: 'bios'});
  assert.match(bios?.message ?? '', /this machine has 'bios'$/);
  assert.is(bios?.hint, firmware?.hint);
  const [byUefi] = findShortcomings({...ENOUGH, firmware: 'uefi', disks: []});
  assert.is(byUefi?.hint, firmware?.hint);
  assert.is(findShortcomings({...ENOUGH, tpm: 'none'})[0]?.hint, '"tpm": {}');
  const [installed] = findShortcomings({...ENOUGH, firmware: 'bios', disks: []});
  assert.match(
    installed?.hint ?? '',
    /"secureBoot": true\}; a Windows that BIOS has installed .*mbr2gpt/,
  );
});

const WISH: WindowsWish = {
  arch: 'x86_64',
  cpu: {count: 1},
  memory: {size: '4GiB'},
  tpm: {type: 'none'},
  firmware: {type: 'uefi', secureBoot: false},
  disks: [
    {id: 'cd', media: 'cdrom', readOnly: false},
    {id: 'ro', media: 'disk', readOnly: true, size: '90GiB'},
    {id: 'root', media: 'disk', readOnly: false, size: '40GiB'},
  ],
  windows: {version: '11', iso: '/w.iso'},
};

const says = (change: Partial<WindowsWish>): readonly string[] => {
  const wish = {...WISH, ...change};
  const found = findShortcomings(windowsMachineOf(wish));
  return warnOfShortcomings(found, wish, 'profile').map(({code, origin}) => `${origin} ${code}`);
};

test('goes by the disks that Windows could be installed on, while it is not', () => {
  const all = ['/cpu/count', '/disks/2/size', '/tpm', '/firmware'];
  assert.equal(
    says({}),
    all.map((at) => `${at} profile/windows-setup-refuses`),
  );
  assert.equal(
    says({windows: {version: '11'}}),
    ['/cpu/count', '/tpm', '/firmware'].map((at) => `${at} profile/windows-below-needs`),
  );
});

test('says nothing of Secure Boot where no firmware has keys, and of Setup only for Windows 11', () => {
  assert.equal(
    says({arch: 'aarch64'}),
    ['/cpu/count', '/disks/2/size', '/tpm'].map((at) => `${at} profile/windows-setup-refuses`),
  );
  const ten = {memory: {size: '1GiB'}, windows: {version: '10', iso: '/w.iso'}} as const;
  assert.equal(says(ten), ['/memory/size profile/windows-below-needs']);
  const [memory] = warnOfShortcomings(
    findShortcomings(windowsMachineOf({...WISH, ...ten})),
    {...WISH, ...ten},
    'profile',
  );
  assert.is(memory?.message, "Windows 10 needs 2GiB of memory, and this machine has '1GiB'");
});

test('tells what comes of it: Setup refuses, or is told not to look', () => {
  const messageOf = (windows: WindowsWish['windows']): string => {
    const wish = {...WISH, windows};
    const found = findShortcomings(windowsMachineOf(wish));
    return warnOfShortcomings(found, wish, 'plan')[0]?.message ?? '';
  };
  assert.match(messageOf({version: '11', iso: '/w.iso'}), 'its Setup refuses the machine');
  const answered = {version: '11', iso: '/w.iso', install: {}} as const;
  assert.match(messageOf(answered), 'Setup is told not to look');
  // Firmware without keys may do for Setup.
  const keyless = {...WISH, cpu: {}, tpm: {type: 'emulator'}, disks: []} as const;
  const doubt = warnOfShortcomings(findShortcomings(windowsMachineOf(keyless)), keyless, 'plan');
  assert.match(doubt[0]?.message ?? '', 'its Setup may refuse the machine');
});

test('does not ask for what no firmware for aarch64 has', () =>
  assert.equal(says({arch: 'aarch64', cpu: {}, tpm: {type: 'emulator'}, disks: []}), []));

test.run();
