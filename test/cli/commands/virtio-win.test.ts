import {writeFile} from 'node:fs/promises';
import path from 'node:path';
import * as assert from 'uvu/assert';
import {makeHome} from '../../rig/kvmrun.js';
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

test.run();
