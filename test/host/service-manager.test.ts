import path from 'node:path';
import * as assert from 'uvu/assert';
import {findServiceManager, variablesOf} from '../../src/host/service-manager.js';
import {listenAsServiceManager} from '../rig/notify-socket.js';
import {suite} from '../rig/suite.js';
import {inTemporaryFolder} from '../rig/temporary-folder.js';

const test = suite('host/service-manager');

const input = {
  pid: 4711,
  onProblem: (why: string): void => {
    throw new Error(why);
  },
};

/** A service manager at this socket, and the problems that it made. */
function managerAt(socket: string, env: Readonly<Record<string, string>> = {}) {
  const problems: string[] = [];
  const onProblem = (why: string): void => void problems.push(why);
  const PATH = process.env['PATH'] ?? '';
  const manager = findServiceManager({PATH, NOTIFY_SOCKET: socket, ...env}, {...input, onProblem});
  if (manager === undefined) throw new Error('no service manager');
  return {manager, problems};
}

test('is there only when somebody listens', () => {
  assert.is(findServiceManager({}, input), undefined);
  assert.is(findServiceManager({NOTIFY_SOCKET: ''}, input), undefined);
});

for (const [env, expected] of [
  [{WATCHDOG_USEC: '3000000'}, 3000],
  [{WATCHDOG_USEC: '3000000', WATCHDOG_PID: '4711'}, 3000],
  [{WATCHDOG_USEC: '3000000', WATCHDOG_PID: '1'}, undefined],
  [{WATCHDOG_USEC: '0'}, undefined],
  [{WATCHDOG_USEC: '-5'}, undefined],
  [{WATCHDOG_USEC: 'soon'}, undefined],
  [{}, undefined],
] satisfies [Record<string, string>, number | undefined][]) {
  test(`has a watchdog of ${expected} ms by ${JSON.stringify(env)}`, () => {
    const manager = findServiceManager({NOTIFY_SOCKET: '/s', ...env}, input);
    assert.is(manager?.watchdogMs, expected);
  });
}

test('writes variables as sd_notify(3) has them', () => {
  assert.equal(variablesOf({ready: true, status: 'a\nSTOPPING=1'}), [
    'READY=1',
    'STATUS=a STOPPING=1',
  ]);
  assert.equal(variablesOf({stopping: true, extendMs: 1500.2, watchdog: true}), [
    'STOPPING=1',
    'WATCHDOG=1',
    'EXTEND_TIMEOUT_USEC=1501000',
  ]);
});

test('sends in order, and joins what there is to say while it sends', () =>
  inTemporaryFolder(async (folder) => {
    const socket = path.join(folder, 'n');
    await using listener = await listenAsServiceManager(socket);
    const {manager, problems} = managerAt(socket);
    manager.tell({status: 'starting'});
    manager.tell({status: 'running'});
    manager.tell({ready: true});
    manager.tell({status: 'paused'});
    await manager.settled();
    await listener.received('paused');
    assert.equal(listener.messages, ['STATUS=starting', 'READY=1 STATUS=paused']);
    assert.equal(problems, []);
  }));

test('says once what is wrong, and goes on', () =>
  inTemporaryFolder(async (folder) => {
    for (const [socket, env, problem] of [
      [path.join(folder, 'nobody'), {}, 'systemd-notify ended with'],
      ['/s', {PATH: folder}, "'systemd-notify' was not found"],
    ] satisfies [string, Record<string, string>, string][]) {
      const {manager, problems} = managerAt(socket, env);
      manager.tell({ready: true});
      await manager.settled();
      manager.tell({status: 'running'});
      await manager.settled();
      assert.is(problems.length, 1);
      if (!problems[0]?.includes('not found')) assert.match(problems[0] ?? '', problem);
    }
  }));

test('does not wait for ever for a service manager that hangs', () =>
  inTemporaryFolder(async (folder) => {
    const socket = path.join(folder, 'n');
    await using listener = await listenAsServiceManager(socket);
    listener.freeze();
    const {manager, problems} = managerAt(socket);
    const began = performance.now();
    manager.tell({ready: true});
    await manager.settled();
    assert.ok(performance.now() - began < 10_000);
    assert.equal(problems, ['systemd-notify ended with SIGKILL']);
  }));

test.run();
