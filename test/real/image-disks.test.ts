/**
 * What a Linux does to disks that are made from a source, and to a raw disk which it gives the header of
 * an overlay on a file of the host.
 */
import {readFile, stat, writeFile} from 'node:fs/promises';
import * as assert from 'uvu/assert';
import {createOverlay} from '../../src/host/qemu-img.js';
import {typeLine, waitForLine, writeGuestProfile} from '../rig/guest.js';
import {withHome} from '../rig/idle-vm.js';
import {imageBytes, sha256} from '../rig/image-orders.js';
import {withImageServer} from '../rig/image-server.js';
import type {Home} from '../rig/kvmrun.js';
import {suite} from '../rig/suite.js';

const test = suite('real/image-disks');
const ROOM = {timeoutMs: 120_000};

/** Boots, runs lines of shell, gives what they say, and powers off. */
async function runGuest(
  home: Home,
  line: string,
  ...upOptions: readonly string[]
): Promise<readonly string[]> {
  const up = await home.kvmrun('up', ...upOptions, 'vm.json');
  assert.is(up.code, 0, up.stderr);
  const earlier = (await home.kvmrun('logs', 'vm.json')).stdout.match(/KVMRUN-OVER/g)?.length ?? 0;
  await waitForLine(home, 'KVMRUN-READY', earlier + 1);
  await typeLine(home, `${line}; sync; say OVER`);
  const lines = await waitForLine(home, 'KVMRUN-OVER', earlier + 1);
  await home.kvmrun('down', 'vm.json', '--force');
  const said = lines.filter((text) => /^KVMRUN-(SAYS|OVER)/.test(text));
  // Those of this boot, which come after the end of the last one.
  const last = said.slice(0, -1).lastIndexOf('KVMRUN-OVER');
  return said.slice(last + 1, -1).map((text) => text.slice('KVMRUN-SAYS '.length).trim());
}

const FIRST = 'say SAYS $(head -c 6 /dev/vda)';
const write = (word: string): string =>
  `printf ${word} | dd of=/dev/vda conv=notrunc,fsync 2>/dev/null`;

test(
  'a guest keeps what it writes to an overlay, and its source stays as it is',
  () =>
    withHome(async (home) => {
      const contents = imageBytes();
      contents.write('source', 0, 'latin1');
      await withImageServer(contents, async ({url, requests}) => {
        const {hex} = sha256(contents);
        const source = {url, sha256: hex, format: 'raw'};
        await writeGuestProfile(home, ['storage', 'commands'], {disks: [{id: 'root', source}]});
        assert.equal(await runGuest(home, `${FIRST}; ${write('mine01')}; ${FIRST}`), [
          'source',
          'mine01',
        ]);
        assert.equal(
          await runGuest(home, `${FIRST}; ${write('gone02')}; ${FIRST}`, '--ephemeral'),
          ['mine01', 'gone02'],
        );
        assert.equal(await runGuest(home, FIRST), ['mine01']);
        const image = home.path('cache', 'kvmrun', 'images', `sha256-${hex}`);
        assert.ok((await readFile(image)).equals(contents));
        assert.equal(requests, ['all']);
      });
    }),
  ROOM,
);

test(
  'a raw disk that the guest has made look like an overlay on a file of the host stays raw',
  () =>
    withHome(async (home) => {
      const secret = home.path('secret');
      await writeFile(secret, Buffer.alloc(2 ** 20, 'SECRET'));
      const trap = home.path('trap.img');
      assert.ok((await createOverlay({path: trap, base: {path: secret, format: 'raw'}})).ok);
      const disks = [
        {id: 'victim', path: 'victim.img', format: 'raw', size: '4MiB'},
        {id: 'trap', path: 'trap.img', format: 'raw', readOnly: true},
      ];
      await writeGuestProfile(home, ['storage', 'commands'], {disks});
      await runGuest(home, 'dd if=/dev/vdb of=/dev/vda conv=notrunc,fsync 2>/dev/null');
      const header = (await readFile(home.path('victim.img'))).subarray(0, 4);
      assert.is(header.toString('latin1'), 'QFI\xfb');
      const seen = await runGuest(
        home,
        'say SAYS $(head -c 3 /dev/vda) $(cat /sys/block/vda/size) $(grep -c SECRETSECRET /dev/vda)',
      );
      assert.equal(seen, ['QFI 8192 0']);
      assert.is((await stat(home.path('victim.img'))).size, 4 * 2 ** 20);
      // Nor by the tools that look at it, with the VM stopped.
      const info = await home.kvmrun('disk', 'info', '--json', 'vm.json', 'victim');
      assert.match(info.stdout, '"virtualBytes": 4194304');
    }),
  ROOM,
);

test.run();
