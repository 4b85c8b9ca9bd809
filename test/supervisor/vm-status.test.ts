import * as assert from 'uvu/assert';
import {isLive} from '../../src/supervisor/vm-status.js';
import {suite} from '../rig/suite.js';

const test = suite('supervisor/vm-status');

test('counts a VM that is on its way down as live', () => {
  assert.ok(isLive({phase: 'stopping'}));
  assert.not.ok(isLive({phase: 'failed'}));
});

test.run();
