import {suite} from 'uvu';
import * as assert from 'uvu/assert';
import {type Diagnostic, placeDiagnostics} from '../../src/core/diagnostic.js';
import {pointerTo} from '../../src/core/pointer.js';

const test = suite('core/diagnostic');
const atMachine: Diagnostic = {
  code: 'plan/unknown-machine',
  severity: 'error',
  message: 'm',
  origin: pointerTo('machine'),
};

test('turns an origin into a place', () => {
  const [placed] = placeDiagnostics([atMachine], (pointer) => ({file: 'vm.json', pointer}));
  assert.equal(placed?.location, {file: 'vm.json', pointer: '/machine'});
});

test('leaves a place that is already known', () => {
  const location = {file: 'base.json', pointer: pointerTo('machine')};
  const [placed] = placeDiagnostics([{...atMachine, location}], () => {
    throw new Error('must not be asked');
  });
  assert.is(placed?.location, location);
});

test.run();
