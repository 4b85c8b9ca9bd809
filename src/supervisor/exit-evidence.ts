/**
 * Gathers what there is to judge the end of a QEMU by.
 */
import type {ExitEvidence} from './exit-status.js';
import type {VmState} from './lifecycle.js';
import type {QemuProcess} from './qemu-process.js';
import type {QemuSession} from './qemu-session.js';
import type {Sidecars} from './sidecars.js';

/** Waits for the end. */
export async function collectEvidence(run: {
  readonly qemu: Pick<QemuProcess, 'exited' | 'stderr'>;
  readonly session: QemuSession;
  readonly sidecars: Pick<Sidecars, 'complaint'>;
  /** Of the lifecycle, before it hears of the end. */
  readonly state: VmState;
}): Promise<ExitEvidence> {
  const {qemu, session, sidecars, state} = run;
  const exit = await qemu.exited;
  // Once QEMU has taken its command line, its helpers were in order, and their end takes time.
  const complaint = session.evidence.accepted ? undefined : await sidecars.complaint();
  return {
    ...exit,
    ...session.evidence,
    ...(state.phase === 'stopping' &&
      (state.ending ? {ending: state.ending} : {stopRung: state.rung})),
    ...(complaint && {complaint}),
    stderr: await qemu.stderr(),
    at: new Date().toISOString(),
  };
}
