import {statSync} from 'node:fs';
import {readFile, writeFile} from 'node:fs/promises';
import * as assert from 'uvu/assert';
import {ok} from '../../src/core/result.js';
import {runProgram} from '../../src/host/spawn.js';
import type {Monitor, QmpRequest} from '../../src/qmp/qmp.js';
import {isInstalled} from '../../src/supervisor/installed-record.js';
import type {SetupStep} from '../../src/supervisor/vm-status.js';
import {WindowsSetup} from '../../src/supervisor/windows-setup.js';
import {suite} from '../rig/suite.js';
import {inTemporaryFolder} from '../rig/temporary-folder.js';

const test = suite('supervisor/windows-setup');

const placeIn = (folder: string) => ({
  installedFile: `${folder}/installed.json`,
  stateDirectory: folder,
});

const DVD =
  '\u001b[2J\u001b[01;01HBdsDxe: starting Boot0002 "UEFI QEMU DVD-ROM QM00003 " from PciRoot(0x0)/Pci(0x1F,0x2)/Sata(0x1,0xFFFF,0x0)\r\n';
const DISK =
  'BdsDxe: starting Boot0004 "Windows Boot Manager" from HD(1,GPT,A0B1)/\\EFI\\Microsoft\\Boot\\bootmgfw.efi\r\n';

interface Wishes {
  readonly disk?: 'blank' | 'written' | 'written-just-now';
  readonly isDone?: () => boolean;
}

interface Watched {
  readonly setup: WindowsSetup;
  readonly steps: readonly SetupStep[];
  readonly requests: readonly QmpRequest[];
  readonly notes: readonly string[];
  readonly folder: string;
  /** Settles when this is so, after a step or a request. */
  readonly until: (isSo: () => boolean) => Promise<void>;
}

async function qemuImg(...args: readonly string[]): Promise<void> {
  const ran = await runProgram({file: 'qemu-img', args, timeoutMs: 10_000});
  if (ran.outcome !== 'exited' || ran.code !== 0) throw new Error(JSON.stringify(ran));
}

/** Gives a setup to the test whose QEMU takes notes. */
const withSetup = (
  {disk = 'blank', isDone = () => false}: Wishes,
  use: (watched: Watched) => Promise<void>,
): Promise<void> =>
  inTemporaryFolder(async (folder) => {
    const image = {path: `${folder}/root.img`, format: 'qcow2'} as const;
    if (disk === 'written') await writeFile(image.path, 'no qcow2 at all');
    else await qemuImg('create', '-q', '-f', 'qcow2', image.path, '64G');
    await writeFile(`${folder}/answers.iso`, 'secret');
    const [steps, requests, notes]: [SetupStep[], QmpRequest[], string[]] = [[], [], []];
    const looks = new Set<() => void>();
    const look = (): void => {
      for (const one of looks) one();
    };
    const written = disk === 'written-just-now' ? 1_048_576 : 0;
    const monitor: Monitor = {
      execute: async (request) => {
        requests.push(request);
        look();
        const stats = {wr_highest_offset: written};
        return ok(request.execute === 'query-blockstats' ? [{'node-name': 'disk0', stats}] : {});
      },
      onEvent: () => () => undefined,
      closed: new Promise(() => undefined),
      version: {major: 7, minor: 2, micro: 0, package: ''},
      [Symbol.asyncDispose]: async () => undefined,
    };
    const pause = {firstMs: 1, longestMs: 1};
    const setup = new WindowsSetup({
      rules: {
        disk: {node: 'disk0', ...image},
        drives: [
          {device: 'disk1-dev', nodes: ['disk1', 'disk1-file']},
          {device: 'disk3-dev', nodes: ['disk3', 'disk3-file']},
        ],
        answers: `${folder}/answers.iso`,
      },
      paths: placeIn(folder),
      monitor: () => monitor,
      isDone: async () => isDone(),
      changed: ({step}) => {
        steps.push(step);
        look();
      },
      note: (text) => {
        notes.push(text);
        look();
      },
      pauses: {keys: pause, agent: pause},
    });
    const until = (isSo: () => boolean): Promise<void> =>
      new Promise((resolve) => {
        const one = (): void => {
          if (!isSo()) return;
          looks.delete(one);
          resolve();
        };
        looks.add(one);
        one();
      });
    setup.show('starting');
    setup.show('running');
    try {
      await use({setup, steps, requests, notes, folder, until});
    } finally {
      setup.close();
    }
  });

const keysIn = (requests: readonly QmpRequest[]): readonly QmpRequest[] =>
  requests.filter(({execute}) => execute === 'send-key');

const hear = (setup: WindowsSetup, text: string): void => setup.hear(Buffer.from(text));

test('presses a key for as long as the medium may ask for it, and then no more', () =>
  withSetup({}, async ({setup, steps, requests, until}) => {
    hear(setup, DVD.slice(0, 30));
    assert.equal(steps, []);
    hear(setup, DVD.slice(30));
    assert.equal(steps, ['setup']);
    await until(() => keysIn(requests).length === 24);
    await new Promise((resolve) => setImmediate(resolve));
    assert.is(keysIn(requests).length, 24);
    assert.equal(keysIn(requests)[0]?.arguments, {
      keys: [{type: 'qcode', data: 'ret'}],
      'hold-time': 100,
    });
  }));

test('knows a disc on USB by the name that the firmware gives it', () =>
  withSetup({}, async ({setup, steps}) => {
    const drive = '"UEFI QEMU QEMU USB HARDDRIVE 1-0000:00:1f.5-1" from PciRoot(0x0)';
    hear(setup, `BdsDxe: failed to load Boot0001 ${drive}\r\n`);
    assert.equal(steps, []);
    hear(setup, `BdsDxe: starting Boot0001 ${drive}\r\n`);
    assert.equal(steps, ['setup']);
  }));

test('presses no more keys when the guest starts over', () =>
  withSetup({}, async ({setup, steps, requests, until}) => {
    hear(setup, DVD);
    await until(() => keysIn(requests).length === 2);
    setup.reset();
    const pressed = keysIn(requests).length;
    hear(setup, DISK);
    await new Promise((resolve) => setImmediate(resolve));
    assert.equal(steps, ['setup', 'rebooting', 'first-boot']);
    assert.is(keysIn(requests).length, pressed);
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
    assert.match(await readFile(place.installedFile, 'utf8'), 'root.img"');
    assert.is(await isInstalled(place), true);
    hear(setup, DVD);
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
    await new Promise((resolve) => setImmediate(resolve));
    const before = asked;
    hear(setup, DISK);
    await new Promise((resolve) => setImmediate(resolve));
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
    setup.recall({step: 'installed'});
    await until(() => steps.includes('installed'));
    assert.equal(steps, ['first-boot', 'installed']);
    assert.ok(requests.some(({execute}) => execute === 'eject'));
  }));

test('a note about a disk that is gone means nothing', () =>
  inTemporaryFolder(async (folder) => {
    const place = placeIn(folder);
    assert.is(await isInstalled(place), false);
    await writeFile(place.installedFile, JSON.stringify({at: '', disk: `${folder}/gone.qcow2`}));
    assert.is(await isInstalled(place), false);
    await writeFile(place.installedFile, '{"at": ');
    assert.is(await isInstalled(place), false);
  }));

test.run();
