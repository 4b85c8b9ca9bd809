/** `ps` with many VMs, one of which does not answer. */
import {writeFile} from 'node:fs/promises';
import {availableParallelism} from 'node:os';
import {IDLE} from '../rig/idle-vm.js';
import {makeHome} from '../rig/kvmrun.js';
import {interleave} from './measure.js';
import {mustRun} from './must-run.js';
import type {Row} from './table.js';

const VMS = 50;
const ROUNDS = 11;

/** What has been promised. */
const LISTED_MS = 400;

export async function measureFleet(): Promise<readonly Row[]> {
  await using home = await makeHome();
  const files = Array.from({length: VMS}, (_, number) => `vm${number}.json`);
  for (const file of files) {
    const profile = {...IDLE, name: file.replace('.json', '')};
    await writeFile(home.path(file), JSON.stringify(profile));
  }
  try {
    for (const group of groupsOf(files, 4 * availableParallelism())) {
      await mustRun(home, 'up', ...group);
    }
    // As under -S: their guests take no part in what is measured.
    await mustRun(home, 'pause', ...files);
    const {vms} = JSON.parse(await mustRun(home, 'ps', '--json')) as {
      readonly vms: readonly {readonly qemu: {readonly pid: number}}[];
    };
    const stopped = vms[VMS >> 1]?.qemu.pid;
    if (stopped === undefined || vms.length !== VMS) throw new Error(`${vms.length} VMs run`);
    process.kill(stopped, 'SIGSTOP');
    try {
      const {listed} = await interleave(ROUNDS, {
        listed: async () => {
          const began = performance.now();
          const text = await mustRun(home, 'ps');
          const elapsed = performance.now() - began;
          if (text.trim().split('\n').length !== VMS + 1) throw new Error(text);
          return elapsed;
        },
      });
      const what = `kvmrun ps, ${VMS} VMs, one stopped`;
      return [{what, unit: 'ms', values: listed, limit: LISTED_MS}];
    } finally {
      process.kill(stopped, 'SIGCONT');
    }
  } finally {
    await home.kvmrun('down', ...files, '--from', 'quit');
  }
}

const groupsOf = <T>(all: readonly T[], size: number): readonly (readonly T[])[] =>
  Array.from({length: Math.ceil(all.length / size)}, (_, index) =>
    all.slice(index * size, (index + 1) * size),
  );
