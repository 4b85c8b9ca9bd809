/** The fake QEMU is for tests: nothing in a profile can name it, or any other program. */
import {readFile} from 'node:fs/promises';
import * as assert from 'uvu/assert';
import {isObject} from '../../src/core/json.js';
import {inHome, writeProfile} from './idle-vm.js';
import {inRepository} from './repository.js';
import {suite} from './suite.js';

const test = suite('rig/fake-qemu');

for (const key of ['qemu', 'binary', 'emulator', 'program', 'command']) {
  test(`a profile cannot name a program as "${key}"`, () =>
    inHome(async (home) => {
      await writeProfile(home, {[key]: '/usr/bin/node'});
      const {code, stderr} = await home.kvmrun('validate', 'vm.json');
      assert.is(code, 65);
      assert.match(stderr, `'${key}'`);
    }));
}

test('what QEMU gets more of is arguments, never another program', () =>
  inHome(async (home) => {
    await writeProfile(home, {extraArgs: ['-qemu', '/usr/bin/node']});
    const {stdout} = await home.kvmrun('plan', '--format', 'json');
    const plan = JSON.parse(stdout) as unknown;
    assert.match(String(isObject(plan) && plan['qemu']), /qemu/);
  }));

test('the package does not hold it', async () => {
  const manifest = JSON.parse(await readFile(inRepository('package.json'), 'utf8')) as {
    readonly files: readonly string[];
  };
  assert.equal(
    manifest.files.filter((file) => file.startsWith('test') || file.startsWith('build')),
    [],
  );
  for (const bundle of ['start.cjs', 'supervisor.cjs', 'supervision.cjs', 'kvmrun.cjs']) {
    assert.not.match(await readFile(inRepository('dist', bundle), 'utf8'), 'half-a-line');
  }
});

test.run();
