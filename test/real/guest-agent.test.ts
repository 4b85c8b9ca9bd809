/** The real guest agent in a real Linux: commands, facts, shutting down, and what hangs. */
import * as assert from 'uvu/assert';
import type {VmStatus} from '../../src/supervisor/vm-status.js';
import {waitForLine, writeGuestProfile} from '../rig/guest.js';
import {ended, type Home, makeHome, type Ran} from '../rig/kvmrun.js';
import {killSupervisors} from '../rig/orphans.js';
import {remainsOf} from '../rig/remains.js';
import {suite} from '../rig/suite.js';

interface Context {
  home: Home;
}

const test = suite<Context>('real/guest-agent', {} as Context);

/** A home with a guest whose agent has started. */
async function startGuest(): Promise<Home> {
  const home = await makeHome();
  await writeGuestProfile(home, ['agent'], {networks: [{id: 'net', type: 'user'}]});
  const {code, stderr} = await home.kvmrun('up');
  assert.is(code, 0, stderr);
  await waitForLine(home, 'KVMRUN-READY');
  return home;
}

test.before(
  async (context) => {
    context.home = await startGuest();
  },
  {timeoutMs: 120_000},
);

test.after(
  async ({home}) => {
    if (home) await stop(home);
    await home?.[Symbol.asyncDispose]();
  },
  {timeoutMs: 60_000},
);

/** Whatever has become of it. */
async function stop(home: Home): Promise<void> {
  await home.kvmrun('down', '--from', 'quit');
}

const exec = (home: Home, ...command: readonly string[]): Promise<Ran> =>
  home.kvmrun('exec', '--', ...command);

/** For a script in the guest. Each has words of its own: the serial log keeps those of all. */
const say = (words: string): string => `echo ${words} >/dev/console`;

test('exec passes on arguments, standard input, both outputs and the exit status', async ({
  home,
}) => {
  const script = 'cat; echo "$1" >&2; exit 7';
  const child = home.start('exec', 'guest', '--', 'sh', '-c', script, 'sh', '--an  argument');
  child.stdin?.end('grün\0\n');
  const {code, stdout, stderr} = await ended(child);
  assert.equal({code, stdout, stderr}, {code: 7, stdout: 'grün\0\n', stderr: '--an  argument\n'});
});

test('exec prints one JSON document', async ({home}) => {
  const ran = await home.kvmrun('exec', '--json', '--', 'sh', '-c', 'echo out; echo err >&2');
  assert.is(ran.code, 0);
  assert.equal(JSON.parse(ran.stdout), {exitCode: 0, stdout: 'out\n', stderr: 'err\n'});
});

test('exec tells a signal like a shell', async ({home}) => {
  const ran = await home.kvmrun('exec', '--json', '--', 'sh', '-c', 'kill -9 $$');
  assert.is(ran.code, 137);
  assert.equal(JSON.parse(ran.stdout), {exitCode: 137, signal: 'SIGKILL', stdout: '', stderr: ''});
});

test('exec carries a megabyte in and several out', async ({home}) => {
  const child = home.start('exec', '--', 'sh', '-c', 'cat >/tmp/in; cat /tmp/in /tmp/in /tmp/in');
  const input = 'x'.repeat(1024 * 1024);
  child.stdin?.end(input);
  const {code, stdout} = await ended(child);
  assert.is(code, 0);
  assert.ok(stdout === input.repeat(3));
});

test('exec refuses what is more than that', async ({home}) => {
  const child = home.start('exec', '--', 'cat');
  child.stdin?.on('error', () => undefined).end('x'.repeat(1024 * 1024 + 1));
  const {code, stderr} = await ended(child);
  assert.is(code, 64);
  assert.match(stderr, 'error[cli/input-too-large]');
});

test('exec says that a command is not there', async ({home}) => {
  const {code, stdout, stderr} = await exec(home, 'no-such-program');
  assert.is(code, 66);
  assert.is(stdout, '');
  assert.match(
    stderr,
    "error[supervisor/command-not-started]: the guest cannot run 'no-such-program'",
  );
});

test('exec says that an output was too much for it', async ({home}) => {
  const {code, stderr} = await exec(home, 'head', '-c', '14000000', '/dev/zero');
  assert.is(code, 74);
  assert.match(stderr, 'error[supervisor/command-outcome-lost]');
  assert.is((await exec(home, 'true')).code, 0);
});

test('exec stops waiting when its time is up, and the command goes on', async ({home}) => {
  const script = `sleep 1; ${say('WENT-ON')}`;
  const ran = await home.kvmrun('exec', '--timeout', '100ms', '--', 'sh', '-c', script);
  assert.is(ran.code, 75);
  assert.match(ran.stderr, 'goes on in the guest, with pid');
  await waitForLine(home, 'WENT-ON');
});

test('Ctrl-C stops the waiting, and the command goes on', async ({home}) => {
  // By the time that it says so, somebody waits for it.
  const script = `sleep 1; ${say('AWAITED')}; sleep 1; ${say('STILL-THERE')}`;
  const child = home.start('exec', '--', 'sh', '-c', script);
  child.stdin?.end();
  const waiting = ended(child);
  await waitForLine(home, 'AWAITED');
  child.kill('SIGINT');
  const {code, stderr} = await waiting;
  assert.is(code, 130);
  assert.match(stderr, 'no longer waiting; the command goes on in the guest, with pid');
  await waitForLine(home, 'STILL-THERE');
});

test('a command that runs long keeps nobody else waiting', async ({home}) => {
  const child = home.start('exec', '--', 'sh', '-c', 'sleep 4; echo late');
  child.stdin?.end();
  const long = ended(child);
  for (const word of ['one', 'two'])
    assert.is((await exec(home, 'echo', word)).stdout, `${word}\n`);
  assert.is(child.exitCode, null);
  assert.is((await long).stdout, 'late\n');
});

test('status tells the system, the host name and the addresses', async ({home}) => {
  const {guest} = JSON.parse((await home.kvmrun('status', '--json')).stdout) as VmStatus;
  assert.equal([guest?.os, guest?.hostname], ['kvmrun test guest', 'guest']);
  assert.ok(guest?.addresses.includes('10.0.2.15'), JSON.stringify(guest));
  const {stdout} = await home.kvmrun('status');
  assert.match(stdout, /guest +kvmrun test guest, host name guest/);
  assert.match(stdout, /guest address +10\.0\.2\.15/);
});

test('exec works again after the supervisor was killed', async ({home}) => {
  await killSupervisors(home);
  const {code, stdout, stderr} = await exec(home, 'echo', 'again');
  assert.equal([code, stdout], [0, 'again\n'], stderr);
});

test('exec goes on waiting when the supervisor is killed', async ({home}) => {
  // By the time that it says so, its start has been told to whoever waits for it.
  const script = `sleep 1; ${say('START-TOLD')}; sleep 3; echo survived; exit 5`;
  const child = home.start('exec', '--', 'sh', '-c', script);
  child.stdin?.end();
  const waiting = ended(child);
  await waitForLine(home, 'START-TOLD');
  await killSupervisors(home);
  const {code, stdout, stderr} = await waiting;
  assert.equal([code, stdout], [5, 'survived\n'], stderr);
});

test(
  'down asks the agent, and nothing is left',
  async ({home}) => {
    const {code, stdout, stderr} = await home.kvmrun('down');
    assert.is(code, 0, stderr);
    assert.is(stdout, 'guest: stopped by agent\n');
    const log = (await home.kvmrun('logs')).stdout;
    assert.match(log, 'KVMRUN-SHUTDOWN -h -P +0');
    assert.not.match(log, 'KVMRUN-POWERBUTTON');
    assert.equal(await remainsOf(home), []);
  },
  {timeoutMs: 60_000},
);

test(
  'an agent that hangs holds up nothing for long',
  async () => {
    await using home = await startGuest();
    await using _stop = {[Symbol.asyncDispose]: () => stop(home)};
    const script = `(usleep 200000; killall -STOP qemu-ga; ${say('FROZEN')}) >/dev/null 2>&1 &`;
    assert.is((await exec(home, 'sh', '-c', script)).code, 0);
    await waitForLine(home, 'FROZEN');

    let begin = performance.now();
    const ran = await exec(home, 'true');
    assert.is(ran.code, 75);
    assert.match(ran.stderr, 'error[supervisor/agent-silent]');
    // Two seconds for a ping, and what it takes to start.
    assert.ok(performance.now() - begin < 5000);

    begin = performance.now();
    const {phase, guest} = JSON.parse((await home.kvmrun('status', '--json')).stdout) as VmStatus;
    assert.equal([phase, guest], ['running', undefined]);
    assert.ok(performance.now() - begin < 4000);

    begin = performance.now();
    const {stdout} = await home.kvmrun('down');
    assert.is(stdout, 'guest: stopped by powerdown\n');
    assert.ok(performance.now() - begin < 15_000);
    assert.equal(await remainsOf(home), []);
  },
  {timeoutMs: 120_000},
);

test.run();
