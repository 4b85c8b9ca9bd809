import * as assert from 'uvu/assert';
import {pointerTo} from '../../../src/core/pointer.js';
import {
  hasAcpi,
  type MachineSpec,
  machineArguments,
  microvmTransports,
  noSleepArguments,
} from '../../../src/plan/devices/machine.js';
import {renderArgv} from '../../../src/plan/render-argv.js';
import {suite} from '../../rig/suite.js';

const test = suite('plan/devices/machine');

const aMachine: MachineSpec = {
  board: 'q35',
  type: 'pc-q35-7.2',
  accelerator: 'kvm',
  serial: 'uart',
  display: 'none',
};

const render = (machine: MachineSpec) =>
  renderArgv(machineArguments(machine, pointerTo('machine')));

test('names one accelerator, once', () => {
  assert.is(
    render(aMachine)
      .filter((text) => /kvm|accel/.test(text))
      .join(' '),
    '-enable-kvm',
  );
  const tcg = render({...aMachine, accelerator: 'tcg'}).join(' ');
  assert.match(tcg, 'accel=tcg');
  assert.not.match(tcg, 'kvm');
});

test('the firmware talks on the serial port only when there is no screen', () => {
  assert.match(render(aMachine)[1] ?? '', 'graphics=off');
  assert.match(render({...aMachine, display: 'some'})[1] ?? '', 'graphics=on');
});

test('system management mode is on for firmware that is secured by it', () => {
  const pflash = {code: 'c', vars: 'v', secure: 'yes'} as const;
  assert.match(render({...aMachine, pflash})[1] ?? '', /smm=on,.*pflash0=c,pflash1=v/);
  assert.match(render({...aMachine, pflash: {...pflash, secure: 'no'}})[1] ?? '', 'smm=off');
});

test('virt and microvm get no properties that only a PC has', () => {
  for (const board of ['virt', 'microvm'] as const) {
    assert.not.match(render({...aMachine, board})[1] ?? '', /vmport|hpet|smm|graphics/);
  }
});

test('virt takes more than eight processors', () => {
  assert.match(render({...aMachine, board: 'virt'})[1] ?? '', 'gic-version=max');
});

test('a microvm has ACPI, and with it more room, only under KVM', () => {
  const microvm = {...aMachine, board: 'microvm', type: 'microvm'} as const;
  assert.match(render(microvm)[1] ?? '', 'acpi=on');
  assert.match(render({...microvm, accelerator: 'tcg'})[1] ?? '', 'acpi=off');
  assert.equal([microvmTransports('kvm'), microvmTransports('tcg')], [24, 8]);
  assert.not.ok(hasAcpi({board: 'microvm', accelerator: 'tcg'}));
  assert.ok(hasAcpi({board: 'q35', accelerator: 'tcg'}));
});

test('a microvm has its serial port when the profile does', () => {
  const microvm = {...aMachine, board: 'microvm'} as const;
  assert.match(render(microvm)[1] ?? '', 'isa-serial=on');
  assert.match(render({...microvm, serial: 'none'})[1] ?? '', 'isa-serial=off');
});

test('takes the sleep states away from the chipset', () => {
  assert.equal(renderArgv(noSleepArguments(pointerTo('sleepStates'))), [
    '-global',
    'driver=ICH9-LPC,property=disable_s3,value=1',
    '-global',
    'driver=ICH9-LPC,property=disable_s4,value=1',
  ]);
});

test.run();
