import * as assert from 'uvu/assert';
import {vmPaths} from '../../src/plan/vm-paths.js';
import type {ResolvedProfile} from '../../src/schema/schema.js';
import {aProfile, aProfileDisk} from '../rig/a-profile.js';
import {compile, planOf} from '../rig/plans.js';
import {suite} from '../rig/suite.js';

const test = suite('plan/snapshot-scope');
const {nvram} = vmPaths({runtime: '/run/kvmrun', state: '/state/kvmrun'}, 'vm-1');

type Change = Partial<ResolvedProfile['disks'][number]>;

const withDisks = (...changes: readonly Change[]) =>
  planOf({
    disks: changes.map((change, index) => ({...aProfileDisk, id: `disk-${index}`, ...change})),
  }).snapshots;

const codesOf = ({obstacles}: ReturnType<typeof withDisks>): readonly string[] =>
  obstacles.map(({code, origin}) => `${code} ${origin}`);

test('is of every qcow2 that the guest writes to, by its node below the limits', () => {
  const {images, obstacles} = withDisks(
    {path: '/vms/a.qcow2', format: 'qcow2'},
    {path: '/vms/b.qcow2', format: 'qcow2', readOnly: true},
    {path: '/vms/c.qcow2', format: 'qcow2', throttle: {iops: 100}},
    {path: '/vms/d.iso', format: 'raw', media: 'cdrom', readOnly: true},
  );
  assert.equal(
    images.map(({part, node, path}) => [part, node, path]),
    [
      ['disk-0', 'disk0', '/vms/a.qcow2'],
      ['disk-2', 'disk2', '/vms/c.qcow2'],
    ],
  );
  assert.equal(obstacles, []);
});

test('is of the NVRAM, too, and behind the disks, as the first one holds the memory', () => {
  const compiled = compile(
    {firmware: {type: 'uefi', secureBoot: false}, disks: [{...aProfileDisk, format: 'qcow2'}]},
    {
      uefi: {
        descriptor: '/fw/descriptor.json',
        code: {path: '/fw/code.fd', format: 'raw'},
        varsTemplate: {path: '/fw/vars.fd', format: 'raw'},
        requiresSmm: false,
      },
    },
  );
  assert.ok(compiled.ok, JSON.stringify(compiled));
  const last = compiled.value.plan.snapshots.images.at(-1);
  assert.equal([last?.part, last?.node, last?.path], ['NVRAM', 'firmware-vars', nvram]);
});

test('is of nothing where the guest writes nothing', () => {
  const {images, tpm, obstacles, memoryObstacles} = planOf().snapshots;
  assert.equal([images, tpm, obstacles, memoryObstacles], [[], 'none', [], []]);
});

test('cannot be without a part, and says which one and where it stands', () => {
  assert.equal(codesOf(withDisks({format: 'raw'})), ['plan/no-snapshot-raw-disk /disks/0']);
  assert.equal(codesOf(withDisks({format: 'qcow2'}, {format: 'raw', shared: true})), [
    'plan/no-snapshot-shared-disk /disks/1',
  ]);
  assert.equal(codesOf(withDisks({format: 'qcow2', mode: 'ephemeral'})), [
    'plan/no-snapshot-ephemeral-disk /disks/0',
  ]);
});

test('cannot be with an image that kvmrun does not know', () => {
  const {obstacles} = planOf({extraArgs: ['-device', 'e1000e', '-drive', 'file=x']}).snapshots;
  assert.equal(
    obstacles.map(({code, origin}) => [code, origin]),
    [['plan/no-snapshot-foreign-image', '/extraArgs/2']],
  );
});

test('knows what keeps QEMU from writing down the memory', () => {
  const nvme = withDisks({format: 'qcow2', bus: 'nvme'});
  assert.equal(nvme.obstacles, []);
  assert.equal(
    nvme.memoryObstacles.map(({code, origin}) => [code, origin]),
    [['plan/no-snapshot-nvme-disk', '/disks/0/bus']],
  );
  const {memoryObstacles} = planOf({
    cpu: {...aProfile.cpu, features: {invtsc: true}},
  }).snapshots;
  assert.is(memoryObstacles[0]?.origin, '/cpu/features/invtsc');
  assert.equal(
    planOf({cpu: {...aProfile.cpu, features: {invtsc: false}}}).snapshots.memoryObstacles,
    [],
  );
});

test.run();
