import {access, readFile, rm, stat, truncate} from 'node:fs/promises';
import * as assert from 'uvu/assert';
import {inHome, writeProfile} from '../../rig/idle-vm.js';
import {remainsOf} from '../../rig/remains.js';
import {skip, suite} from '../../rig/suite.js';

const test = suite('cli/commands/nvram');

const there = (file: string): Promise<boolean> =>
  access(file).then(
    () => true,
    () => false,
  );

test('puts the NVRAM aside while the VM is stopped, and the next start makes another one', () =>
  inHome(async (home) => {
    await writeProfile(home, {firmware: {type: 'uefi'}});
    const up = await home.kvmrun('up');
    if (/plan\/no-uefi-firmware/.test(up.stderr)) skip('needs UEFI firmware');
    assert.is(up.code, 0, up.stderr);
    const refused = await home.kvmrun('nvram', 'reset');
    assert.equal([refused.code, refused.stdout], [75, '']);
    assert.match(refused.stderr, 'hint: kvmrun down idle');
    await home.kvmrun('down');
    const reset = await home.kvmrun('nvram', 'reset', '--json');
    assert.is(reset.code, 0, reset.stderr);
    const {nvram, kept, outcome, notes} = JSON.parse(reset.stdout);
    assert.equal([outcome, notes], ['reset', []]);
    assert.is(await there(nvram), false);
    assert.ok((await stat(kept)).size > 0);
    assert.equal((await readFile(kept)).subarray(0, 4).toString('latin1'), 'QFI\xfb');
    const anew = await home.kvmrun('up');
    assert.match(anew.stdout, 'created nvram.qcow2');
    assert.not.match(anew.stderr, 'nvram-lost');
    assert.ok(await there(nvram));
    await home.kvmrun('down');
    await truncate(nvram, 300_000);
    const damaged = await home.kvmrun('up');
    assert.is(damaged.code, 66, damaged.stderr);
    for (const args of [
      ['snapshot', 'create', 'idle', 'one'],
      ['clone', 'idle', 'other'],
      ['export', 'idle', 'out'],
    ]) {
      const refused = await home.kvmrun(...args);
      assert.is(refused.code, 66, refused.stderr);
      assert.match(refused.stderr, /nvram-damaged.*is cut off.*kvmrun nvram reset VM/s);
    }
    assert.match(damaged.stderr, /nvram-damaged.*is cut off.*kvmrun nvram reset idle/s);
    assert.is((await home.kvmrun('nvram', 'reset')).code, 0);
    await home.kvmrun('up');
    await home.kvmrun('down');
    await rm(nvram);
    const lost = await home.kvmrun('up');
    assert.is(lost.code, 0, lost.stderr);
    assert.match(lost.stderr, /warning\[prepare\/nvram-lost\]: the NVRAM of the VM is gone/);
    await home.kvmrun('down');
    assert.equal(await remainsOf(home), []);
  }));

test('keeps the snapshots of a VM whose NVRAM is reset, and what each reset has put aside', () =>
  inHome(async (home) => {
    const disks = [{id: 'root', path: 'root.qcow2', size: '8MiB'}];
    await writeProfile(home, {disks, firmware: {type: 'uefi'}});
    const up = await home.kvmrun('up');
    if (/plan\/no-uefi-firmware/.test(up.stderr)) skip('needs UEFI firmware');
    await home.kvmrun('down');
    assert.is((await home.kvmrun('snapshot', 'create', 'idle', 'one')).code, 0);
    const first = await home.kvmrun('nvram', 'reset');
    assert.match(first.stdout, 'nvram.old.qcow2, and its snapshots can still be put back');
    const again = await home.kvmrun('nvram', 'reset');
    assert.is(again.stdout, 'idle: has no NVRAM that could be reset\n');
    assert.match((await home.kvmrun('up')).stdout, 'created nvram.qcow2 from ');
    await home.kvmrun('down');
    const second = JSON.parse((await home.kvmrun('nvram', 'reset', '--json')).stdout);
    assert.match(second.kept, /nvram\.old-2\.qcow2$/);
    const restored = await home.kvmrun('snapshot', 'restore', 'idle', 'one');
    assert.is(restored.code, 0, restored.stderr);
    assert.is((await home.kvmrun('nvram', 'reset')).code, 0, 'its contents are back');
  }));

test('says what a guest does that has sealed something with its TPM', () =>
  inHome(async (home) => {
    await writeProfile(home, {firmware: {type: 'uefi'}, tpm: {}});
    const up = await home.kvmrun('up');
    if (/plan\/(no-uefi-firmware|missing-program)/.test(up.stderr))
      skip('needs UEFI firmware and swtpm');
    assert.is(up.code, 0, up.stderr);
    await home.kvmrun('down');
    const reset = await home.kvmrun('nvram', 'reset');
    assert.match(reset.stdout, /^idle: a guest .* as BitLocker does, asks for its recovery key/m);
  }));

test('says that there is nothing to reset, and keeps what the last reset has kept', () =>
  inHome(async (home) => {
    const never = await home.kvmrun('nvram', 'reset');
    assert.equal([never.code, never.stdout], [0, 'idle: has no NVRAM that could be reset\n']);
    await home.kvmrun('up');
    await home.kvmrun('down');
    const bios = await home.kvmrun('nvram', 'reset', 'idle');
    assert.equal([bios.code, bios.stdout], [0, 'idle: has no NVRAM that could be reset\n']);
    const status = JSON.parse((await home.kvmrun('status', '--json')).stdout);
    assert.is(status.lastExit.reason, 'stopped');
    assert.is((await home.kvmrun('nvram', 'reset', 'nobody')).code, 66);
  }));

test.run();
