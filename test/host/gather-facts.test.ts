import {mkdir, writeFile} from 'node:fs/promises';
import path from 'node:path';
import * as assert from 'uvu/assert';
import {pointerTo} from '../../src/core/pointer.js';
import {gatherFacts, type HostQuestions} from '../../src/host/gather-facts.js';
import {convertImage} from '../../src/host/qemu-img.js';
import {skip, suite} from '../rig/suite.js';
import {inTemporaryFolder} from '../rig/temporary-folder.js';
import {uefiStore} from '../rig/uefi-store.js';
import {monitorScript, writeProgram} from './write-program.js';

const test = suite('host/gather-facts');

const questions: HostQuestions = {
  arch: 'x86_64',
  accelerator: 'tcg',
  machine: 'q35',
  uefi: 'not-wanted',
  files: [],
  programs: [],
  autoPorts: [],
  portSeed: 'seed',
};

const qemu = monitorScript({
  'query-target': {arch: 'x86_64'},
  'query-machines': [{name: 'pc-q35-7.2', alias: 'q35', 'cpu-max': 288}],
  'qom-list-types': [{name: 'virtio-blk-pci'}],
});

async function gather(folder: string, changes: Partial<HostQuestions>) {
  const env = {
    KVMRUN_QEMU: await writeProgram(folder, 'qemu', qemu),
    XDG_CONFIG_HOME: `${folder}/config`,
  };
  const context = {env, cacheDirectory: path.join(folder, 'kvmrun')};
  const gathered = await gatherFacts({...questions, ...changes}, context);
  assert.ok(gathered.ok);
  return gathered.value;
}

test('looks at the host, at QEMU and at the files of the profile', () =>
  inTemporaryFolder(async (folder) => {
    const disk = path.join(folder, 'disk.img');
    await writeFile(disk, '');
    const {facts, warnings} = await gather(folder, {files: [disk]});
    assert.is(facts.qemu.machines[0]?.name, 'pc-q35-7.2');
    assert.is(facts.files[disk]?.exists, true);
    assert.ok(facts.host.cpuCount > 0 && facts.host.memoryBytes > 0);
    assert.equal(warnings, []);
  }));

test('does not try KVM for a profile that wants TCG', () =>
  inTemporaryFolder(async (folder) => {
    const {facts} = await gather(folder, {accelerator: 'tcg'});
    assert.is(facts.kvm.usable, false);
  }));

test('looks for firmware by the concrete name of the machine', () =>
  inTemporaryFolder(async (folder) => {
    const own = path.join(folder, 'config/qemu/firmware');
    await mkdir(own, {recursive: true});
    const flash = (filename: string) => ({filename, format: 'raw'});
    const descriptor = {
      'interface-types': ['uefi'],
      mapping: {device: 'flash', executable: flash('/C'), 'nvram-template': flash('/V')},
      targets: [{architecture: 'x86_64', machines: ['pc-q35-*']}],
      features: [],
    };
    // Before any that the system has.
    await writeFile(path.join(own, '00-test.json'), JSON.stringify(descriptor));
    const {facts} = await gather(folder, {uefi: 'wanted'});
    assert.is(facts.uefi?.code.path, '/C');
    assert.is(facts.firmwareDirectories.at(-1), own);
    assert.is((await gather(folder, {uefi: 'not-wanted'})).facts.uefi, undefined);
  }));

test('chooses a port of its own for every forward, the same each time', () =>
  inTemporaryFolder(async (folder) => {
    const origins = [0, 1].map((index) => pointerTo('networks', 0, 'forwards', index, 'host'));
    const autoPorts = origins.map((origin) => ({
      origin,
      hostAddress: '127.0.0.1',
      protocol: 'tcp' as const,
    }));
    const {facts} = await gather(folder, {autoPorts});
    assert.equal(Object.keys(facts.autoPorts), origins);
    assert.is(new Set(Object.values(facts.autoPorts)).size, 2);
    assert.equal((await gather(folder, {autoPorts})).facts.autoPorts, facts.autoPorts);
  }));

test('reports a missing QEMU together with a port that cannot be had', async () => {
  const autoPorts = [
    {origin: pointerTo('forward'), hostAddress: '192.0.2.1', protocol: 'tcp' as const},
  ];
  const env = {KVMRUN_QEMU: '/nonexistent/qemu'};
  const context = {env, cacheDirectory: '/nonexistent/kvmrun'};
  const gathered = await gatherFacts({...questions, autoPorts}, context);
  assert.ok(!gathered.ok);
  assert.is(gathered.error.length, 2);
  assert.is(gathered.error[0]?.code, 'host/qemu-not-found');
});

test('looks for Secure Boot only for those who ask, and into variables that are there', () =>
  inTemporaryFolder(async (folder) => {
    const nvram = path.join(folder, 'nvram.qcow2');
    const {facts} = await gather(folder, {uefi: 'wanted', nvram});
    assert.is(facts.secureUefi, undefined);
    assert.is(facts.nvram, undefined);
    assert.ok((await gather(folder, {uefi: 'with-secure-boot'})).facts.secureUefi);
    const template = path.join(folder, 'VARS.fd');
    await writeFile(template, uefiStore([]));
    const made = await convertImage({
      source: {path: template, format: 'raw'},
      target: {path: nvram, format: 'qcow2'},
    });
    if (!made.ok) skip('needs qemu-img');
    const again = await gather(folder, {uefi: 'wanted', nvram});
    assert.equal(again.facts.nvram, {secureBoot: 'without-keys'});
  }));

test.run();
