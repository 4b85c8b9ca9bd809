import {spawn} from 'node:child_process';
import * as assert from 'uvu/assert';
import {adviceFor, fateAtLogout, type LogoutFate} from '../../src/cli/logout-fate.js';
import type {LoginFacts} from '../../src/host/login-facts.js';
import {inHome} from '../rig/idle-vm.js';
import {ended, kvmrunProgram} from '../rig/kvmrun.js';
import {skip, suite} from '../rig/suite.js';

const test = suite('cli/logout-fate');

const desktop: LoginFacts = {
  systemd: 'runs',
  lingers: false,
  place: 'user-manager',
  sessionEnd: 'spares',
};
const usual = {uid: 1000, runtime: '/run/user/1000/kvmrun'};
const own = {uid: 1000, runtime: '/home/you/.local/state/kvmrun/run'};

for (const [name, facts, rooms, fate] of [
  ['in the terminal of a desktop', desktop, usual, 'killed'],
  ['in the terminal of a desktop, whatever the folder', desktop, own, 'killed'],
  ['who lingers', {...desktop, lingers: true}, usual, 'stays'],
  ['under ssh, on most distributions', {...desktop, place: 'session'}, usual, 'stays'],
  [
    'under ssh, with KillUserProcesses, even who lingers',
    {...desktop, place: 'session', sessionEnd: 'kills', lingers: true},
    usual,
    'killed-with-session',
  ],
  ['from cron', {...desktop, place: 'elsewhere'}, usual, 'out-of-reach'],
  ['from cron, with folders of its own', {...desktop, place: 'elsewhere'}, own, 'stays'],
  ['without systemd', {...desktop, systemd: 'absent'}, usual, 'stays'],
] satisfies [string, LoginFacts, typeof usual, LogoutFate][]) {
  test(`${name}: ${fate}`, () => assert.is(fateAtLogout(facts, rooms), fate));
}

test('says what to type whenever something is lost', () => {
  assert.is(adviceFor('stays'), undefined);
  for (const fate of ['killed', 'killed-with-session', 'out-of-reach'] as const) {
    assert.match(adviceFor(fate)?.hint ?? '', 'loginctl enable-linger');
  }
});

/** A machine with systemd, as far as one sees, for these commands alone. */
const PRETEND = `mount -t tmpfs none /run && mkdir -p /run/systemd/system /run/user/0 &&
export XDG_RUNTIME_DIR=/run/user/0 || exit 99
"$@" up vm.json && "$@" up vm.json; "$@" down vm.json >&2 && "$@" up vm.json --json; "$@" doctor
"$@" down vm.json >&2`;

test('`up` warns once, and `doctor` each time', () =>
  inHome(async (home) => {
    if (process.getuid?.() !== 0) skip('mounts take root');
    const command = [process.execPath, kvmrunProgram];
    const child = spawn('unshare', ['--mount', 'sh', '-c', PRETEND, 'sh', ...command], {
      cwd: home.folder,
      env: home.env,
      stdio: 'pipe',
    });
    const {code, stdout, stderr} = await ended(child);
    if (code === 99 || stderr.startsWith('unshare: ')) skip('mounts are not allowed');
    assert.is(stderr.match(/warning\[cli\/ends-at-logout\]/g)?.length, 1, stderr);
    assert.match(stderr, 'hint: loginctl enable-linger');
    assert.not.match(stdout, 'cli/ends-at-logout');
    assert.match(stdout, /limited {2}logout: VMs started here are out of reach/);
  }));

test.run();
