import {readFile, writeFile} from 'node:fs/promises';
import path from 'node:path';
import * as assert from 'uvu/assert';
import {IDLE} from '../../rig/idle-vm.js';
import {type Home, makeHome} from '../../rig/kvmrun.js';
import {withSourcedVm} from '../../rig/sourced-vm.js';
import {suite} from '../../rig/suite.js';
import {makeStandInDisc} from '../../setup/virtio-win.js';

const test = suite('cli/commands/virtio-win');

test('prints which drivers a disc has, and what is known of it', async () => {
  await using home = await makeHome();
  const disc = await makeStandInDisc(home.path('.'));
  const shown = await home.kvmrun('virtio-win', path.basename(disc));
  assert.is(shown.code, 0, shown.stderr);
  const lines = shown.stdout.split('\n');
  assert.is(lines[0], 'virtio-win-0.1.285');
  assert.match(
    lines.find((line) => line.startsWith('viostor ')) ?? '',
    /^viostor +100\.101\.104\.28500 +2k16 2k19 2k22 2k25 w10 w11 +2k25 w10 w11 +w10$/,
  );
  assert.match(lines.find((line) => line.startsWith('sriov ')) ?? '', / - +w10$/);
  assert.match(shown.stdout, 'guest agent: guest-agent/qemu-ga-i386.msi, guest-agent/qemu-ga-x86');
  assert.match(shown.stderr, 'notice: with 0.1.285 the service for shared folders');
  const json = JSON.parse((await home.kvmrun('virtio-win', disc, '--json')).stdout);
  assert.equal([json.file, json.label, json.notices.length], [disc, 'virtio-win-0.1.285', 1]);
});

test('refuses what is no such disc, with the exit code of a file that is wrong', async () => {
  await using home = await makeHome();
  await writeFile(home.path('page.iso'), '<html><body>Robot check</body></html>');
  const page = await home.kvmrun('virtio-win', 'page.iso');
  assert.equal([page.code, page.stdout], [65, '']);
  assert.match(page.stderr, 'is a web page (HTML), and no virtio-win disc');
  assert.is((await home.kvmrun('virtio-win', 'nothing.iso')).code, 66);
});

const WINDOWS_VM = {
  ...IDLE,
  name: 'win',
  disks: [{id: 'system', path: 'win.qcow2', size: '64MiB'}],
};

const writeWindows = (home: Home, windows: object) =>
  writeFile(home.path('vm.json'), JSON.stringify({...WINDOWS_VM, windows}, null, 2));

test('tells whether the disc of a VM has what its Windows needs', async () => {
  await using home = await makeHome();
  const disc = await makeStandInDisc(home.path('.'), {without: ['2k22/amd64']});
  const virtioWin = {path: path.basename(disc)};
  await writeWindows(home, {version: '11', virtioWin});
  const fit = await home.kvmrun('virtio-win');
  assert.is(fit.code, 0, fit.stderr);
  assert.match(fit.stdout, 'has what Windows 11 needs (w11/amd64)\n');
  await writeWindows(home, {version: 'server-2022', virtioWin});
  const unfit = await home.kvmrun('virtio-win', 'vm.json');
  assert.is(unfit.code, 65);
  assert.match(unfit.stderr, /has no driver for Windows Server 2022 in viostor\/2k22\/amd64/);
  assert.match(unfit.stderr, /vm\.json:\d+:\d+/);
  await writeWindows(home, {version: '11'});
  const unfetched = await home.kvmrun('virtio-win', 'vm.json');
  assert.is(unfetched.code, 66);
  assert.match(unfetched.stderr, 'hint: kvmrun image pull vm.json');
  await writeWindows(home, {version: '11', virtioWin: {type: 'none'}});
  assert.match((await home.kvmrun('virtio-win')).stderr, "win has no disc with Windows' drivers");
});

test('up refuses a wrong disc with the line of the profile, and starts with a right one', async () => {
  await using home = await makeHome();
  await writeFile(home.path('virtio-win.iso'), '<html><body>Robot check</body></html>');
  await writeWindows(home, {version: '11', virtioWin: {path: 'virtio-win.iso'}});
  const refused = await home.kvmrun('up');
  assert.is(refused.code, 65);
  assert.match(refused.stderr, 'is a web page (HTML), and no virtio-win disc');
  assert.match(refused.stderr, '"virtioWin": {');
  const disc = await makeStandInDisc(home.path('.'));
  await writeWindows(home, {version: '11', virtioWin: {path: path.basename(disc)}});
  const up = await home.kvmrun('up');
  try {
    assert.is(up.code, 0, up.stderr);
    assert.match(`${up.stdout}${up.stderr}`, 'with 0.1.285 the service for shared folders');
  } finally {
    await home.kvmrun('down', '--from', 'quit', 'vm.json');
  }
});

test('what is known of the build is said at the first start of a VM, and to those who ask', () =>
  withSourcedVm(async ({home, server}) => {
    const disc = await makeStandInDisc(home.path('.'), {
      drivers: ['viostor', 'NetKVM', 'vioserial'],
    });
    server.contents = await readFile(disc);
    await writeWindows(home, {version: '11', virtioWin: {url: server.url}});
    assert.is((await home.kvmrun('lock')).code, 0);
    await home.kvmrun('image', 'prune', '--all');
    const NOTICE = /^vm\.json:\d+:\d+: warning\[image\/virtio-win-notice\]: with 0\.1\.285/m;
    // It has to be fetched, so there was nothing to look into before.
    const first = await home.kvmrun('up');
    assert.is(first.code, 0, first.stderr);
    assert.match(first.stderr, NOTICE);
    assert.equal(server.requests, ['all', 'all']);
    await home.kvmrun('down', 'vm.json', '--from', 'quit');
    const second = await home.kvmrun('up', '--json');
    assert.is(second.code, 0, second.stderr);
    assert.equal(JSON.parse(second.stdout).vms[0].diagnostics, []);
    assert.match((await home.kvmrun('virtio-win', 'vm.json')).stderr, 'notice: with 0.1.285');
    await home.kvmrun('down', 'vm.json', '--from', 'quit');
  }));

test.run();
