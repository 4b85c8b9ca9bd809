/** `ps --watch` on a terminal, which script(1) makes, and for scripts. */
import {type ChildProcess, spawn} from 'node:child_process';
import {createInterface} from 'node:readline';
import * as assert from 'uvu/assert';
import {findProgram} from '../../src/host/find-program.js';
import {inHome} from '../rig/idle-vm.js';
import {ended, type Home, kvmrunProgram} from '../rig/kvmrun.js';
import {skip, suite} from '../rig/suite.js';

const test = suite('cli/ps-watch');

const COMMAND = `'${process.execPath}' '${kvmrunProgram}' ps --watch`;

/** Runs it on a terminal of this size, and has the shell say how it left the terminal. */
async function onTerminal(home: Home, columns: number): Promise<ChildProcess> {
  if ((await findProgram('script', process.env)) === undefined) skip('script is not installed');
  const shell = `stty cols ${columns} rows 8; ${COMMAND}; echo "code=$?"; stty -a`;
  return spawn('script', ['-qec', shell, '/dev/null'], {
    cwd: home.folder,
    env: {...home.env, TERM: 'xterm', SHELL: '/bin/sh'},
    stdio: 'pipe',
  });
}

/** Settles when what was written fits. */
function written(child: ChildProcess, what: RegExp): Promise<void> {
  let text = '';
  return new Promise((resolve) => {
    child.stdout?.on('data', (chunk: Buffer) => {
      text += chunk.toString();
      if (what.test(text)) resolve();
    });
  });
}

for (const [name, key] of [
  ['q', 'q'],
  ['Ctrl-C', '\u0003'],
] as const) {
  test(`draws what happens, and gives the terminal back after ${name}`, () =>
    inHome(async (home) => {
      const watching = await onTerminal(home, 60);
      const end = ended(watching);
      await written(watching, /no VM runs/);
      const appears = written(watching, /idle +running .* \d+% +\d+ MiB +tcg/);
      assert.is((await home.kvmrun('up')).code, 0);
      await appears;
      watching.stdin?.write(key);
      const {stdout} = await end;
      const [before = '', after = ''] = stdout.split('\u001b[?1049l');
      assert.match(before, '\u001b[?1049h');
      assert.match(before, '\u001b[?7h\u001b[?25h');
      assert.match(after, /^\S*NAME.*\r\nidle +running/);
      assert.match(after, 'code=0');
      assert.match(after, / icanon /);
      assert.match(after, / echo /);
      const width = Math.max(
        ...after
          .split('\r\n')
          .slice(1, 2)
          .map((line) => line.length),
      );
      assert.ok(width <= 60, `${width} columns`);
    }));
}

test('writes lines of JSON for a script, and ends with its reader', () =>
  inHome(async (home) => {
    await home.kvmrun('up');
    const watching = home.start('ps', '--watch', '--json');
    const end = ended(watching);
    if (watching.stdout === null) throw new Error('standard output is not a pipe');
    const lines: string[] = [];
    for await (const line of createInterface({input: watching.stdout})) {
      lines.push(line);
      if (lines.length === 3) break;
    }
    watching.stdout.destroy();
    assert.is((await end).code, 0);
    const [vm] = (JSON.parse(lines[2] ?? '') as {vms: readonly Listed[]}).vms;
    assert.is(vm?.phase, 'running');
    assert.type(vm?.usage?.cpuPercent, 'number');
    assert.ok((vm?.usage?.residentBytes ?? 0) > 10_000_000);
  }));

interface Listed {
  readonly phase: string;
  readonly usage?: {readonly cpuPercent?: number; readonly residentBytes: number};
}

test('says what to do where there is no terminal', () =>
  inHome(async (home) => {
    const {code, stderr} = await home.kvmrun('ps', '-w');
    assert.is(code, 64);
    assert.match(stderr, 'kvmrun ps --watch --json');
  }));

test.run();
