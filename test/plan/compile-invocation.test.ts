import * as assert from 'uvu/assert';
import type {HostFacts} from '../../src/plan/host-facts.js';
import {renderArgv} from '../../src/plan/render-argv.js';
import type {ResolvedProfile} from '../../src/schema/schema.js';
import {aProfile, aProfileDisk, aProfileNetwork} from '../rig/a-profile.js';
import {aHost, argumentsOf, planOf, propsOf} from '../rig/plans.js';
import {suite} from '../rig/suite.js';

const test = suite('plan/compile-invocation');

test('asks for KVM with -enable-kvm and nothing else', () => {
  const plan = planOf({accelerator: 'kvm'});
  assert.is(argumentsOf(plan, 'enable-kvm').length, 1);
  assert.not.match(renderArgv(plan.invocation).join(' '), 'accel');
});

test('asks for TCG in -machine, without -enable-kvm', () => {
  const plan = planOf({accelerator: 'tcg'});
  assert.is(argumentsOf(plan, 'enable-kvm').length, 0);
  assert.match(renderArgv(argumentsOf(plan, 'machine')).join(' '), 'accel=tcg');
});

test("the guest waits, has no devices of QEMU's choice, and QEMU is confined", () => {
  const argv = renderArgv(planOf().invocation);
  for (const flag of ['-S', '-nodefaults', '-no-user-config']) assert.ok(argv.includes(flag), flag);
  assert.is(
    argv[argv.indexOf('-sandbox') + 1],
    'on,obsolete=deny,elevateprivileges=deny,spawn=deny,resourcecontrol=deny',
  );
});

test('every argument comes from a value of the profile or from kvmrun itself', () => {
  const {invocation} = planOf({disks: [aProfileDisk], networks: [aProfileNetwork]});
  const fields = new Set(['', ...Object.keys(aProfile).map((key) => `/${key}`)]);
  const strange = invocation.filter(
    ({origin}) => !fields.has(origin.split('/').slice(0, 2).join('/')),
  );
  assert.equal(strange, []);
});

test('ids are unique', () => {
  const plan = planOf({
    disks: [aProfileDisk, {...aProfileDisk, id: 'b'}],
    networks: [aProfileNetwork, {...aProfileNetwork, id: 'b'}],
    rng: {type: 'virtio'},
    balloon: {type: 'virtio'},
    guestAgent: {type: 'virtio'},
    display: {type: 'vnc', input: 'virtio'},
  });
  const ids = argumentsOf(plan, 'device').map((arg) =>
    arg.form === 'json' ? arg.props['id'] : undefined,
  );
  assert.ok(ids.every((id) => id !== undefined));
  assert.is(new Set(ids).size, ids.length);
});

test('adding a disk changes nothing about the devices that were there', () => {
  const one = planOf({disks: [aProfileDisk], networks: [aProfileNetwork]});
  const two = planOf({
    disks: [aProfileDisk, {...aProfileDisk, id: 'b'}],
    networks: [aProfileNetwork],
  });
  const before = renderArgv(one.invocation);
  const after = new Set(renderArgv(two.invocation));
  assert.equal(
    before.filter((text) => !after.has(text)),
    [],
  );
});

test('an interface of type none leaves its slot free', () => {
  const plan = planOf({
    networks: [
      {id: 'net', type: 'none'},
      {...aProfileNetwork, id: 'b'},
    ],
  });
  assert.is(propsOf(plan, 'net1-dev')['addr'], '0x09.0x0');
  assert.is(argumentsOf(plan, 'netdev').length, 1);
});

test('bypasses the page cache only where the file system can', () => {
  const files = {'/vms/root.qcow2': {exists: true, direct: true}};
  const cache = (facts: Partial<HostFacts>) =>
    propsOf(planOf({disks: [aProfileDisk]}, facts), 'disk0')['cache'];
  assert.equal(cache({files}), {direct: true, 'no-flush': false});
  assert.equal(cache({files: {}}), {direct: false, 'no-flush': false});
});

test('uses native I/O only around the page cache, when there is no io_uring', () => {
  const qemu = {...aHost.qemu, features: {...aHost.qemu.features, ioUring: false}};
  const aio = (direct: boolean) =>
    propsOf(
      planOf({disks: [aProfileDisk]}, {qemu, files: {'/vms/root.qcow2': {exists: true, direct}}}),
      'disk0-file',
    )['aio'];
  assert.is(aio(true), 'native');
  assert.is(aio(false), 'threads');
});

test('never lets an image name another file', () => {
  assert.is(propsOf(planOf({disks: [aProfileDisk]}), 'disk0')['backing'], null);
});

test('a read-only disk is neither trimmed nor written zeroes to', () => {
  const plan = planOf({disks: [{...aProfileDisk, readOnly: true}]});
  for (const node of ['disk0', 'disk0-file']) {
    assert.is(propsOf(plan, node)['read-only'], true);
    assert.is(propsOf(plan, node)['discard'], undefined);
  }
  assert.is(propsOf(plan, 'disk0')['detect-zeroes'], undefined);
});

test('boots from the disks in their order, unless one says otherwise or a kernel is given', () => {
  const orders = (changes: Partial<ResolvedProfile>) => {
    const plan = planOf(changes);
    return [propsOf(plan, 'disk0-dev')['bootindex'], propsOf(plan, 'disk1-dev')['bootindex']];
  };
  const second = {...aProfileDisk, id: 'b'};
  assert.equal(orders({disks: [aProfileDisk, second]}), [0, 1]);
  assert.equal(orders({disks: [aProfileDisk, {...second, bootIndex: 0}]}), [undefined, 0]);
  assert.equal(orders({disks: [aProfileDisk, second], boot: {kernel: '/k'}}), [
    undefined,
    undefined,
  ]);
});

test('shares four I/O threads among all disks', () => {
  const disks = Array.from({length: 6}, (_, index) => ({...aProfileDisk, id: `d${index}`}));
  const plan = planOf({disks});
  assert.equal(
    disks.map((_, index) => propsOf(plan, `disk${index}-dev`)['iothread']),
    ['io0', 'io1', 'io2', 'io3', 'io0', 'io1'],
  );
  assert.is(
    renderArgv(argumentsOf(plan, 'object')).filter((text) => text.includes('iothread')).length,
    4,
  );
});

test('the feature that KVM does not start with is off, even if the profile wants it', () => {
  const plan = planOf(
    {accelerator: 'kvm', cpu: {count: 1, features: {'arch-capabilities': true, pmu: false}}},
    {
      kvm: {
        usable: true,
        withoutFeatures: ['arch-capabilities'],
        smm: 'missing',
        enlightenments: [],
        emulated: false,
      },
    },
  );
  assert.equal(renderArgv(argumentsOf(plan, 'cpu')), [
    '-cpu',
    'host,arch-capabilities=off,pmu=off',
  ]);
});

test('firmware that needs system management mode gets it, and only the firmware writes variables', () => {
  const uefi = {...aHost.uefi, requiresSmm: true} as NonNullable<HostFacts['uefi']>;
  const argv = renderArgv(
    planOf({firmware: {type: 'uefi', secureBoot: false}}, {uefi}).invocation,
  ).join(' ');
  assert.match(argv, 'smm=on');
  assert.match(argv, 'driver=cfi.pflash01,property=secure,value=on');
});

test('monitors are objects where QEMU has them as objects', () => {
  const qemu = {...aHost.qemu, features: {...aHost.qemu.features, monitorObject: true}};
  // The recorded types are those of a QEMU without such objects.
  const known = {...qemu, types: [...qemu.types, 'monitor-qmp']};
  const plan = planOf({}, {qemu: known});
  assert.is(argumentsOf(plan, 'mon').length, 0);
  assert.equal(propsOf(plan, 'mon0-qmp'), {
    'qom-type': 'monitor-qmp',
    id: 'mon0-qmp',
    chardev: 'mon0',
  });
});

test('a boot loader of BIOS has a graphics card, though nobody looks at it', () => {
  const cards = (change: Partial<ResolvedProfile>, facts: Partial<HostFacts> = {}) =>
    argumentsOf(planOf({disks: [aProfileDisk], ...change}, facts), 'device').flatMap((arg) =>
      arg.form === 'json' && arg.props['id'] === 'display0-dev' ? [arg.props['driver']] : [],
    );
  assert.equal(cards({}), ['VGA']);
  assert.equal(cards({disks: []}), []);
  assert.equal(cards({boot: {...aProfile.boot, kernel: '/vmlinuz'}}), []);
  assert.equal(cards({firmware: {...aProfile.firmware, type: 'uefi'}}), []);
  const types = aHost.qemu.types.filter((type) => type !== 'VGA');
  assert.equal(cards({}, {qemu: {...aHost.qemu, types}}), []);
});

test('falls back to the plain graphics card where the virtio one is not installed', () => {
  const qemu = {...aHost.qemu, types: aHost.qemu.types.filter((type) => type !== 'virtio-vga')};
  assert.is(
    propsOf(planOf({display: {type: 'vnc', input: 'virtio'}}, {qemu}), 'display0-dev')['driver'],
    'VGA',
  );
});

test.run();
