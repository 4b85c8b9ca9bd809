/** `kvmrun rm` as a user types it, with a real QEMU. */
import {spawn} from 'node:child_process';
import {mkdir, readdir, rm, stat, writeFile} from 'node:fs/promises';
import * as assert from 'uvu/assert';
import {shellWord} from '../../../src/core/shell-word.js';
import {findProgram} from '../../../src/host/find-program.js';
import {inHome, writeProfile} from '../../rig/idle-vm.js';
import {ended, type Home, kvmrunProgram, type Ran} from '../../rig/kvmrun.js';
import {processesOf, remainsOf} from '../../rig/remains.js';
import {skip, suite} from '../../rig/suite.js';

const slow = suite('cli/commands/rm');

/** Each runs the command many times. */
const LIMIT = {timeoutMs: 90_000};
const test = (name: string, run: () => Promise<void>): void => slow(name, run, LIMIT);

const DISKS = [
  {id: 'root', source: {path: 'base.img', format: 'raw'}},
  {id: 'data', path: 'data.img', format: 'raw', size: '1MiB'},
];

/** A VM that has run. */
const withStopped = (use: (home: Home, id: string) => Promise<void>) => () =>
  inHome(async (home) => {
    await writeFile(home.path('base.img'), Buffer.alloc(2 ** 20));
    await writeProfile(home, {disks: DISKS});
    const up = await home.kvmrun('up');
    assert.is(up.code, 0, up.stderr);
    await home.kvmrun('down', '--from', 'quit');
    const [id = ''] = await readdir(home.path('state/kvmrun'));
    await use(home, id);
  });

const stateOf = (home: Home): Promise<readonly string[]> => readdir(home.path('state/kvmrun'));

test(
  'tells what goes and what stays, and leaves nothing of the VM but what is the user’s',
  withStopped(async (home, id) => {
    await writeFile(home.path('state/kvmrun', id, 'something.else'), 'kept by a later release');
    const {code, stdout, stderr} = await home.kvmrun('rm', '--yes', 'idle', 'vm.json');
    assert.is(code, 0, stderr);
    assert.match(stdout, /^idle: removed, [\d.]+KiB\n$/);
    assert.match(stderr, /^ {2}disks\/root\.qcow2 +\d+KiB +a disk, with all/m);
    assert.match(stderr, /^ {2}something\.else +4KiB +kept for this VM$/m);
    assert.match(stderr, /^ {2}\S+data\.img +the disk 'data', in a place of the profile's$/m);
    assert.match(stderr, /^ {2}\S+base\.img +what 'root' was made from$/m);
    assert.match(stderr, /^ {2}\S+vm\.json +the profile$/m);
    assert.equal(await stateOf(home), []);
    assert.equal(await remainsOf(home), []);
    assert.is((await stat(home.path('data.img'))).size, 2 ** 20);
    assert.is((await home.kvmrun('ps', '--all')).stderr, 'no VMs\n');
    const again = await home.kvmrun('rm', 'vm.json');
    assert.equal([again.code, again.stdout], [0, 'idle: nothing is kept of it\n']);
    assert.is((await home.kvmrun('rm', 'idle')).code, 66);
  }),
);

test(
  'keeps the disks when asked to, and the next start goes on with them',
  withStopped(async (home, id) => {
    const {stdout} = await home.kvmrun('rm', '-y', '--keep-disks', 'idle', '--json');
    const [vm] = JSON.parse(stdout).vms;
    assert.is(vm.outcome, 'removed');
    assert.ok(vm.kept.includes(home.path('state/kvmrun', id, 'disks/root.qcow2')));
    assert.equal(await readdir(home.path('state/kvmrun', id)), ['disks']);
    const up = await home.kvmrun('up');
    assert.is(up.code, 0, up.stderr);
    assert.not.match(up.stdout, 'created root.qcow2');
  }),
);

test(
  'ends what was cut short, also when the profile is gone',
  withStopped(async (home, id) => {
    for (const name of ['disks', 'last-exit.json', 'launch.json']) {
      await rm(home.path('state/kvmrun', id, name), {recursive: true});
    }
    await rm(home.path('vm.json'));
    const {code, stderr} = await home.kvmrun('rm', '--yes', 'idle');
    assert.is(code, 0, stderr);
    assert.equal(await stateOf(home), []);
  }),
);

test(
  'refuses a VM that runs, and one whose disk another one needs',
  withStopped(async (home, id) => {
    const base = home.path('state/kvmrun', id, 'disks/root.qcow2');
    await home.kvmrun('up');
    const running = await home.kvmrun('rm', '--yes', 'idle');
    assert.is(running.code, 75);
    assert.match(running.stderr, 'hint: kvmrun down idle');
    await home.kvmrun('down', '--from', 'quit');
    // What the record of another VM says, and be it a copy.
    const paths = {stateDirectory: home.path('state')};
    const record = {format: 1, id: 'other-1', name: 'other', paths, stop: {}, ports: []};
    const disks = [{id: 'root', path: base, layers: []}];
    await mkdir(home.path('state/kvmrun/other-1'), {mode: 0o700});
    await writeFile(home.path('state/kvmrun/other-1/vm.json'), JSON.stringify({...record, disks}));
    const needed = await home.kvmrun('rm', '--yes', 'idle');
    assert.is(needed.code, 75);
    assert.match(needed.stderr, 'is a disk of other, too');
    assert.ok((await stat(base)).size > 0);
  }),
);

/** With a terminal of its own. */
async function atTerminal(
  home: Home,
  answer: string,
  meanwhile: () => Promise<void> = async () => undefined,
): Promise<Ran> {
  const command = [process.execPath, kvmrunProgram, 'rm', 'idle'].map(shellWord).join(' ');
  const terminal = spawn('script', ['-qec', command, '/dev/null'], {
    cwd: home.folder,
    env: home.env,
    stdio: 'pipe',
  });
  let seen = '';
  terminal.stdout.on('data', (piece: Buffer) => {
    const asked = seen.includes('[y/N]');
    seen += piece.toString();
    if (asked || !seen.includes('[y/N]')) return;
    void meanwhile().finally(() => terminal.stdin.write(answer));
  });
  return ended(terminal);
}

test(
  'asks at a terminal, holds the VM meanwhile, and goes by the answer',
  withStopped(async (home, id) => {
    if ((await findProgram('script', process.env)) === undefined) skip('needs script(1)');
    const unasked = await home.kvmrun('rm', 'idle');
    assert.is(unasked.code, 64);
    assert.match(unasked.stderr, 'hint: add --yes');
    for (const answer of ['n\r', '\r', '\u0003']) {
      const {code, stdout} = await atTerminal(home, answer);
      assert.is(code, 0);
      assert.match(stdout, 'nothing was removed');
      assert.equal(await stateOf(home), [id]);
      assert.equal(await remainsOf(home), []);
    }
    const ran: Ran[] = [];
    const {stdout} = await atTerminal(home, 'y\r', async () => {
      ran.push(await home.kvmrun('up'));
      ran.push(await home.kvmrun('rm', '--yes', 'idle'));
      ran.push(await home.kvmrun('ps', '--all'));
    });
    const [started, second, list] = ran;
    assert.is(started?.code, 75);
    assert.match(started?.stderr ?? '', 'idle is just being removed by another kvmrun');
    assert.is(second?.code, 75);
    assert.match(list?.stdout ?? '', /^idle +stopped/m);
    assert.match(stdout, /idle: removed/);
    assert.equal(await stateOf(home), []);
    assert.equal(await processesOf(home), []);
  }),
);

slow.run();
