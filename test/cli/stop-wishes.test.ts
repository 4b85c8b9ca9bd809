import * as assert from 'uvu/assert';
import {stopRequestOf} from '../../src/cli/stop-wishes.js';
import {suite} from '../rig/suite.js';

const test = suite('cli/stop-wishes');

const wishes = {timeout: undefined, force: false};

for (const [name, more, request] of [
  ['asks the guest first', {}, {from: 'agent'}],
  ['begins where it is told to', {from: 'sigterm'}, {from: 'sigterm'}],
  ['gives the guest its time', {timeout: '2min'}, {from: 'agent', graceMs: 120_000}],
  ['asks no guest that has no time', {timeout: '0s'}, {from: 'quit'}],
  ['does not wait when forced', {force: true}, {from: 'quit', graceMs: 0}],
] as const) {
  test(name, () => {
    const found = stopRequestOf({...wishes, ...more});
    assert.equal(found.ok && found.value, request);
  });
}

for (const [more, hint] of [
  [{timeout: 'soon'}, 'kvmrun down --timeout 90s'],
  [{timeout: '10'}, 'kvmrun down --timeout 90s'],
  [{timeout: '597h'}, 'kvmrun down --timeout 90s'],
  [{force: true, timeout: '10s'}, 'kvmrun down --force'],
] as const) {
  test(`refuses ${JSON.stringify(more)}, and says what to type`, () => {
    const found = stopRequestOf({...wishes, ...more});
    assert.is(!found.ok && found.error.failure, 'usage');
    assert.is(!found.ok && found.error.hint, hint);
  });
}

test.run();
