import {readFile, symlink} from 'node:fs/promises';
import path from 'node:path';
import * as assert from 'uvu/assert';
import {readQemuFacts} from '../../src/host/qemu-facts.js';
import {suite} from '../rig/suite.js';
import {inTemporaryFolder} from '../rig/temporary-folder.js';
import {monitorScript, writeProgram} from './write-program.js';

const test = suite('host/qemu-facts');

const answers = {
  'query-target': {arch: 'x86_64'},
  'qom-list-types': [{name: 'virtio-blk-pci'}],
};

/** A QEMU that writes a line into a file whenever it is started. */
async function writeCountedQemu(folder: string, version: string) {
  const starts = path.join(folder, 'starts');
  const script = `echo started >> '${starts}'\n# ${version}\n${monitorScript(answers)}`;
  return {
    binary: await writeProgram(folder, 'qemu', script),
    countStarts: async () => (await readFile(starts, 'utf8')).split('\n').length - 1,
  };
}

async function mustRead(binary: string, folder: string) {
  const read = await readQemuFacts(binary, {arch: 'x86_64', cacheDirectory: `${folder}/kvmrun`});
  assert.ok(read.ok);
  return read.value;
}

test('starts QEMU once, and not again while nothing changes', () =>
  inTemporaryFolder(async (folder) => {
    const {binary, countStarts} = await writeCountedQemu(folder, '1');
    const first = await mustRead(binary, folder);
    assert.equal(await mustRead(binary, folder), first);
    assert.is(await countStarts(), 1);
  }));

test('starts QEMU again after an update', () =>
  inTemporaryFolder(async (folder) => {
    const {binary, countStarts} = await writeCountedQemu(folder, '1');
    await mustRead(binary, folder);
    await writeCountedQemu(folder, '1.1');
    await mustRead(binary, folder);
    assert.is(await countStarts(), 2);
  }));

test('knows a QEMU by its file, and calls it by the name that was found', () =>
  inTemporaryFolder(async (folder) => {
    const {binary, countStarts} = await writeCountedQemu(folder, '1');
    const link = path.join(folder, 'link');
    await symlink(binary, link);
    assert.is((await mustRead(binary, folder)).binary, binary);
    assert.is((await mustRead(link, folder)).binary, link);
    assert.is(await countStarts(), 1);
  }));

test('does not keep a failure', () =>
  inTemporaryFolder(async (folder) => {
    const binary = await writeProgram(folder, 'qemu', 'exit 1');
    const question = {arch: 'x86_64', cacheDirectory: `${folder}/kvmrun`} as const;
    assert.not.ok((await readQemuFacts(binary, question)).ok);
    await writeCountedQemu(folder, '1');
    assert.ok((await readQemuFacts(binary, question)).ok);
  }));

test.run();
