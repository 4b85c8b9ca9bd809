/** Secure Boot, in the words of the firmware and of what it starts. */
import {existsSync} from 'node:fs';
import {mkdir, writeFile} from 'node:fs/promises';
import * as assert from 'uvu/assert';
import {hasSecureBoot} from '../../src/host/firmware-contents.js';
import {readNvram} from '../../src/host/uefi-variables.js';
import {makeEfiDisk, missingForEfiDisk, SAYS} from '../rig/efi-disk.js';
import {skipWhereHostLacks} from '../rig/host-lacks.js';
import {ended, type Home, makeHome} from '../rig/kvmrun.js';
import {skip, suite} from '../rig/suite.js';

const test = suite<{home: Home}>('real/secure-boot');

test.before.each(async (context) => {
  const missing = missingForEfiDisk();
  if (missing !== undefined) skip(`needs ${missing}`);
  context.home = await makeHome();
});
test.after.each(({home}) => home?.[Symbol.asyncDispose]());

const ENOUGH = {timeoutMs: 150_000};

interface Wish {
  readonly shim: 'signed' | 'unsigned';
  readonly secureBoot: boolean;
  readonly accelerator?: 'kvm' | 'tcg';
}

async function prepare(home: Home, {shim, secureBoot, accelerator = 'tcg'}: Wish): Promise<void> {
  await makeEfiDisk(home.path('esp.img'), {shim});
  const profile = {
    name: 'vm',
    accelerator,
    cpu: {count: 1},
    memory: {size: '256MiB'},
    firmware: {type: 'uefi', secureBoot},
    // Nobody in there hears the power button.
    stop: {powerdown: '1s'},
    disks: [{id: 'esp', path: 'esp.img', format: 'raw', readOnly: true}],
  };
  await writeFile(home.path('vm.json'), JSON.stringify(profile));
}

/** Runs the VM until it has said this, or has ended. */
async function runUntil(home: Home, said: string): Promise<string> {
  const child = home.start('up', '--foreground', 'vm.json');
  child.stdin?.end();
  const running = ended(child);
  let output = '';
  child.stdout?.on('data', (piece: Buffer) => {
    output += piece.toString();
    if (output.includes(said)) child.kill('SIGINT');
  });
  const {stdout, stderr} = await running;
  skipWhereHostLacks(stderr);
  return `${stdout}${stderr}`;
}

const REFUSED = 'No bootable option or device was found';

test(
  'starts what Microsoft has signed, with Secure Boot in force',
  async ({home}) => {
    await prepare(home, {shim: 'signed', secureBoot: true});
    const output = await runUntil(home, SAYS.enforced);
    assert.match(output, SAYS.enforced);
    const {stdout} = await home.kvmrun('plan', 'vm.json', '--format', 'argv');
    const nvram = /"filename":"([^"]*nvram\.qcow2)"/.exec(stdout)?.[1] ?? '';
    const variables = await readNvram({path: nvram, format: 'qcow2'});
    assert.is(variables?.secureBoot, 'enforced');
    // Going on without is noticed, and so is coming back to variables that were made without.
    await prepare(home, {shim: 'signed', secureBoot: false});
    assert.match((await home.kvmrun('plan', 'vm.json')).stderr, 'plan/secure-boot-stays-on');
    assert.match((await home.kvmrun('nvram', 'reset', 'vm.json')).stdout, 'makes its NVRAM anew');
  },
  ENOUGH,
);

test(
  'has the firmware refuse what is not signed',
  async ({home}) => {
    await prepare(home, {shim: 'unsigned', secureBoot: true});
    const output = await runUntil(home, REFUSED);
    assert.match(output, /failed to load Boot\d+ .*: Access Denied/);
    assert.not.match(output, SAYS.notEnforced);
  },
  ENOUGH,
);

test(
  'starts the same without Secure Boot, and then does not pretend to enforce it',
  async ({home}) => {
    await prepare(home, {shim: 'unsigned', secureBoot: false});
    assert.match(await runUntil(home, SAYS.notEnforced), SAYS.notEnforced);
    await prepare(home, {shim: 'signed', secureBoot: true});
    const {code, stderr} = await home.kvmrun('up', 'vm.json');
    assert.is(code, 65);
    assert.match(
      stderr,
      /plan\/secure-boot-without-keys.*\n(.*\n)*.*hint: .*kvmrun nvram reset vm/,
    );
  },
  ENOUGH,
);

/** It comes before those of the distribution, and claims what the test is to find out. */
async function writeDescriptor(home: Home, code: string): Promise<void> {
  const folder = home.path('.config', 'qemu', 'firmware');
  await mkdir(folder, {recursive: true});
  const descriptor = {
    'interface-types': ['uefi'],
    mapping: {
      device: 'flash',
      executable: {filename: code, format: 'raw'},
      'nvram-template': {filename: '/usr/share/OVMF/OVMF_VARS_4M.ms.fd', format: 'raw'},
    },
    targets: [{architecture: 'x86_64', machines: ['pc-q35-*']}],
    features: ['secure-boot', 'enrolled-keys'],
  };
  await writeFile(`${folder}/10-mine.json`, JSON.stringify(descriptor));
  // An empty file of the same name hides the one of the distribution.
  await writeFile(`${folder}/40-edk2-x86_64-secure-enrolled.json`, '');
}

const CODE = '/usr/share/OVMF/OVMF_CODE_4M.fd';

test(
  'has a build without SMM refuse what is not signed, where it was found to enforce that',
  async ({home}) => {
    if (!existsSync(CODE)) skip(`needs ${CODE}`);
    const examined = await hasSecureBoot({path: CODE, format: 'raw'}, process.env['PATH'] ?? '');
    assert.ok(examined.ok);
    // A user's own descriptor, as if the distribution offered no build that needs SMM.
    await prepare(home, {shim: 'unsigned', secureBoot: true});
    await writeDescriptor(home, CODE);
    const output = await runUntil(home, examined.value === 'yes' ? REFUSED : SAYS.notEnforced);
    const {stdout} = await home.kvmrun('plan', 'vm.json', '--format', 'argv');
    assert.match(stdout, `"filename":"${CODE}"`);
    assert.match(stdout, 'smm=off');
    assert.match(output, examined.value === 'yes' ? REFUSED : SAYS.notEnforced);
  },
  ENOUGH,
);

test.run();
