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

test('turns other places that it is about into related ones', () => {
  const alsoAbout = [{message: 'here, too', origin: pointerTo('extraArgs', 1)}];
  const [placed] = placeDiagnostics([{...atMachine, alsoAbout}], (pointer) => ({
    file: 'vm.json',
    pointer,
  }));
  assert.equal(placed?.related, [
    {message: 'here, too', location: {file: 'vm.json', pointer: '/extraArgs/1'}},
  ]);
});

test.run();
