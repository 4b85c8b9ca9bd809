import * as assert from 'uvu/assert';
import {chooseCpuModel, chooseSmp} from '../../src/plan/processor-choice.js';
import {imaginaryHost, readRecording} from '../rig/facts.js';
import {suite} from '../rig/suite.js';

const test = suite('plan/processor-choice');

const qemu = await readRecording('7.2');
const {host} = imaginaryHost(qemu);
const machine = {name: 'pc-q35-7.2', cpuMax: 288, deprecated: false};
const codes = ({diagnostics}: {diagnostics: readonly {code: string}[]}) =>
  diagnostics.map(({code}) => code);

test('takes half of the processors of the host when the profile says nothing', () => {
  const {value} = chooseSmp({features: {}}, {machine, host});
  assert.equal(value, {count: 4, topology: {sockets: 1, cores: 4, threads: 1}});
});

test('keeps the topology of the profile', () => {
  const topology = {sockets: 2, cores: 1, threads: 2};
  assert.equal(
    chooseSmp({count: 4, topology, features: {}}, {machine, host}).value.topology,
    topology,
  );
});

test('more processors than the machine takes is an error, not a warning as well', () => {
  assert.equal(codes(chooseSmp({count: 300, features: {}}, {machine, host})), [
    'plan/too-many-cpus',
  ]);
});

test('more processors than the host has is a warning', () => {
  const chosen = chooseSmp({count: 9, features: {}}, {machine, host});
  assert.equal(codes(chosen), ['plan/more-cpus-than-host']);
  assert.is(chosen.value.count, 9);
});

test("the default processor is the host's under KVM, and all that QEMU can do under TCG", () => {
  assert.is(chooseCpuModel(undefined, {accelerator: 'kvm', qemu}).value, 'host');
  assert.is(chooseCpuModel(undefined, {accelerator: 'tcg', qemu}).value, 'max');
});

test('the processor of the host is an error under TCG', () => {
  assert.equal(codes(chooseCpuModel('host', {accelerator: 'tcg', qemu})), [
    'plan/cpu-host-needs-kvm',
  ]);
});

test('a model that this QEMU knows is taken', () => {
  const {value, diagnostics} = chooseCpuModel('Haswell', {accelerator: 'tcg', qemu});
  assert.is(value, 'Haswell');
  assert.equal(diagnostics, []);
});

test('a misspelt model is an error that suggests the right one', () => {
  const [diagnostic] = chooseCpuModel('Haswel', {accelerator: 'kvm', qemu}).diagnostics;
  assert.ok(diagnostic);
  assert.is(diagnostic.code, 'plan/unknown-cpu-model');
  assert.match(diagnostic.hint ?? '', 'did you mean "Haswell"');
});

test("part of a model's name brings up the models of that family", () => {
  const [diagnostic] = chooseCpuModel('Cascadelake', {accelerator: 'kvm', qemu}).diagnostics;
  assert.match(diagnostic?.hint ?? '', '"Cascadelake-Server"');
});

test('a model like no other brings up the command that lists them', () => {
  const [diagnostic] = chooseCpuModel('zzzzzzzz', {accelerator: 'kvm', qemu}).diagnostics;
  assert.match(diagnostic?.hint ?? '', 'qemu-system-x86_64 -cpu help');
});

test.run();
