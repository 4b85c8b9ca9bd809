import * as assert from 'uvu/assert';
import {preparationsOf} from '../../src/plan/preparations.js';
import {anImagePlace, aProfile, aProfileDisk} from '../rig/a-profile.js';
import {aHost} from '../rig/plans.js';
import {suite} from '../rig/suite.js';

const test = suite('plan/preparations');
const paths = {
  ...anImagePlace,
  nvram: '/state/nvram.qcow2',
  seed: '/state/seed.iso',
  installedFile: '/state/installed.json',
  stateDirectory: '/state',
};
const noFirmware = {uefi: undefined, paths};

test('a disk without a size has to be there, and may be written unless it is read-only', () => {
  const disks = [aProfileDisk, {...aProfileDisk, readOnly: true}];
  assert.equal(
    preparationsOf({...aProfile, disks}, noFirmware).map(
      (one) => one.prepare === 'file' && [one.purpose, one.access],
    ),
    [
      ['disk', 'read-write'],
      ['disk', 'read-only'],
    ],
  );
});

test('a CD has to be there, and an empty drive needs nothing', () => {
  const cd = {...aProfileDisk, media: 'cdrom', format: 'raw', readOnly: true} as const;
  const {path: _, ...empty} = cd;
  assert.equal(
    preparationsOf({...aProfile, disks: [cd, empty]}, noFirmware).map(
      (one) => one.prepare === 'file' && [one.purpose, one.access, one.origin],
    ),
    [['cdrom', 'read-only', '/disks/0/path']],
  );
});

test('a disk with a size is made when it is not there', () => {
  const disks = [{...aProfileDisk, size: '2MiB'}];
  assert.equal(preparationsOf({...aProfile, disks}, noFirmware), [
    {
      prepare: 'image',
      folder: 'named',
      path: aProfileDisk.path,
      format: 'qcow2',
      sizeBytes: 2_097_152,
      origin: '/disks/0',
    },
  ]);
});

test('a disk of a format that is only read is copied, and grown when it has a size', () => {
  const foreign = {...aProfileDisk, path: '/vms/old.vdi', format: 'vdi'} as const;
  const conversion = {
    prepare: 'conversion',
    source: {path: '/vms/old.vdi', format: 'vdi'},
    path: '/state/disks/root.qcow2',
    folder: 'private',
  };
  assert.equal(
    preparationsOf({...aProfile, disks: [foreign, {...foreign, size: '2MiB'}]}, noFirmware),
    [
      {...conversion, origin: '/disks/0'},
      {...conversion, sizeBytes: 2_097_152, origin: '/disks/1'},
    ],
  );
});

test('of a disk with Windows on it is looked what lasts, before anything is made in its place', () => {
  const windows = {
    version: '11',
    virtioWin: {type: 'none', mirrors: []},
    installedOn: 'c',
  } as const;
  const data = {...aProfileDisk, id: 'data'};
  const system = {...aProfileDisk, id: 'c', path: '/vms/c.qcow2', size: '64GiB'};
  const looked = (disk: typeof system, place: Partial<typeof paths> = {}) => {
    const host = {uefi: undefined, paths: {...paths, ...place}};
    return preparationsOf({...aProfile, disks: [data, disk], windows}, host).filter(
      ({prepare}) => prepare === 'installed-disk',
    );
  };
  const expected = {
    ...{prepare: 'installed-disk', path: '/vms/c.qcow2', format: 'qcow2'},
    ...{record: '/state/installed.json', origin: '/disks/1'},
  };
  assert.equal(looked(system), [expected]);
  assert.equal(looked(system, {writes: 'discarded'}), [expected]);
  const renamed = {...expected, path: data.path, origin: '/disks/0', format: data.format};
  assert.equal(looked({...system, id: 'd'}), [renamed]);
});

test('a kernel is looked into where QEMU takes only some kinds', () => {
  const boot = {kernel: '/boot/vmlinuz', initrd: '/boot/initrd'};
  const contents = (arch: 'x86_64' | 'aarch64') =>
    preparationsOf({...aProfile, arch, boot}, noFirmware).map(
      (one) => one.prepare === 'file' && one.contents,
    );
  assert.equal(contents('x86_64'), ['x86-kernel', undefined]);
  assert.equal(contents('aarch64'), [undefined, undefined]);
});

test('the variables of the firmware are copied from the template that belongs to it', () => {
  const [nvram] = preparationsOf(aProfile, {...noFirmware, uefi: aHost.uefi});
  assert.ok(nvram?.prepare === 'nvram');
  assert.equal(nvram.template, aHost.uefi?.varsTemplate);
  assert.is(nvram.path, '/state/nvram.qcow2');
});

test.run();
