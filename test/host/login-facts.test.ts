import {mkdir, writeFile} from 'node:fs/promises';
import path from 'node:path';
import * as assert from 'uvu/assert';
import {type LoginFacts, readLoginFacts} from '../../src/host/login-facts.js';
import {suite} from '../rig/suite.js';
import {inTemporaryFolder} from '../rig/temporary-folder.js';

const test = suite('host/login-facts');

const BOOTED = {'run/systemd/system/.keep': ''};
const SESSION = {'proc/self/cgroup': '0::/user.slice/user-1000.slice/session-3.scope\n'};

/** The facts on a machine with these files. */
async function factsWith(
  files: Readonly<Record<string, string>>,
  user = 'you',
): Promise<LoginFacts> {
  let facts: LoginFacts | undefined;
  await inTemporaryFolder(async (root) => {
    for (const [name, text] of Object.entries(files)) {
      await mkdir(path.join(root, path.dirname(name)), {recursive: true});
      await writeFile(path.join(root, name), text);
    }
    facts = await readLoginFacts({uid: 1000, user, root});
  });
  assert.ok(facts);
  return facts;
}

test('asks for nothing where systemd does not run', async () => {
  assert.is((await factsWith({'var/lib/systemd/linger/you': ''})).systemd, 'absent');
});

test('sees who lingers', async () => {
  const linger = {...BOOTED, 'var/lib/systemd/linger/you': ''};
  assert.is((await factsWith(linger)).lingers, true);
  assert.is((await factsWith(linger, 'somebody')).lingers, false);
});

for (const [groups, place] of [
  ['0::/user.slice/user-1000.slice/user@1000.service/app.slice/term.scope\n', 'user-manager'],
  ['0::/user.slice/user-1000.slice/user@1001.service/app.slice/term.scope\n', 'elsewhere'],
  ['0::/user.slice/user-1000.slice/session-c2.scope\n', 'session'],
  ['2:cpu:/\n1:name=systemd:/user.slice/user-1000.slice/session-3.scope\n0::/\n', 'session'],
  ['0::/system.slice/cron.service\n', 'elsewhere'],
] satisfies [string, LoginFacts['place']][]) {
  test(`finds itself: ${place} by ${JSON.stringify(groups)}`, async () => {
    assert.is((await factsWith({...BOOTED, 'proc/self/cgroup': groups})).place, place);
  });
}

const MAIN = 'etc/systemd/logind.conf';

for (const [name, files, expected] of [
  ['no file', {}, 'spares'],
  ['what the distribution has compiled in', {[MAIN]: '[Login]\n#KillUserProcesses=yes\n'}, 'kills'],
  ['what the file says', {[MAIN]: '#KillUserProcesses=yes\nKillUserProcesses = no\n'}, 'spares'],
  [
    'the later one of two additions',
    {
      [MAIN]: 'KillUserProcesses=yes\n',
      'usr/lib/systemd/logind.conf.d/90-a.conf': 'KillUserProcesses=no\n',
      'etc/systemd/logind.conf.d/10-b.conf': 'KillUserProcesses=yes\n',
    },
    'spares',
  ],
  [
    'the stronger one of two additions with one name',
    {
      'usr/lib/systemd/logind.conf.d/a.conf': 'KillUserProcesses=no\n',
      'etc/systemd/logind.conf.d/a.conf': 'KillUserProcesses=yes\n',
    },
    'kills',
  ],
  [
    'users who are spared',
    {[MAIN]: 'KillUserProcesses=yes\nKillExcludeUsers=root you\n'},
    'spares',
  ],
  ['users who are meant', {[MAIN]: 'KillUserProcesses=yes\nKillOnlyUsers=somebody\n'}, 'spares'],
] satisfies [string, Record<string, string>, LoginFacts['sessionEnd']][]) {
  test(`reads logind.conf: ${name}`, async () => {
    assert.is((await factsWith({...BOOTED, ...SESSION, ...files})).sessionEnd, expected);
  });
}

test('knows that root is spared', async () => {
  const kills = {...BOOTED, ...SESSION, [MAIN]: 'KillUserProcesses=yes\n'};
  assert.is((await factsWith(kills, 'root')).sessionEnd, 'spares');
});

test.run();
