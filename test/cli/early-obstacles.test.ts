/** `up` tells of everything that a look shows before it fetches or makes anything. */
import {existsSync} from 'node:fs';
import {readdir} from 'node:fs/promises';
import {createServer} from 'node:net';
import * as assert from 'uvu/assert';
import {writeProfile} from '../rig/idle-vm.js';
import {withSourcedVm} from '../rig/sourced-vm.js';
import {suite} from '../rig/suite.js';

const test = suite('cli/early-obstacles');

/** A port of the loopback that somebody else has. */
async function withTakenPort(use: (port: number) => Promise<void>): Promise<void> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('No port');
  try {
    await use(address.port);
  } finally {
    server.close();
  }
}

for (const args of [['up'], ['up', '--foreground']]) {
  test(`${args.join(' ')} tells of a port and a key at once, and fetches and makes nothing`, () =>
    withSourcedVm(({home, server, disk, image}) =>
      withTakenPort(async (port) => {
        const forwards = [{host: port, guest: 22}];
        await writeProfile(home, {
          disks: [disk, {id: 'own', size: '1MiB'}],
          networks: [{id: 'net', type: 'user', forwards}],
          cloudInit: {sshKeys: [{file: 'nobody.pub'}]},
        });
        const up = await home.kvmrun(...args);
        assert.match(up.stderr, 'error[host/port-taken]');
        assert.match(up.stderr, 'nobody.pub');
        assert.is(up.code === 0, false);
        assert.equal(server.requests, []);
        assert.not.ok(existsSync(image));
        const states = await readdir(home.path('state/kvmrun')).catch(() => []);
        for (const id of states) {
          assert.not.ok(existsSync(home.path('state/kvmrun', id, 'disks')));
        }
      }),
    ));
}

test('finds nothing in the way of a VM that runs', () =>
  withSourcedVm(async ({home, disk}) => {
    const forwards = [{host: 'auto', guest: 22}];
    await writeProfile(home, {disks: [disk], networks: [{id: 'net', type: 'user', forwards}]});
    assert.is((await home.kvmrun('up')).code, 0);
    const again = await home.kvmrun('up');
    assert.is(again.code, 0, again.stderr);
    assert.match(again.stdout, 'runs already');
  }));

test.run();
