import * as assert from 'uvu/assert';
import {pointerTo} from '../../src/core/pointer.js';
import type {Argument} from '../../src/plan/invocation.js';
import {findMissingTypes} from '../../src/plan/missing-types.js';
import {aHost} from '../rig/plans.js';
import {suite} from '../rig/suite.js';

const test = suite('plan/missing-types');

const json = (option: 'device' | 'object' | 'blockdev', key: string, type: string): Argument => ({
  form: 'json',
  option,
  props: {[key]: type},
  origin: pointerTo('rng'),
});
const missing = (...args: readonly Argument[]) =>
  findMissingTypes(args, aHost.qemu).map(({message}) => /has no '([^']*)'/.exec(message)?.[1]);

test('finds devices and objects that QEMU does not have, each once', () => {
  assert.equal(
    missing(
      json('device', 'driver', 'no-device'),
      json('device', 'driver', 'no-device'),
      json('object', 'qom-type', 'no-object'),
      json('device', 'driver', 'virtio-rng-pci'),
    ),
    ['no-device', 'no-object'],
  );
});

test('leaves alone what is no device or object', () => {
  assert.equal(missing(json('blockdev', 'driver', 'no-device')), []);
});

test.run();
