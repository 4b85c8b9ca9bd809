import {truncate, writeFile} from 'node:fs/promises';
import path from 'node:path';
import * as assert from 'uvu/assert';
import {statusOf} from '../../rig/ask.js';
import {IDLE, inHome, writeProfile} from '../../rig/idle-vm.js';
import type {Home} from '../../rig/kvmrun.js';
import {suite} from '../../rig/suite.js';
import {contains} from '../../rig/supervised.js';

const test = suite('cli/commands/send-key');

/** A boot sector that writes `#`, and then what the BIOS reads from the keyboard. */
const ECHO = Buffer.concat([
  // mov dx, 3f8h; mov al, '#'; then, again and again: out dx, al; mov ah, 0; int 16h
  Buffer.from('baf803b023eeb400cd16ebf9', 'hex'),
  Buffer.alloc(498),
  Buffer.from('55aa', 'hex'),
]);

const serialLogOf = async (home: Home): Promise<string> =>
  path.join(home.path('state'), 'kvmrun', (await statusOf(home)).id, 'logs/serial.log');

async function startEcho(home: Home): Promise<void> {
  await writeFile(home.path('echo.img'), ECHO);
  // SeaBIOS reads nothing from a disk of one sector.
  await truncate(home.path('echo.img'), 2 ** 20);
  const disk = {id: 'boot', path: 'echo.img', format: 'raw'};
  await writeProfile(home, {...IDLE, disks: [disk], ready: {type: 'serial', text: '#'}});
  const {code, stderr} = await home.kvmrun('up', '--wait');
  assert.is(code, 0, stderr);
}

test('presses keys that the guest reads', () =>
  inHome(async (home) => {
    await startEcho(home);
    const keys = await home.kvmrun('send-key', 'idle', 'k', 'shift-v', 'minus');
    assert.equal([keys.code, keys.stdout], [0, 'idle: sent 3 key presses\n'], keys.stderr);
    const text = await home.kvmrun('send-key', 'vm.json', 'spc', '--text', 'Run_1!', '--json');
    assert.is(text.code, 0, text.stderr);
    assert.is((JSON.parse(text.stdout) as {presses: number}).presses, 7);
    await contains(await serialLogOf(home), 'kV- Run_1!');
    const log = await home.kvmrun('logs', 'idle', '--supervisor');
    assert.not.match(log.stdout, 'Run_1');
  }));

for (const [args, code, message] of [
  [['ctlr-c'], 64, "'ctlr', in 'ctlr-c', is no key\n  hint: did you mean 'ctrl'?"],
  [['hyper'], 64, "'hyper' is no key"],
  [[], 64, 'no key is named that should be pressed'],
  [['--text', 'naïve'], 64, "there is no key for 'ï'"],
  [['--text', 'x'.repeat(251)], 64, '251 keys are more than QEMU keeps in mind'],
  [['a'], 69, 'idle is not running, so there is nothing to press keys in'],
] satisfies [string[], number, string][]) {
  test(`says what is wrong with ${args.join(' ').slice(0, 20)}`, () =>
    inHome(async (home) => {
      const ran = await home.kvmrun('send-key', 'vm.json', ...args);
      assert.is(ran.code, code);
      assert.match(ran.stderr, message);
    }));
}

test('presses no key of a guest that is paused', () =>
  inHome(async (home) => {
    await home.kvmrun('up');
    await home.kvmrun('pause');
    const {code, stderr} = await home.kvmrun('send-key', 'idle', 'a');
    assert.is(code, 69);
    assert.match(stderr, "idle is 'paused', and would not see a key");
  }));

test.run();
