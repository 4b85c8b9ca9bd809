/** A profile of ten lines boots a real Linux: disk, network, log and stop, as a user would see them. */
import {open} from 'node:fs/promises';
import {connect} from 'node:net';
import * as assert from 'uvu/assert';
import {waitForLine, writeGuestProfile} from '../rig/guest.js';
import {type Home, makeHome} from '../rig/kvmrun.js';
import {remainsOf} from '../rig/remains.js';
import {suite} from '../rig/suite.js';

interface Context {
  home: Home;
  lines: readonly string[];
}

interface Vm {
  readonly name: string;
  readonly phase: string;
  readonly qemu: {readonly pid: number};
  readonly supervisor: {readonly pid: number};
  readonly since: string;
  readonly ports: readonly {readonly hostAddress: string; readonly hostPort: number}[];
}

const MIB = 1024 * 1024;
const WRITTEN_MIB = 64;
const test = suite<Context>('real/linux-guest', {} as Context);

test.before(
  async (context) => {
    context.home = await makeHome();
    await writeGuestProfile(context.home, ['report', `write:${WRITTEN_MIB}M`, 'serve:8080'], {
      disks: [{id: 'root', path: 'root.img', format: 'raw', size: '128MiB'}],
      networks: [{id: 'net', type: 'user', forwards: [{host: 'auto', guest: 8080}]}],
    });
    const {code, stdout, stderr} = await context.home.kvmrun('up', 'vm.json');
    assert.is(code, 0, stderr);
    assert.match(stdout, /guest: running under tcg, pid \d+/);
    context.lines = await waitForLine(context.home, 'KVMRUN-READY');
  },
  {timeoutMs: 120_000},
);

test.after(async ({home}) => {
  await home?.kvmrun('down', '--force', 'vm.json');
  await home?.[Symbol.asyncDispose]();
});

async function listVms(home: Home): Promise<readonly Vm[]> {
  const {stdout} = await home.kvmrun('ps', '--json');
  return (JSON.parse(stdout) as {readonly vms: readonly Vm[]}).vms;
}

for (const driver of [
  'virtio_blk',
  'virtio_net',
  'virtio_rng',
  'virtio_balloon',
  'virtio_console',
]) {
  test(`the guest drives a device with ${driver}`, ({lines}) => {
    assert.match(lines.join('\n'), new RegExp(`KVMRUN-DEVICE virtio\\d+ ${driver}\\b`));
  });
}

test('ps shows it, with its processes and its port', async ({home}) => {
  const [vm, ...others] = await listVms(home);
  assert.equal(others, []);
  assert.equal([vm?.name, vm?.phase], ['guest', 'running']);
  assert.ok(vm !== undefined && vm.qemu.pid > 1 && vm.supervisor.pid > 1);
  assert.is(vm.ports[0]?.hostAddress, '127.0.0.1');
  assert.ok(Number.isFinite(Date.parse(vm.since)));
});

test('status has the same', async ({home}) => {
  const {code, stdout} = await home.kvmrun('status', 'guest', '--json');
  const {name, phase} = JSON.parse(stdout) as Vm;
  assert.equal([code, name, phase], [0, 'guest', 'running']);
});

test('a service in the guest answers through the forward', async ({home}) => {
  const [vm] = await listVms(home);
  assert.is(await ask(vm?.ports[0]?.hostPort ?? 0), 'KVMRUN-SERVED\n');
});

test('a second up with the same profile says so and succeeds', async ({home}) => {
  const [before] = await listVms(home);
  const {code, stdout, stderr} = await home.kvmrun('up', 'vm.json');
  assert.is(code, 0, stderr);
  assert.match(stdout + stderr, 'already');
  assert.is((await listVms(home))[0]?.qemu.pid, before?.qemu.pid);
});

test('logs holds what it wrote to its serial port', async ({home}) => {
  const {stdout} = await home.kvmrun('logs', 'guest');
  assert.match(stdout, 'KVMRUN-READY');
});

test('what it wrote to its disk is in the image', async ({home}) => {
  await using image = await open(home.path('root.img'));
  const block = Buffer.alloc(MIB);
  const rest = Buffer.from('kvmrun pattern.\n'.repeat(MIB / 16 - 1));
  for (let number = 0; number < WRITTEN_MIB; number += 1) {
    await image.read(block, 0, MIB, number * MIB);
    assert.is(block.toString('latin1', 0, 16), `block ${String(number).padStart(9, '0')}\n`);
    assert.ok(block.subarray(16).equals(rest), `block ${number} holds something else`);
  }
});

test(
  'down presses the power button, and nothing is left',
  async ({home}) => {
    const {code, stdout, stderr} = await home.kvmrun('down', 'vm.json');
    assert.is(code, 0, stderr);
    assert.match(stdout, 'guest: stopped by powerdown');
    assert.match((await home.kvmrun('logs', 'vm.json')).stdout, 'KVMRUN-POWERBUTTON');
    assert.equal(await listVms(home), []);
    assert.equal(await remainsOf(home), []);
  },
  {timeoutMs: 60_000},
);

test('status tells how it ended', async ({home}) => {
  const {stdout} = await home.kvmrun('status', 'vm.json', '--json');
  const {phase, lastExit} = JSON.parse(stdout) as Vm & {
    readonly lastExit: {reason: string; rung: string};
  };
  assert.equal([phase, lastExit.reason, lastExit.rung], ['stopped', 'stopped', 'powerdown']);
});

/** Everything that the other side says before it hangs up. */
function ask(port: number): Promise<string> {
  return new Promise((resolve, reject) => {
    let answer = '';
    connect(port, '127.0.0.1')
      .setEncoding('utf8')
      .on('data', (text) => {
        answer += String(text);
      })
      .on('close', () => resolve(answer))
      .on('error', reject);
  });
}

test.run();
