/** A real Linux becomes ready, in all the ways that can be seen from outside. */
import * as assert from 'uvu/assert';
import type {ReadyStatus, VmPhase} from '../../src/supervisor/vm-status.js';
import {writeGuestProfile} from '../rig/guest.js';
import {type Home, makeHome, type Ran} from '../rig/kvmrun.js';
import {suite} from '../rig/suite.js';

const test = suite('real/readiness');
const LIMITS = {timeoutMs: 180_000};

const forwards = (...guests: readonly number[]): object => ({
  networks: [{id: 'net', type: 'user', forwards: guests.map((guest) => ({host: 'auto', guest}))}],
});

/** Gives a home with a guest's profile to the test, and ends the guest afterwards. */
async function withGuest(
  orders: readonly string[],
  more: Readonly<Record<string, unknown>>,
  use: (home: Home) => Promise<void>,
): Promise<void> {
  await using home = await makeHome();
  await writeGuestProfile(home, orders, more);
  try {
    await use(home);
  } finally {
    await home.kvmrun('down', 'vm.json', '--from', 'quit');
  }
}

interface Status {
  readonly phase: VmPhase;
  readonly ready: ReadyStatus;
}

async function statusOf(home: Home): Promise<Status> {
  return JSON.parse((await home.kvmrun('status', 'vm.json', '--json')).stdout) as Status;
}

function assertReady({code, stdout, stderr}: Ran, level: string): void {
  assert.is(code, 0, stderr);
  assert.match(stdout, new RegExp(`^guest: ready by ${level} after [0-9.]+ (ms|s|min)`, 'm'));
}

for (const [level, orders, more] of [
  ['serial', [], {ready: {type: 'serial', text: 'KVMRUN-*READY'}}],
  ['tcp', ['serve:8080'], {ready: {type: 'tcp', port: 8080}, ...forwards(8080)}],
  ['ssh', ['greet:22:SSH-2.0-test'], {ready: {type: 'ssh'}, ...forwards(80, 22)}],
  ['agent', ['agent'], {ready: {type: 'agent'}}],
  [
    'command',
    ['agent'],
    {ready: {type: 'command', command: ['/bin/grep', '-q', 'init', '/proc/1/cmdline']}},
  ],
] satisfies [string, string[], Readonly<Record<string, unknown>>][]) {
  test(
    `up --wait returns when the guest is ready by ${level}`,
    () =>
      withGuest(orders, more, async (home) => {
        const ran = await home.kvmrun('up', '--wait', 'vm.json');
        assertReady(ran, level);
        assert.match(ran.stdout, /^guest: running under tcg, pid \d+/m);
        const {phase, ready} = await statusOf(home);
        assert.equal([phase, ready.level, ready.state], ['running', level, 'ready']);
        assertReady(await home.kvmrun('wait', 'guest', '--timeout', '0s'), level);
      }),
    LIMITS,
  );
}

const commandInVain = (): Promise<void> =>
  withGuest(
    ['agent'],
    {ready: {type: 'command', command: ['/bin/grep', 'x', '/none'], timeout: '30s'}},
    async (home) => {
      const ran = await home.kvmrun('up', '--wait', 'vm.json');
      assert.is(ran.code, 75, ran.stderr);
      assert.match(ran.stderr, /in vain: .*; the last attempt: exit status 2, 'grep: .*\/none/);
      const log = await home.kvmrun('logs', 'guest', '--supervisor');
      assert.match(log.stdout, /not yet ready by command: exit status 2, 'grep: /);
      assert.match(log.stdout, /not ready by command: timed-out, exit status 2, 'grep: /);
    },
  );

const noListener = (): Promise<void> =>
  withGuest(
    ['serve:8080'],
    {ready: {type: 'tcp', port: 8081, timeout: '30s'}, ...forwards(8080, 8081)},
    async (home) => {
      const ran = await home.kvmrun('up', '--wait', 'vm.json');
      assert.is(ran.code, 75, ran.stderr);
      assert.match(ran.stdout, /^guest: running under tcg/m);
      assert.match(
        ran.stderr,
        /^vm\.json:\d+:\d+: error\[cli\/not-in-time\]: waited 30 s for guest, in vain: for a listener on the guest's port 8081$/m,
      );
      assert.match(ran.stderr, 'kvmrun console guest');
      assert.match(ran.stderr, /the last lines of its serial port:\n(.*\n)* +KVMRUN-READY\n/);
      const {phase, ready} = await statusOf(home);
      assert.equal([phase, ready.state], ['running', 'timed-out']);
      // What there is can be waited for whatever the profile says.
      const other = await home.kvmrun('wait', 'vm.json', '--for', 'running', '--json');
      assert.is(other.code, 0, other.stderr);
    },
  );

test(
  'in vain waits for a command, and tells what it said last; and for a listener, and the VM stays',
  // Both at once, as there is little to do for either but to wait.
  async () => void (await Promise.all([commandInVain(), noListener()])),
  LIMITS,
);

test(
  'a listener that says nothing is one, and a refusal and a guest without a network are none',
  () =>
    withGuest(
      ['hold:9000'],
      {ready: {type: 'tcp', port: 9000, timeout: '60s'}, ...forwards(9000)},
      async (home) => {
        // From the start of the guest, when it has neither network nor listener.
        const up = await home.kvmrun('up', 'vm.json');
        assert.is(up.code, 0, up.stderr);
        assert.is((await statusOf(home)).ready.state, 'waiting');
        assertReady(await home.kvmrun('wait', 'vm.json'), 'tcp');
        const {stdout} = await home.kvmrun('logs', 'vm.json');
        assert.match(stdout, 'KVMRUN-SERVING 9000');
      },
    ),
  LIMITS,
);

test(
  'wait tells how a guest ended that was waited for, and that it was not ready',
  () =>
    withGuest(['poweroff'], {ready: {type: 'serial', text: 'never'}}, async (home) => {
      const ran = await home.kvmrun('up', '--wait', 'vm.json');
      assert.is(ran.code, 69, ran.stderr);
      assert.match(ran.stderr, 'guest has ended while it was waited for');
      assert.match(ran.stderr, 'KVMRUN-POWEROFF');
      const stopped = await home.kvmrun('wait', 'vm.json', '--for', 'stopped');
      assert.is(stopped.code, 0, stopped.stderr);
      assert.is((await home.kvmrun('wait', 'vm.json')).code, 69);
    }),
  LIMITS,
);

test(
  'does not wait for a guest that has panicked, and shows its last words',
  () =>
    withGuest(['panic'], {ready: {type: 'serial', text: 'never'}}, async (home) => {
      const ran = await home.kvmrun('up', '--wait', 'vm.json');
      assert.is(ran.code, 80, ran.stderr);
      assert.match(ran.stderr, "guest stands still as 'guest-panicked'");
      assert.match(ran.stderr, /the last lines of its serial port:\n(.*\n)* +\[.*\] RIP: /);
    }),
  LIMITS,
);

test.run();
