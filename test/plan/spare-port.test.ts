import * as assert from 'uvu/assert';
import type {Disk, ResolvedProfile, Windows} from '../../src/schema/schema.js';
import {aProfileDisk} from '../rig/a-profile.js';
import {planOf, propsOf} from '../rig/plans.js';
import {suite} from '../rig/suite.js';

const test = suite('plan/spare-port');

const windows: Windows = {version: '11', virtioWin: {type: 'none', mirrors: []}};
const data: Disk = {...aProfileDisk, id: 'data'};
const old = (bus: Disk['bus']): Disk => ({...aProfileDisk, bus});
const portOf = (changes: Partial<ResolvedProfile>) => planOf(changes).sparePort;

test('a Windows on a disk that it knows by itself has a port to spare, because of that bus', () => {
  const plan = planOf({windows, disks: [data, old('sata')]});
  assert.is(plan.sparePort, 'spare0');
  const {driver, bus, addr, chassis} = propsOf(plan, 'spare0');
  assert.equal([driver, bus, addr, chassis], ['pcie-root-port', 'pcie.0', '0x1f.0x6', 31]);
  const port = plan.invocation.find((arg) => arg.form === 'json' && arg.props['id'] === 'spare0');
  assert.is(port?.origin, '/disks/1/bus');
  assert.is(portOf({windows, disks: [old('ide')]}), 'spare0');
});

test('it is of no use to a Windows on virtio, whose discs are on SATA', () => {
  const iso = {type: 'iso', path: '/vms/virtio-win.iso', mirrors: []} as const;
  assert.is(portOf({windows: {...windows, virtioWin: iso}, disks: [data]}), undefined);
  const cdrom: Disk = {...old('sata'), media: 'cdrom', readOnly: true};
  assert.is(portOf({windows, disks: [data, cdrom]}), undefined);
});

test('other systems keep the machine that they have', () => {
  assert.is(portOf({disks: [old('sata')]}), undefined);
});

test.run();
