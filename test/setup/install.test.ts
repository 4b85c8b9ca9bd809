/** The set-up script in a copied corner of the repository, with programs that only write down how they were called. */
import {type ExecFileOptions, execFile} from 'node:child_process';
import {copyFile, mkdir, mkdtemp, readFile, rm, symlink, utimes, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import path from 'node:path';
import * as assert from 'uvu/assert';
import {inRepository} from '../rig/repository.js';
import {skip, suite} from '../rig/suite.js';

const test = suite<{folder: string}>('setup/install.sh');

test.before.each(async (context) => {
  context.folder = await mkdtemp(path.join(tmpdir(), 'kvmrun-setup-'));
  await mkdir(path.join(context.folder, 'bin'));
  await mkdir(path.join(context.folder, 'test', 'setup'), {recursive: true});
  await mkdir(path.join(context.folder, 'node_modules'));
  await writeFile(path.join(context.folder, 'package-lock.json'), '{}');
  await writeFile(path.join(context.folder, 'node_modules', '.package-lock.json'), '{}');
  await copyFile(
    inRepository('test', 'setup', 'install.sh'),
    path.join(context.folder, 'test', 'setup', 'install.sh'),
  );
});
test.after.each(({folder}) => rm(folder, {recursive: true}));

const BASICS = ['sh', 'env', 'dirname', 'uname', 'find'];
const COMPLETE = [
  ...['qemu-system-x86_64', 'qemu-img', 'flock', 'nasm', 'systemd-analyze'],
  ...['swtpm', 'swtpm_setup', 'xorriso', 'isoinfo', 'xmllint', 'mmdebstrap', 'ssh'],
  ...['xz', 'zstd', 'bzip2', 'curl'],
];

interface Machine {
  readonly folder: string;
  readonly node?: string;
  readonly user?: 'root' | 'other';
  readonly programs: readonly string[];
  readonly apt?: 'works' | 'fails';
  readonly purpose?: 'test' | 'demo';
}

interface Outcome {
  readonly code: number;
  readonly stderr: string;
  /** Every call of apt-get, npm and sudo, one a line. */
  readonly calls: readonly string[];
}

async function install(machine: Machine): Promise<Outcome> {
  const {
    folder,
    node = 'v20.19.0',
    user = 'root',
    programs,
    purpose = 'test',
    apt = 'works',
  } = machine;
  const calls = path.join(folder, 'calls');
  await writeFile(calls, '');
  const program = (name: string, script: string) =>
    writeFile(path.join(folder, 'bin', name), `#!/bin/sh\n${script}\n`, {mode: 0o755});
  for (const name of BASICS) await linkProgram(folder, name);
  await mkdir(path.join(folder, 'node_modules', '.bin'), {recursive: true});
  await program('../node_modules/.bin/tsx', `echo "tsx $*" >>'${calls}'`);
  for (const name of programs) await program(name, 'exit 0');
  await program('node', `echo ${node}`);
  await program('id', `echo ${user === 'root' ? 0 : 1000}`);
  const verdict = apt === 'works' ? 0 : 100;
  await program('apt-get', `echo "apt-get $*" >>'${calls}'; exit ${verdict}`);
  await program('npm', `echo "npm $*" >>'${calls}'`);
  await program('sudo', `echo "sudo $1" >>'${calls}'; shift; exec "$@"`);
  const script = path.join(folder, 'test', 'setup', 'install.sh');
  const ended = await run('/bin/sh', [script, purpose], {
    env: {PATH: path.join(folder, 'bin'), KVMRUN_TEST_CACHE: path.join(folder, 'cache')},
  });
  const made = (await readFile(calls, 'utf8')).split('\n').filter(Boolean);
  return {...ended, calls: made};
}

function run(
  file: string,
  args: readonly string[],
  options: ExecFileOptions,
): Promise<{readonly code: number; readonly stderr: string}> {
  return new Promise((resolve) => {
    const child = execFile(file, args, options, (error, _stdout, stderr) =>
      resolve({code: error === null ? 0 : Number(error.code), stderr: String(stderr)}),
    );
    child.stdin?.end();
  });
}

async function linkProgram(folder: string, name: string): Promise<void> {
  await symlink(path.join('/usr/bin', name), path.join(folder, 'bin', name));
}

async function needDebian(): Promise<void> {
  const release = await readFile('/etc/os-release', 'utf8').catch(() => '');
  if (!/^ID(_LIKE)?=.*debian/m.test(release)) skip('this host is not a Debian');
}

test('does nothing when nothing is missing', async ({folder}) => {
  const {code, stderr, calls} = await install({folder, programs: COMPLETE, purpose: 'demo'});
  assert.equal({code, stderr, calls}, {code: 0, stderr: '', calls: []});
});

for (const node of ['v18.20.4', 'v20.18.9']) {
  test(`refuses Node.js ${node} and names what is needed`, async ({folder}) => {
    const {code, stderr} = await install({folder, node, programs: COMPLETE});
    assert.is(code, 1);
    assert.match(stderr, `needs Node.js 20.19 or newer, found ${node}`);
  });
}

for (const node of ['v20.19.0', 'v22.1.0', 'v26.0.0']) {
  test(`accepts Node.js ${node}`, async ({folder}) => {
    const {code} = await install({folder, node, programs: COMPLETE});
    assert.is(code, 0);
  });
}

test('installs only what the demo lacks', async ({folder}) => {
  await needDebian();
  const {code, calls} = await install({folder, programs: ['flock'], purpose: 'demo'});
  assert.is(code, 0);
  assert.equal(calls, [
    'apt-get update -qq',
    'apt-get install -y -qq --no-install-recommends qemu-system-x86',
  ]);
});

test('installs what the tests lack as well', async ({folder}) => {
  await needDebian();
  const {calls} = await install({folder, programs: ['flock', 'qemu-system-x86_64']});
  assert.match(
    calls.join('\n'),
    /install .* qemu-utils (ovmf )?nasm swtpm swtpm-tools xz-utils zstd bzip2 curl xorriso genisoimage libxml2-utils mmdebstrap openssh-client qemu-system-arm (qemu-efi-aarch64 )?(shim-signed )?(grub-efi-amd64-signed )?(mtools )?systemd$/m,
  );
});

test('becomes root by sudo, without asking when nobody can answer', async ({folder}) => {
  await needDebian();
  const {calls} = await install({folder, user: 'other', programs: ['flock'], purpose: 'demo'});
  assert.is(calls[0], 'sudo -n');
});

test('installs the packages of the lock file when they are missing', async ({folder}) => {
  await rm(path.join(folder, 'node_modules'), {recursive: true});
  const {calls} = await install({folder, programs: COMPLETE, purpose: 'demo'});
  assert.equal(calls, ['npm ci --ignore-scripts --include=dev --no-audit --no-fund']);
});

test('fetches what tests boot and start, and nothing that is there already', async ({folder}) => {
  const fetch = (calls: readonly string[]) =>
    calls.filter((call) => /^tsx.*(make-linux-guest|fetch-qemu)/.test(call));
  const first = await install({folder, programs: COMPLETE});
  assert.equal(fetch(first.calls), [
    'tsx test/setup/make-linux-guest.ts',
    'tsx test/setup/fetch-qemu.ts',
  ]);
  await mkdir(path.join(folder, 'cache', 'linux', 'packages'), {recursive: true});
  await mkdir(path.join(folder, 'cache', 'linux', 'agent-packages'));
  await mkdir(path.join(folder, 'cache', 'qemu'));
  for (const build of ['10.0', '11.1']) {
    await writeFile(path.join(folder, 'cache', 'qemu', `${build}.missing`), 'no network');
  }
  await rm(path.join(folder, 'bin'), {recursive: true});
  await mkdir(path.join(folder, 'bin'));
  assert.equal(fetch((await install({folder, programs: COMPLETE})).calls), []);
});

test('makes the Debian guest where there is none, or a newer way to make it', async ({folder}) => {
  await needDebian();
  const guest = path.join(folder, 'cache', 'debian', 'guest-0');
  const makes = async () =>
    (await install({folder, programs: COMPLETE})).calls.includes('tsx test/setup/debian-guest.ts');
  const again = async () => {
    await rm(path.join(folder, 'bin'), {recursive: true});
    await mkdir(path.join(folder, 'bin'));
    return makes();
  };
  assert.is(await makes(), true);
  await mkdir(guest, {recursive: true});
  assert.is(await again(), false);
  const recipe = path.join(folder, 'test', 'setup', 'debian-guest.sh');
  await writeFile(recipe, '');
  const later = new Date(Date.now() + 60_000);
  await utimes(recipe, later, later);
  assert.is(await again(), true);
  await writeFile(path.join(folder, 'cache', 'debian', 'missing'), 'no network');
  assert.is(await again(), false);
});

for (const [purpose, code] of [
  ['demo', 1],
  ['test', 0],
] as const) {
  test(`exits ${code} when the packages for the ${purpose} cannot be installed`, async ({
    folder,
  }) => {
    const machine = {folder, programs: ['flock'], purpose, apt: 'fails'} as const;
    const outcome = await install(machine);
    assert.is(outcome.code, code);
    assert.match(outcome.stderr, 'qemu-system-x86');
  });
}

test.run();
