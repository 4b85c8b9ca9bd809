/** The monitor that nobody uses as long as the supervisor has the first one. */
import * as assert from 'uvu/assert';
import {connectMonitor} from '../../src/qmp/connect-monitor.js';
import type {Monitor} from '../../src/qmp/qmp.js';
import {connectSocket} from '../../src/supervisor/unix-socket.js';
import type {VmStatus} from '../../src/supervisor/vm-status.js';
import type {Home} from './kvmrun.js';

export async function openMonitor(home: Home, {id}: Pick<VmStatus, 'id'>): Promise<Monitor> {
  const connected = await connectSocket(home.path('run', 'kvmrun', id, 'qmp.sock'), 5000);
  assert.ok(connected.ok, 'the second monitor is taken');
  const opened = await connectMonitor(connected.value, {readyMs: 5000});
  assert.ok(opened.ok);
  return opened.value;
}
