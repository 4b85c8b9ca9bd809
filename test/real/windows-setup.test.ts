/**
 * The beginning of an installation of Windows, with a disc in its place that is signed by the same
 * Microsoft, and asks for a key.
 */
import {existsSync} from 'node:fs';
import {rm, writeFile} from 'node:fs/promises';
import * as assert from 'uvu/assert';
import type {VmStatus} from '../../src/supervisor/vm-status.js';
import {ARM_KEY_SEEN, makeArmEfiDisc} from '../rig/arm-efi-disc.js';
import {statusOf} from '../rig/ask.js';
import {KEY_SEEN, makeEfiDisc, missingForEfiDisk} from '../rig/efi-disk.js';
import {skipWhereHostLacks} from '../rig/host-lacks.js';
import {type Home, makeHome} from '../rig/kvmrun.js';
import {skip, suite} from '../rig/suite.js';
import {contains} from '../rig/supervised.js';
import {makeStandInDisc} from '../setup/virtio-win.js';

const test = suite<{home: Home}>('real/windows-setup');
const ENOUGH = {timeoutMs: 200_000};

test.before.each(async (context) => {
  const missing = missingForEfiDisk();
  if (missing !== undefined) skip(`needs ${missing}`);
  context.home = await makeHome();
});
test.after.each(async ({home}) => {
  await home?.kvmrun('down', 'vm.json', '--from', 'quit');
  await home?.[Symbol.asyncDispose]();
});

async function start(home: Home, shim: 'signed' | 'unsigned'): Promise<string> {
  await makeEfiDisc(home.path('medium.iso'), {shim, label: 'CCCOMA_X64FRE_EN-US_DV9'});
  const drivers = await makeStandInDisc(home.folder);
  const profile = {
    name: 'win',
    accelerator: 'tcg',
    cpu: {count: 1},
    memory: {size: '512MiB'},
    firmware: {type: 'uefi', secureBoot: true},
    tpm: {},
    stop: {powerdown: '0s'},
    disks: [{id: 'root', size: '64GiB'}],
    windows: {version: '11', iso: 'medium.iso', virtioWin: {path: drivers}},
  };
  await writeFile(home.path('vm.json'), JSON.stringify(profile));
  const {code, stderr} = await home.kvmrun('up', 'vm.json');
  skipWhereHostLacks(stderr);
  assert.is(code, 0, stderr);
  const {id} = await statusOf(home);
  return home.path('state', 'kvmrun', id, 'logs');
}

test(
  'with an empty disk the medium gets its key, under Secure Boot and with a TPM',
  async ({home}) => {
    const logs = await start(home, 'signed');
    assert.is((await statusOf(home)).setup?.step, 'firmware');
    await contains(`${logs}/serial.log`, KEY_SEEN);
    const {setup} = await statusOf(home);
    assert.is(setup?.step, 'setup');
    const status = await home.kvmrun('status', 'vm.json');
    assert.match(status.stdout, /^setup +setup, since .*: the medium was started$/m);
    const own = await home.kvmrun('logs', 'vm.json', '--supervisor');
    assert.match(own.stdout, 'the medium starts with an empty disk, so it gets the key');
    const {stdout} = await home.kvmrun('events', 'vm.json', '--json');
    const {events} = JSON.parse(stdout) as {events: readonly {event: string; step?: string}[]};
    assert.equal(
      events.filter(({event}) => event === 'setup').map(({step}) => step),
      ['setup'],
    );
  },
  ENOUGH,
);

test(
  'the firmware refuses a medium that is not signed, and no key is pressed',
  async ({home}) => {
    const logs = await start(home, 'unsigned');
    await contains(`${logs}/serial.log`, 'Access Denied');
    const {setup}: VmStatus = await statusOf(home);
    assert.is(setup?.step, 'firmware');
  },
  ENOUGH,
);

test(
  'on aarch64 the medium is on USB, where the firmware calls it otherwise, and gets its key, too',
  async ({home}) => {
    await makeArmEfiDisc(home.path('medium.iso'), 'CCCOMA_A64FRE_EN-US_DV9');
    const drivers = await makeStandInDisc(home.folder);
    const profile = {
      name: 'win',
      extends: 'kvmrun:windows-11-aarch64',
      accelerator: 'tcg',
      cpu: {count: 1},
      memory: {size: '512MiB'},
      windows: {iso: 'medium.iso', virtioWin: {path: drivers}},
    };
    await writeFile(home.path('vm.json'), JSON.stringify(profile));
    const {code, stderr} = await home.kvmrun('up', 'vm.json');
    skipWhereHostLacks(stderr);
    assert.is(code, 0, stderr);
    const {id} = await statusOf(home);
    await contains(home.path('state', 'kvmrun', id, 'logs', 'serial.log'), ARM_KEY_SEEN);
    assert.is((await statusOf(home)).setup?.step, 'setup');
  },
  ENOUGH,
);

test(
  'once Windows is noted as installed, its medium stays out, and no other disk is made for one that is lost',
  async ({home}) => {
    const logs = await start(home, 'signed');
    await home.kvmrun('down', 'vm.json', '--from', 'quit');
    const state = logs.replace(/\/logs$/, '');
    const note = `${state}/installed.json`;
    await writeFile(note, JSON.stringify({at: '', disk: 'root'}));
    const planned = async (consequence: string): Promise<string> => {
      const {code, stdout, stderr} = await home.kvmrun('plan', 'vm.json', '--format', 'argv');
      assert.is(code, 0, stderr);
      assert.match(stderr, `this machine has '512MiB', so ${consequence}`);
      return stdout;
    };
    const forGood = 'Microsoft promises no updates for it';
    const refused = async (why: string): Promise<void> => {
      const {code, stderr} = await home.kvmrun('up', 'vm.json');
      assert.is(code, 66, stderr);
      assert.match(stderr, /error\[prepare\/installation-lost\]/);
      assert.match(stderr, why);
      assert.match(stderr, `to install Windows anew: rm ${note}`);
    };
    assert.not.match(await planned(forGood), 'medium.iso');
    await refused('the disk that it was on is empty');
    await rm(`${state}/disks`, {recursive: true});
    await refused('the disk that it was on is gone');
    assert.is(existsSync(`${state}/disks`), false);
    assert.not.match(await planned(forGood), 'medium.iso');
    await rm(note);
    assert.match(await planned('its Setup refuses the machine'), 'medium.iso');
  },
  ENOUGH,
);

test.run();
