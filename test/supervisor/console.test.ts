import type {Socket} from 'node:net';
import path from 'node:path';
import * as assert from 'uvu/assert';
import {type Console, openConsole} from '../../src/supervisor/console.js';
import {connectSocket} from '../../src/supervisor/unix-socket.js';
import {suite} from '../rig/suite.js';
import {inTemporaryFolder} from '../rig/temporary-folder.js';

const test = suite('supervisor/console');

interface Scene {
  readonly shell: Console;
  readonly typed: string[];
  readonly join: () => Promise<Socket>;
}

const withConsole = (run: (scene: Scene) => Promise<void>): Promise<void> =>
  inTemporaryFolder(async (folder) => {
    const file = path.join(folder, 'con.sock');
    const typed: string[] = [];
    const clients: Socket[] = [];
    const opened = await openConsole(file, (bytes) => typed.push(String(bytes)));
    assert.ok(opened.ok);
    const shell = opened.value;
    const join = async (): Promise<Socket> => {
      const connected = await connectSocket(file, 1000);
      if (!connected.ok) throw new Error(connected.error);
      clients.push(connected.value);
      return connected.value;
    };
    try {
      await run({shell, typed, join});
    } finally {
      for (const client of clients) client.destroy();
      await shell.close();
    }
  });

/** Reads until the text has come. */
async function hears(client: Socket, text: string): Promise<string> {
  let heard = '';
  return new Promise((resolve) => {
    client.on('data', (bytes: Buffer) => {
      heard += String(bytes);
      if (heard.endsWith(text)) resolve(heard);
    });
  });
}

test('shows the output to everybody', () =>
  withConsole(async ({shell, join}) => {
    shell.show(Buffer.from('boot\n'));
    const clients = [await join(), await join()];
    const heard = clients.map((client) => hears(client, 'login: '));
    // Whoever has joined is shown the past first; only then is it sure to get the rest.
    await Promise.all(
      clients.map((client) => new Promise((resolve) => client.once('data', resolve))),
    );
    shell.show(Buffer.from('login: '));
    assert.equal(await Promise.all(heard), ['boot\nlogin: ', 'boot\nlogin: ']);
  }));

test('shows a newcomer the end of what was before', () =>
  withConsole(async ({shell, join}) => {
    for (let line = 0; line < 1000; line += 1) shell.show(Buffer.from(`line ${line}\n`));
    const heard = await hears(await join(), 'line 999\n');
    assert.is(heard.length, 4096);
  }));

test('passes on what anybody types', () =>
  withConsole(async ({typed, join}) => {
    const [one, other] = [await join(), await join()];
    one.end('root\n');
    await new Promise((resolve) => one.once('close', resolve));
    other.end('secret\n');
    await new Promise((resolve) => other.once('close', resolve));
    assert.equal(typed, ['root\n', 'secret\n']);
  }));

test('drops a client that does not read', () =>
  withConsole(async ({shell, join}) => {
    shell.show(Buffer.from('!'));
    const lazy = await join();
    await new Promise((resolve) => lazy.once('data', resolve));
    lazy.pause();
    const dropped = new Promise((resolve) => lazy.once('close', resolve));
    for (let megabyte = 0; megabyte < 4; megabyte += 1) shell.show(Buffer.alloc(1024 * 1024));
    lazy.resume();
    await dropped;
    // The console itself works on.
    shell.show(Buffer.from('still here'));
    assert.match(await hears(await join(), 'still here'), 'still here');
  }));

test.run();
