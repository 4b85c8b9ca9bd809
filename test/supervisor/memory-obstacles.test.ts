import * as assert from 'uvu/assert';
import {err, ok} from '../../src/core/result.js';
import type {PlanDisk} from '../../src/plan/plan.js';
import {findMemoryObstacles} from '../../src/supervisor/memory-obstacles.js';
import {suite} from '../rig/suite.js';

const test = suite('supervisor/memory-obstacles');

const disk: PlanDisk = {
  node: 'disk0',
  path: '/a.qcow2',
  id: 'root',
  format: 'qcow2',
  bus: 'virtio',
  access: 'read-write',
  layers: [],
  top: 'disk0-throttle',
};
const vm = {
  disks: [disk],
  snapshots: {
    images: [
      {part: 'root', title: '', node: 'disk0', path: '/a.qcow2'},
      {part: 'NVRAM', title: '', node: 'firmware-vars', path: '/n.qcow2'},
    ],
    tpm: 'none',
    obstacles: [],
    memoryObstacles: [],
  },
} as const;

const missing = {kind: 'refused', command: '', class: 'DeviceNotFound', message: ''} as const;

const find = (migration: object, ...inserted: readonly object[]) =>
  findMemoryObstacles(
    {
      execute: async ({execute}) => {
        if (execute === 'query-migrate') return ok(migration);
        return execute === 'query-block'
          ? ok(inserted.map((one) => ({inserted: one})))
          : err(missing);
      },
    },
    vm,
  );

const known = [
  {'node-name': 'disk0-throttle', ro: false},
  {'node-name': 'firmware-vars', ro: false},
  {'node-name': 'firmware-code', ro: true},
  {'node-name': 'seed', ro: true},
];

test('finds nothing in a VM whose images are all known', async () => {
  assert.equal(await find({}, ...known), []);
});

test('tells what QEMU says, every reason', async () => {
  const reasons = ["State blocked by non-migratable device '0000:00:04.0/nvme'", 'another'];
  const found = await find({'blocked-reasons': reasons}, ...known);
  assert.equal(
    found.map(({message}) => message),
    reasons.map((reason) => `QEMU cannot keep its state: ${reason}`),
  );
});

test('finds an image that is written to and belongs to no disk of the profile', async () => {
  const [found] = await find({}, ...known, {
    'node-name': '#block123',
    ro: false,
    file: '/home/me/x.img',
  });
  assert.match(found?.message ?? '', "the guest writes to '/home/me/x.img'");
});

test('finds the disk of a trial that the guest has not let go, once', async () => {
  const image = {'node-name': 'probe0', ro: false, file: 'json:{"driver": "null-co"}'};
  const execute: Parameters<typeof findMemoryObstacles>[0]['execute'] = async (request) => {
    if (request.execute === 'query-block') return ok([{inserted: image}]);
    return ok(request.execute === 'qom-list' ? [{name: 'type', type: 'string'}] : {});
  };
  const found = await findMemoryObstacles({execute}, vm);
  assert.equal(
    found.map(({code}) => code),
    ['supervisor/probe-disk'],
  );
});

test('leaves it to the job when QEMU does not answer', async () => {
  const failure = err({kind: 'timeout', command: '', deadlineMs: 1} as const);
  assert.equal(await findMemoryObstacles({execute: async () => failure}, vm), []);
});

test.run();
