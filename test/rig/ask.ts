/** What a VM in a home is asked, as a user would ask it. */
import {createInterface} from 'node:readline';
import type {VmPhase, VmStatus} from '../../src/supervisor/vm-status.js';
import type {Home} from './kvmrun.js';

export const statusOf = async (home: Home): Promise<VmStatus> =>
  JSON.parse((await home.kvmrun('status', 'vm.json', '--json')).stdout) as VmStatus;

/** A line of `kvmrun events`. */
export interface ToldEvent {
  readonly at: string;
  readonly event: 'phase' | 'qemu';
  readonly phase?: VmPhase;
  readonly name?: string;
  readonly data?: Readonly<Record<string, unknown>>;
}

export async function eventsOf(home: Home): Promise<readonly ToldEvent[]> {
  const {stdout} = await home.kvmrun('events', 'vm.json', '--json');
  return (JSON.parse(stdout) as {readonly events: readonly ToldEvent[]}).events;
}

/** Settles when the VM is, or comes to be, in this phase. */
export async function untilPhase(home: Home, phase: VmPhase): Promise<void> {
  const past = await eventsOf(home);
  if (past.findLast((event) => event.phase !== undefined)?.phase === phase) return;
  const following = home.start('events', '--follow', 'vm.json');
  const {stdout} = following;
  if (stdout === null) throw new Error('the output of kvmrun events is not a pipe');
  let number = 0;
  try {
    for await (const line of createInterface({input: stdout})) {
      number += 1;
      const told = JSON.parse(line) as ToldEvent;
      if (number > past.length && told.phase === phase) return;
    }
    throw new Error(`the VM ended before it was '${phase}'`);
  } finally {
    following.kill('SIGKILL');
  }
}
