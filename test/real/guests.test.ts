/** The guests that kvmrun ships: each is planned and started, from an image that stands in for its own. */
import {readdir, readFile, truncate, writeFile} from 'node:fs/promises';
import path from 'node:path';
import * as assert from 'uvu/assert';
import {shippedGuest, shippedGuests} from '../../src/cli/shipped-guests.js';
import {runProgram} from '../../src/host/spawn.js';
import {GUESTS, SHIPPED_PROFILES} from '../../src/profile/shipped.js';
import {statusOf} from '../rig/ask.js';
import {IDLE, inHome} from '../rig/idle-vm.js';
import {inRepository} from '../rig/repository.js';
import {suite} from '../rig/suite.js';

const test = suite('real/guests');

const repository = inRepository();

test('the list is what there is', async () => {
  const names = await readdir(inRepository('profiles'), {recursive: true});
  const profiles = names.filter((name) => name.endsWith('.json') && name !== 'hello.json');
  assert.equal(
    profiles
      .map((name) => `kvmrun:${name.replace('.json', '')}`)
      .toSorted((a, b) => (a < b ? -1 : 1)),
    [...SHIPPED_PROFILES].toSorted((a, b) => (a < b ? -1 : 1)),
  );
});

test('each names its guest, its user, its image and where the facts are from', async () => {
  for (const {name, title, user, url, digest} of await shippedGuests(repository)) {
    assert.match(title, /^\w/, name);
    assert.match(user, /^[a-z-]+$/, name);
    assert.match(url, /^https:\/\/\S+\.(qcow2|img|raw\.xz)$/, name);
    assert.match(digest, /^sha256:[0-9a-f]{64}$|^sha512:[0-9a-f]{128}$/, name);
    const text = await readFile(inRepository('profiles', `${name}.json`), 'utf8');
    assert.match(text, /\/\/ Address and digest as .+ 20\d\d/, name);
    assert.match(text, 'Published in: ', name);
  }
});

for (const name of GUESTS) {
  test(`${name} is planned as it is, and starts from a stand-in`, () =>
    inHome(async (home) => {
      const {digest, url} = await shippedGuest(name, repository);
      const {disks: _disks, ...idle} = IDLE as typeof IDLE & {readonly disks?: unknown};
      const profile = {...idle, extends: `kvmrun:${name}`, memory: {size: '128MiB'}};
      await writeFile(home.path('vm.json'), JSON.stringify(profile));
      const plan = await home.kvmrun('plan', '--format', 'argv');
      assert.is(plan.code, 0, plan.stderr);
      assert.match(plan.stdout, digest.slice(-32));
      const [algorithm = ''] = digest.split(':');
      const standIn = url.endsWith('.raw.xz') ? 'stand-in.img' : 'stand-in.qcow2';
      await makeImage(home.path(standIn));
      const source = {url: null, [algorithm]: null, path: standIn};
      const disks = [{id: 'root', source}];
      await writeFile(home.path('vm.json'), JSON.stringify({...profile, disks}));
      const up = await home.kvmrun('up');
      assert.is(up.code, 0, up.stderr);
      assert.match(up.stdout, 'for cloud-init');
      assert.is((await statusOf(home)).phase, 'running');
      assert.is((await home.kvmrun('down', '--from', 'quit')).code, 0);
    }));
}

async function makeImage(file: string): Promise<void> {
  if (path.extname(file) === '.img') {
    await writeFile(file, Buffer.alloc(1 << 20, 'stand-in'));
    return truncate(file, 64 << 20);
  }
  const args = ['create', '-q', '-f', 'qcow2', file, '64M'];
  const made = await runProgram({file: 'qemu-img', args, timeoutMs: 10_000});
  assert.is(made.outcome === 'exited' && made.code, 0);
}

test.run();
