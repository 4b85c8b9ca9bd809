/** Many hands start the same VM at the same moment. */
import {writeFile} from 'node:fs/promises';
import * as assert from 'uvu/assert';
import {type Home, makeHome} from '../rig/kvmrun.js';
import {processesOf, remainsOf} from '../rig/remains.js';
import {suite} from '../rig/suite.js';

const HANDS = 12;
const BUSY = 75;

const test = suite<{home: Home}>('real/up-race');

test.before.each(async (context) => {
  context.home = await makeHome();
});
test.after.each(({home}) => home[Symbol.asyncDispose]());

// F05
test(
  'twelve simultaneous starts make one QEMU, and a state that can be read',
  async ({home}) => {
    // Without a disk the firmware finds nothing to boot, and waits for ever.
    const profile = {name: 'race', accelerator: 'tcg', memory: {size: '64MiB'}};
    await writeFile(home.path('vm.json'), JSON.stringify(profile));
    const starts = await Promise.all(
      Array.from({length: HANDS}, () => home.kvmrun('up', 'vm.json')),
    );
    try {
      for (const {code, stderr} of starts) assert.ok(code === 0 || code === BUSY, stderr);
      assert.ok(starts.some(({code}) => code === 0));
      assert.is(starts.filter(({stdout}) => /running under tcg, pid/.test(stdout)).length, 1);
      const status = await home.kvmrun('status', 'vm.json', '--json');
      const {phase, qemu} = JSON.parse(status.stdout) as {phase: string; qemu: {pid: number}};
      assert.is(phase, 'running');
      const running = await processesOf(home);
      assert.is(running.filter((command) => /^\S*qemu-system/.test(command)).length, 1);
      assert.ok(qemu.pid > 1);
    } finally {
      await home.kvmrun('down', 'vm.json', '--from', 'quit');
    }
    assert.equal(await remainsOf(home), []);
  },
  {timeoutMs: 120_000},
);

test.run();
