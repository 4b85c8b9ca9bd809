/**
 * Who in a run answers a call: the guest agent, QEMU, or the supervisor itself.
 */
import type {Diagnostic} from '../core/diagnostic.js';
import {err, type Result} from '../core/result.js';
import {agentAbsent, explainedByPhase} from './guest-agent-problems.js';
import {useScreen} from './guest-screen.js';
import {moveGuest} from './guest-verbs.js';
import {publicPhase, type VmState} from './lifecycle.js';
import {resetObstacle} from './reset-obstacle.js';
import {resizeDisk} from './resize-disk.js';
import type {RunPresence} from './run-presence.js';
import {RunningSnapshots} from './running-snapshots.js';
import {
  type GuestCall,
  isGuestCall,
  isScreenCall,
  isSnapshotCall,
  type LookCall,
  type VmCall,
} from './vm-call.js';
import type {RunningPlan} from './vm-handle.js';
import type {DiskFull} from './vm-status.js';
import type {WatchedQemu} from './watched-qemu.js';

export interface RunCallsInput {
  readonly plan: RunningPlan;
  readonly presence: RunPresence;
  readonly state: () => VmState;
  readonly qemu: () => WatchedQemu | undefined;
  readonly look: (level: LookCall['level']) => Promise<Result<unknown, Diagnostic>>;
  readonly diskFull: () => Promise<DiskFull | undefined>;
  /** Calls back at the next change of the state; returns the way to stop that. */
  readonly onChange: (listener: () => void) => () => void;
}

export class RunCalls {
  readonly #input: RunCallsInput;
  readonly #snapshots: RunningSnapshots;

  constructor(input: RunCallsInput) {
    this.#input = input;
    this.#snapshots = new RunningSnapshots({
      vm: input.plan,
      state: input.state,
      monitor: () => this.#session?.monitor,
      whileBusy: (work) => this.#session?.whileBusy(work) ?? work(),
      resetObstacle: () => this.#resetObstacle(),
      note: (text) => this.#note(text),
    });
  }

  call(call: VmCall): Promise<Result<unknown, Diagnostic>> {
    if (isGuestCall(call)) return this.#askGuest(call);
    const {plan, presence, state, look, diskFull, onChange} = this.#input;
    if (call.verb === 'look') return look(call.level);
    this.#note(`asked to ${call.verb}`);
    if (isSnapshotCall(call)) return this.#snapshots.call(call);
    if (call.verb === 'resize-disk') {
      const monitor = this.#session?.monitor;
      return resizeDisk(call, {plan, monitor, resized: () => presence.resized(call)});
    }
    if (isScreenCall(call)) {
      return useScreen(call, {name: plan.name, monitor: this.#session?.monitor});
    }
    return moveGuest(call.verb, {
      name: plan.name,
      state,
      monitor: () => this.#session?.monitor,
      onChange,
      diskFull,
      resetObstacle: () => this.#resetObstacle(),
    });
  }

  async #askGuest(call: GuestCall): Promise<Result<unknown, Diagnostic>> {
    const {plan, state} = this.#input;
    if (call.verb === 'exec') this.#note(`asked to run '${call.path}' in the guest`);
    const answered = (await this.#session?.guest.call(call)) ?? err(agentAbsent);
    if (answered.ok || !answered.error.code.startsWith('supervisor/agent-')) return answered;
    return err(explainedByPhase(answered.error, {name: plan.name, phase: publicPhase(state())}));
  }

  get #session() {
    return this.#input.qemu()?.session;
  }

  #resetObstacle(): Diagnostic | undefined {
    return resetObstacle(this.#input.presence.board.status());
  }

  #note(text: string): void {
    this.#input.presence.logs.note(text);
  }
}
