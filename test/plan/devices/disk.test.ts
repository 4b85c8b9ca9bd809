import * as assert from 'uvu/assert';
import {pointerTo} from '../../../src/core/pointer.js';
import {pciPlaces} from '../../../src/plan/device-places.js';
import {
  type DiskSpec,
  diskArguments,
  ioThreadArguments,
  ioThreadOf,
} from '../../../src/plan/devices/disk.js';
import {renderArgv} from '../../../src/plan/render-argv.js';
import {suite} from '../../rig/suite.js';

const test = suite('plan/devices/disk');
const origin = pointerTo('disks', 1);

const aDisk: DiskSpec = {
  index: 1,
  path: '/vms/a.qcow2',
  format: 'qcow2',
  bus: 'virtio',
  access: 'read-write',
  serial: 'a',
  pageCache: 'bypassed',
  aio: 'io_uring',
  place: pciPlaces('q35').disk(1),
};

const propsOf = (disk: DiskSpec) =>
  diskArguments(disk, origin).map((arg) => (arg.form === 'json' ? arg.props : {}));

test('the file, the image and the device refer to each other by names made of the position', () => {
  const [file, image, device] = propsOf(aDisk);
  assert.is(file?.['node-name'], 'disk1-file');
  assert.equal([image?.['node-name'], image?.['file']], ['disk1', 'disk1-file']);
  assert.equal([device?.['id'], device?.['drive']], ['disk1-dev', 'disk1']);
});

test('both nodes have the driver that the profile says, so that QEMU never guesses', () => {
  const [file, image] = propsOf({...aDisk, format: 'raw'});
  assert.equal([file?.['driver'], image?.['driver']], ['file', 'raw']);
});

test('only a qcow2 has a backing file to be without', () => {
  assert.is(propsOf(aDisk)[1]?.['backing'], null);
  assert.not.ok('backing' in (propsOf({...aDisk, format: 'raw'})[1] ?? {}));
});

test('both nodes treat the page cache alike', () => {
  for (const [pageCache, direct] of [
    ['used', false],
    ['bypassed', true],
  ] as const) {
    const [file, image] = propsOf({...aDisk, pageCache});
    assert.equal(file?.['cache'], {direct, 'no-flush': false});
    assert.equal(image?.['cache'], file?.['cache']);
  }
});

test('a path is one value, whatever it looks like', () => {
  const path = '/we,ird dir/a,readonly=on "x".img';
  const [, text = ''] = renderArgv(diskArguments({...aDisk, path}, origin));
  assert.is((JSON.parse(text) as {filename: string}).filename, path);
});

test('a full host disk pauses the guest', () => {
  assert.is(propsOf(aDisk)[2]?.['werror'], 'enospc');
});

test('every argument comes from the disk in the profile', () => {
  assert.ok(diskArguments(aDisk, origin).every((arg) => arg.origin === '/disks/1'));
});

test('two disks have two threads, and the fifth disk has the thread of the first', () => {
  assert.is(ioThreadArguments(2).length, 2);
  assert.is(ioThreadArguments(9).length, 4);
  assert.is(ioThreadOf(4), ioThreadOf(0));
});

test.run();
