import * as assert from 'uvu/assert';
import {diskImageOf, imageFilesOf} from '../../src/plan/disk-image.js';
import type {Disk} from '../../src/schema/schema.js';
import {anImagePlace, aProfileDisk} from '../rig/a-profile.js';
import {suite} from '../rig/suite.js';

const test = suite('plan/disk-image');
const {path: _, ...unplaced} = aProfileDisk;
const hex = 'ab'.repeat(32);
const remote: Disk = {
  ...unplaced,
  mode: 'overlay',
  source: {url: 'https://example.org/a.qcow2', mirrors: [], sha256: hex, format: 'qcow2'},
};
const local: Disk = {
  ...unplaced,
  mode: 'overlay',
  source: {path: '/images/a.img', mirrors: [], format: 'raw'},
};
const imageOf = (disk: Disk, place = anImagePlace) => diskImageOf(disk, 0, place);
const kindsOf = (disk: Disk, place = anImagePlace) =>
  imageOf(disk, place)?.preparations.map(({prepare, path}) => `${prepare} ${path}`);

test('a drive without an image has none', () => assert.is(imageOf(unplaced), undefined));

test('a disk that begins empty is in the folder of the VM, also below what is thrown away', () => {
  const empty: Disk = {...unplaced, size: '1GiB'};
  assert.equal(imageOf(empty)?.preparations, [
    {
      prepare: 'image',
      path: '/state/vm/disks/root.qcow2',
      folder: 'private',
      format: 'qcow2',
      sizeBytes: 2 ** 30,
      origin: '/disks/0',
    },
  ]);
  assert.equal(kindsOf({...empty, format: 'raw'}), ['image /state/vm/disks/root.img']);
  assert.equal(kindsOf(empty, {...anImagePlace, writes: 'discarded'}), [
    'image /state/vm/disks/root.qcow2',
    'overlay /state/vm/ephemeral/root.qcow2',
  ]);
});

test('a size that is only for what is made is none for an image in another format, which is the disk', () => {
  const kept: Disk = {...aProfileDisk, size: '1GiB', grow: false};
  const sizings = (disk: Disk) =>
    imageOf(disk)?.preparations.map((one) => [
      one.prepare,
      'sizeBytes' in one && one.sizeBytes,
      'existing' in one && one.existing,
    ]);
  assert.equal(sizings(kept), [['image', 2 ** 30, 'kept']]);
  assert.equal(sizings({...kept, grow: true}), [['image', 2 ** 30, false]]);
  assert.equal(sizings({...kept, format: 'vhdx'}), [['conversion', false, false]]);
  assert.equal(sizings({...kept, format: 'vhdx', grow: true}), [['conversion', 2 ** 30, false]]);
  assert.equal(sizings({...remote, size: '1GiB', grow: false})?.[1], ['overlay', 2 ** 30, 'kept']);
});

test('an overlay is in the folder of the VM, on an image that is named by its digest', () => {
  const image = imageOf(remote);
  assert.is(image?.path, '/state/vm/disks/root.qcow2');
  assert.equal(image?.layers, [{path: `/cache/images/sha256-${hex}`, format: 'qcow2'}]);
  assert.equal(kindsOf(remote), [
    `base /cache/images/sha256-${hex}`,
    'overlay /state/vm/disks/root.qcow2',
  ]);
});

test('what is unpacked is another file than what was served', () => {
  const packed = {...remote.source, url: 'https://example.org/a.raw.xz', format: 'raw'} as const;
  const image = imageOf({...remote, source: {mirrors: [], ...packed}});
  assert.equal(image?.layers, [{path: `/cache/images/sha256-${hex}.unpacked`, format: 'raw'}]);
});

test('an overlay on a file of the user is where the profile says, and the file stays', () => {
  const image = imageOf({...local, path: '/vms/mine.qcow2'});
  assert.is(image?.path, '/vms/mine.qcow2');
  assert.equal(image?.layers, [{path: '/images/a.img', format: 'raw'}]);
});

test('a copy lies on nothing', () => {
  const copy = imageOf({...local, mode: 'copy', size: '1GiB'});
  assert.equal(copy?.layers, []);
  const [, made] = copy?.preparations ?? [];
  assert.equal(made, {
    prepare: 'conversion',
    source: {path: '/images/a.img', format: 'raw'},
    path: '/state/vm/disks/root.qcow2',
    folder: 'private',
    sizeBytes: 2 ** 30,
    origin: '/disks/0',
  });
});

test('an image that is only read is used as it is', () => {
  const image = imageOf({...remote, mode: 'direct', readOnly: true});
  assert.is(image?.path, `/cache/images/sha256-${hex}`);
  assert.equal(image?.layers, []);
});

test('an ephemeral disk lies on the source, or on the image that it would be', () => {
  const onSource = imageOf({...remote, mode: 'ephemeral'});
  assert.is(onSource?.path, '/state/vm/ephemeral/root.qcow2');
  assert.is(onSource?.layers.length, 1);
  const onImage = imageOf({...aProfileDisk, mode: 'ephemeral', size: '2GiB'});
  assert.equal(onImage?.layers, [{path: '/vms/root.qcow2', format: 'qcow2'}]);
  // The image below does not grow.
  assert.equal(
    onImage?.preparations.map((one) => [one.prepare, 'sizeBytes' in one]),
    [
      ['file', false],
      ['overlay', true],
    ],
  );
});

test('when all that is written is thrown away, it is on top of what there is', () => {
  const place = {...anImagePlace, writes: 'discarded'} as const;
  assert.equal(imageOf(remote, place)?.layers, [
    {path: '/state/vm/disks/root.qcow2', format: 'qcow2'},
    {path: `/cache/images/sha256-${hex}`, format: 'qcow2'},
  ]);
  assert.equal(kindsOf({...aProfileDisk, readOnly: true}, place), ['file /vms/root.qcow2']);
  assert.equal(kindsOf({...aProfileDisk, shared: true, format: 'raw'}, place), [
    'file /vms/root.qcow2',
  ]);
});

test('the files of all layers are known, each once', () =>
  assert.equal(imageFilesOf([remote, {...remote, id: 'more'}, unplaced], anImagePlace), [
    '/state/vm/disks/root.qcow2',
    `/cache/images/sha256-${hex}`,
    '/state/vm/disks/more.qcow2',
  ]));

test.run();
