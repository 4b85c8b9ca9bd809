import * as assert from 'uvu/assert';
import {pciPlaces} from '../../src/plan/device-places.js';
import {chooseDisks, type DiskHost} from '../../src/plan/disk-choice.js';
import type {FileFacts, HostFacts} from '../../src/plan/host-facts.js';
import type {Disk} from '../../src/schema/schema.js';
import {anImagePlace, aProfile, aProfileDisk} from '../rig/a-profile.js';
import {aHost} from '../rig/plans.js';
import {suite} from '../rig/suite.js';

const test = suite('plan/disk-choice');

const withUring = (ioUring: boolean): HostFacts => ({
  ...aHost,
  qemu: {...aHost.qemu, features: {...aHost.qemu.features, ioUring}},
});

interface Where {
  readonly file?: FileFacts;
  readonly facts?: HostFacts;
  readonly host?: Partial<DiskHost>;
}

const choose = (
  disks: readonly Disk[],
  {file = {exists: true, direct: true}, facts = withUring(true), host = {}}: Where = {},
) =>
  chooseDisks(
    {...aProfile, disks},
    {
      board: 'q35',
      accelerator: 'kvm',
      places: pciPlaces('q35'),
      paths: anImagePlace,
      facts: {...facts, files: {[aProfileDisk.path]: file}},
      ...host,
    },
  );

const imageOf = (disk: Partial<Disk>, where?: Where) =>
  choose([{...aProfileDisk, ...disk}], where).value[0]?.image;
const problemsOf = (disk: Partial<Disk>, where?: Where) =>
  choose([{...aProfileDisk, ...disk}], where).diagnostics.map(({code, origin, hint}) => [
    code,
    origin,
    hint,
  ]);

const LOCAL: FileFacts = {exists: true, direct: true};
const TMPFS: FileFacts = {exists: true, direct: false};

for (const [name, file, uring, pageCache, aio] of [
  ['a local file', LOCAL, true, 'bypassed', 'io_uring'],
  ['a local file without io_uring', LOCAL, false, 'bypassed', 'native'],
  ['a file that takes no O_DIRECT', TMPFS, true, 'used', 'io_uring'],
  ['a file that takes no O_DIRECT, without io_uring', TMPFS, false, 'used', 'threads'],
  ['a file on the network', {...LOCAL, storage: 'network'}, true, 'bypassed', 'threads'],
  ['a block device', {...LOCAL, storage: 'block-device'}, true, 'bypassed', 'io_uring'],
  ['a block device behind a cache', {...TMPFS, storage: 'block-device'}, true, 'used', 'threads'],
] satisfies [string, FileFacts, boolean, string, string][]) {
  test(`by default, ${name} is read with ${aio}, the page cache ${pageCache}`, () => {
    const image = imageOf({}, {file, facts: withUring(uring)});
    assert.equal([image?.pageCache, image?.aio], [pageCache, aio]);
  });
}

for (const [cache, pageCache, flushes, guestCache] of [
  ['none', 'bypassed', 'obeyed', 'write-back'],
  ['writeback', 'used', 'obeyed', 'write-back'],
  ['writethrough', 'used', 'obeyed', 'write-through'],
  ['directsync', 'bypassed', 'obeyed', 'write-through'],
  ['unsafe', 'used', 'ignored', 'write-back'],
] as const) {
  test(`cache '${cache}' is: page cache ${pageCache}, flushes ${flushes}, ${guestCache}`, () => {
    const [disk] = choose([{...aProfileDisk, cache}]).value;
    assert.equal(
      [disk?.image?.pageCache, disk?.image?.flushes, disk?.guestCache],
      [pageCache, flushes, guestCache],
    );
  });
}

test('what a file system or a kernel cannot do is refused with what would work', () => {
  assert.equal(problemsOf({cache: 'none'}, {file: TMPFS}), [
    ['plan/no-direct-io', '/disks/0/cache', '"cache": "writeback", or leave it out'],
  ]);
  assert.equal(problemsOf({aio: 'native', cache: 'writeback'}), [
    ['plan/native-needs-direct-io', '/disks/0/aio', '"cache": "none"'],
  ]);
  assert.equal(problemsOf({aio: 'native'}, {file: TMPFS}), [
    [
      'plan/native-needs-direct-io',
      '/disks/0/aio',
      '"aio": "auto" takes what works on this file system',
    ],
  ]);
  assert.is(problemsOf({aio: 'io_uring'}, {facts: withUring(false)})[0]?.[0], 'plan/no-io-uring');
  assert.equal(problemsOf({cache: 'none', aio: 'native'}), []);
});

test('disks are tried in their order, but for drives without a CD', () => {
  const {path: _, ...empty} = {...aProfileDisk, media: 'cdrom' as const};
  assert.equal(
    choose([aProfileDisk, empty, aProfileDisk]).value.map(({bootIndex}) => bootIndex),
    [0, undefined, 2],
  );
});

test('zeroes give their space back where trimmed space does', () => {
  assert.is(imageOf({})?.detectZeroes, 'unmap');
  assert.is(imageOf({discard: 'ignore'})?.detectZeroes, 'off');
  assert.is(imageOf({discard: 'ignore', detectZeroes: 'on'})?.detectZeroes, 'on');
});

test('a disk too large for the usual cache of tables has all of them in memory', () => {
  const cacheOf = (size: string | undefined, virtualBytes = 0) =>
    imageOf({...(size && {size})}, {file: {...LOCAL, virtualBytes}})?.tableCacheBytes;
  assert.is(cacheOf('256GiB'), undefined);
  assert.is(cacheOf(undefined), undefined);
  assert.is(cacheOf('512GiB'), 2 ** 26);
  assert.is(cacheOf('1GiB', 2 ** 40), 2 ** 27);
  assert.is(cacheOf(undefined, 2 ** 38 + 512), 2 ** 25 + 2 ** 16);
});

test('limits are in bytes', () => {
  const limits = imageOf({throttle: {bandwidth: '1.5MiB', readIops: 7}})?.limits;
  assert.is(limits?.['bps-total'], 1_572_864);
  assert.is(limits?.['iops-read'], 7);
});

test('only a virtio disk is given threads, and none where a microvm cannot', () => {
  const threadsOf = (disk: Partial<Disk>, host?: Partial<DiskHost>) =>
    choose([{...aProfileDisk, ...disk}], host && {host}).value[0]?.ioThreads;
  assert.equal(threadsOf({}), ['io0']);
  assert.equal(threadsOf({ioThreads: 1}), ['disk0-io0']);
  assert.equal(threadsOf({ioThreads: 2}), ['disk0-io0', 'disk0-io1']);
  assert.equal(threadsOf({ioThreads: 0}), []);
  assert.equal(threadsOf({bus: 'scsi'}), []);
  assert.equal(threadsOf({}, {board: 'microvm', accelerator: 'tcg'}), []);
  assert.equal(threadsOf({}, {board: 'microvm', accelerator: 'kvm'}), ['io0']);
});

test('several threads take a QEMU that knows how', () => {
  assert.equal(problemsOf({ioThreads: 2}), [
    ['plan/no-queue-threads', '/disks/0/ioThreads', '"ioThreads": 1, or QEMU 9.0 or later'],
  ]);
  assert.equal(problemsOf({ioThreads: 1}), []);
  const {qemu} = aHost;
  const features = {...qemu.features, queueThreads: true};
  assert.equal(problemsOf({ioThreads: 2}, {facts: {...aHost, qemu: {...qemu, features}}}), []);
});

test('a disk more on another bus moves no disk', () => {
  const on = (bus: Disk['bus'], id: string): Disk => ({...aProfileDisk, id, bus});
  const few = [on('virtio', 'a'), on('sata', 'b'), on('scsi', 'c'), on('ide', 'd'), on('usb', 'e')];
  const more = [...few, on('sata', 'f'), on('nvme', 'g'), on('ide', 'h'), on('usb', 'i')];
  const seats = choose(more).value.map(({seat}) => seat);
  assert.equal(
    seats.slice(0, 5),
    choose(few).value.map(({seat}) => seat),
  );
  assert.equal(seats.slice(5), [
    {bus: 'sata', port: 1},
    {bus: 'nvme', place: pciPlaces('q35').disk(6)},
    {bus: 'ide', channel: 0, unit: 1},
    {bus: 'usb', port: 2},
  ]);
});

test.run();
