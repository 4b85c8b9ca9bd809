import {statSync} from 'node:fs';
import {readFile, writeFile} from 'node:fs/promises';
import * as assert from 'uvu/assert';
import {err} from '../../src/core/result.js';
import {readInstalled} from '../../src/supervisor/installed-record.js';
import type {SetupStep} from '../../src/supervisor/vm-status.js';
import type {WindowsSetup} from '../../src/supervisor/windows-setup.js';
import {suite} from '../rig/suite.js';
import {inTemporaryFolder} from '../rig/temporary-folder.js';
import {DISK, DVD, hear, keysIn, placeIn, severalPauses, withSetup} from '../rig/watched-setup.js';

const test = suite('supervisor/windows-setup');

test('presses a key for as long as the medium may ask for it, and then no more', () =>
  withSetup({}, async ({setup, steps, requests, notes, until}) => {
    hear(setup, DVD.slice(0, 30));
    assert.equal(steps, []);
    hear(setup, DVD.slice(30));
    assert.equal(steps, ['setup']);
    await until(() => keysIn(requests).length === 24);
    await severalPauses();
    assert.is(keysIn(requests).length, 24);
    assert.match(notes.join('\n'), /^the medium starts with an empty disk, so it gets the key/);
    assert.equal(keysIn(requests)[0]?.arguments, {
      keys: [{type: 'qcode', data: 'ret'}],
      'hold-time': 100,
    });
  }));

test('begins to press anew when the firmware starts another disc, and does not press twice', () =>
  withSetup({}, async ({setup, requests, until}) => {
    hear(setup, DVD);
    await until(() => keysIn(requests).length === 2);
    hear(setup, DVD);
    await until(() => keysIn(requests).length >= 2 + 24);
    await severalPauses();
    assert.is(keysIn(requests).length, 2 + 24);
  }));

test('knows a disc on USB by the name that the firmware gives it', () =>
  withSetup({}, async ({setup, steps}) => {
    const drive = '"UEFI QEMU QEMU USB HARDDRIVE 1-0000:00:1f.5-1" from PciRoot(0x0)';
    hear(setup, `BdsDxe: failed to load Boot0001 ${drive}\r\n`);
    assert.equal(steps, []);
    hear(setup, `BdsDxe: starting Boot0001 ${drive}\r\n`);
    assert.equal(steps, ['setup']);
  }));

for (const [what, happens, steps] of [
  ['starts over', (setup) => setup.reset(), ['setup', 'rebooting']],
  ['is paused', (setup) => setup.show('paused'), ['setup']],
  ['is no longer watched', (setup) => setup.close(), ['setup']],
] satisfies [string, (setup: WindowsSetup) => void, SetupStep[]][]) {
  test(`presses no more keys when the guest ${what}`, () =>
    withSetup({}, async ({setup, steps: seen, requests, until}) => {
      hear(setup, DVD);
      await until(() => keysIn(requests).length === 2);
      happens(setup);
      const pressed = keysIn(requests).length;
      await severalPauses();
      assert.equal(seen, steps);
      assert.is(keysIn(requests).length, pressed);
    }));
}

test('begins again with another start, and with each reset of what was started', () =>
  withSetup({}, async ({setup, steps}) => {
    hear(setup, DVD);
    setup.reset();
    hear(setup, DISK);
    setup.reset();
    hear(setup, DISK.slice(0, 40));
    setup.show('stopping');
    setup.show('starting');
    setup.show('running');
    // What was not said to its end before, is not now.
    hear(setup, DISK.slice(40));
    assert.equal(steps, ['setup', 'rebooting', 'first-boot', 'rebooting', 'firmware']);
  }));

for (const disk of ['written', 'written-just-now'] as const) {
  test(`leaves it to the user whether Setup begins anew on a disk that is ${disk}`, () =>
    withSetup({disk}, async ({setup, steps, requests, notes, until}) => {
      hear(setup, DVD);
      await until(() => steps.length > 1);
      assert.equal(steps, ['setup', 'setup']);
      assert.match(notes[0] ?? '', 'the disk is not empty');
      assert.match(setup.status().occupied ?? '', /root\.img$/);
      assert.equal(keysIn(requests), []);
      hear(setup, DISK);
      assert.is(setup.status().occupied, undefined);
    }));
}

test('says nothing of a disk to a user whose guest has started over meanwhile', () =>
  withSetup({disk: 'written-just-now'}, async ({setup, steps, notes}) => {
    hear(setup, DVD);
    setup.reset();
    await severalPauses();
    assert.equal([steps, notes], [['setup', 'rebooting'], []]);
  }));

test('sees by its agent that the guest has begun, however the firmware has started it', () => {
  let hasAgent = false;
  return withSetup({hasAgent: () => hasAgent}, async ({setup, steps, requests, until}) => {
    hear(setup, DVD);
    await until(() => keysIn(requests).length === 2);
    hasAgent = true;
    await until(() => steps.length === 2);
    const pressed = keysIn(requests).length;
    setup.reset();
    await until(() => steps.length === 4);
    assert.equal(steps, ['setup', 'first-boot', 'rebooting', 'first-boot']);
    assert.is(keysIn(requests).length, pressed);
  });
});

test('presses no more keys when a disk starts, also one with a file system on all of it', () =>
  withSetup({}, async ({setup, steps, requests, until}) => {
    hear(setup, DVD);
    await until(() => keysIn(requests).length === 2);
    hear(setup, 'BdsDxe: starting Boot0004 "UEFI Non-Block Boot Device" from PciRoot(0x0)\r\n');
    const pressed = keysIn(requests).length;
    await severalPauses();
    assert.equal(steps, ['setup', 'first-boot']);
    assert.is(keysIn(requests).length, pressed);
  }));

test('is not misled by what else the firmware says', () =>
  withSetup({}, async ({setup, steps}) => {
    hear(
      setup,
      'BdsDxe: failed to load Boot0002 "UEFI QEMU DVD-ROM QM00003 " from …: Not Found\r\n',
    );
    hear(setup, 'Press any key to enter the Boot Manager Menu.\r\n');
    hear(
      setup,
      'BdsDxe: starting Boot0003 "UEFI PXEv4 (MAC:525400)" from PciRoot(0x0)\r\nDVD-ROM\r\n',
    );
    assert.equal(steps, []);
  }));

test('takes the media out when the guest is done, destroys the answers, and notes it', () => {
  let asked = 0;
  const isDone = (): boolean => {
    asked += 1;
    return asked > 3;
  };
  return withSetup({isDone}, async ({setup, steps, requests, folder, until}) => {
    hear(setup, DISK);
    await until(() => steps.includes('installed'));
    assert.equal(steps, ['first-boot', 'installed']);
    assert.is(asked, 4);
    assert.equal(
      requests.filter(({execute}) => execute === 'eject').map((one) => one.arguments),
      ['disk1-dev', 'disk3-dev'].map((id) => ({id, force: true})),
    );
    assert.equal(
      requests
        .filter(({execute}) => execute === 'blockdev-del')
        .flatMap((one) => Object.values(one.arguments ?? {})),
      ['disk1', 'disk1-file', 'disk3', 'disk3-file'],
    );
    // A QEMU that is started again looks for a disc.
    const disc = await readFile(`${folder}/answers.iso`, 'latin1');
    assert.not.match(disc, 'secret');
    assert.match(disc, 'there is nothing more to tell it');
    assert.is(statSync(`${folder}/answers.iso`).mode & 0o077, 0);
    const place = placeIn(folder);
    assert.equal(await readInstalled(place), {disk: 'root'});
    hear(setup, DVD);
    setup.reset();
    assert.is(steps.length, 2);
  });
});

for (const name of [
  'UEFI Misc Device',
  'UEFI QEMU HARDDISK QM00001 ',
  'UEFI QEMU NVMe Ctrl root 1',
] as const) {
  test(`sees that a disk is started which the firmware calls '${name}'`, () =>
    withSetup({}, async ({setup, steps}) => {
      hear(setup, `BdsDxe: starting Boot0001 "${name}" from PciRoot(0x0)/Pci(0x8,0x0)\r\n`);
      assert.equal(steps, ['first-boot']);
    }));
}

test('takes the word of a guest whose start nobody has seen', () =>
  withSetup({isDone: () => true}, async ({steps, until}) => {
    await until(() => steps.includes('installed'));
    assert.equal(steps, ['installed']);
  }));

test('does not ask a guest that is paused', () => {
  let asked = 0;
  const isDone = (): boolean => {
    asked += 1;
    return false;
  };
  return withSetup({isDone}, async ({setup}) => {
    setup.show('paused');
    await severalPauses();
    const before = asked;
    hear(setup, DISK);
    await severalPauses();
    assert.is(asked, before);
    setup.show('running');
    assert.is(asked, before + 1);
  });
});

test('goes on from what another supervisor has seen', () =>
  withSetup({}, async ({setup}) => {
    const since = '2026-01-01T00:00:00.000Z';
    setup.goOnFrom({step: 'setup', since, occupied: '/vm/root.qcow2'});
    assert.equal(setup.status(), {step: 'setup', since, occupied: '/vm/root.qcow2'});
    // Of one that knew nothing of Setup yet.
    setup.goOnFrom(undefined);
    assert.is(setup.status().step, 'setup');
    hear(setup, DISK);
    assert.is.not(setup.status().since, since);
  }));

test('asks a guest whose firmware has started something while nobody listened', () =>
  withSetup({isDone: () => true}, async ({setup, steps, until}) => {
    setup.show('paused');
    setup.goOnFrom({step: 'firmware', since: '2026-01-01T00:00:00.000Z'});
    setup.show('running');
    await until(() => steps.includes('installed'));
  }));

test('asks a guest that goes on from memory, as its firmware starts nothing any more', () => {
  let asked = 0;
  const isDone = (): boolean => {
    asked += 1;
    return asked > 1;
  };
  return withSetup({isDone}, async ({setup, steps, until}) => {
    setup.recall({step: 'rebooting'});
    await until(() => steps.includes('installed'));
    assert.equal(steps, ['rebooting', 'installed']);
  });
});

test('takes the media out again when the memory is of a guest that had none any more', () =>
  withSetup({isDone: () => true}, async ({setup, steps, requests, until}) => {
    await until(() => steps.length === 1);
    setup.show('paused');
    setup.show('running');
    setup.recall({step: 'installed'});
    await until(() => steps.length === 3);
    assert.equal(steps, ['installed', 'first-boot', 'installed']);
    assert.is(requests.filter(({execute}) => execute === 'eject').length, 4);
  }));

test('tells of a disc that stays in, and keeps its file open for the guest', () =>
  withSetup(
    {
      isDone: () => true,
      eject: err({kind: 'refused', command: 'eject', class: 'GenericError', message: 'locked'}),
    },
    async ({steps, requests, notes, until}) => {
      await until(() => steps.includes('installed'));
      assert.equal(notes, Array(2).fill('a disc could not be ejected: locked'));
      assert.not.ok(requests.some(({execute}) => execute === 'blockdev-del'));
    },
  ));

test('tells of answers that cannot be destroyed, and does not note that Windows is installed', () =>
  withSetup({isDone: () => true, answers: 'folder'}, async ({steps, notes, folder, until}) => {
    await until(() => steps.includes('installed'));
    assert.match(notes.join('\n'), /answers\.iso' cannot be written/);
    assert.is(await readInstalled(placeIn(folder)), 'nothing');
  }));

test('notes nothing of a Windows on a disk that is thrown away', () =>
  withSetup({writes: 'discarded', isDone: () => true}, async ({steps, requests, folder, until}) => {
    await until(() => steps.includes('installed'));
    assert.ok(requests.some(({execute}) => execute === 'eject'));
    assert.is(await readInstalled(placeIn(folder)), 'nothing');
  }));

test('a note that cannot be read means nothing', () =>
  inTemporaryFolder(async (folder) => {
    const place = placeIn(folder);
    assert.is(await readInstalled(place), 'nothing');
    await writeFile(place.installedFile, '{"at": ');
    assert.is(await readInstalled(place), 'nothing');
  }));

test.run();
