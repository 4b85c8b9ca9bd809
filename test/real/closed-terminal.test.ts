/** The terminal in which a VM was started is closed. */
import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {createInterface} from 'node:readline';
import * as assert from 'uvu/assert';
import {findProgram} from '../../src/host/find-program.js';
import {isAlive} from '../../src/host/process-identity.js';
import {inHome} from '../rig/idle-vm.js';
import {type Home, kvmrunProgram} from '../rig/kvmrun.js';
import {gone} from '../rig/orphans.js';
import {readStatus} from '../rig/running-vm.js';
import {skip, suite} from '../rig/suite.js';

const test = suite('real/closed-terminal');

/** Starts the VM on a terminal, where a shell stays, and takes the terminal away from both. */
async function upAndClose(home: Home): Promise<void> {
  if ((await findProgram('script', process.env)) === undefined) skip('needs script(1)');
  // The shell says its pid when the VM runs, and becomes a program that a hang-up ends.
  const inTerminal = `"${process.execPath}" "${kvmrunProgram}" up && echo pid $$ && exec sleep 600`;
  const terminal = spawn('script', ['-qec', inTerminal, '/dev/null'], {
    cwd: home.folder,
    env: home.env,
    stdio: ['pipe', 'pipe', 'ignore'],
  });
  const closed = once(terminal, 'close');
  for await (const line of createInterface({input: terminal.stdout})) {
    const [, pid] = /^pid (\d+)/.exec(line) ?? [];
    if (pid === undefined) continue;
    terminal.kill('SIGKILL');
    await gone(Number(pid));
    break;
  }
  await closed;
}

// F12
test('a VM and its supervisor go on', () =>
  inHome(async (home) => {
    await upAndClose(home);
    const {phase, supervised, qemu, supervisor} = await readStatus(home);
    assert.equal([phase, supervised], ['running', true]);
    assert.ok(qemu && supervisor);
    assert.is(await isAlive(qemu), true);
    assert.is(await isAlive(supervisor), true);
    const log = await home.kvmrun('logs', '--supervisor');
    assert.match(log.stdout, 'QEMU started');
    assert.not.match(log.stdout, 'takes back');
    assert.is((await home.kvmrun('down')).stdout, 'idle: stopped by quit\n');
  }));

test.run();
