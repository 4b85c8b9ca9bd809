/** The guests that kvmrun ships are started, from images that stand in for their own. */
import {mkdir, readFile, truncate, writeFile} from 'node:fs/promises';
import * as assert from 'uvu/assert';
import type {GuestArch, ShippedGuest} from '../../src/cli/shipped-guests.js';
import {findProgram} from '../../src/host/find-program.js';
import {probeQemu} from '../../src/host/probe-qemu.js';
import {createImage} from '../../src/host/qemu-img.js';
import {runProgram} from '../../src/host/spawn.js';
import type {HostFacts} from '../../src/plan/host-facts.js';
import {imaginaryHost} from '../rig/facts.js';
import {askHeld} from '../rig/held-qemu.js';
import {IDLE} from '../rig/idle-vm.js';
import {type Home, makeHome} from '../rig/kvmrun.js';
import {askMachine, plannedMachine} from '../rig/machine.js';
import {findInstalledQemu} from '../rig/qemu-builds.js';
import {inRepository} from '../rig/repository.js';
import {allGuests, compiled, complete} from '../rig/shipped-guests.js';
import {findFirmware} from '../rig/startable-cases.js';
import {skip, suite} from '../rig/suite.js';
import {inTemporaryFolder} from '../rig/temporary-folder.js';

const test = suite('real/guests');

const guests = await allGuests();

const AT_ONCE = 8;

for (const arch of ['x86_64', 'aarch64'] as const) {
  const all = guests.filter((guest) => guest.arch === arch);
  for (let first = 0; first < all.length; first += AT_ONCE) {
    const some = all.slice(first, first + AT_ONCE);
    test(
      `QEMU starts ${some.map(({name}) => name).join(', ')} from stand-ins, up to where the guest would run`,
      async () => {
        const facts = await factsFor(arch);
        await Promise.all(some.map((guest) => startAndQuit(guest, facts)));
      },
      {timeoutMs: 60_000},
    );
  }
}

async function factsFor(arch: GuestArch): Promise<HostFacts> {
  const {found} = await findInstalledQemu(process.env, arch);
  if ('missing' in found) skip(found.missing);
  const qemu = await probeQemu(found.binary, arch);
  assert.ok(qemu.ok);
  const {uefi: _, ...usual} = imaginaryHost(qemu.value);
  const {uefi} = await findFirmware(usual);
  if (uefi === undefined) skip(`needs UEFI firmware for ${arch}`);
  return {...usual, uefi};
}

const SMALL = {accelerator: 'tcg', cpu: {count: 1}, memory: {size: '128MiB'}};

/** Everything is as it would be but for the processors, and the contents of the image. */
const startAndQuit = (guest: ShippedGuest, facts: HostFacts): Promise<void> =>
  inTemporaryFolder(async (folder) => {
    const more = {...SMALL, ...(await complete(guest, folder))};
    const {plan} = await compiled(guest, {folder, more}, facts);
    const machine = await askHeld(plan, (monitor) => askMachine(monitor, plan));
    assert.equal(machine, plannedMachine(plan));
  });

test('one of each kind runs from a file of ones own', async () => {
  const names: readonly string[] = ['fedora-44', 'flatcar', 'freebsd-15', 'openbsd-7.9', 'rhel-10'];
  const some = guests.filter(({name}) => names.includes(name));
  await using home = await makeHome();
  const files = await Promise.all(some.map((guest) => writeStandIn(guest, home)));
  try {
    const up = await home.kvmrun('up', ...files);
    assert.is(up.code, 0, up.stderr);
    assert.match(up.stdout, 'fedora-44: made seed.iso for cloud-init');
    assert.match(up.stdout, 'openbsd-7.9: created root.qcow2 (20GiB)');
    const {vms} = JSON.parse((await home.kvmrun('ps', '--json')).stdout);
    const phases = vms.map(({name, phase}: {name: string; phase: string}) => `${name} ${phase}`);
    assert.equal(
      phases.toSorted(),
      names.map((name) => `${name} running`),
    );
  } finally {
    await home.kvmrun('down', ...files, '--from', 'quit');
  }
});

test('an empty disk leads to the CD that the guest is installed from', async () => {
  if ((await findProgram('xorriso', process.env)) === undefined) skip('needs xorriso');
  await using home = await makeHome();
  await mkdir(home.path('cd'));
  // The sectors that the firmware loads and starts.
  const hello = await readFile(inRepository('profiles', 'hello', 'hello.img'));
  await writeFile(home.path('cd', 'boot.bin'), Buffer.concat([hello], 4 * 512));
  const boot = ['-b', 'boot.bin', '-no-emul-boot', '-boot-load-size', '4'];
  const made = await runProgram({
    file: 'xorriso',
    args: ['-as', 'mkisofs', '-quiet', '-o', home.path('cd.iso'), ...boot, home.path('cd')],
    timeoutMs: 20_000,
  });
  assert.is(made.outcome === 'exited' && made.code, 0);
  for (const name of ['openbsd-7.9', 'xcp-ng-8.3']) {
    const file = home.path(`${name}.json`);
    const own = {url: null, sha256: null, path: 'cd.iso'};
    const disks = [{id: 'install', source: own}];
    const profile = {...IDLE, name, extends: `kvmrun:${name}`, disks};
    await writeFile(file, JSON.stringify(profile));
    const {code, stdout} = await home.kvmrun('up', '--foreground', file);
    assert.is(code, 0);
    assert.match(stdout, 'Hello from a virtual machine');
  }
});

/** A profile that starts from the guest, with an image of nothing. */
async function writeStandIn({name, image, imageDisk}: ShippedGuest, home: Home): Promise<string> {
  const url = image.digestFrom === 'owner' ? '' : image.url;
  const kind = /\.(iso|raw)\b/.exec(url)?.[1] ?? 'qcow2';
  const standIn = home.path(`${name}.${kind}`);
  if (kind === 'qcow2') {
    assert.ok((await createImage({path: standIn, format: 'qcow2', sizeBytes: 2 ** 26})).ok);
  } else {
    await writeFile(standIn, Buffer.alloc(2 ** 20, 'stand-in'));
    await truncate(standIn, 2 ** 26);
  }
  const digest = image.digestFrom === 'profile' ? {[image.digest.replace(/:.*/, '')]: null} : {};
  const mirrors = image.digestFrom === 'profile' && image.mirrors.length > 0 ? {mirrors: null} : {};
  const list = image.digestFrom === 'lock' ? {checksums: null} : {};
  const place = url === '' ? {} : {url: null};
  const source = {...place, ...mirrors, ...digest, ...list, path: standIn};
  const {cpu, memory, ...idle} = IDLE;
  const profile = {
    ...idle,
    cpu,
    memory: {...memory, size: '128MiB'},
    name,
    extends: `kvmrun:${name}`,
  };
  const file = home.path(`${name}.json`);
  await writeFile(file, JSON.stringify({...profile, disks: [{id: imageDisk, source}]}));
  return file;
}

test.run();
