import * as assert from 'uvu/assert';
import {monitorArguments} from '../../../src/plan/devices/monitor.js';
import {renderArgv} from '../../../src/plan/render-argv.js';
import {suite} from '../../rig/suite.js';

const test = suite('plan/devices/monitor');

test('one monitor is on the inherited descriptor, one on the socket', () => {
  assert.equal(renderArgv(monitorArguments({socket: '/q', style: 'option'})), [
    '-chardev',
    'socket,id=mon0,fd=3',
    '-mon',
    'id=mon0-qmp,chardev=mon0,mode=control',
    '-chardev',
    'socket,id=mon1,path=/q,server=on,wait=off',
    '-mon',
    'id=mon1-qmp,chardev=mon1,mode=control',
  ]);
});

test('monitors as objects are on the same channels', () => {
  const argv = renderArgv(monitorArguments({socket: '/q', style: 'object'}));
  assert.is(argv[3], '{"qom-type":"monitor-qmp","id":"mon0-qmp","chardev":"mon0"}');
  assert.not.ok(argv.includes('-mon'));
});

test.run();
