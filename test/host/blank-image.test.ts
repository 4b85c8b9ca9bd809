import {writeFile} from 'node:fs/promises';
import * as assert from 'uvu/assert';
import {isBlankImage} from '../../src/host/blank-image.js';
import {runProgram} from '../../src/host/spawn.js';
import {suite} from '../rig/suite.js';
import {inTemporaryFolder} from '../rig/temporary-folder.js';

const test = suite('host/blank-image');

async function run(file: string, ...args: readonly string[]): Promise<void> {
  const ran = await runProgram({file, args, timeoutMs: 10_000});
  if (ran.outcome !== 'exited' || ran.code !== 0) throw new Error(JSON.stringify(ran));
}

for (const format of ['qcow2', 'raw'] as const) {
  test(`tells a new ${format} from one that was written to, wherever that was`, () =>
    inTemporaryFolder(async (folder) => {
      const path = `${folder}/disk`;
      await run('qemu-img', 'create', '-q', '-f', format, path, '64G');
      assert.is(await isBlankImage({path, format}), true);
      const offset = format === 'qcow2' ? '40G' : '512';
      await run('qemu-io', '-f', format, '-c', `write -P 1 ${offset} 512`, path);
      assert.is(await isBlankImage({path, format}), false);
    }));
}

test('an overlay shows what is below it, so it is not blank', () =>
  inTemporaryFolder(async (folder) => {
    await run('qemu-img', 'create', '-q', '-f', 'raw', `${folder}/base`, '1M');
    const path = `${folder}/disk`;
    await run('qemu-img', 'create', '-q', '-f', 'qcow2', '-F', 'raw', '-b', `${folder}/base`, path);
    assert.is(await isBlankImage({path, format: 'qcow2'}), false);
  }));

test('what cannot be read, or is something else, is not blank', () =>
  inTemporaryFolder(async (folder) => {
    const path = `${folder}/disk`;
    assert.is(await isBlankImage({path, format: 'raw'}), false);
    await writeFile(path, 'a letter');
    assert.is(await isBlankImage({path, format: 'qcow2'}), false);
  }));

test.run();
