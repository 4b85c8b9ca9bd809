import * as assert from 'uvu/assert';
import {pointerTo} from '../../../src/core/pointer.js';
import {firmwareArguments, pflashOf} from '../../../src/plan/devices/firmware.js';
import type {UefiFirmware} from '../../../src/plan/host-facts.js';
import {suite} from '../../rig/suite.js';

const test = suite('plan/devices/firmware');

const firmware: UefiFirmware = {
  descriptor: '/d.json',
  code: {path: '/code.fd', format: 'raw'},
  varsTemplate: {path: '/vars.fd', format: 'raw'},
  requiresSmm: false,
};

const blockNodes = (changes: Partial<UefiFirmware> = {}) =>
  firmwareArguments(
    {firmware: {...firmware, ...changes}, nvram: '/state/nvram.qcow2'},
    pointerTo('firmware'),
  ).flatMap((arg) => (arg.form === 'json' ? [arg.props] : []));

test('the machine is given the two nodes that are made for it', () => {
  const {code, vars} = pflashOf(firmware);
  const names = blockNodes().map((props) => props['node-name']);
  assert.ok(names.includes(code) && names.includes(vars));
});

test('the code is shared and never written', () => {
  const [file, image] = blockNodes();
  assert.is(file?.['filename'], '/code.fd');
  assert.equal([file?.['read-only'], image?.['read-only']], [true, true]);
});

test('variables are written to the copy of the VM, never to the template', () => {
  const files = blockNodes().flatMap((props) => props['filename'] ?? []);
  assert.equal(files, ['/code.fd', '/state/nvram.qcow2']);
});

test('neither image may name another file', () => {
  const nodes = blockNodes({code: {path: '/code.qcow2', format: 'qcow2'}});
  const backing = nodes.filter(({driver}) => driver === 'qcow2').map((props) => props['backing']);
  assert.equal(backing, [null, null]);
});

test.run();
