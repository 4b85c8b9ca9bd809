import {mkdir, readFile, writeFile} from 'node:fs/promises';
import * as assert from 'uvu/assert';
import {type Home, makeHome} from '../../rig/kvmrun.js';
import {suite} from '../../rig/suite.js';

const test = suite('cli/commands/export');

async function withProfile(use: (home: Home) => Promise<void>): Promise<void> {
  await using home = await makeHome();
  await writeFile(home.path('vm.json'), JSON.stringify({name: 'Web server', stop: {quit: '1h'}}));
  await use(home);
}

test('writes a unit with absolute paths to standard output, and nothing else', () =>
  withProfile(async (home) => {
    const {code, stdout, stderr} = await home.kvmrun('export', 'systemd', 'vm.json');
    assert.is(code, 0, stderr);
    const [, command = ''] = /^ExecStart=:(.*)$/m.exec(stdout) ?? [];
    assert.match(
      command,
      /^\/\S*node\S* \/\S+\/dist\/kvmrun\.cjs up --foreground \/\S+\/vm\.json /,
    );
    assert.match(stdout, `up --foreground ${home.path('vm.json')} --service`);
    assert.match(stdout, 'Type=notify');
    assert.match(stdout, 'KillMode=mixed');
    assert.match(stdout, `Environment=XDG_STATE_HOME=${home.path('state')}`);
    const [, limit] = /^TimeoutStopSec=(\d+)s$/m.exec(stdout) ?? [];
    assert.ok(Number(limit) > 3600 + 90);
    assert.is(stderr, '');
  }));

test('warns of variables that a unit would not have, at the line that names them', () =>
  withProfile(async (home) => {
    const install = {user: 'ann', password: {env: 'WINDOWS_PASSWORD'}};
    const windows = {version: '11', iso: 'win.iso', install};
    await writeFile(
      home.path('vm.json'),
      JSON.stringify({name: 'win', disks: [{id: 'root', path: 'root.qcow2'}], windows}, null, 1),
    );
    const {code, stdout, stderr} = await home.kvmrun('export', 'systemd');
    assert.is(code, 0, stderr);
    assert.match(stdout, 'ExecStart=');
    assert.match(
      stderr,
      /^vm\.json:\d+:\d+: warning\[cli\/variable-not-in-unit\]: .*'WINDOWS_PASSWORD'/m,
    );
    assert.match(stderr, 'name a "file" instead of "env"');
  }));

test('writes the same unit each time', () =>
  withProfile(async (home) => {
    const [one, other] = [
      await home.kvmrun('export', 'systemd'),
      await home.kvmrun('export', 'systemd'),
    ];
    assert.is(one.stdout, other.stdout);
  }));

test('writes a file, says how to go on, and writes it again', () =>
  withProfile(async (home) => {
    const file = '.config/systemd/user/kvmrun-web-server.service';
    for (const _time of ['first', 'second']) {
      const {code, stdout, stderr} = await home.kvmrun('export', 'systemd', '--output', file);
      assert.is(code, 0, stderr);
      assert.is(stdout, `wrote ${file}\n`);
      assert.match(stderr, 'systemctl --user enable --now kvmrun-web-server.service');
      assert.match(stderr, 'loginctl enable-linger');
    }
    assert.match(await readFile(home.path(file), 'utf8'), 'Description=Virtual machine Web server');
    const elsewhere = await home.kvmrun('export', 'systemd', '-o', 'a b.service');
    assert.match(elsewhere.stderr, `enable --now '${home.path('a b.service')}'`);
  }));

test('leaves a file as it is that it has not written', () =>
  withProfile(async (home) => {
    const before = await readFile(home.path('vm.json'), 'utf8');
    const {code, stderr} = await home.kvmrun('export', 'systemd', '--output', 'vm.json');
    assert.is(code, 73);
    assert.match(stderr, 'cli/file-exists');
    assert.is(await readFile(home.path('vm.json'), 'utf8'), before);
    await mkdir(home.path('folder'));
    const folder = await home.kvmrun('export', 'systemd', '--output', 'folder');
    assert.is(folder.code, 73);
    assert.match(folder.stderr, 'cli/cannot-write');
  }));

test('gives a script one document', () =>
  withProfile(async (home) => {
    const {stdout} = await home.kvmrun('export', 'systemd', 'vm.json', '--json');
    const {name, text} = JSON.parse(stdout) as {readonly name: string; readonly text: string};
    assert.is(name, 'kvmrun-web-server.service');
    assert.match(text, 'Type=notify');
  }));

test('shows the mistakes of a profile instead', () =>
  withProfile(async (home) => {
    await writeFile(home.path('bad.json'), '{"name": "x", "stop": {"quit": "soon"}}');
    const {code, stdout, stderr} = await home.kvmrun('export', 'systemd', 'bad.json');
    assert.is(code, 65);
    assert.is(stdout, '');
    assert.match(stderr, '/stop/quit');
  }));

test.run();
