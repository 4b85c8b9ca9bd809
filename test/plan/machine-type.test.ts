import * as assert from 'uvu/assert';
import {boardOf, findMachine} from '../../src/plan/machine-type.js';
import {readRecording} from '../rig/facts.js';
import {suite} from '../rig/suite.js';

const test = suite('plan/machine-type');

const qemu = await readRecording('7.2');
const newer = await readRecording('11.1');

test('an alias becomes the concrete machine', () => {
  assert.is(findMachine('q35', qemu).value.name, 'pc-q35-7.2');
});

test('a concrete machine stays what it is, in silence', () => {
  const {value, diagnostics} = findMachine('pc-q35-6.2', qemu);
  assert.is(value.name, 'pc-q35-6.2');
  assert.equal(diagnostics, []);
});

test('an unknown machine is an error that names the machines of its kind, newest first', () => {
  const [diagnostic] = findMachine('pc-q35-7.3', qemu).diagnostics;
  assert.ok(diagnostic);
  assert.is(diagnostic.code, 'plan/unknown-machine');
  assert.match(diagnostic.message, /which has q35, pc-q35-7\.2, pc-q35-7\.1, /);
  assert.not.match(diagnostic.message, 'i440fx');
  assert.is(diagnostic.hint, 'did you mean "pc-q35-7.2"?');
});

test('a kind of machine that this QEMU does not have at all is said to be missing', () => {
  const [diagnostic] = findMachine('virt', qemu).diagnostics;
  assert.match(diagnostic?.message ?? '', 'no machine of this kind');
});

test('a machine that a newer QEMU will not have is a warning', () => {
  const {diagnostics} = findMachine('pc-q35-7.2', newer);
  assert.equal(
    diagnostics.map(({severity, code}) => [severity, code]),
    [['warning', 'plan/deprecated-machine']],
  );
});

for (const [machine, board] of [
  ['q35', 'q35'],
  ['pc-q35-rhel9.2.0', 'q35'],
  ['virt', 'virt'],
  ['virt-10.0', 'virt'],
  ['microvm', 'microvm'],
] as const) {
  test(`'${machine}' is a ${board} board`, () => {
    assert.is(boardOf(machine), board);
  });
}

test.run();
