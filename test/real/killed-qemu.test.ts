/** QEMU is killed from outside, or crashes: how that is told, and that nothing is left. */
import * as assert from 'uvu/assert';
import {inHome, writeProfile} from '../rig/idle-vm.js';
import {ended, type Home} from '../rig/kvmrun.js';
import {qemusOf} from '../rig/orphans.js';
import {remainsOf} from '../rig/remains.js';
import {readStatus, started} from '../rig/running-vm.js';
import {suite} from '../rig/suite.js';

const test = suite('real/killed-qemu');

/** Waits until the supervisor has told everything, which is when it has nothing more to tell. */
const endOfRun = (home: Home): Promise<unknown> => ended(home.start('logs', '--follow'));

// F01
test('a killed QEMU is told as killed, cleaned up after, and not started again', () =>
  inHome(async (home) => {
    const {qemu} = await started(home);
    const end = endOfRun(home);
    process.kill(qemu.pid, 'SIGKILL');
    await end;
    const {phase, lastExit} = await readStatus(home);
    assert.is(phase, 'stopped');
    assert.equal(
      [lastExit?.reason, lastExit?.signal, lastExit?.failure],
      ['killed', 'SIGKILL', 'killed'],
    );
    assert.equal(await qemusOf(home), []);
    assert.equal(await remainsOf(home), []);
  }));

// F02
test('a QEMU that crashed is told with its last words', () =>
  inHome(async (home) => {
    // A network that leads nowhere makes QEMU warn.
    await writeProfile(home, {extraArgs: ['-netdev', 'user,id=loose']});
    const {qemu} = await started(home);
    const end = endOfRun(home);
    process.kill(qemu.pid, 'SIGSEGV');
    await end;
    const {lastExit} = await readStatus(home);
    assert.equal([lastExit?.reason, lastExit?.signal], ['qemu-crash', 'SIGSEGV']);
    assert.match(lastExit?.stderrTail ?? '', 'netdev loose has no peer');
    assert.equal(await remainsOf(home), []);
  }));

for (const [name, signal, code, said] of [
  ['killed', 'SIGKILL', 82, 'QEMU was killed with SIGKILL'],
  ['crashed', 'SIGSEGV', 83, 'QEMU crashed with SIGSEGV'],
] as const) {
  // F01, F02
  test(`the foreground ends with ${code} when QEMU was ${name}`, () =>
    inHome(async (home) => {
      const kvmrun = home.start('up', '--foreground');
      const end = ended(kvmrun);
      await new Promise<void>((runs) => {
        kvmrun.stderr?.on('data', (text) => {
          if (String(text).includes('running under')) runs();
        });
      });
      const [pid = 0] = await qemusOf(home);
      process.kill(pid, signal);
      const ran = await end;
      assert.is(ran.code, code);
      assert.match((await readStatus(home)).lastExit?.message ?? '', said);
      assert.equal(await remainsOf(home), []);
    }));
}

test.run();
