import * as assert from 'uvu/assert';
import {findQemu} from '../../src/host/find-qemu.js';
import {hostArch} from '../../src/host/host-arch.js';
import {suite} from '../rig/suite.js';
import {inTemporaryFolder} from '../rig/temporary-folder.js';
import {writeProgram} from './write-program.js';

const test = suite('host/find-qemu');
const foreign = hostArch() === 'x86_64' ? 'aarch64' : 'x86_64';

test('finds the QEMU of the architecture on PATH', () =>
  inTemporaryFolder(async (folder) => {
    const program = await writeProgram(folder, 'qemu-system-aarch64', '');
    assert.equal(await findQemu('aarch64', {PATH: folder}), {ok: true, value: program});
  }));

test('prefers what KVMRUN_QEMU names, by path or by name', () =>
  inTemporaryFolder(async (folder) => {
    await writeProgram(folder, 'qemu-system-x86_64', '');
    const own = await writeProgram(folder, 'my-qemu', '');
    for (const KVMRUN_QEMU of [own, 'my-qemu']) {
      assert.equal(await findQemu('x86_64', {PATH: folder, KVMRUN_QEMU}), {ok: true, value: own});
    }
  }));

test('refuses a KVMRUN_QEMU that is no program instead of taking another', () =>
  inTemporaryFolder(async (folder) => {
    await writeProgram(folder, 'qemu-system-x86_64', '');
    for (const KVMRUN_QEMU of [
      '/nonexistent/qemu',
      './qemu-system-x86_64',
      'no-such-qemu',
      '/tmp',
    ]) {
      const found = await findQemu('x86_64', {PATH: folder, KVMRUN_QEMU});
      assert.ok(!found.ok);
      assert.match(found.error.message, `'${KVMRUN_QEMU}'`);
    }
  }));

test('says how to install a QEMU that is missing', async () => {
  const found = await findQemu(foreign, {PATH: '/nonexistent', KVMRUN_QEMU: ''});
  assert.ok(!found.ok);
  assert.is(found.error.code, 'host/qemu-not-found');
  assert.is(found.error.failure, 'unavailable');
  assert.match(found.error.message, `'qemu-system-${foreign}'`);
  assert.match(found.error.hint ?? '', 'install');
});

test.run();
