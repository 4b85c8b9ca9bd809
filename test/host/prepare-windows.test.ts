import {writeFile} from 'node:fs/promises';
import path from 'node:path';
import * as assert from 'uvu/assert';
import {pointerTo} from '../../src/core/pointer.js';
import {lookAhead} from '../../src/host/look-ahead.js';
import {prepareAll} from '../../src/host/prepare.js';
import type {Preparation} from '../../src/plan/plan.js';
import {suite} from '../rig/suite.js';
import {inTemporaryFolder} from '../rig/temporary-folder.js';
import {makeStandInDisc} from '../setup/virtio-win.js';

const test = suite('host/prepare-windows');

const TARGET = {windows: 'Windows 11', folder: 'w11', arch: 'amd64'} as const;

const drivers = (file: string, folder = 'w11'): readonly Preparation[] => [
  {
    prepare: 'file',
    path: file,
    purpose: 'cdrom',
    access: 'read-only',
    contents: 'raw',
    origin: pointerTo('windows', 'virtioWin'),
  },
  {
    prepare: 'virtio-win',
    path: file,
    target: {...TARGET, folder},
    origin: pointerTo('windows', 'virtioWin'),
  },
];

const NOTICE = 'warning /windows/virtioWin image/virtio-win-notice';

const problemsOf = async (preparations: readonly Preparation[]): Promise<readonly string[]> => {
  const prepared = await prepareAll(preparations);
  return prepared.ok ? [] : prepared.error.map(({code, origin}) => `${origin} ${code}`);
};

test('looks into the disc with the drivers, and passes on what is known of the build', () =>
  inTemporaryFolder(async (folder) => {
    const file = await makeStandInDisc(folder, {
      label: 'virtio-win-0.1.271',
      without: ['2k22/amd64'],
    });
    const ahead = await lookAhead(drivers(file), {});
    assert.equal(
      ahead.map(({code, severity, origin}) => `${severity} ${origin} ${code}`),
      [NOTICE, NOTICE],
    );
    assert.match(ahead.map(({message}) => message).join('\n'), 'KB5055523');
    // Who starts the VM has said so; who only prepares it says nothing.
    assert.equal(await prepareAll(drivers(file)), {ok: true, value: []});
    assert.equal(await problemsOf(drivers(file, '2k22')), [
      '/windows/virtioWin image/virtio-win-no-driver',
    ]);
  }));

test('says once that there is no such file, and what it is when it is another one', () =>
  inTemporaryFolder(async (folder) => {
    const file = path.join(folder, 'virtio-win.iso');
    assert.equal(await problemsOf(drivers(file)), ['/windows/virtioWin prepare/file-missing']);
    const ahead = await lookAhead(drivers(file), {});
    assert.equal(
      ahead.map(({code}) => code),
      ['prepare/file-missing'],
    );
    await writeFile(file, '<html>');
    assert.equal(await problemsOf(drivers(file)), ['/windows/virtioWin image/virtio-win-web-page']);
  }));

test('looks at the medium, too', () =>
  inTemporaryFolder(async (folder) => {
    const file = await makeStandInDisc(folder);
    assert.equal(
      await problemsOf([
        {
          prepare: 'windows-medium',
          page: 'https://images.example/windows',
          path: file,
          target: TARGET,
          origin: pointerTo('windows', 'iso'),
        },
      ]),
      ['/windows/iso image/windows-medium-drivers'],
    );
  }));

test.run();
