import {mkdir, readFile, writeFile} from 'node:fs/promises';
import {suite} from 'uvu';
import * as assert from 'uvu/assert';
import {makeHome} from '../../rig/kvmrun.js';
import {withTimeout} from '../../rig/with-timeout.js';

const test = suite('cli/commands/init');

test(
  'writes a profile that is valid as it stands',
  withTimeout(async () => {
    await using home = await makeHome();
    const {code, stdout} = await home.kvmrun('init', 'web.json');
    assert.is(code, 0);
    assert.match(stdout, 'wrote web.json');
    assert.match(await readFile(home.path('web.json'), 'utf8'), '"name": "web"');
    const validated = await home.kvmrun('validate', 'web.json');
    assert.is(validated.code, 0, validated.stderr);
  }),
);

test(
  'writes one that starts from a guest, and tells how to log in',
  withTimeout(async () => {
    await using home = await makeHome();
    const {code, stderr} = await home.kvmrun('init', '--os', 'debian-13');
    assert.is(code, 0, stderr);
    assert.match(stderr, 'ssh-keygen -t ed25519');
    assert.match(stderr, 'next: kvmrun up vm.json --wait, then ssh -p 2222 debian@127.0.0.1');
    const text = await readFile(home.path('vm.json'), 'utf8');
    assert.match(text, '"extends": "kvmrun:debian-13"');
    assert.match(text, '~/.ssh/id_ed25519.pub');
    const validated = await home.kvmrun('validate');
    assert.is(validated.code, 0, validated.stderr);
  }),
);

test(
  'finds the key that ssh would try',
  withTimeout(async () => {
    await using home = await makeHome();
    await mkdir(home.path('.ssh'));
    await writeFile(home.path('.ssh', 'id_rsa.pub'), 'ssh-rsa AAAA ann\n');
    const {stderr} = await home.kvmrun('init', '--os', 'flatcar');
    assert.not.match(stderr, 'there is no SSH key');
    assert.match(
      await readFile(home.path('vm.json'), 'utf8'),
      '"sshAuthorizedKeys": ["ssh-rsa AAAA ann"]',
    );
  }),
);

test(
  'starts from an image of ones own, relative to the profile',
  withTimeout(async () => {
    await using home = await makeHome();
    await mkdir(home.path('vms'));
    await writeFile(home.path('rhel.qcow2'), 'QFI\xfb', 'latin1');
    const {code, stderr} = await home.kvmrun(
      ...['init', 'vms/vm.json', '--os', 'rhel-9', '--image', 'rhel.qcow2'],
    );
    assert.is(code, 0, stderr);
    assert.match(await readFile(home.path('vms', 'vm.json'), 'utf8'), '"path": "../rhel.qcow2"');
    const wrong = await home.kvmrun('init', '--os', 'rhel-9', '--image', 'gone.qcow2');
    assert.is(wrong.code, 66);
    assert.match(wrong.stderr, "There is no image 'gone.qcow2'");
    const folder = await home.kvmrun('init', '--os', 'rhel-9', '--image', 'vms');
    assert.match(folder.stderr, "'vms' is a folder, and no image");
    const later = await home.kvmrun('init', '--os', 'rhel-9');
    assert.match(later.stderr, 'get the image from https://access.redhat.com/');
    const up = await home.kvmrun('up');
    assert.is(up.code, 66);
    assert.match(up.stderr, 'hint: get it from https://access.redhat.com/');
  }),
);

test(
  'says which guest may be meant, and what belongs to a guest',
  withTimeout(async () => {
    await using home = await makeHome();
    const wrong = await home.kvmrun('init', '--os', 'debain');
    assert.is(wrong.code, 64);
    assert.match(wrong.stderr, "kvmrun knows no guest 'debain'");
    assert.match(wrong.stderr, 'debian-1');
    const arch = await home.kvmrun('init', '--os', 'debian-13', '--arch', 'aarch64');
    assert.is(arch.code, 0);
    assert.match(await readFile(home.path('vm.json'), 'utf8'), 'kvmrun:debian-13-aarch64');
    const stray = await home.kvmrun('init', 'web.json', '--image', 'a.qcow2');
    assert.is(stray.code, 64);
    assert.match(stray.stderr, 'there is no --os');
  }),
);

test(
  'leaves an existing file as it is',
  withTimeout(async () => {
    await using home = await makeHome();
    await writeFile(home.path('vm.json'), 'mine');
    const {code, stderr} = await home.kvmrun('init');
    assert.is(code, 73);
    assert.match(stderr, "'vm.json' is there already");
    assert.is(await readFile(home.path('vm.json'), 'utf8'), 'mine');
  }),
);

test(
  'says why a file cannot be written',
  withTimeout(async () => {
    await using home = await makeHome();
    const {code, stdout} = await home.kvmrun('init', 'nowhere/vm.json', '--json');
    assert.is(code, 73);
    assert.match(stdout, 'cli/cannot-write');
  }),
);

test.run();
