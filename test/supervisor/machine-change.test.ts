import * as assert from 'uvu/assert';
import type {PlanMachine} from '../../src/plan/plan-machine.js';
import {findMachineChange} from '../../src/supervisor/machine-change.js';
import {suite} from '../rig/suite.js';

const test = suite('supervisor/machine-change');

const then: PlanMachine = {
  type: 'pc-q35-7.2',
  qemu: '7.2.15',
  hardware: ['-m size=256M', '-device a', '-device b'],
};
const changed = (change: Partial<PlanMachine>) => findMachineChange(then, {...then, ...change});

test('the same machine fits, also under a newer QEMU', () => {
  for (const qemu of ['7.2.15', '7.2.3', '7.10.0', '10.0.2']) {
    assert.is(changed({qemu}), undefined, qemu);
  }
});

test('an older QEMU does not read what a newer one has written', () => {
  for (const qemu of ['7.1.99', '6.2.0']) {
    assert.match(changed({qemu})?.message ?? '', `this is QEMU ${qemu}, which is older`);
  }
});

test('another board needs the old one in the profile', () => {
  const change = changed({type: 'pc-q35-10.0'});
  assert.match(change?.message ?? '', "a 'pc-q35-7.2' then, and is a 'pc-q35-10.0' now");
  assert.match(change?.hint ?? '', '"machine": "pc-q35-7.2"');
});

test('another device is named', () => {
  const [m, a, b] = then.hardware as [string, string, string];
  const messages = [
    [m, a],
    [m, a, b, '-device c'],
    ['-m size=1G', a, b],
  ].map((hardware) => changed({hardware})?.message);
  assert.equal(messages, [
    "the machine had '-device b' then, and has not now",
    "the machine has '-device c' now, and had not then",
    "the machine had '-m size=256M' then, and has '-m size=1G' now",
  ]);
});

test.run();
