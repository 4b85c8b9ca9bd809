import * as assert from 'uvu/assert';
import {parsePointer} from '../../src/core/pointer.js';
import type {Plan} from '../../src/plan/plan.js';
import {renderArgv} from '../../src/plan/render-argv.js';
import {aProfile, aProfileDisk, aProfileNetwork} from '../rig/a-profile.js';
import {aHost, compile, planOf} from '../rig/plans.js';
import {suite} from '../rig/suite.js';

const test = suite('plan/compile');

test('the same profile and facts give the same plan, byte for byte', () => {
  assert.is(JSON.stringify(planOf()), JSON.stringify(planOf()));
});

test('a plan survives being written as JSON', () => {
  const plan = planOf({disks: [aProfileDisk], networks: [aProfileNetwork]});
  const reread = JSON.parse(JSON.stringify(plan)) as Plan;
  assert.equal(renderArgv(reread.invocation), renderArgv(plan.invocation));
});

test('says who and where the VM is', () => {
  const {id, name, uuid, profileFile, qemu, accelerator, display} = planOf();
  assert.equal(
    {id, name, uuid, profileFile, qemu, accelerator, display},
    {
      id: 'vm-1',
      name: 'vm',
      uuid: aProfile.uuid,
      profileFile: '/vms/vm.json',
      qemu: '/usr/bin/qemu-system-x86_64',
      accelerator: 'tcg',
      display: 'none',
    },
  );
});

test('lists the ports that QEMU will listen on, with the ones that the host chose', () => {
  const forward = {protocol: 'tcp', hostAddress: '127.0.0.1', guest: 22} as const;
  const {ports, invocation} = planOf(
    {
      networks: [
        {id: 'net', type: 'none'},
        {
          ...aProfileNetwork,
          forwards: [
            {...forward, host: 2222},
            {...forward, host: 'auto'},
          ],
        },
      ],
    },
    {autoPorts: {[parsePointer('/networks/1/forwards/1/host')]: 50_000}},
  );
  assert.equal(
    ports.map(({hostPort, origin}) => [hostPort, origin]),
    [
      [2222, '/networks/1/forwards/0'],
      [50_000, '/networks/1/forwards/1'],
    ],
  );
  assert.match(renderArgv(invocation).join(' '), 'tcp:127.0.0.1:50000-:22');
});

test('prepares the kernel, the disks and the variables of the firmware', () => {
  const {preparations} = planOf({
    boot: {kernel: '/k', initrd: '/i'},
    firmware: {type: 'uefi', secureBoot: false},
    disks: [
      {...aProfileDisk, size: '1GiB'},
      {...aProfileDisk, id: 'b', path: '/b', readOnly: true},
    ],
  });
  assert.equal(
    preparations.map((one) => [one.prepare, one.path, one.origin]),
    [
      ['file', '/k', '/boot/kernel'],
      ['file', '/i', '/boot/initrd'],
      ['image', '/vms/root.qcow2', '/disks/0'],
      ['file', '/b', '/disks/1/path'],
      ['nvram', '/state/kvmrun/vm-1/nvram.qcow2', '/firmware'],
    ],
  );
});

test('an image is prepared in its size and format', () => {
  const [image] = planOf({disks: [{...aProfileDisk, size: '1.5MiB'}]}).preparations;
  assert.ok(image?.prepare === 'image');
  assert.equal([image.sizeBytes, image.format], [1_572_864, 'qcow2']);
});

test('takes the limits of stopping from the profile', () => {
  assert.equal(
    planOf({
      guestAgent: {type: 'virtio'},
      stop: {agent: '3s', powerdown: '2min', quit: '1s', sigterm: '5ms', sigkill: '0s'},
    }).stop,
    {
      agentMs: 3000,
      powerdownMs: 120_000,
      quitMs: 1000,
      sigtermMs: 5,
      sigkillMs: 0,
    },
  );
});

test('does not wait for a guest that cannot hear the power button', () => {
  const microvm = {machine: 'microvm', boot: {kernel: '/k'}};
  assert.is(planOf({...microvm, accelerator: 'tcg'}).stop.powerdownMs, 0);
  assert.is(planOf({...microvm, accelerator: 'kvm'}).stop.powerdownMs, 90_000);
});

test('a serial port is a console, and without one there is none', () => {
  assert.is(planOf().console, 'serial');
  const silent = planOf({serial: {type: 'none'}});
  assert.is(silent.console, 'none');
  assert.not.match(renderArgv(silent.invocation).join(' '), 'serial0');
});

test('a device that this QEMU lacks is an error at the value that asks for it', () => {
  const qemu = {...aHost.qemu, types: aHost.qemu.types.filter((type) => type !== 'virtio-rng-pci')};
  const compiled = compile({rng: {type: 'virtio'}}, {qemu});
  assert.ok(!compiled.ok);
  assert.equal(
    compiled.error.map(({code, origin}) => [code, origin]),
    [['plan/missing-device', '/rng']],
  );
});

test('reports all problems at once', () => {
  const compiled = compile(
    {
      machine: 'pc-q35-99.0',
      accelerator: 'kvm',
      cpu: {count: 1, features: {}, model: 'none-such'},
      display: {type: 'gtk', input: 'virtio'},
    },
    {
      kvm: {usable: false, problem: 'missing', detail: 'd', hint: 'h'},
      qemu: {...aHost.qemu, features: {...aHost.qemu.features, displays: ['none']}},
    },
  );
  assert.ok(!compiled.ok);
  assert.equal(
    compiled.error.map(({code}) => code),
    ['plan/kvm-missing', 'plan/unknown-machine', 'plan/unknown-cpu-model', 'plan/missing-display'],
  );
});

test('every diagnostic says which value it is about', () => {
  const compiled = compile({
    extraArgs: ['-x'],
    memory: {size: '1TiB'},
    cpu: {count: 9, features: {}},
  });
  assert.ok(compiled.ok);
  assert.equal(
    compiled.value.warnings.map(({origin}) => origin),
    ['/cpu/count', '/memory/size', '/extraArgs'],
  );
});

test.run();
