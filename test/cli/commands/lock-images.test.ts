/** `kvmrun lock` for images whose digest the profile leaves to it. */
import {existsSync} from 'node:fs';
import {readFile} from 'node:fs/promises';
import * as assert from 'uvu/assert';
import {writeProfile} from '../../rig/idle-vm.js';
import {sha256} from '../../rig/image-orders.js';
import {type SourcedVm, withSourcedVm} from '../../rig/sourced-vm.js';
import {suite} from '../../rig/suite.js';

const test = suite('cli/commands/lock-images');
const ROOM = {timeoutMs: 60_000};

interface Open extends SourcedVm {
  readonly list: string;
  readonly lock: () => Promise<string>;
}

/** A VM whose image has no digest in the profile, and a publisher with a list of them. */
const open = (run: (vm: Open) => Promise<void>) => () =>
  withSourcedVm(async (vm) => {
    const {home, server, digest} = vm;
    const list = new URL('/SHA256SUMS', server.url).href;
    server.texts.set('/SHA256SUMS', `${digest} *disk.qcow2\n`);
    await useSource(vm, {url: server.url, checksums: list});
    await run({...vm, list, lock: () => readFile(home.path('vm.lock.json'), 'utf8')});
  });

const useSource = ({home}: SourcedVm, source: object): Promise<void> =>
  writeProfile(home, {disks: [{id: 'root', source}]});

test(
  'without a digest nothing starts, and the hint is what to type',
  open(async ({home, server}) => {
    for (const verb of ['validate', 'plan', 'up']) {
      const {code, stderr} = await home.kvmrun(verb, 'vm.json');
      assert.is(code, 65, stderr);
      assert.match(stderr, /^vm\.json:\d+:\d+: error\[profile\/source-digest\]/m);
      assert.match(stderr, 'hint: kvmrun lock vm.json');
    }
    assert.equal(server.requests, []);
  }),
  ROOM,
);

test(
  'the digest comes from the list, without a fetch of the image, and `up` obeys it',
  open(async ({home, server, digest, image, list, lock}) => {
    const first = await home.kvmrun('lock');
    assert.is(first.code, 0, first.stderr);
    assert.match(first.stdout, `${server.url}: sha256:${digest}, as ${list} says\n`);
    const text = await lock();
    const {images} = JSON.parse(text);
    assert.equal(images, {
      [server.url]: {digest: `sha256:${digest}`, size: server.contents.length},
    });
    assert.not.ok(existsSync(image));
    server.texts.clear();
    const second = await home.kvmrun('lock');
    assert.is(second.stdout, 'vm.lock.json: nothing to change\n');
    assert.is(await lock(), text);
    assert.is((await home.kvmrun('lock', '--check')).code, 0);
    const up = await home.kvmrun('up');
    assert.is(up.code, 0, up.stderr);
    assert.ok(existsSync(image));
  }),
  ROOM,
);

test(
  'of a disk that lies on the image before, `--update` warns, and `up` refuses it before a fetch',
  open(async ({home, server, digest}) => {
    await home.kvmrun('lock');
    assert.is((await home.kvmrun('up')).code, 0);
    await home.kvmrun('down', '--from', 'quit', 'idle');
    server.contents = Buffer.from(server.contents);
    server.contents[200] = 1;
    const {hex} = sha256(server.contents);
    server.texts.set('/SHA256SUMS', `SHA256 (disk.qcow2) = ${hex}\n`);
    const update = await home.kvmrun('lock', '--update');
    assert.is(update.code, 0, update.stderr);
    assert.match(update.stderr, 'with this lock idle does not start: the disk');
    assert.match(
      update.stderr,
      `hint: put the digest sha256:${digest} back, in the profile or its`,
    );
    const before = server.requests.length;
    const up = await home.kvmrun('up');
    assert.is(up.code, 65, up.stderr);
    assert.match(up.stderr, 'prepare/overlay-on-another-base');
    assert.match(up.stderr, /begin anew, without what the guest has written: rm \S+root\.qcow2/);
    assert.is(server.requests.length, before);
  }),
  ROOM,
);

test(
  'of a new build `up` says what to do, and `--update` takes it and shows both digests',
  open(async (vm) => {
    const {home, server, digest, list, lock} = vm;
    await home.kvmrun('lock');
    server.contents = Buffer.from(server.contents);
    server.contents[200] = 1;
    const {hex} = sha256(server.contents);
    server.texts.set('/SHA256SUMS', `SHA256 (disk.qcow2) = ${hex}\n`);
    const pull = await home.kvmrun('image', 'pull', 'vm.json');
    assert.is(pull.code, 65, pull.stdout);
    assert.match(pull.stderr, 'error[image/wrong-digest]');
    assert.match(pull.stderr, `${list} says so, and kvmrun lock --update takes it`);
    assert.is((await home.kvmrun('lock')).stdout, 'vm.lock.json: nothing to change\n');
    const update = await home.kvmrun('lock', '--update');
    assert.is(update.code, 0, update.stderr);
    const size = `(${server.contents.length} bytes)`;
    assert.match(
      update.stdout,
      `images/${server.url} was sha256:${digest} ${size} and is sha256:${hex} ${size}\n`,
    );
    assert.match(await lock(), hex);
    assert.is((await home.kvmrun('image', 'pull', 'vm.json')).code, 0);
  }),
  ROOM,
);

test(
  'an address that has changed is not locked, which `--check` says without a network',
  open(async (vm) => {
    const {home, server, list} = vm;
    await home.kvmrun('lock');
    const asked = server.requests.length;
    await useSource(vm, {url: `${server.url}?2`, checksums: list});
    const check = await home.kvmrun('lock', '--check');
    assert.is(check.code, 65);
    assert.match(check.stderr, `images/${server.url}?2 is not locked`);
    assert.is((await home.kvmrun('plan')).code, 65);
    assert.is(server.requests.length, asked);
    const again = await home.kvmrun('lock');
    assert.match(
      again.stdout,
      new RegExp(`^images/${server.url} sha256:.* is not needed any more`, 'm'),
    );
  }),
  ROOM,
);

test(
  'without a list the image is fetched and taken for right, which is said',
  open(async (vm) => {
    const {home, server, digest, image, lock} = vm;
    await useSource(vm, {url: server.url});
    const first = await home.kvmrun('lock');
    assert.is(first.code, 0, first.stderr);
    assert.match(first.stderr, 'warning[cli/trusted-on-first-use]');
    assert.match(first.stderr, `is taken for right from now on, sha256:${digest}`);
    assert.ok(existsSync(image));
    const text = await lock();
    const second = await home.kvmrun('lock');
    assert.equal([second.stdout, second.stderr], ['vm.lock.json: nothing to change\n', '']);
    assert.is(await lock(), text);
    assert.equal(server.requests, ['all']);
  }),
  ROOM,
);

test(
  "Windows' drivers without a digest are locked in the same way",
  open(async ({home, server, digest, lock}) => {
    const virtioWin = {url: server.url};
    await writeProfile(home, {windows: {version: '11', virtioWin}});
    const refused = await home.kvmrun('validate');
    assert.is(refused.code, 65);
    assert.match(refused.stderr, /^vm\.json:\d+:\d+: error\[profile\/source-digest\]/m);
    assert.match(refused.stderr, 'hint: kvmrun lock vm.json');
    const locked = await home.kvmrun('lock');
    assert.is(locked.code, 0, locked.stderr);
    assert.match(locked.stderr, 'warning[cli/trusted-on-first-use]');
    assert.match(locked.stderr, '/windows/virtioWin/url');
    assert.not.match(locked.stderr, '"checksums"');
    assert.equal(JSON.parse(await lock()).images, {[server.url]: {digest: `sha256:${digest}`}});
    assert.is((await home.kvmrun('validate')).code, 0);
    assert.is((await home.kvmrun('lock', '--check')).code, 0);
  }),
  ROOM,
);

test(
  'a digest in the profile is locked, too, and one that contradicts the lock is shown with it',
  open(async (vm) => {
    const {home, server, digest, lock} = vm;
    await useSource(vm, {url: server.url, sha256: digest});
    assert.is((await home.kvmrun('lock')).code, 0);
    assert.equal(JSON.parse(await lock()).images, {[server.url]: {digest: `sha256:${digest}`}});
    const other = 'ab'.repeat(32);
    await useSource(vm, {url: server.url, sha256: other});
    for (const verb of ['up', 'lock']) {
      const {code, stderr} = await home.kvmrun(verb, 'vm.json');
      assert.is(code, 65, stderr);
      assert.match(stderr, /^vm\.json:\d+:\d+: error\[profile\/digest-contradicts-lock\]/m);
      assert.match(stderr, /vm\.lock\.json:\d+:\d+: the lock file has the other one/);
    }
    assert.is((await home.kvmrun('lock', '--update')).code, 0);
    assert.match(await lock(), other);
  }),
  ROOM,
);

test(
  'a list that is of no use stops the lock, and says where it is named',
  open(async ({home, server}) => {
    server.texts.set('/SHA256SUMS', `${'ab'.repeat(32)}  disk2.qcow2\n`);
    const {code, stderr} = await home.kvmrun('lock');
    assert.is(code, 65, stderr);
    assert.match(stderr, /^vm\.json:\d+:\d+: error\[image\/not-in-list\]/m);
    assert.match(stderr, '/disks/0/source/checksums');
    assert.match(stderr, "it has 'disk2.qcow2'");
    assert.not.ok(existsSync(home.path('vm.lock.json')));
  }),
  ROOM,
);

test.run();
