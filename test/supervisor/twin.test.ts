/** Two copies of a folder with its lock file, with a real QEMU. */
import {mkdir, rename} from 'node:fs/promises';
import * as assert from 'uvu/assert';
import {inHome, writeProfile} from '../rig/idle-vm.js';
import {suite} from '../rig/suite.js';

const test = suite('supervisor/twin');

test('two copies of one machine run one after the other, and not at once', () =>
  inHome(async (home) => {
    for (const folder of ['first', 'copy']) {
      await writeProfile(home, {uuid: '00000000-0000-4000-8000-000000000001'});
      await mkdir(home.path(folder));
      await rename(home.path('vm.json'), home.path(folder, 'vm.json'));
    }
    assert.is((await home.kvmrun('up', 'first/vm.json')).code, 0);
    try {
      const twin = await home.kvmrun('up', 'copy/vm.json');
      assert.is(twin.code, 75);
      assert.match(twin.stderr, /'idle' of '.*first\/vm\.json', pid \d+, runs and is the same/);
      assert.match(twin.stderr, /"uuid": "00000000.*\n +\^/);
    } finally {
      await home.kvmrun('down', 'first/vm.json', '--from', 'quit');
    }
    const both = await Promise.all(
      ['first', 'copy'].map((folder) => home.kvmrun('up', `${folder}/vm.json`)),
    );
    assert.ok(both.filter(({code}) => code === 0).length < 2);
    await home.kvmrun('down', 'first/vm.json', '--from', 'quit');
    const alone = await home.kvmrun('up', 'copy/vm.json');
    assert.is(alone.code, 0, alone.stderr);
    await home.kvmrun('down', 'copy/vm.json', '--from', 'quit');
  }));

test.run();
