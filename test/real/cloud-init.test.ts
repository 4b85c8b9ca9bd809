/**
 * A whole Debian is fetched by its digest, gets a disk on top of the image, and becomes what the
 * profile says, once: by the seed, and by cloud-init in the guest.
 */
import {readFile, writeFile} from 'node:fs/promises';
import * as assert from 'uvu/assert';
import type {VmStatus} from '../../src/supervisor/vm-status.js';
import {sha256} from '../rig/image-orders.js';
import {withImageServer} from '../rig/image-server.js';
import {type Home, makeHome} from '../rig/kvmrun.js';
import {outputOf} from '../rig/program-output.js';
import {skip, suite} from '../rig/suite.js';
import {findDebianGuest} from '../setup/debian-guest.js';

interface Context {
  home: Home;
}

const test = suite<Context>('real/cloud-init', {} as Context);

const MAC = '52:54:00:12:34:56';
const BOOT_MS = 240_000;

test.before(
  async (context) => {
    const found = await findDebianGuest(process.env);
    if ('missing' in found) skip(found.missing);
    const {kernel, initrd, image} = found.guest;
    context.home = await makeHome();
    const {home} = context;
    await outputOf('ssh-keygen', '-q', '-t', 'ed25519', '-N', '', '-f', home.path('id'));
    await writeFile(home.path('secret'), 'nobody may see this\n');
    const contents = await readFile(image);
    // Gone when the VM runs: whatever comes then comes without it.
    await withImageServer(contents, async ({url, requests}) => {
      const source = {url, sha256: sha256(contents).hex, format: 'qcow2'};
      const profile = profileOf({kernel, initrd, source});
      await writeFile(home.path('vm.json'), JSON.stringify(profile));
      await bring(home);
      assert.equal(requests, ['all']);
    });
  },
  {timeoutMs: BOOT_MS},
);

interface Parts {
  readonly kernel: string;
  readonly initrd: string;
  readonly source: object;
}

const profileOf = ({kernel, initrd, source}: Parts): object => ({
  name: 'debian',
  extends: 'kvmrun:base/linux',
  accelerator: 'tcg',
  // What emulates them costs more than they are worth.
  cpu: {count: 2, model: 'max', features: {la57: false}},
  memory: {size: '768MiB'},
  boot: {kernel, initrd, cmdline: 'root=/dev/vda rw console=ttyS0 quiet mitigations=off'},
  disks: [{id: 'root', source, size: '2GiB'}],
  networks: [{id: 'net', type: 'user', mac: MAC, forwards: [{host: 'auto', guest: 22}]}],
  ready: {
    type: 'command',
    command: ['/usr/bin/cloud-init', 'status', '--wait'],
    timeout: '4min',
  },
  credentials: [{id: 'ssh.authorized_keys.root', file: 'id.pub'}],
  cloudInit: {
    hostname: 'seeded',
    users: [
      {
        name: 'ann',
        sudo: 'ALL=(ALL) NOPASSWD:ALL',
        shell: '/bin/bash',
        sshKeys: [{file: 'id.pub'}],
      },
    ],
    files: [{path: '/etc/secret', source: {file: 'secret'}, owner: 'ann:ann', permissions: '0600'}],
    runcmd: ['echo done >>/var/lib/once'],
    networkConfig: {
      inline: {
        version: 2,
        ethernets: {
          lan: {
            match: {macaddress: MAC},
            'set-name': 'lan0',
            addresses: ['10.0.2.15/24'],
            gateway4: '10.0.2.2',
          },
        },
      },
    },
  },
});

test.after(async ({home}) => {
  await home?.kvmrun('down', '--force', 'vm.json');
  await home?.[Symbol.asyncDispose]();
});

async function bring(home: Home): Promise<string> {
  const {code, stdout, stderr} = await home.kvmrun('up', '--wait', 'vm.json');
  assert.is(code, 0, `${stderr}${(await home.kvmrun('logs', '-n', '30', 'vm.json')).stdout}`);
  return stdout;
}

/** What a shell in the guest writes. */
async function inGuest(home: Home, script: string): Promise<string> {
  const {code, stdout, stderr} = await home.kvmrun(
    'exec',
    'vm.json',
    '--',
    '/bin/sh',
    '-c',
    script,
  );
  assert.is(code, 0, stderr);
  return stdout.trim();
}

async function overSsh(home: Home, command: string): Promise<string> {
  const {ports} = JSON.parse((await home.kvmrun('status', '--json', 'vm.json')).stdout) as VmStatus;
  return outputOf(
    'ssh',
    ...['-i', home.path('id'), '-p', String(ports[0]?.hostPort), '-o', 'BatchMode=yes'],
    ...['-o', 'StrictHostKeyChecking=no', '-o', `UserKnownHostsFile=${home.path('hosts')}`],
    ...['-o', 'LogLevel=ERROR', 'ann@127.0.0.1', command],
  );
}

test('its disk is as large as the profile says', async ({home}) => {
  assert.is(await inGuest(home, 'cat /sys/block/vda/size'), String((2 * 2 ** 30) / 512));
});

test('the guest has its name', async ({home}) => {
  assert.is(await inGuest(home, 'hostname'), 'seeded');
});

test('its network card is called and addressed as network-config says', async ({home}) => {
  const link = await inGuest(home, 'ip -br link show lan0; ip -br -4 addr show lan0');
  assert.match(link, MAC);
  assert.match(link, '10.0.2.15/24');
});

test('the user logs in with the key, and is root by sudo', async ({home}) => {
  assert.is(
    await overSsh(home, 'id -un; sudo id -un; cat /etc/secret'),
    'ann\nroot\nnobody may see this\n',
  );
});

test('a file has its owner and its mode', async ({home}) => {
  assert.is(await inGuest(home, 'stat -c "%U %G %a" /etc/secret'), 'ann ann 600');
});

test('systemd took the credential', async ({home}) => {
  const key = (await readFile(home.path('id.pub'), 'utf8')).trim();
  assert.is(await inGuest(home, 'cat ~root/.ssh/authorized_keys'), key);
});

test('cloud-init took the disc, and the instance-id that stands on it', async ({home}) => {
  assert.is(await inGuest(home, 'cloud-init query v1.platform'), 'nocloud');
  assert.match(
    await inGuest(home, 'cloud-init query v1.instance_id'),
    /^[0-9a-f-]{36}-[0-9a-f]{16}$/,
  );
});

test(
  'what was done once is not done again at the next boot',
  async ({home}) => {
    const before = await inGuest(home, 'cat /etc/ssh/ssh_host_ed25519_key.pub');
    const stopped = await home.kvmrun('down', 'vm.json');
    assert.match(stopped.stdout, 'stopped by agent');
    assert.not.match(await bring(home), 'seed.iso');
    assert.is(await inGuest(home, 'cat /etc/ssh/ssh_host_ed25519_key.pub'), before);
    assert.is(await inGuest(home, 'cat /var/lib/once'), 'done');
  },
  {timeoutMs: BOOT_MS},
);

test.run();
