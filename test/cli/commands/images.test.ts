import {suite} from 'uvu';
import * as assert from 'uvu/assert';
import {makeHome} from '../../rig/kvmrun.js';
import {withTimeout} from '../../rig/with-timeout.js';

const test = suite('cli/commands/images');

test(
  'lists the guests, all or some',
  withTimeout(async () => {
    await using home = await makeHome();
    const {stdout} = await home.kvmrun('images');
    assert.match(stdout, /^NAME +GUEST +ARCH +USER +SEED +IMAGE$/m);
    assert.match(stdout, /^debian-13 +Debian 13 \(trixie\) +x86_64 +debian +cloud-init +pinned$/m);
    assert.match(stdout, /^rhel-9 .* your own copy$/m);
    const some = await home.kvmrun('images', 'bsd', '--seed', 'installer');
    assert.match(some.stdout, /^openbsd-7\.9 +.* - +installer +pinned$/m);
    assert.not.match(some.stdout, 'freebsd');
  }),
);

test(
  'shows all of one that is named',
  withTimeout(async () => {
    await using home = await makeHome();
    const {stdout} = await home.kvmrun('images', 'debian-13');
    assert.match(stdout, /^ {2}image +https:\/\/cloud\.debian\.org\/\S+$/m);
    assert.match(stdout, /^ {2}digest +sha512:[0-9a-f]{128}$/m);
    assert.match(stdout, 'Published in: SHA512SUMS');
    assert.match(stdout, 'kvmrun init --os debian-13');
    const listed = await home.kvmrun('images', 'opensuse-leap-16.0');
    assert.match(listed.stdout, /^ {2}digest +by kvmrun lock, from https:\S+\.sha256$/m);
    const own = await home.kvmrun('images', 'rhel-9');
    assert.match(own.stdout, /^ {2}image +your own copy, from https:/m);
  }),
);

test(
  'says of Windows where its medium is, and how it becomes a VM',
  withTimeout(async () => {
    await using home = await makeHome();
    const {stdout} = await home.kvmrun('images', 'windows');
    assert.match(stdout, /^windows-11 +Windows 11 +x86_64 +- +installer +your own copy$/m);
    assert.match(stdout, /^windows-11-aarch64 .* aarch64 /m);
    const one = await home.kvmrun('images', 'windows-server-2022');
    assert.match(one.stdout, /^ {2}image +your own copy, from https:\S+-windows-server-2022$/m);
    assert.match(one.stdout, /^ {2}disk +64GiB$/m);
    assert.match(one.stdout, 'kvmrun init --os windows-server-2022 --image MEDIUM.iso\n');
    const {guests} = JSON.parse((await home.kvmrun('images', 'windows', '--json')).stdout);
    assert.is(guests.length, 6);
    assert.match(guests[2].page, 'windows11arm64');
  }),
);

test(
  'tells programs everything',
  withTimeout(async () => {
    await using home = await makeHome();
    const {guests} = JSON.parse((await home.kvmrun('images', 'alpine', '--json')).stdout);
    const [alpine] = guests;
    assert.is(alpine.extends, 'kvmrun:alpine-3.23');
    assert.is(alpine.firmware, 'uefi');
    assert.is(alpine.digestFrom, 'profile');
    assert.match(alpine.url, /^https:/);
  }),
);

test(
  'says which guest may be meant',
  withTimeout(async () => {
    await using home = await makeHome();
    const {code, stderr} = await home.kvmrun('images', 'debain');
    assert.is(code, 64);
    assert.match(stderr, 'debian');
  }),
);

test.run();
