import {symlink} from 'node:fs/promises';
import path from 'node:path';
import * as assert from 'uvu/assert';
import {openDisc} from '../../src/image/open-disc.js';
import {inspectVirtioWin} from '../../src/image/virtio-win.js';
import {outputOf} from '../rig/program-output.js';
import {skip, suite} from '../rig/suite.js';
import {inTemporaryFolder} from '../rig/temporary-folder.js';
import {makeStandInDisc} from '../setup/virtio-win.js';

const test = suite('image/open-disc');

test('opens a drive of the host, by any of its names, with the size of what is in it', () =>
  inTemporaryFolder(async (folder) => {
    const file = await makeStandInDisc(folder, {drivers: ['viostor']});
    const device = await plugIn(file);
    try {
      const link = path.join(folder, 'cdrom');
      await symlink(device, link);
      const [ofFile, ofDrive] = [await sizeOf(file), await sizeOf(link)];
      // A device ends with a whole sector.
      assert.is(ofDrive, Math.floor(ofFile / 512) * 512);
      const found = await inspectVirtioWin(link);
      assert.is(found.ok && found.value.label, 'virtio-win-0.1.285');
    } finally {
      await outputOf('losetup', '-d', device);
    }
  }));

async function plugIn(file: string): Promise<string> {
  const device = await outputOf('losetup', '-f', '--show', '-r', file).catch(() => undefined);
  return device?.trim() ?? skip('needs the right to make a loop device');
}

async function sizeOf(file: string): Promise<number> {
  const {handle, bytes} = await openDisc(file);
  await handle.close();
  return bytes;
}

test.run();
