import * as assert from 'uvu/assert';
import type {ReadySign} from '../../src/plan/plan.js';
import {readySign} from '../../src/plan/ready-sign.js';
import type {Ready} from '../../src/schema/schema.js';
import {suite} from '../rig/suite.js';

const test = suite('plan/ready-sign');
const timeout = '90s';
const timeoutMs = 90_000;

for (const [ready, sign] of [
  [{type: 'running'}, {level: 'running'}],
  [
    {type: 'serial', text: 'login:', timeout},
    {level: 'serial', text: 'login:', timeoutMs},
  ],
  [
    {type: 'tcp', port: 80, timeout},
    {level: 'tcp', guestPort: 80, timeoutMs},
  ],
  [
    {type: 'ssh', port: 22, timeout},
    {level: 'ssh', guestPort: 22, timeoutMs},
  ],
  [
    {type: 'agent', timeout},
    {level: 'agent', timeoutMs},
  ],
  [
    {type: 'command', command: ['/bin/true', 'x'], timeout},
    {level: 'command', command: ['/bin/true', 'x'], timeoutMs},
  ],
] satisfies [Ready, ReadySign][]) {
  test(`takes over what the profile says about ${ready.type}`, () => {
    assert.equal(readySign(ready), sign);
  });
}

test('a time that the schema would not let through is a bug', () => {
  assert.throws(() => readySign({type: 'agent', timeout: 'soon'}), /soon/);
});

test.run();
