/** The installation of Windows, as the supervisor watches it, with a QEMU that takes notes. */
import {mkdir, writeFile} from 'node:fs/promises';
import {ok, type Result} from '../../src/core/result.js';
import type {VmPaths} from '../../src/plan/vm-paths.js';
import type {Monitor, QmpFailure, QmpRequest} from '../../src/qmp/qmp.js';
import {attemptUntil} from '../../src/supervisor/attempt-until.js';
import type {SetupStep} from '../../src/supervisor/vm-status.js';
import {WindowsSetup} from '../../src/supervisor/windows-setup.js';
import {outputOf} from './program-output.js';
import {inTemporaryFolder} from './temporary-folder.js';

export const placeIn = (folder: string): Pick<VmPaths, 'installedFile'> => ({
  installedFile: `${folder}/installed.json`,
});

export const DVD =
  '\u001b[2J\u001b[01;01HBdsDxe: starting Boot0002 "UEFI QEMU DVD-ROM QM00003 " from PciRoot(0x0)/Pci(0x1F,0x2)/Sata(0x1,0xFFFF,0x0)\r\n';
export const DISK =
  'BdsDxe: starting Boot0004 "Windows Boot Manager" from HD(1,GPT,A0B1)/\\EFI\\Microsoft\\Boot\\bootmgfw.efi\r\n';

interface Wishes {
  readonly disk?: 'blank' | 'written' | 'written-just-now';
  readonly writes?: 'kept' | 'discarded';
  /** What stands in the place of the answer disc. */
  readonly answers?: 'disc' | 'folder';
  /** What QEMU says of it. */
  readonly eject?: Result<object, QmpFailure>;
  readonly isDone?: () => boolean;
  /** Whether the agent answers while the guest is not done. */
  readonly hasAgent?: () => boolean;
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

const PAUSE = {firstMs: 1, longestMs: 1};

/** Settles when somebody who began before, and did not stop, would have gone on several times. */
export async function severalPauses(): Promise<void> {
  let left = 10;
  const attempt = async (): Promise<boolean> => {
    left -= 1;
    return left === 0;
  };
  await attemptUntil(attempt, PAUSE, new AbortController().signal);
}

/** Gives a setup to the test whose QEMU takes notes. */
export const withSetup = (
  {
    disk = 'blank',
    writes = 'kept',
    answers = 'disc',
    eject = ok({}),
    isDone = () => false,
    hasAgent = () => false,
  }: Wishes,
  use: (watched: Watched) => Promise<void>,
): Promise<void> =>
  inTemporaryFolder(async (folder) => {
    const image = {path: `${folder}/root.img`, format: 'qcow2'} as const;
    if (disk === 'written') await writeFile(image.path, 'no qcow2 at all');
    else await outputOf('qemu-img', 'create', '-q', '-f', 'qcow2', image.path, '64G');
    if (answers === 'disc') await writeFile(`${folder}/answers.iso`, 'secret');
    // Nothing can be put into its place.
    else await mkdir(`${folder}/answers.iso/full`, {recursive: true});
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
        if (request.execute === 'eject') return eject;
        const stats = {wr_highest_offset: written};
        return ok(request.execute === 'query-blockstats' ? [{'node-name': 'disk0', stats}] : {});
      },
      onEvent: () => () => undefined,
      closed: new Promise(() => undefined),
      version: {major: 7, minor: 2, micro: 0, package: ''},
      [Symbol.asyncDispose]: async () => undefined,
    };
    const setup = new WindowsSetup({
      rules: {
        disk: {id: 'root', node: 'disk0', ...image},
        writes,
        drives: [
          {device: 'disk1-dev', nodes: ['disk1', 'disk1-file']},
          {device: 'disk3-dev', nodes: ['disk3', 'disk3-file']},
        ],
        answers: `${folder}/answers.iso`,
      },
      paths: placeIn(folder),
      monitor: () => monitor,
      look: async () => {
        if (isDone()) return 'done';
        return hasAgent() ? 'answers' : 'silent';
      },
      changed: ({step}) => {
        steps.push(step);
        look();
      },
      note: (text) => {
        notes.push(text);
        look();
      },
      pauses: {keys: PAUSE, agent: PAUSE},
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

export const keysIn = (requests: readonly QmpRequest[]): readonly QmpRequest[] =>
  requests.filter(({execute}) => execute === 'send-key');

export const hear = (setup: WindowsSetup, text: string): void => setup.hear(Buffer.from(text));
