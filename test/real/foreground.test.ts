/** Ctrl-C in the foreground: first the power button, then less patience. */
import {type ChildProcess, spawn} from 'node:child_process';
import {createInterface, type Interface} from 'node:readline';
import * as assert from 'uvu/assert';
import {writeGuestProfile} from '../rig/guest.js';
import {ended, type Home, kvmrunProgram, makeHome} from '../rig/kvmrun.js';
import {remainsOf} from '../rig/remains.js';
import {readStatus} from '../rig/running-vm.js';
import {suite} from '../rig/suite.js';

const LIMIT = {timeoutMs: 90_000};
const AFTER_INTERRUPT = 130;

const test = suite<{home: Home}>('real/foreground');

test.before.each(async (context) => {
  context.home = await makeHome();
});
test.after.each(({home}) => home[Symbol.asyncDispose]());

/** The console of the guest, read until a line holds the text. */
async function waitFor(console: Interface, text: string): Promise<void> {
  const seen: string[] = [];
  await new Promise<void>((resolve, reject) => {
    console.on('line', (line) => {
      seen.push(line);
      if (line.includes(text)) resolve();
    });
    console.once('close', () => reject(new Error(`no '${text}' in:\n${seen.join('\n')}`)));
  });
}

function consoleOf({stdout}: ChildProcess): Interface {
  if (stdout === null) throw new Error('standard output is not a pipe');
  return createInterface({input: stdout});
}

// F10
test(
  'the first Ctrl-C presses the power button, QEMU hears nothing of it, and nothing is left',
  async ({home}) => {
    const file = await writeGuestProfile(home, []);
    const kvmrun = startAsJob(home, 'up', '--foreground', file);
    const [end, console] = [ended(kvmrun), consoleOf(kvmrun)];
    await waitFor(console, 'KVMRUN-READY');
    // A terminal sends it to everybody in the group.
    process.kill(-kvmrun.pid, 'SIGINT');
    const {code, stdout, stderr} = await end;
    assert.is(code, AFTER_INTERRUPT, stderr);
    assert.match(stdout, 'KVMRUN-POWERBUTTON');
    assert.match(stderr, 'stopped by powerdown');
    const said = await home.kvmrun('logs', '--qemu');
    assert.is(said.code, 0, said.stderr);
    assert.not.match(said.stdout, 'terminating on signal');
    assert.equal(await remainsOf(home), []);
  },
  LIMIT,
);

/** As a shell does: in a process group of its own. */
function startAsJob(home: Home, ...args: readonly string[]): ChildProcess & {readonly pid: number} {
  const job = spawn(process.execPath, [kvmrunProgram, ...args], {
    cwd: home.folder,
    env: home.env,
    stdio: 'pipe',
    detached: true,
  });
  if (job.pid === undefined) throw new Error('kvmrun was not started');
  return Object.assign(job, {pid: job.pid});
}

/** How long a user waits who has pressed Ctrl-C in vain. */
const BETWEEN_INTERRUPTS_MS = 2000;
const GONE_WITHIN_MS = 3000;

// F11
test(
  'the second Ctrl-C cuts it short when the guest does not listen',
  async ({home}) => {
    const file = await writeGuestProfile(home, ['ignore-powerbutton'], {
      stop: {powerdown: '10min'},
    });
    const kvmrun = home.start('up', '--foreground', file);
    const [end, console] = [ended(kvmrun), consoleOf(kvmrun)];
    await waitFor(console, 'KVMRUN-READY');
    kvmrun.kill('SIGINT');
    await waitForStopping(home);
    await new Promise<void>((again) => setTimeout(() => again(), BETWEEN_INTERRUPTS_MS));
    kvmrun.kill('SIGINT');
    const second = performance.now();
    const {code, stdout, stderr} = await end;
    assert.ok(performance.now() - second < GONE_WITHIN_MS);
    assert.is(code, AFTER_INTERRUPT, stderr);
    assert.not.match(stdout, 'KVMRUN-POWERBUTTON');
    assert.match(stderr, 'stopped by quit');
    assert.is((await readStatus(home)).lastExit?.rung, 'quit');
    assert.equal(await remainsOf(home), []);
  },
  LIMIT,
);

/** The phase changes with the first Ctrl-C; asking is the only way to see it from outside. */
async function waitForStopping(home: Home): Promise<void> {
  for (;;) {
    const {stdout} = await home.kvmrun('status', 'vm.json', '--json');
    const {phase} = JSON.parse(stdout) as {readonly phase: string};
    if (phase === 'stopping') return;
  }
}

test(
  'SIGTERM stops as gracefully',
  async ({home}) => {
    const file = await writeGuestProfile(home, []);
    const kvmrun = home.start('up', '--foreground', file);
    const [end, console] = [ended(kvmrun), consoleOf(kvmrun)];
    await waitFor(console, 'KVMRUN-READY');
    kvmrun.kill('SIGTERM');
    const {code, stdout, stderr} = await end;
    assert.is(code, 143, stderr);
    assert.match(stdout, 'KVMRUN-POWERBUTTON');
  },
  LIMIT,
);

test(
  'typing reaches the guest',
  async ({home}) => {
    const file = await writeGuestProfile(home, ['echo']);
    const kvmrun = home.start('up', '--foreground', file);
    const [end, console] = [ended(kvmrun), consoleOf(kvmrun)];
    await waitFor(console, 'KVMRUN-READY');
    const echoed = waitFor(console, 'KVMRUN-ECHO grüße');
    kvmrun.stdin?.write('grüße\n');
    await echoed;
    kvmrun.kill('SIGINT');
    assert.is((await end).code, AFTER_INTERRUPT);
  },
  LIMIT,
);

test.run();
