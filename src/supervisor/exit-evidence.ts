/**
 * Gathers what there is to judge the end of a QEMU by.
 */
import type {ExitEvidence} from './exit-status.js';
import type {VmState} from './lifecycle.js';
import type {QemuProcess} from './qemu-process.js';
import type {QemuSession} from './qemu-session.js';

/** Waits for the end. */
export async function collectEvidence(run: {
  readonly qemu: Pick<QemuProcess, 'exited' | 'stderr'>;
  readonly session: QemuSession;
  /** Of the lifecycle, before it hears of the end. */
  readonly state: VmState;
}): Promise<ExitEvidence> {
  const {qemu, session, state} = run;
  return {
    ...(await qemu.exited),
    ...session.evidence,
    ...(state.phase === 'stopping' &&
      (state.ending ? {ending: state.ending} : {stopRung: state.rung})),
    stderr: await qemu.stderr(),
    at: new Date().toISOString(),
  };
}
