/** Starts that cannot work: what is told, with which exit code, and that nothing is left. */
import {type ChildProcess, spawn} from 'node:child_process';
import {once} from 'node:events';
import {mkdir, readFile, rm, truncate, writeFile} from 'node:fs/promises';
import {type AddressInfo, createServer} from 'node:net';
import {createInterface} from 'node:readline';
import * as assert from 'uvu/assert';
import {findProgram} from '../../src/host/find-program.js';
import type {VmStatus} from '../../src/supervisor/vm-status.js';
import {inHome, writeProfile} from '../rig/idle-vm.js';
import type {Home, Ran} from '../rig/kvmrun.js';
import {remainsOfRefused} from '../rig/remains.js';
import {skip, suite} from '../rig/suite.js';

const test = suite('real/start-failures');

const disk = {id: 'root', path: 'disk.img', format: 'raw'};

/** Starts what cannot be started; the guest never ran, and no file, lock or process stays. */
async function refused(home: Home, file = 'vm.json'): Promise<Ran> {
  const ran = await home.kvmrun('up', file);
  assert.is(ran.stdout, '');
  assert.equal(await remainsOfRefused(home), []);
  const logs = await home.kvmrun('logs', '--supervisor', file);
  // What can be seen beforehand does not even get a supervisor.
  assert.match(
    `${logs.stdout}${logs.stderr}`,
    /not started|start-failed|has no supervisor log yet/,
  );
  assert.not.match(logs.stdout, /running/);
  return ran;
}

/** A QEMU that is none of kvmrun's, with the image open. */
async function withOtherQemu(
  home: Home,
  use: (qemu: ChildProcess & {readonly pid: number}) => Promise<void>,
): Promise<void> {
  const program = await findProgram('qemu-system-x86_64', process.env);
  if (program === undefined) skip('needs qemu-system-x86_64');
  const args = [
    ...['-S', '-nodefaults', '-no-user-config', '-display', 'none', '-m', '32'],
    ...['-drive', `if=virtio,format=raw,file=${home.path('disk.img')}`, '-qmp', 'stdio'],
  ];
  // Without the environment that tells ours from others' processes.
  const qemu = spawn(program, args, {env: {}, cwd: '/', stdio: ['pipe', 'pipe', 'ignore']});
  try {
    // It greets before it opens the image, and answers after.
    qemu.stdin.write('{"execute": "qmp_capabilities"}\n');
    for await (const line of createInterface({input: qemu.stdout})) {
      if (line.includes('"return"')) break;
    }
    await use(qemu as typeof qemu & {readonly pid: number});
  } finally {
    qemu.kill('SIGKILL');
    await once(qemu, 'close');
  }
}

// F20
test('a locked image is named with the process that holds it', () =>
  inHome(async (home) => {
    await writeFile(home.path('disk.img'), Buffer.alloc(2 ** 20));
    await writeProfile(home, {disks: [disk]});
    await withOtherQemu(home, async ({pid}) => {
      const ran = await home.kvmrun('up');
      assert.is(ran.code, 75, ran.stderr);
      assert.match(ran.stderr, /^vm\.json:\d+:\d+: error\[supervisor\/image-locked\]/);
      assert.match(ran.stderr, `'${home.path('disk.img')}' is in use by 'qemu-system-x86'`);
      assert.match(ran.stderr, `process ${pid}`);
      assert.match(ran.stderr, 'QEMU says: Is another process using the image');
      const left = await remainsOfRefused(home);
      assert.equal(
        left.filter((command) => !command.includes('-qmp stdio')),
        [],
      );
      const {phase, lastExit} = JSON.parse((await home.kvmrun('status', '--json')).stdout);
      assert.is(phase, 'failed');
      assert.match(lastExit.message, `is in use by 'qemu-system-x86', process ${pid}`);
    });
    assert.is((await home.kvmrun('up')).code, 0);
  }));

// F20
test('a locked image is named with the VM that holds it', () =>
  inHome(async (home) => {
    await writeFile(home.path('disk.img'), Buffer.alloc(2 ** 20));
    await writeProfile(home, {name: 'first', disks: [disk]});
    assert.is((await home.kvmrun('up')).code, 0);
    const {qemu} = JSON.parse((await home.kvmrun('status', '--json')).stdout) as VmStatus;
    const profile = JSON.parse(await readFile(home.path('vm.json'), 'utf8')) as object;
    await writeFile(home.path('two.json'), JSON.stringify({...profile, name: 'second'}));
    const {code, stderr} = await home.kvmrun('up', 'two.json');
    assert.is(code, 75, stderr);
    const holder = `the VM 'first' of '${home.path('vm.json')}', process ${qemu?.pid}, started 20`;
    assert.match(stderr, holder);
    assert.match(stderr, `hint: stop it with: kvmrun down ${home.path('vm.json')}`);
  }));

// F22
test('a device that this QEMU has not is told within two seconds', () =>
  inHome(async (home) => {
    await writeProfile(home, {extraArgs: ['-device', 'nope']});
    // What is found out about QEMU is kept, and found out only once.
    await home.kvmrun('plan');
    const begin = performance.now();
    const ran = await home.kvmrun('up');
    assert.ok(performance.now() - begin < 2000);
    assert.is(ran.code, 78, ran.stderr);
    assert.match(ran.stderr, "this QEMU has no device 'nope'");
    assert.match(ran.stderr, /"nope"\s*\n\s*\^+ \/extraArgs\/1/);
    const {code, stderr} = await refused(home);
    assert.is(code, 78);
    assert.not.match(stderr, 'running');
  }));

test('an extra device that took the place of another one is named, with a way out', () =>
  inHome(async (home) => {
    await writeProfile(home, {extraArgs: ['-device', 'edu,addr=05.0']});
    const ran = await refused(home);
    assert.is(ran.code, 65, ran.stderr);
    assert.match(
      ran.stderr,
      /error\[supervisor\/slot-taken\]: the PCI slot 5 is used twice; 'edu'/,
    );
    assert.match(ran.stderr, /"edu,addr=05.0"\s*\n\s*\^+ \/extraArgs\/1/);
    assert.match(ran.stderr, 'such as addr=0x0f');
    await writeProfile(home, {extraArgs: ['-device', 'edu,addr=0x0f']});
    assert.is((await home.kvmrun('up')).code, 0);
  }));

// F28
test('a missing image is shown as the profile writes it', () =>
  inHome(async (home) => {
    await mkdir(home.path('disks'));
    await writeProfile(home, {disks: [{...disk, path: './disks/root.img'}]});
    const {code, stderr} = await refused(home);
    assert.is(code, 66);
    assert.match(stderr, /"path": "\.\/disks\/root\.img"/);
    assert.match(stderr, `the disk '${home.path('disks/root.img')}' does not exist`);
  }));

/** A profile with one forward of this host port. */
const forwarding = (hostPort: number, name = 'idle') => ({
  name,
  networks: [{id: 'net', type: 'user', forwards: [{host: hostPort, guest: 80}]}],
});

// F30
test('a taken port is named with its holder, before QEMU starts', () =>
  inHome(async (home) => {
    const listener = createServer().listen(0, '127.0.0.1');
    await once(listener, 'listening');
    // A server on a TCP port has an address of this kind.
    const {port} = listener.address() as AddressInfo;
    try {
      await writeProfile(home, forwarding(port));
      const {code, stderr} = await refused(home);
      assert.is(code, 75, stderr);
      assert.match(stderr, `tcp port ${port} of '127.0.0.1' is taken by '`);
      assert.match(stderr, `process ${process.pid}`);
      const {code: read, stdout} = await home.kvmrun('logs', '--qemu');
      assert.equal([read, stdout], [0, '']);
    } finally {
      listener.close();
      await once(listener, 'close');
    }
  }));

// F30
test('a port that another VM has is named with that VM', () =>
  inHome(async (home) => {
    await writeProfile(home, {
      name: 'first',
      networks: [{id: 'net', type: 'user', forwards: [{host: 'auto', guest: 80}]}],
    });
    assert.is((await home.kvmrun('up')).code, 0);
    const {ports, qemu} = JSON.parse((await home.kvmrun('status', '--json')).stdout) as VmStatus;
    const profile = JSON.parse(await readFile(home.path('vm.json'), 'utf8')) as object;
    const second = {...profile, ...forwarding(ports[0]?.hostPort ?? 0, 'second')};
    await writeFile(home.path('two.json'), JSON.stringify(second));
    const {code, stderr} = await home.kvmrun('up', 'two.json');
    assert.is(code, 75, stderr);
    assert.match(stderr, `taken by the VM 'first' of '${home.path('vm.json')}'`);
    assert.match(stderr, `process ${qemu?.pid}`);
  }));

test('an image that was cut off is not started with', () =>
  inHome(async (home) => {
    await writeProfile(home, {disks: [{id: 'root', path: 'root.qcow2', size: '1GiB'}]});
    assert.is((await home.kvmrun('up')).code, 0);
    await home.kvmrun('down');
    await truncate(home.path('root.qcow2'), 60_000);
    const {code, stdout, stderr} = await home.kvmrun('up');
    assert.equal([code, stdout], [65, '']);
    assert.match(stderr, 'is cut off: it has 60000 bytes');
    assert.equal(await remainsOfRefused(home), []);
    await rm(home.path('root.qcow2'));
  }));

test.run();
