import * as assert from 'uvu/assert';
import {pointerTo} from '../../../src/core/pointer.js';
import {pciPlaces} from '../../../src/plan/device-places.js';
import {type DiskSpec, diskArguments, type ImageSpec} from '../../../src/plan/devices/disk.js';
import {renderArgv} from '../../../src/plan/render-argv.js';
import {suite} from '../../rig/suite.js';

const test = suite('plan/devices/disk');
const origin = pointerTo('disks', 1);

const anImage: ImageSpec = {
  path: '/vms/a.qcow2',
  layers: [],
  kind: 'file',
  format: 'qcow2',
  access: 'read-write',
  pageCache: 'bypassed',
  flushes: 'obeyed',
  aio: 'io_uring',
  discard: 'unmap',
  detectZeroes: 'unmap',
};

const aDisk: DiskSpec = {
  index: 1,
  media: 'disk',
  image: anImage,
  seat: {bus: 'virtio', place: pciPlaces('q35').disk(1)},
  serial: 'a',
  guestCache: 'write-back',
  sharing: 'exclusive',
  ioThreads: [],
};

const propsOf = (disk: DiskSpec) =>
  diskArguments(disk, origin).map((arg) => (arg.form === 'json' ? arg.props : {}));
const withImage = (image: Partial<ImageSpec>) => propsOf({...aDisk, image: {...anImage, ...image}});

test('the file, the image and the device refer to each other by names made of the position', () => {
  const [file, image, device] = propsOf(aDisk);
  assert.is(file?.['node-name'], 'disk1-file');
  assert.equal([image?.['node-name'], image?.['file']], ['disk1', 'disk1-file']);
  assert.equal([device?.['id'], device?.['drive']], ['disk1-dev', 'disk1']);
});

test('both nodes have the driver that the profile says, so that QEMU never guesses', () => {
  const [file, image] = withImage({format: 'raw'});
  assert.equal([file?.['driver'], image?.['driver']], ['file', 'raw']);
});

test('a block device has a driver of its own', () => {
  assert.is(withImage({kind: 'block-device'})[0]?.['driver'], 'host_device');
});

test('only a qcow2 has a backing file to be without', () => {
  assert.is(propsOf(aDisk)[1]?.['backing'], null);
  assert.not.ok('backing' in (withImage({format: 'raw'})[1] ?? {}));
});

test('all nodes treat the page cache and flushes alike', () => {
  for (const [pageCache, flushes, cache] of [
    ['used', 'obeyed', {direct: false, 'no-flush': false}],
    ['used', 'ignored', {direct: false, 'no-flush': true}],
    ['bypassed', 'obeyed', {direct: true, 'no-flush': false}],
  ] as const) {
    const [file, image, , throttle] = withImage({pageCache, flushes, limits: {}});
    assert.equal([file?.['cache'], image?.['cache'], throttle?.['cache']], [cache, cache, cache]);
  }
});

test('limits lie between the image and the device, with a name that leads back to the disk', () => {
  const [, , group, throttle, device] = withImage({limits: {'iops-total': 5}});
  assert.equal(group, {
    'qom-type': 'throttle-group',
    id: 'disk1-limits',
    limits: {'iops-total': 5},
  });
  assert.is(throttle?.['throttle-group'], 'disk1-limits');
  assert.is(throttle?.['file'], 'disk1');
  assert.equal([throttle?.['node-name'], device?.['drive']], ['disk1-throttle', 'disk1-throttle']);
});

test('zeroes and trimmed space matter only where the guest writes', () => {
  const [file, image] = withImage({access: 'read-only'});
  assert.not.ok('discard' in (file ?? {}) || 'detect-zeroes' in (image ?? {}));
});

test('an empty CD drive has no nodes and no image', () => {
  const seat = {bus: 'sata', port: 0} as const;
  const props = propsOf({...aDisk, media: 'cdrom', image: undefined, seat});
  assert.is(props.length, 1);
  assert.is(props[0]?.['drive'], undefined);
  assert.is(props[0]?.['driver'], 'ide-cd');
});

test('a path is one value, whatever it looks like', () => {
  const path = '/we,ird dir/a,readonly=on "x".img';
  const image = {...anImage, path};
  const [, text = ''] = renderArgv(diskArguments({...aDisk, image}, origin));
  assert.is((JSON.parse(text) as {filename: string}).filename, path);
});

test('a full host disk pauses the guest, except where QEMU has no such way', () => {
  assert.is(propsOf(aDisk)[2]?.['werror'], 'enospc');
  const place = pciPlaces('q35').disk(1);
  assert.ok(place.bus === 'pci');
  const [, , nvme] = propsOf({...aDisk, seat: {bus: 'nvme', place}});
  assert.not.ok('werror' in (nvme ?? {}));
  assert.is(nvme?.['write-cache'], 'on');
});

test('the physical sectors are as the logical ones unless they are said', () => {
  const sectors = (blockSize: DiskSpec['blockSize']) => {
    const [, , device] = propsOf({...aDisk, blockSize});
    return [device?.['logical_block_size'], device?.['physical_block_size']];
  };
  assert.equal(sectors(undefined), [undefined, undefined]);
  assert.equal(sectors({logical: 4096}), [4096, 4096]);
  assert.equal(sectors({logical: 512, physical: 4096}), [512, 4096]);
});

test('one thread is named, and several share the queues', () => {
  const threads = (...ioThreads: readonly string[]) => {
    const [, , device] = propsOf({...aDisk, ioThreads});
    return [device?.['iothread'], device?.['iothread-vq-mapping']];
  };
  assert.equal(threads(), [undefined, undefined]);
  assert.equal(threads('io0'), ['io0', undefined]);
  assert.equal(threads('a', 'b'), [undefined, [{iothread: 'a'}, {iothread: 'b'}]]);
});

test('every argument comes from the disk in the profile', () => {
  assert.ok(diskArguments(aDisk, origin).every((arg) => arg.origin === '/disks/1'));
});

test.run();
