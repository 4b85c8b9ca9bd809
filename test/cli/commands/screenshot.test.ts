import {readdir, readFile, writeFile} from 'node:fs/promises';
import * as assert from 'uvu/assert';
import {inHome, writeProfile} from '../../rig/idle-vm.js';
import {suite} from '../../rig/suite.js';

const test = suite('cli/commands/screenshot');
const PNG = '\u0089PNG\r\n\u001a\n';

test('writes a picture, over an older one, and over nothing else', () =>
  inHome(async (home) => {
    await writeProfile(home, {display: {type: 'vnc'}});
    await home.kvmrun('up');
    const first = await home.kvmrun('screenshot', 'vm.json');
    assert.is(first.code, 0, first.stderr);
    assert.match(first.stdout, /^idle: wrote idle\.png, \d{3,4} × \d{3,4}$/m);
    const picture = await readFile(home.path('idle.png'));
    assert.is(picture.toString('latin1', 0, 8), PNG);
    const again = await home.kvmrun('screenshot', 'idle', 'idle.png', '--json');
    assert.is(again.code, 0, again.stderr);
    const told = JSON.parse(again.stdout) as {file: string; width: number};
    assert.equal([told.file, told.width], [home.path('idle.png'), picture.readUInt32BE(16)]);
    const over = await home.kvmrun('screenshot', 'idle', 'vm.json');
    assert.is(over.code, 73);
    assert.match(over.stderr, "vm.json' is there already, is no PNG, and is left as it is");
    const other = await home.kvmrun('screenshot', 'idle', 'a b.JPG');
    assert.is(other.code, 64);
    assert.match(other.stderr, "hint: name it 'a b.png'");
    await writeFile(home.path('folder'), '');
    const nowhere = await home.kvmrun('screenshot', 'idle', 'folder/out.png');
    assert.is(nowhere.code, 73);
    assert.match(nowhere.stderr, "folder/out.png' cannot be written: ENOTDIR");
    const left = await readdir(home.path('run/kvmrun'), {recursive: true}).catch(() => []);
    assert.equal(
      left.filter((name) => name.endsWith('.png')),
      [],
    );
  }));

test('writes to standard output', () =>
  inHome(async (home) => {
    await writeProfile(home, {display: {type: 'vnc'}});
    await home.kvmrun('up');
    const {code, stdout} = await home.kvmrun('screenshot', 'idle', '-');
    assert.is(code, 0);
    assert.match(stdout.slice(0, 8), 'PNG');
    const both = await home.kvmrun('screenshot', 'idle', '-', '--json');
    assert.is(both.code, 64);
  }));

test('says that a guest has no screen, or does not run', () =>
  inHome(async (home) => {
    const stopped = await home.kvmrun('screenshot', 'vm.json');
    assert.is(stopped.code, 69);
    assert.match(stopped.stderr, 'idle is not running, so there is nothing to look at');
    await home.kvmrun('up');
    const {code, stderr} = await home.kvmrun('screenshot', 'vm.json');
    assert.is.not(code, 0);
    assert.match(stderr, 'idle has no screen, as its profile has no display');
  }));

test.run();
