import * as assert from 'uvu/assert';
import {err, ok, type Result} from '../../src/core/result.js';
import type {PlanDisk} from '../../src/plan/plan.js';
import type {Monitor, QmpFailure, QmpRequest} from '../../src/qmp/qmp.js';
import {type RunningDisks, resizeDisk, withDiskSize} from '../../src/supervisor/resize-disk.js';
import type {ResizeCall} from '../../src/supervisor/vm-call.js';
import {suite} from '../rig/suite.js';

const test = suite('supervisor/resize-disk');

const aDisk: PlanDisk = {
  node: 'disk1',
  path: '/vms/root.qcow2',
  id: 'root',
  format: 'qcow2',
  bus: 'virtio',
  access: 'read-write',
  layers: [],
  top: 'disk1-throttle',
};
const plan = {name: 'web', disks: [{...aDisk, id: 'fast', bus: 'nvme'}, aDisk]} as const;

/** A QEMU whose disk has 1000 KiB, and which says this to `block_resize`. */
function aMonitor(answer: Result<unknown, QmpFailure> = ok({})) {
  const requests: QmpRequest[] = [];
  const monitor: Monitor = {
    execute: async (request) => {
      requests.push(request);
      if (request.execute !== 'query-named-block-nodes') return answer;
      return ok([
        {'node-name': 'disk1-throttle', image: {'virtual-size': 1}},
        {'node-name': 'disk1', image: {'virtual-size': 1_024_000}},
      ]);
    },
    onEvent: () => () => undefined,
    closed: new Promise(() => undefined),
    version: {major: 7, minor: 2, micro: 0, package: ''},
    [Symbol.asyncDispose]: async () => undefined,
  };
  const resized = () => requests.find(({execute}) => execute === 'block_resize')?.arguments;
  return {monitor, resized};
}

/** Notes on the way whether the size was written down. */
const noted: string[] = [];
const resize = (order: ResizeCall, of: RunningDisks['plan'], monitor: Monitor | undefined) => {
  noted.length = 0;
  return resizeDisk(order, {
    plan: of,
    monitor,
    resized: async () => {
      noted.push(order.disk);
    },
  });
};

const call = (sizeBytes: number, disk = 'root') =>
  ({verb: 'resize-disk', disk, sizeBytes, size: ''}) as const;

test('resizes where the device is, and tells what it was', async () => {
  const {monitor, resized} = aMonitor();
  assert.equal(await resize(call(2_048_000), plan, monitor), ok({beforeBytes: 1_024_000}));
  assert.equal(resized(), {'node-name': 'disk1-throttle', size: 2_048_000});
  assert.equal(noted, ['root']);
});

test('never makes a disk smaller, which QEMU would', async () => {
  const {monitor, resized} = aMonitor();
  const answer = await resize(call(512), plan, monitor);
  assert.is(!answer.ok && answer.error.code, 'supervisor/would-shrink');
  assert.equal(noted, []);
  assert.is(resized(), undefined);
});

test('has nothing to do for a disk of that size', async () => {
  const {monitor, resized} = aMonitor();
  assert.equal(await resize(call(1_024_000), plan, monitor), ok({beforeBytes: 1_024_000}));
  assert.is(resized(), undefined);
});

test('says what QEMU said', async () => {
  const {monitor} = aMonitor(
    err({kind: 'refused', command: 'block_resize', class: 'GenericError', message: 'No space'}),
  );
  const answer = await resize(call(2_048_000), plan, monitor);
  assert.is(!answer.ok && answer.error.message, "QEMU does not resize the disk 'root': No space");
});

test('notes the size where the disk stands in the profile, and nowhere else', () => {
  const profile = {name: 'web', disks: [{id: 'data'}, {id: 'root', size: '1GiB'}]};
  assert.equal(withDiskSize(profile, 'root', '2GiB'), {
    name: 'web',
    disks: [{id: 'data'}, {id: 'root', size: '2GiB'}],
  });
  assert.equal(withDiskSize(profile, 'gone', '2GiB'), profile);
  // That size is for what is made, and still is.
  const shipped = {disks: [{id: 'root', size: '1GiB', grow: false}]};
  assert.equal(withDiskSize(shipped, 'root', '2GiB'), shipped);
  assert.is(withDiskSize(undefined, 'root', '2GiB'), undefined);
});

test('knows what it cannot do', async () => {
  const {monitor} = aMonitor();
  const codes = [
    await resize(call(2_048_000, 'data'), plan, monitor),
    await resize(call(2_048_000, 'fast'), plan, monitor),
    await resize(call(2_048_000), plan, undefined),
  ].map((answer) => !answer.ok && answer.error.code);
  assert.equal(codes, [
    'supervisor/no-such-disk',
    'supervisor/resize-while-stopped',
    'supervisor/no-monitor',
  ]);
});

test.run();
