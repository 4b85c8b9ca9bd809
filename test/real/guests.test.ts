/** The guests that kvmrun ships: each is planned and started, from an image that stands in for its own. */
import {mkdir, readdir, readFile, truncate, writeFile} from 'node:fs/promises';
import path from 'node:path';
import * as assert from 'uvu/assert';
import {profileReader} from '../../src/cli/profile-reader.js';
import {
  type GuestArch,
  type GuestImage,
  type ShippedGuest,
  shippedGuests,
} from '../../src/cli/shipped-guests.js';
import {isObject} from '../../src/core/json.js';
import {findProgram} from '../../src/host/find-program.js';
import {findUefiFirmware, firmwareDirectories} from '../../src/host/firmware-descriptors.js';
import {probeQemu} from '../../src/host/probe-qemu.js';
import {qemuEnvironment} from '../../src/host/qemu-environment.js';
import {createImage} from '../../src/host/qemu-img.js';
import {questionProcess} from '../../src/host/question-qemu.js';
import {runProgram, startProcess} from '../../src/host/spawn.js';
import {type Compiled, compilePlan} from '../../src/plan/compile.js';
import type {HostFacts} from '../../src/plan/host-facts.js';
import {renderArgv} from '../../src/plan/render-argv.js';
import {vmPaths} from '../../src/plan/vm-paths.js';
import {resolveProfile} from '../../src/profile/resolve.js';
import {SHIPPED_PROFILES} from '../../src/profile/shipped.js';
import {imaginaryHost, type Recording, readRecording} from '../rig/facts.js';
import {IDLE} from '../rig/idle-vm.js';
import {type Home, makeHome} from '../rig/kvmrun.js';
import {inRepository} from '../rig/repository.js';
import {makeStandIns} from '../rig/stand-ins.js';
import {skip, suite} from '../rig/suite.js';
import {inTemporaryFolder} from '../rig/temporary-folder.js';

const test = suite('real/guests');

const repository = inRepository();
const guests = await shippedGuests(repository);

test('the list is what there is', async () => {
  const names = await readdir(inRepository('profiles'), {recursive: true});
  const profiles = names.filter((name) => name.endsWith('.json') && name !== 'hello.json');
  assert.equal(
    profiles
      .map((name) => `kvmrun:${name.replace('.json', '')}`)
      .toSorted((a, b) => (a < b ? -1 : 1)),
    [...SHIPPED_PROFILES].toSorted((a, b) => (a < b ? -1 : 1)),
  );
});

test('the README names each, but for the variants', async () => {
  const readme = await readFile(inRepository('README.md'), 'utf8');
  const [, table = ''] = /^\| guests \| set up by \|\n\|[-|]+\|\n((\|.*\n)+)/m.exec(readme) ?? [];
  let stem = '';
  const named = table.split('\n').flatMap((row) =>
    [...(row.split('|')[1] ?? '').matchAll(/`([^`]+)`/g)].map(([, name = '']) => {
      if (name.startsWith('-')) return stem + name;
      stem = name.replace(/-[0-9].*$/, '');
      return name;
    }),
  );
  assert.equal(
    named.toSorted(),
    guests
      .filter(({arch}) => arch === 'x86_64')
      .map(({name}) => name)
      .toSorted(),
  );
});

test('each names its guest, its user, its image and where the facts are from', () => {
  for (const {name, title, arch, user, seed, image, memory, diskSize, notes} of guests) {
    assert.match(title, /^\w/, name);
    assert.is(name.endsWith('-aarch64'), arch === 'aarch64', name);
    if (seed !== 'installer') assert.match(user ?? '', /^[a-z][a-z0-9-]+$/, name);
    assert.match(memory, /^[2-9]GiB$/, name);
    assert.match(diskSize, /^[1-9][0-9]GiB$/, name);
    const facts = notes.join(' ');
    assert.match(facts, /^(Address|Page).* 20\d\d/, name);
    assert.match(facts, 'when this was written. ', name);
    assert.match(facts, 'Published in: ', name);
    assertImage(name, image);
  }
});

function assertImage(name: string, image: GuestImage): void {
  switch (image.digestFrom) {
    case 'profile':
      assert.match(image.url, /^https:\/\/\S+\.(qcow2|img|raw|iso)(\.xz)?(\?https=1)?$/, name);
      // A variant has the mirror of its own image, and not that of its base.
      for (const mirror of image.mirrors) {
        assert.is(path.basename(mirror), path.basename(image.url), name);
      }
      assert.match(image.digest, /^sha256:[0-9a-f]{64}$|^sha512:[0-9a-f]{128}$/, name);
      break;
    case 'lock':
      assert.match(image.url, /^https:\/\/\S+\.(qcow2|img|iso|raw\.xz)$/, name);
      assert.match(image.checksums, /^https:\/\/\S+(sum|\.sha256|\.sha512|DIGESTS|SHA256)$/i, name);
      break;
    case 'owner':
      assert.match(image.page, /^https:\/\/\S+$/, name);
      break;
  }
}

const RECORDINGS: Readonly<Record<GuestArch, Recording>> = {
  x86_64: '7.2',
  aarch64: '7.2-aarch64',
};

for (const guest of guests) {
  test(`${guest.name} is valid, and planned as it is`, () =>
    inTemporaryFolder(async (folder) => {
      const more = await complete(guest, folder);
      const argv = await planned(guest, {folder, more});
      if (guest.seed === 'cloud-init') assert.match(argv, 'seed.iso');
    }));
}

const LOCKED = 'ab'.repeat(32);

/** Sees to what the profile leaves open, after a look at what is said of it. */
async function complete(guest: ShippedGuest, folder: string): Promise<object> {
  const {image, imageDisk} = guest;
  if (image.digestFrom === 'profile') return {};
  const bare = await resolved(guest, {folder, more: {}});
  assert.ok(!bare.ok);
  const [problem] = bare.error.diagnostics;
  if (image.digestFrom === 'owner') {
    assert.is(problem?.code, 'profile/source-by-hand');
    assert.match(problem?.hint ?? '', image.page);
    return {disks: [{id: imageDisk, source: {path: 'mine.qcow2'}}]};
  }
  assert.is(problem?.code, 'profile/source-digest');
  assert.match(problem?.hint ?? '', 'kvmrun lock');
  const images = {[image.url]: {digest: `sha256:${LOCKED}`}};
  await writeFile(path.join(folder, 'vm.lock.json'), JSON.stringify({format: 1, images}));
  return {};
}

/** What the plan has of the image in its command line. */
function traceOf(image: GuestImage): string {
  switch (image.digestFrom) {
    case 'profile':
      return image.digest.slice(-32);
    case 'lock':
      return LOCKED;
    case 'owner':
      return 'mine.qcow2';
  }
}

interface Asked {
  readonly folder: string;
  readonly more: object;
}

async function resolved({name}: ShippedGuest, {folder, more}: Asked) {
  const file = path.join(folder, 'vm.json');
  await writeFile(file, JSON.stringify({name: 'it', extends: `kvmrun:${name}`, ...more}));
  return resolveProfile(file, profileReader({cwd: folder, packageDirectory: repository}));
}

async function planned(guest: ShippedGuest, asked: Asked): Promise<string> {
  const facts = imaginaryHost(await readRecording(RECORDINGS[guest.arch]));
  const {plan, warnings} = await compiled(guest, asked, facts);
  assert.equal(warnings, []);
  const argv = renderArgv(plan.invocation).join('\n');
  assert.match(argv, traceOf(guest.image));
  return argv;
}

async function compiled(guest: ShippedGuest, asked: Asked, facts: HostFacts): Promise<Compiled> {
  const loaded = await resolved(guest, asked);
  assert.ok(loaded.ok, JSON.stringify(loaded));
  assert.equal(loaded.value.warnings, []);
  const {profile, identity, file} = loaded.value;
  const {folder} = asked;
  const plan = compilePlan({
    profile,
    identity,
    profileFile: file,
    facts,
    paths: vmPaths({runtime: path.join(folder, 'r'), state: path.join(folder, 's')}, identity.id),
    imageCache: path.join(folder, 'images'),
  });
  assert.ok(plan.ok, JSON.stringify(plan));
  return plan.value;
}

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
  const program = await findProgram(`qemu-system-${arch}`, process.env);
  if (program === undefined) skip(`needs qemu-system-${arch}`);
  const qemu = await probeQemu(program, arch);
  assert.ok(qemu.ok);
  const {uefi: _, ...usual} = imaginaryHost(qemu.value);
  const alias = arch === 'x86_64' ? 'q35' : 'virt';
  const machine = qemu.value.machines.find((one) => one.alias === alias)?.name ?? alias;
  const {firmware: uefi} = await findUefiFirmware(firmwareDirectories({}), {arch, machine});
  if (uefi === undefined) skip(`needs UEFI firmware for ${arch}`);
  return {...usual, uefi};
}

const SMALL = {accelerator: 'tcg', cpu: {count: 1}, memory: {size: '128MiB'}};

/** Everything is as it would be but for the processors, and the contents of the image. */
const startAndQuit = (guest: ShippedGuest, facts: HostFacts): Promise<void> =>
  inTemporaryFolder(async (folder) => {
    const more = {...SMALL, ...(await complete(guest, folder))};
    const {plan} = await compiled(guest, {folder, more}, facts);
    await makeStandIns(plan);
    const started = await startProcess({
      file: plan.qemu,
      args: renderArgv(plan.invocation),
      env: qemuEnvironment(process.env, plan.display),
      cwd: '/',
      stdio: ['ignore', 'ignore', 'pipe', 'pipe'],
      detached: 'same-session',
    });
    assert.ok(started.ok);
    const {answer, stderr, ending} = await questionProcess(started.value, {
      ask: (monitor) => monitor.execute({execute: 'query-status', deadlineMs: 30_000}),
      deadlineMs: 40_000,
    });
    assert.is(stderr, '', guest.name);
    assert.equal(ending, {how: 'exited', code: 0}, guest.name);
    assert.ok(answer?.ok);
    assert.is(isObject(answer.value) && answer.value['status'], 'prelaunch', guest.name);
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
