import {existsSync} from 'node:fs';
import {mkdir, symlink, writeFile} from 'node:fs/promises';
import path from 'node:path';
import * as assert from 'uvu/assert';
import {
  chooseFirmware,
  findUefiFirmware,
  firmwareDirectories,
  readDescriptors,
} from '../../src/host/firmware-descriptors.js';
import {inRepository} from '../rig/repository.js';
import {suite} from '../rig/suite.js';
import {inTemporaryFolder} from '../rig/temporary-folder.js';

const test = suite('host/firmware-descriptors');
const q35 = {arch: 'x86_64', machine: 'pc-q35-7.2'} as const;

const aDescriptor = {
  description: 'UEFI for tests',
  'interface-types': ['uefi'],
  mapping: {
    device: 'flash',
    executable: {filename: '/fw/CODE.fd', format: 'raw'},
    'nvram-template': {filename: '/fw/VARS.fd', format: 'qcow2'},
  },
  targets: [{architecture: 'x86_64', machines: ['pc-i440fx-*', 'pc-q35-*']}],
  features: ['acpi-s3', 'verbose-dynamic'],
  tags: [],
};

const choose = (changes: object, question: Parameters<typeof chooseFirmware>[1] = q35) =>
  chooseFirmware(
    [{file: '/d/a.json', text: JSON.stringify({...aDescriptor, ...changes})}],
    question,
  ).firmware;

test('takes code and template with the formats of the descriptor', () => {
  assert.equal(choose({}), {
    descriptor: '/d/a.json',
    code: {path: '/fw/CODE.fd', format: 'raw'},
    varsTemplate: {path: '/fw/VARS.fd', format: 'qcow2'},
    requiresSmm: false,
  });
});

test('lists what it does not choose, with its features', () => {
  const features = ['enrolled-keys', 'requires-smm', 'secure-boot'];
  const texts = [{...aDescriptor, features}, aDescriptor].map((one, index) => ({
    file: `/d/${index}.json`,
    text: JSON.stringify(one),
  }));
  const {firmware, described} = chooseFirmware(texts, q35);
  assert.is(firmware?.descriptor, '/d/1.json');
  assert.equal(described[0]?.features, features);
  assert.is(described[0]?.firmware.requiresSmm, true);
  assert.is(described[1]?.firmware, firmware);
});

for (const [reason, changes] of [
  ['Secure Boot', {features: ['secure-boot']}],
  ['enrolled keys', {features: ['enrolled-keys']}],
  ['a need for SMM', {features: ['requires-smm']}],
  ['a BIOS interface', {'interface-types': ['bios']}],
  ['memory instead of flash', {mapping: {device: 'memory', filename: '/fw/OVMF.fd'}}],
  ['no variables of its own', {mapping: {...aDescriptor.mapping, mode: 'stateless'}}],
  ['variables inside the code', {mapping: {...aDescriptor.mapping, mode: 'combined'}}],
  ['no template', {mapping: {device: 'flash', executable: aDescriptor.mapping.executable}}],
  [
    'a format that QEMU does not flash',
    {mapping: {...aDescriptor.mapping, executable: {filename: '/fw/CODE', format: 'vmdk'}}},
  ],
  ['another architecture', {targets: [{architecture: 'i386', machines: ['pc-q35-*']}]}],
  ['other machines', {targets: [{architecture: 'x86_64', machines: ['microvm', 'pc-q35-8?2']}]}],
  ['fields that are not as documented', {targets: 'x86_64', mapping: []}],
] as const) {
  test(`skips firmware with ${reason}`, () => {
    assert.is(choose(changes), undefined);
  });
}

test('accepts the mode that is meant when none is given', () => {
  assert.ok(choose({mapping: {...aDescriptor.mapping, mode: 'split'}}));
});

test('matches the concrete name of the machine, not its alias', () => {
  assert.is(choose({}, {arch: 'x86_64', machine: 'q35'}), undefined);
  assert.ok(choose({}, {arch: 'x86_64', machine: 'pc-q35-rhel9.4.0'}));
});

test('takes characters of a pattern literally unless they are * or ?', () => {
  const withPattern = (pattern: string) =>
    choose({targets: [{architecture: 'x86_64', machines: [pattern]}]});
  assert.is(withPattern('pc.q35.7.2'), undefined);
  assert.is(withPattern('pc-q35-7.2)|('), undefined);
  assert.is(withPattern('[z-a]'), undefined);
  assert.ok(withPattern('pc-q3?-7.*'));
});

test('skips what is not JSON and says so', () => {
  const {firmware, warnings} = chooseFirmware(
    [
      {file: '/d/a.json', text: '{'},
      {file: '/d/b.json', text: JSON.stringify(aDescriptor)},
    ],
    q35,
  );
  assert.is(firmware?.descriptor, '/d/b.json');
  assert.equal(
    warnings.map(({code, severity}) => [code, severity]),
    [['host/firmware-descriptor-unreadable', 'warning']],
  );
});

async function writeDescriptors(
  folder: string,
  files: Readonly<Record<string, string>>,
): Promise<readonly string[]> {
  for (const [name, text] of Object.entries(files)) {
    const file = path.join(folder, name);
    await mkdir(path.dirname(file), {recursive: true});
    await writeFile(file, text);
  }
  return ['share', 'etc', 'home'].map((name) => path.join(folder, name));
}

test('goes by the order of names across all directories', () =>
  inTemporaryFolder(async (folder) => {
    const text = JSON.stringify(aDescriptor);
    const directories = await writeDescriptors(folder, {
      'share/60-a.json': text,
      'etc/50-b.json': text,
      'home/70-c.json': text,
    });
    const {firmware} = await findUefiFirmware(directories, q35);
    assert.is(firmware?.descriptor, path.join(folder, 'etc/50-b.json'));
  }));

test('lets a file in a more specific directory replace one of the same name', () =>
  inTemporaryFolder(async (folder) => {
    const directories = await writeDescriptors(folder, {
      'share/60-a.json': JSON.stringify(aDescriptor),
      'etc/60-a.json': JSON.stringify({...aDescriptor, features: ['secure-boot']}),
    });
    assert.is((await findUefiFirmware(directories, q35)).firmware, undefined);
  }));

test('lets an empty file hide one of the same name', () =>
  inTemporaryFolder(async (folder) => {
    const text = JSON.stringify(aDescriptor);
    const directories = await writeDescriptors(folder, {
      'share/50-a.json': text,
      'share/60-b.json': text,
      'home/50-a.json': '',
    });
    const {firmware, warnings} = await findUefiFirmware(directories, q35);
    assert.is(firmware?.descriptor, path.join(folder, 'share/60-b.json'));
    assert.equal(warnings, []);
  }));

test('reads regular files and links to them, and nothing else', () =>
  inTemporaryFolder(async (folder) => {
    const directories = await writeDescriptors(folder, {
      'share/.hidden.json': '1',
      'share/notes.txt': '2',
      'share/20-real.json': '3',
    });
    await mkdir(path.join(folder, 'share/30-folder.json'));
    await symlink('20-real.json', path.join(folder, 'share/10-link.json'));
    await symlink('nowhere', path.join(folder, 'share/40-dangling.json'));
    const names = (await readDescriptors(directories)).map(({file}) => path.basename(file));
    assert.equal(names, ['10-link.json', '20-real.json']);
  }));

test('looks into the directories of the XDG specification, and of no relative path', () => {
  const ofUser = (env: Readonly<Record<string, string>>) => firmwareDirectories(env).slice(2);
  assert.equal(ofUser({HOME: '/home/u'}), ['/home/u/.config/qemu/firmware']);
  assert.equal(ofUser({HOME: '/home/u', XDG_CONFIG_HOME: '/c'}), ['/c/qemu/firmware']);
  assert.equal(ofUser({HOME: '/home/u', XDG_CONFIG_HOME: 'c'}), ['/home/u/.config/qemu/firmware']);
  assert.equal(ofUser({}), []);
});

/** Descriptors as distributions ship them, kept beside the repository where there is room for them. */
const samples = inRepository('../shared/data/samples/qemu-firmware-json');

for (const [machine, arch, expected] of [
  ['pc-q35-7.2', 'x86_64', '50-edk2-ovmf-4m-qcow2-x64-nosb.json'],
  ['virt-7.2', 'aarch64', '50-edk2-aarch64-qcow2.json'],
  ['microvm', 'x86_64', undefined],
] as const) {
  const name = `chooses ${expected ?? 'nothing'} for ${machine} from the descriptors of a distribution`;
  if (!existsSync(samples)) {
    test.skip(name, 'the sample descriptors are not beside the repository');
    continue;
  }
  test(name, async () => {
    const {firmware} = await findUefiFirmware([samples], {arch, machine});
    assert.is(firmware && path.basename(firmware.descriptor), expected);
  });
}

test.run();
