/** A VM in the foreground of a terminal that has been stopped. */
import {spawn} from 'node:child_process';
import {readFile} from 'node:fs/promises';
import * as assert from 'uvu/assert';
import {findProgram} from '../../src/host/find-program.js';
import type {VmStatus} from '../../src/supervisor/vm-status.js';
import {waitForLine, writeGuestProfile} from '../rig/guest.js';
import {ended, kvmrunProgram, makeHome} from '../rig/kvmrun.js';
import {remainsOf} from '../rig/remains.js';
import {shows} from '../rig/shows.js';
import {skip, suite} from '../rig/suite.js';

const MAX_RSS_BYTES = 80e6;

const test = suite('real/stopped-terminal');

test(
  'goes on, and so does its supervisor, without growing',
  async () => {
    await using home = await makeHome();
    // Makes a terminal, and stops reading it when nobody reads its own output.
    if ((await findProgram('script', home.env)) === undefined) skip('needs the program script');
    const file = await writeGuestProfile(home, ['flood:1M']);
    const command = `exec '${process.execPath}' '${kvmrunProgram}' up --foreground ${file}`;
    const terminal = spawn('script', ['-qefc', command, '/dev/null'], {
      cwd: home.folder,
      env: home.env,
      stdio: ['pipe', 'pipe', 'inherit'],
    });
    await shows(terminal.stdout, 'running under tcg');
    terminal.stdout.pause();
    await waitForLine(home, 'KVMRUN-FLOODED');
    const status = JSON.parse((await home.kvmrun('status', '--json')).stdout) as VmStatus;
    assert.equal([status.phase, status.supervised], ['running', true]);
    const memory = await readFile(`/proc/${status.supervisor?.pid}/status`, 'utf8');
    const [, kib] = /^VmHWM:\s+([0-9]+) kB$/m.exec(memory) ?? [];
    assert.ok(Number(kib) * 1024 <= MAX_RSS_BYTES, `${kib} KiB`);
    assert.is((await home.kvmrun('down', '--from', 'quit')).code, 0);
    // Somebody presses Ctrl-Q.
    terminal.stdout.resume();
    const end = await ended(terminal);
    assert.match(end.stdout, 'kvmrun kvmrun kvmrun');
    assert.equal(await remainsOf(home), []);
  },
  {timeoutMs: 90_000},
);

test.run();
