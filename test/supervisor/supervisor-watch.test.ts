import {createServer, type Server, type Socket} from 'node:net';
import path from 'node:path';
import * as assert from 'uvu/assert';
import {watchSupervisor} from '../../src/supervisor/supervisor-watch.js';
import {suite} from '../rig/suite.js';
import {inTemporaryFolder} from '../rig/temporary-folder.js';

const test = suite('supervisor/supervisor-watch');

interface Listening {
  readonly server: Server;
  readonly client: Promise<Socket>;
}

async function listenAt(file: string): Promise<Listening> {
  const server = createServer();
  const client = new Promise<Socket>((resolve) => server.once('connection', resolve));
  await new Promise<void>((resolve) => server.listen(file, resolve));
  return {server, client};
}

test('tells that a supervisor has closed its connections', () =>
  inTemporaryFolder(async (folder) => {
    const file = path.join(folder, 'ctl.sock');
    const {server, client} = await listenAt(file);
    const {gone} = await watchSupervisor(file);
    (await client).destroy();
    await gone;
    server.close();
  }));

test('says nothing after it was left, nor of a supervisor that is not there', () =>
  inTemporaryFolder(async (folder) => {
    const file = path.join(folder, 'ctl.sock');
    const {server, client} = await listenAt(file);
    const watches = [await watchSupervisor(file), await watchSupervisor(`${file}.none`)];
    const said: string[] = [];
    for (const {gone} of watches) void gone.then(() => said.push('gone'));
    const closed = client.then((socket) => new Promise((resolve) => socket.once('close', resolve)));
    for (const {leave} of watches) leave();
    (await client).resume();
    await closed;
    assert.equal(said, []);
    server.close();
  }));

test.run();
