/** What disks are made from, when it is gone, and as long as it is needed. */
import {existsSync} from 'node:fs';
import {copyFile, readdir, rm, writeFile} from 'node:fs/promises';
import path from 'node:path';
import * as assert from 'uvu/assert';
import {acquireLock} from '../../../src/host/vm-lock.js';
import {writeProfile} from '../../rig/idle-vm.js';
import {type SourcedVm, withSourcedVm} from '../../rig/sourced-vm.js';
import {suite} from '../../rig/suite.js';

const test = suite('cli/commands/image-bases');
const sourced = (run: (vm: SourcedVm) => Promise<void>) => () => withSourcedVm(run);
const ROOM = {timeoutMs: 60_000};

test(
  'what was copied is not asked for again, whether its server has it still or not',
  sourced(async ({home, server, disk, image}) => {
    const old = home.path('old.qcow2');
    await copyFile(home.path('published.qcow2'), old);
    const mine = {id: 'mine', source: {path: 'old.qcow2'}, mode: 'copy'};
    await writeProfile(home, {disks: [{...disk, mode: 'copy'}, mine]});
    const first = await home.kvmrun('up');
    assert.is(first.code, 0, first.stderr);
    await home.kvmrun('down', '--from', 'quit', 'idle');
    assert.match((await home.kvmrun('image', 'prune')).stdout, 'removed sha256-');
    await rm(old);
    const again = await home.kvmrun('up');
    assert.is(again.code, 0, again.stderr);
    assert.equal(server.requests, ['all']);
    assert.not.ok(existsSync(image));
  }),
  ROOM,
);

test(
  'a disk without its base is not called sound, nor exported, nor cloned',
  sourced(async ({home, image}) => {
    await home.kvmrun('up');
    await home.kvmrun('down', '--from', 'quit', 'idle');
    assert.is((await home.kvmrun('disk', 'check', 'idle')).stdout, 'root: sound\n');
    await rm(image);
    for (const args of [
      ['disk', 'check', 'idle'],
      ['export', 'idle', 'out'],
      ['clone', 'idle', 'twin'],
    ]) {
      const {code, stdout, stderr} = await home.kvmrun(...args);
      assert.equal([code, stdout], [66, ''], stderr);
      assert.match(stderr, /error\[prepare\/file-missing\]: .*the source '\S+sha256-/);
      assert.match(stderr, 'is fetched again by: kvmrun up');
    }
    assert.not.ok(existsSync(home.path('out')));
    assert.not.ok(existsSync(home.path('twin.json')));
  }),
  ROOM,
);

test(
  'prune leaves the base of a disk that was kept, and of a clone that was never started',
  sourced(async ({home, digest, image}) => {
    await home.kvmrun('up');
    await home.kvmrun('down', '--from', 'quit', 'idle');
    const cloned = await home.kvmrun('clone', 'idle', 'twin');
    assert.is(cloned.code, 0, cloned.stderr);
    const kept = await home.kvmrun('rm', '--yes', '--keep-disks', 'idle');
    assert.match(
      kept.stderr,
      new RegExp(
        `^ {2}sha256:${digest.slice(0, 12)} +the base of disks/root\\.qcow2, without`,
        'm',
      ),
    );
    for (const vm of [/twin/, /idle-\w+/]) {
      const {images} = JSON.parse((await home.kvmrun('image', 'ls', '--json')).stdout);
      assert.ok(
        images[0].vms.some((name: string) => vm.test(name)),
        JSON.stringify(images),
      );
    }
    assert.is((await home.kvmrun('image', 'prune', '--all')).stdout, 'nothing to remove\n');
    assert.ok(existsSync(image));
    assert.is((await home.kvmrun('rm', '--yes', 'twin.json')).code, 0);
    assert.is((await home.kvmrun('rm', '--yes', 'vm.json')).code, 0);
    assert.match((await home.kvmrun('image', 'prune')).stdout, 'removed sha256-');
  }),
  ROOM,
);

test(
  'prune leaves the base of a clone that was never started, whose disk is in a place of its profile',
  sourced(async ({home, disk, image}) => {
    await writeProfile(home, {disks: [{...disk, path: 'root.qcow2'}]});
    await home.kvmrun('up');
    await home.kvmrun('down', '--from', 'quit', 'idle');
    assert.is((await home.kvmrun('clone', 'idle', 'twin')).code, 0);
    assert.ok(existsSync(home.path('twin-root.qcow2')));
    assert.is((await home.kvmrun('rm', '--yes', 'vm.json')).code, 0);
    const {images} = JSON.parse((await home.kvmrun('image', 'ls', '--json')).stdout);
    assert.equal(images[0].vms, ['twin']);
    assert.is((await home.kvmrun('image', 'prune')).stdout, 'nothing to remove\n');
    assert.ok(existsSync(image));
    assert.is((await home.kvmrun('rm', '--yes', 'twin')).code, 0);
    assert.match((await home.kvmrun('image', 'prune')).stdout, 'removed sha256-');
  }),
  ROOM,
);

test(
  'prune leaves no lock file behind, but those that somebody holds',
  sourced(async ({home, server, image}) => {
    assert.is((await home.kvmrun('image', 'pull', server.url)).code, 0);
    const cache = path.dirname(image);
    await writeFile(path.join(cache, 'sha256-gone.lock'), '');
    const held = await acquireLock(path.join(cache, 'pull-by-others.lock'), 0);
    assert.ok(held.ok);
    assert.match((await home.kvmrun('image', 'prune')).stdout, 'removed sha256-');
    assert.equal(await readdir(cache), ['pull-by-others.lock']);
    held.value.release();
    assert.is((await home.kvmrun('image', 'prune')).stdout, 'nothing to remove\n');
    assert.equal(await readdir(cache), []);
  }),
  ROOM,
);

test(
  'pull tells with --json what a profile is made from, and where each image came from',
  sourced(async ({home, digest, image}) => {
    for (const how of ['fetched', 'cached']) {
      const {stdout} = await home.kvmrun('image', 'pull', '--json');
      assert.equal(JSON.parse(stdout), {
        images: [{profile: 'vm.json', digest: `sha256:${digest}`, path: image, how}],
      });
    }
  }),
  ROOM,
);

test.run();
