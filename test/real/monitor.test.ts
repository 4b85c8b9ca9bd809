/** The monitor against QEMU itself, over the inherited descriptor that the supervisor uses. */
import {tmpdir} from 'node:os';
import * as assert from 'uvu/assert';
import {type StartedProcess, startProcess} from '../../src/host/spawn.js';
import {connectMonitor} from '../../src/qmp/connect-monitor.js';
import {skip, suite} from '../rig/suite.js';

const test = suite('real/monitor');

/** Runs a test on a QEMU without a guest, where there is one. */
async function withQemu(
  args: readonly string[],
  run: (qemu: StartedProcess) => Promise<void>,
): Promise<void> {
  const qemu = await startProcess({
    file: 'qemu-system-x86_64',
    args: [
      ...['-nodefaults', '-no-user-config', '-display', 'none', '-machine', 'none', '-S'],
      ...['-chardev', 'socket,id=mon0,fd=3', '-mon', 'chardev=mon0,mode=control'],
      ...args,
    ],
    env: {PATH: process.env['PATH'] ?? '', LANG: 'C'},
    cwd: tmpdir(),
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
    detached: 'own-session',
  });
  if (!qemu.ok && qemu.error.problem === 'not-found') skip('needs qemu-system-x86_64');
  assert.ok(qemu.ok);
  try {
    await run(qemu.value);
  } finally {
    qemu.value.signal('SIGKILL');
    await qemu.value.exited;
  }
}

test('talks to QEMU until it quits', () =>
  withQemu([], async (qemu) => {
    const connected = await connectMonitor(qemu.stream(3), {readyMs: 8000});
    assert.ok(connected.ok);
    const monitor = connected.value;
    assert.ok(monitor.version.major >= 7);
    const events: string[] = [];
    monitor.onEvent(({event}) => events.push(event));

    const [status, schema, nonsense] = await Promise.all([
      monitor.execute({execute: 'query-status'}),
      monitor.execute({execute: 'query-qmp-schema'}),
      monitor.execute({execute: 'grün-€'}),
    ]);
    assert.is(status.ok && (status.value as {status: string}).status, 'prelaunch');
    assert.ok(schema.ok && (schema.value as unknown[]).length > 100);
    const refusal = !nonsense.ok && nonsense.error.kind === 'refused' ? nonsense.error.message : '';
    assert.match(refusal, 'grün-€');

    assert.ok((await monitor.execute({execute: 'quit'})).ok);
    assert.equal(await qemu.exited, {code: 0, signal: null});
    await monitor.closed;
    assert.equal(events, ['SHUTDOWN']);
  }));

test('does not call a QEMU ready that dies of its command line', () =>
  withQemu(['-device', 'no-such-device'], async (qemu) => {
    const connected = await connectMonitor(qemu.stream(3), {readyMs: 8000});
    assert.is(!connected.ok && connected.error.kind, 'closed');
    assert.is((await qemu.exited).code, 1);
  }));

test.run();
