/** `kvmrun image` as a user types it, and `up` with disks that come from a server. */
import {existsSync} from 'node:fs';
import {chmod, readdir, readFile, rename, writeFile} from 'node:fs/promises';
import path from 'node:path';
import {gzipSync} from 'node:zlib';
import * as assert from 'uvu/assert';
import {createImage} from '../../../src/host/qemu-img.js';
import {runProgram} from '../../../src/host/spawn.js';
import {writeProfile} from '../../rig/idle-vm.js';
import {ended} from '../../rig/kvmrun.js';
import {type SourcedVm, withSourcedVm} from '../../rig/sourced-vm.js';
import {suite} from '../../rig/suite.js';

const test = suite('cli/commands/image');
const sourced = (run: (vm: SourcedVm) => Promise<void>) => () => withSourcedVm(run);
const ROOM = {timeoutMs: 60_000};

test(
  'up fetches what the disk is made from, once, and keeps what the guest writes apart',
  sourced(async ({home, server, image}) => {
    const up = await home.kvmrun('up');
    assert.is(up.code, 0, up.stderr);
    assert.match(up.stdout, /created root\.qcow2 on sha256:[0-9a-f]{12}\n/);
    assert.match(up.stderr, 'fetching disk.qcow2');
    await home.kvmrun('down', '--from', 'quit', 'idle');
    const again = await home.kvmrun('up');
    assert.is(again.code, 0, again.stderr);
    assert.equal(server.requests, ['all']);
    const check = await home.kvmrun('disk', 'info', '--json', 'idle');
    const {disks} = JSON.parse(check.stdout) as {disks: readonly {path: string}[]};
    assert.match(disks[0]?.path ?? '', /state\/kvmrun\/idle-\w+\/disks\/root\.qcow2$/);
    assert.ok((await readFile(image)).equals(server.contents));
  }),
  ROOM,
);

test(
  'two VMs that are started at once fetch their image once',
  sourced(async ({home, server, disk}) => {
    const other = {name: 'other', accelerator: 'tcg', memory: {size: '64MiB'}, disks: [disk]};
    await writeFile(home.path('other.json'), JSON.stringify({...other, stop: {powerdown: '0s'}}));
    const both = await Promise.all([home.kvmrun('up'), home.kvmrun('up', 'other.json')]);
    await home.kvmrun('down', '--from', 'quit', 'other.json');
    assert.equal(
      both.map(({code}) => code),
      [0, 0],
    );
    assert.equal(server.requests, ['all']);
  }),
  ROOM,
);

for (const [behaviour, code, exitCode] of [
  ['cuts', 'image/cut-off', 74],
  ['html', 'image/web-page', 66],
  ['redirects-to-http', 'image/insecure-redirect', 77],
  ['wrong-bytes', 'image/wrong-contents', 65],
] as const) {
  test(
    `up says where in the profile a server is named that ${behaviour}, by exit code ${exitCode}`,
    sourced(async ({home, server, image}) => {
      server.behaviour = behaviour;
      const up = await home.kvmrun('up');
      assert.is(up.code, exitCode, up.stderr);
      assert.match(up.stderr, `error[${code}]`);
      assert.match(up.stderr, '/disks/0/source');
      assert.not.ok(existsSync(image));
      server.behaviour = 'well';
      assert.is((await home.kvmrun('up')).code, 0);
    }),
    ROOM,
  );
}

test(
  'Ctrl-C while an image is fetched leaves nothing half-named, and the next up goes on',
  sourced(async ({home, server, image}) => {
    server.behaviour = 'stalls';
    const asked = server.asked();
    const up = home.start('up');
    const ending = ended(up);
    await asked;
    await new Promise<void>((resolve) => up.stderr?.once('data', () => resolve()));
    up.kill('SIGINT');
    const stopped = await ending;
    assert.is(stopped.code, 130, stopped.stderr);
    assert.match(stopped.stderr, 'image/interrupted');
    assert.not.ok(existsSync(image));
    server.behaviour = 'well';
    assert.is((await home.kvmrun('up')).code, 0);
    assert.match(server.requests[1] ?? '', /^bytes=[1-9]/);
  }),
  ROOM,
);

test(
  'with --ephemeral the disk is as it was, when the VM has ended',
  sourced(async ({home}) => {
    const up = await home.kvmrun('up', '--ephemeral');
    assert.is(up.code, 0, up.stderr);
    const info = await home.kvmrun('disk', 'info', '--json', 'idle');
    const {disks} = JSON.parse(info.stdout) as {disks: readonly {path: string}[]};
    const file = disks[0]?.path ?? '';
    assert.match(file, /ephemeral\/root\.qcow2$/);
    assert.ok(existsSync(file));
    const kept = await home.kvmrun('up');
    assert.is(kept.code, 75);
    assert.match(kept.stderr, 'idle runs already, and throws away what its guest writes');
    assert.is((await home.kvmrun('up', '--ephemeral')).code, 0);
    assert.is((await home.kvmrun('restart', '--force')).code, 0);
    assert.ok(existsSync(file));
    await home.kvmrun('down', '--from', 'quit', 'idle');
    assert.not.ok(existsSync(path.dirname(file)));
  }),
  ROOM,
);

test(
  'an overlay whose source the profile has changed is not used on the new one',
  sourced(async ({home, server, disk}) => {
    await home.kvmrun('up');
    await home.kvmrun('down', '--from', 'quit', 'idle');
    server.contents = Buffer.concat([server.contents, Buffer.alloc(512)]);
    const pulled = await home.kvmrun('image', 'pull', '--json', server.url);
    const {images} = JSON.parse(pulled.stdout) as {images: readonly {source: object}[]};
    await writeProfile(home, {disks: [{...disk, source: images[0]?.source}]});
    const up = await home.kvmrun('up');
    assert.is(up.code, 65);
    assert.match(up.stderr, 'prepare/overlay-on-another-base');
  }),
  ROOM,
);

test(
  'disk check knows the base of an overlay',
  sourced(async ({home}) => {
    await home.kvmrun('up');
    await home.kvmrun('down', '--from', 'quit', 'idle');
    const checked = await home.kvmrun('disk', 'check', 'vm.json');
    assert.is(checked.stdout, 'root: sound\n', checked.stderr);
  }),
  ROOM,
);

test(
  'ls shows what there is and for whom, verify reads it again, prune leaves what is needed',
  sourced(async ({home, digest, image, server}) => {
    await home.kvmrun('up');
    await home.kvmrun('down', '--from', 'quit', 'idle');
    const mine = home.path('mine.img');
    await writeFile(mine, 'a disk of mine');
    const imported = await home.kvmrun('image', 'import', 'mine.img');
    assert.match(imported.stdout, `"source": {"path":"${mine}","sha256":"`);
    const shown = (await home.kvmrun('image', 'ls')).stdout;
    assert.match(shown, /^DIGEST +SIZE +TAKES +FETCHED +VMS +SOURCE\n/);
    assert.match(shown, new RegExp(`^sha256:${digest.slice(0, 12)} .* idle +${server.url}$`, 'm'));
    const verified = await home.kvmrun('image', 'verify');
    assert.is(verified.code, 0);
    assert.is(verified.stdout.match(/: intact$/gm)?.length, 2);
    assert.is((await home.kvmrun('image', 'prune')).stdout, 'nothing to remove\n');
    await home.kvmrun('image', 'prune', '--all');
    assert.equal(
      (await readdir(path.dirname(image))).filter((name) => /^sha256-[0-9a-f]+$/.test(name)),
      [path.basename(image)],
    );
    // Without the VM, nobody needs its image.
    await rename(home.path('state'), home.path('elsewhere'));
    assert.match((await home.kvmrun('image', 'prune')).stdout, `removed sha256-${digest}`);
    assert.equal(await readdir(path.dirname(image)), []);
  }),
  ROOM,
);

test(
  'verify tells an image that has changed, by exit code 74',
  sourced(async ({home, digest, image}) => {
    await home.kvmrun('image', 'pull');
    await chmod(image, 0o600);
    await writeFile(image, 'x', {flag: 'r+'});
    const verified = await home.kvmrun('image', 'verify', digest.slice(0, 8));
    assert.is(verified.code, 74);
    assert.match(verified.stderr, 'cli/image-changed');
    assert.match((await home.kvmrun('image', 'verify', 'beef')).stderr, 'cli/image-not-found');
  }),
  ROOM,
);

test(
  'pull tells the digest of an address, and what to write in a profile',
  sourced(async ({home, server, digest}) => {
    const pulled = await home.kvmrun('image', 'pull', server.url);
    assert.is(pulled.code, 0, pulled.stderr);
    assert.match(pulled.stdout, `is here now: sha256:${digest}`);
    assert.match(pulled.stdout, `"source": {"url":"${server.url}","sha256":"${digest}"`);
    const up = await home.kvmrun('up');
    assert.is(up.code, 0);
    assert.is(server.requests.length, 1);
  }),
  ROOM,
);

test(
  'a packed file of the user is unpacked into the cache',
  sourced(async ({home, server}) => {
    await writeFile(home.path('mine.qcow2.gz'), gzipSync(server.contents));
    const imported = await home.kvmrun('image', 'import', '--json', 'mine.qcow2.gz');
    const {images} = JSON.parse(imported.stdout) as {images: readonly {source: object}[]};
    await writeProfile(home, {disks: [{id: 'root', source: images[0]?.source}]});
    const up = await home.kvmrun('up');
    assert.is(up.code, 0, up.stderr);
    assert.match(up.stdout, 'created root.qcow2 on sha256:');
  }),
  ROOM,
);

for (const [name, format] of [
  ['mine.vmdk', 'vmdk'],
  ['mine.img', 'raw'],
] as const) {
  test(
    `what is to be written for ${name} makes a disk of it`,
    sourced(async ({home}) => {
      const image = {path: home.path('mine.qcow2'), format: 'qcow2'} as const;
      assert.ok((await createImage({...image, sizeBytes: 2 ** 20})).ok);
      const args = ['convert', '-O', format, image.path, home.path(name)];
      const converted = await runProgram({file: 'qemu-img', args, timeoutMs: 20_000});
      assert.is(converted.outcome === 'exited' && converted.code, 0);
      const imported = await home.kvmrun('image', 'import', name);
      assert.match(imported.stdout, `","format":"${format}"}`);
      const [, source = ''] = /"source": (.*)/.exec(imported.stdout) ?? [];
      await writeProfile(home, {disks: [{id: 'root', source: JSON.parse(source)}]});
      const up = await home.kvmrun('up');
      assert.is(up.code, 0, up.stderr);
    }),
    ROOM,
  );
}

test(
  'words that mean nothing are refused',
  sourced(async ({home}) => {
    assert.is((await home.kvmrun('image', 'ls')).stderr, 'no images\n');
    const ftp = await home.kvmrun('image', 'pull', 'ftp://example.org/x');
    assert.is(ftp.code, 64);
    assert.match(ftp.stderr, 'is an address by ftp, and images are fetched by https');
    for (const words of [['ls', 'x'], ['import'], ['pull', '--all']]) {
      assert.is((await home.kvmrun('image', ...words)).code, 64);
    }
  }),
);

test.run();
