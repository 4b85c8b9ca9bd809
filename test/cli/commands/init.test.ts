import {readFile, writeFile} from 'node:fs/promises';
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
  'lists the guests that it knows',
  withTimeout(async () => {
    await using home = await makeHome();
    const {stdout} = await home.kvmrun('images');
    assert.match(
      stdout,
      /^debian-13 +Debian 13 \(trixie\) +debian +https:\/\/cloud\.debian\.org\//m,
    );
    const {guests} = JSON.parse((await home.kvmrun('images', '--json')).stdout);
    assert.ok(guests.some((guest: {extends: string}) => guest.extends === 'kvmrun:fedora-44'));
    const wrong = await home.kvmrun('init', '--os', 'debain');
    assert.is(wrong.code, 64);
    assert.match(wrong.stderr, 'debian-13');
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
