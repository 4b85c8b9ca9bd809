import * as assert from 'uvu/assert';
import {err, ok, type Result} from '../../src/core/result.js';
import type {Monitor, QmpEvent, QmpFailure} from '../../src/qmp/qmp.js';
import {ProbeDisk} from '../../src/supervisor/probe-disk.js';
import {suite} from '../rig/suite.js';

const test = suite('supervisor/probe-disk');

const refused = (name: string, message = ''): Result<never, QmpFailure> =>
  err({kind: 'refused', command: '', class: name, message});

const DELETED: QmpEvent = {event: 'DEVICE_DELETED', data: {device: 'probe0-dev'}, at: 0};

interface Machine {
  /** Whether the guest lets the disk go when it is asked. */
  readonly guest?: 'obeys' | 'is deaf';
  readonly device_add?: Result<unknown, QmpFailure>;
  readonly closed?: Monitor['closed'];
}

/** A QEMU that knows whether the disk is in it, and its disk. */
function aMachine({guest = 'obeys', closed, ...answers}: Machine = {}) {
  let leaves = false;
  const asked: string[] = [];
  const there = new Set<unknown>();
  const answer = (execute: string, args: Readonly<Record<string, unknown>>) => {
    switch (execute) {
      case 'blockdev-add':
        if (there.has(args['node-name'])) return refused('GenericError', 'Duplicate nodes');
        there.add(args['node-name']);
        return ok({});
      case 'blockdev-del':
        if (there.has('probe0-dev')) return refused('GenericError', 'Node is in use');
        return there.delete(args['node-name']) ? ok({}) : refused('GenericError', 'No node');
      case 'device_add':
        if (answers.device_add?.ok === false) return answers.device_add;
        there.add(args['id']);
        return ok({});
      default:
        if (!there.has(args['id'])) return refused('DeviceNotFound');
        if (guest === 'obeys') queueMicrotask(letGo);
        if (leaves) return refused('GenericError', 'already in the process of unplug');
        leaves = true;
        return ok({});
    }
  };
  const monitor: Monitor = {
    execute: async ({execute, arguments: args = {}}) => {
      asked.push(execute);
      return answer(execute, args);
    },
    onEvent: () => () => undefined,
    closed: closed ?? new Promise(() => undefined),
    version: {major: 7, minor: 2, micro: 0, package: ''},
    [Symbol.asyncDispose]: async () => undefined,
  };
  // One that QEMU's end cuts short need not be short.
  const lettingGoMs = closed === undefined ? 20 : 2 ** 31 - 1;
  const disk = new ProbeDisk({monitor: () => monitor, lettingGoMs});
  const letGo = (): void => {
    leaves = false;
    there.delete('probe0-dev');
    disk.heard(DELETED);
  };
  return {disk, asked, there, letGo};
}

test('plugs a disk in, and leaves nothing when it is taken out', async () => {
  const {disk, there} = aMachine();
  assert.equal(await disk.plugInto('spare0'), ok(undefined));
  assert.equal([...there], ['probe0', 'probe0-dev']);
  assert.is(await disk.takeOut(), 'out');
  assert.equal([...there], []);
});

test('leaves nothing of a disk that QEMU does not plug in', async () => {
  const no = refused('GenericError', "Bus 'spare0' not found");
  const {disk, there} = aMachine({device_add: no});
  assert.equal(await disk.plugInto('spare0'), err("Bus 'spare0' not found"));
  assert.equal([...there], []);
});

test('takes out first what is left of a trial before', async () => {
  const {disk, there, asked} = aMachine();
  await disk.plugInto('spare0');
  asked.length = 0;
  assert.ok((await disk.plugInto('spare0')).ok);
  assert.equal(asked, ['device_del', 'blockdev-del', 'blockdev-add', 'device_add']);
  assert.equal([...there], ['probe0', 'probe0-dev']);
});

test('says when the guest keeps it, and removes the rest as soon as that lets it go', async () => {
  const {disk, there, letGo} = aMachine({guest: 'is deaf'});
  await disk.plugInto('spare0');
  assert.is(await disk.takeOut(), 'stays');
  assert.match(
    await disk.plugInto('spare0').then((again) => (again.ok ? '' : again.error)),
    'still',
  );
  const asked = disk.takeOut();
  disk.heard({...DELETED, data: {device: 'net1-dev'}});
  disk.heard({...DELETED, event: 'ACPI_DEVICE_OST'});
  assert.is(await asked, 'stays');
  letGo();
  await Promise.resolve();
  assert.equal([...there], []);
});

test('waits for no guest whose QEMU has ended', async () => {
  const {disk} = aMachine({guest: 'is deaf', closed: Promise.resolve({reason: 'gone'})});
  await disk.plugInto('spare0');
  assert.is(await disk.takeOut(), 'out');
});

test('removes what is behind a disk that went when nobody was there', async () => {
  const {disk, there} = aMachine();
  there.add('probe0');
  assert.is(await disk.takeOut(), 'out');
  assert.equal([...there], []);
});

test('has nothing to ask without a monitor', async () => {
  const disk = new ProbeDisk({monitor: () => undefined});
  assert.is(await disk.takeOut(), 'stays');
  assert.not.ok((await disk.plugInto('spare0')).ok);
});

test.run();
