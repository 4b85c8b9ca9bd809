/** How long it takes until a loss is made good, or noticed: a supervisor's, and QEMU's. */

import type {Home} from '../rig/kvmrun.js';
import {gone} from '../rig/orphans.js';
import {interleave} from './measure.js';
import {mustRun} from './must-run.js';
import type {Row} from './table.js';

const ROUNDS = 9;

/** What has been promised. */
const ADOPTED_MS = 1000;
const NOTICED_MS = 500;

interface Status {
  readonly phase: string;
  readonly supervised: boolean;
  readonly qemu?: {readonly pid: number};
  readonly supervisor?: {readonly pid: number};
}

export async function measureLosses(home: Home): Promise<readonly Row[]> {
  const {adopted, noticed} = await interleave(ROUNDS, {
    adopted: async () => {
      await mustRun(home, 'up', 'vm.json');
      const {supervisor} = await statusOf(home);
      await kill(supervisor?.pid);
      return timeUntil(home, ({supervised}) => supervised);
    },
    noticed: async () => {
      await mustRun(home, 'up', 'vm.json');
      const {qemu} = await statusOf(home);
      const began = performance.now();
      process.kill(pidOf(qemu?.pid), 'SIGKILL');
      await timeUntil(home, ({phase}) => phase === 'failed' || phase === 'stopped');
      return performance.now() - began;
    },
  });
  return [
    {
      what: 'supervisor killed: status until supervised',
      unit: 'ms',
      values: adopted,
      limit: ADOPTED_MS,
    },
    {what: 'QEMU killed: until status says so', unit: 'ms', values: noticed, limit: NOTICED_MS},
  ];
}

const statusOf = async (home: Home): Promise<Status> =>
  JSON.parse(await mustRun(home, 'status', 'vm.json', '--json')) as Status;

/** As somebody does who asks again and again. */
async function timeUntil(home: Home, fits: (status: Status) => boolean): Promise<number> {
  const began = performance.now();
  while (!fits(await statusOf(home)));
  return performance.now() - began;
}

async function kill(pid: number | undefined): Promise<void> {
  process.kill(pidOf(pid), 'SIGKILL');
  await gone(pidOf(pid));
}

function pidOf(pid: number | undefined): number {
  if (pid === undefined) throw new Error('the status names no process');
  return pid;
}
