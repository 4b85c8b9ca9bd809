/** The shipped demo guest, under every accelerator of this host. */
import {writeFile} from 'node:fs/promises';
import * as assert from 'uvu/assert';
import {skipWhereHostLacks} from '../rig/host-lacks.js';
import {type Home, makeHome} from '../rig/kvmrun.js';
import {remainsOf} from '../rig/remains.js';
import {inRepository} from '../rig/repository.js';
import {suite} from '../rig/suite.js';

const LINE = 'Hello from a virtual machine started by kvmrun';

const test = suite<{home: Home}>('real/hello');

test.before.each(async (context) => {
  context.home = await makeHome();
});
test.after.each(({home}) => home[Symbol.asyncDispose]());

async function writeProfile(home: Home, accelerator: 'kvm' | 'tcg'): Promise<void> {
  const profile = {extends: inRepository('profiles', 'hello.json'), name: 'hello', accelerator};
  await writeFile(home.path('vm.json'), JSON.stringify(profile));
}

for (const accelerator of ['tcg', 'kvm'] as const) {
  test(
    `says its line under ${accelerator} and powers off`,
    async ({home}) => {
      await writeProfile(home, accelerator);
      const {code, stdout, stderr} = await home.kvmrun('up', '--foreground', 'vm.json');
      skipWhereHostLacks(stderr);
      assert.is(code, 0, stderr);
      assert.match(stdout, LINE);
      assert.match(stdout + stderr, `running under ${accelerator}`);
      assert.match(stdout + stderr, 'the guest shut itself down');
      assert.equal(await remainsOf(home), []);
    },
    {timeoutMs: 60_000},
  );
}

test(
  'keeps its line in the log when nobody watches',
  async ({home}) => {
    await writeProfile(home, 'tcg');
    const {code, stderr} = await home.kvmrun('up', 'vm.json');
    assert.is(code, 0, stderr);
    // Following ends when the VM does.
    const {stdout} = await home.kvmrun('logs', '--follow', 'vm.json');
    assert.match(stdout, LINE);
  },
  {timeoutMs: 60_000},
);

test.run();
