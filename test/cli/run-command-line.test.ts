import {spawn} from 'node:child_process';
import {closeSync, openSync} from 'node:fs';
import {suite} from 'uvu';
import * as assert from 'uvu/assert';
import {COMMANDS} from '../../src/cli/command-table.js';
import {ended, kvmrunProgram, makeHome, type Ran} from '../rig/kvmrun.js';
import {withTimeout} from '../rig/with-timeout.js';

const test = suite('cli/run-command-line');

async function run(...args: readonly string[]): Promise<Ran> {
  await using home = await makeHome();
  return await home.kvmrun(...args);
}

test(
  'lists every verb in its help',
  withTimeout(async () => {
    const {code, stdout, stderr} = await run('--help');
    assert.is(code, 0);
    assert.is(stderr, '');
    for (const {name} of COMMANDS) assert.match(stdout, `kvmrun ${name}`);
  }),
);

for (const {name} of COMMANDS) {
  test(
    `gives ${name} a help of its own`,
    withTimeout(async () => {
      const {code, stdout} = await run(name, '--help');
      assert.is(code, 0);
      assert.match(stdout, `kvmrun ${name}`);
      assert.match(stdout, '--json');
    }),
  );
}

test(
  'answers --version with one line',
  withTimeout(async () => {
    const {code, stdout} = await run('--version');
    assert.is(code, 0);
    assert.match(stdout, /^\d+\.\d+\.\d+\n$/);
  }),
);

test(
  'shows the help to somebody who says nothing, and fails',
  withTimeout(async () => {
    const {code, stdout} = await run();
    assert.is(code, 64);
    assert.match(stdout, 'Usage: kvmrun');
  }),
);

test(
  'knows what an unknown command was meant to be',
  withTimeout(async () => {
    const {code, stderr} = await run('staus');
    assert.is(code, 64);
    assert.match(stderr, "Unknown command 'staus'");
    assert.match(stderr, 'kvmrun status');
  }),
);

test(
  'names the unknown option, not the missing argument',
  withTimeout(async () => {
    const {code, stderr} = await run('plan', '--fromat', 'shell');
    assert.is(code, 64);
    assert.match(stderr, "Unknown option '--fromat', did you mean '--format'?");
  }),
);

test(
  'knows what an unknown action was meant to be, and says so with --json, too',
  withTimeout(async () => {
    const {code, stdout, stderr} = await run('snapshot', 'craete', 'web', '--json');
    assert.is(code, 64);
    assert.is(stderr, '');
    const [problem] = (JSON.parse(stdout) as {diagnostics: {message: string; hint: string}[]})
      .diagnostics;
    assert.is(problem?.message, "Unknown action 'craete', allowed are create, ls, restore, rm");
    assert.is(problem?.hint, 'kvmrun snapshot create web');
  }),
);

test(
  'says that an option is without its value',
  withTimeout(async () => {
    const {code, stderr} = await run('logs', '-n');
    assert.is(code, 64);
    assert.is(
      stderr,
      'error[cli/usage]: The option -n needs a value\n  hint: kvmrun logs --help\n',
    );
  }),
);

test(
  'says which values an option takes',
  withTimeout(async () => {
    const {code, stderr} = await run('plan', '--format', 'yaml');
    assert.is(code, 64);
    assert.match(stderr, 'yaml');
    assert.match(stderr, 'shell');
  }),
);

test(
  'does not guess between two values of one option',
  withTimeout(async () => {
    const {code, stderr} = await run('plan', '--format', 'argv', '--format', 'shell');
    assert.is(code, 64);
    assert.match(stderr, 'The option --format is given more than once');
  }),
);

test(
  'works with a cache folder that cannot be used, and in /proc, where mkdir goes round for ever',
  withTimeout(async () => {
    await using home = await makeHome();
    for (const XDG_CACHE_HOME of ['/dev/null', '/proc']) {
      const env = {...home.env, XDG_CACHE_HOME};
      const child = spawn(process.execPath, [kvmrunProgram, 'ps'], {cwd: home.folder, env});
      const {code, stderr} = await ended(child);
      assert.is(code, 0, stderr);
    }
  }),
);

test(
  'says in one line that its output cannot be written',
  withTimeout(async () => {
    await using home = await makeHome();
    const full = openSync('/dev/full', 'w');
    try {
      const child = spawn(process.execPath, [kvmrunProgram, 'schema'], {
        cwd: home.folder,
        env: home.env,
        stdio: ['ignore', full, 'pipe'],
      });
      const {code, stderr} = await ended(child);
      assert.is(code, 74);
      assert.match(stderr, /^error\[cli\/output\]: .*\n$/);
    } finally {
      closeSync(full);
    }
  }),
);

test(
  'prints one JSON document for wrong usage too',
  withTimeout(async () => {
    const {code, stdout, stderr} = await run('status', '--jsn', '--json');
    assert.is(code, 64);
    assert.is(stderr, '');
    const {error} = JSON.parse(stdout) as {error: {failure: string; exitCode: number}};
    assert.is(error.failure, 'usage');
    assert.is(error.exitCode, 64);
  }),
);

test.run();
