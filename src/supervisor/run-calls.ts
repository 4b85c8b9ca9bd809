/**
 * Who in a run answers a call: the guest agent, QEMU, or the supervisor itself.
 */
import type {Diagnostic} from '../core/diagnostic.js';
import {err, ok, type Result} from '../core/result.js';
import {tryDriver} from './driver-trial.js';
import {agentAbsent, explainedByPhase} from './guest-agent-problems.js';
import {type GuestProgress, progressOf} from './guest-progress.js';
import {useScreen} from './guest-screen.js';
import {moveGuest} from './guest-verbs.js';
import {type Ending, publicPhase, type VmState} from './lifecycle.js';
import {memoryObstacle, resetObstacle} from './reset-obstacle.js';
import {resizeDisk} from './resize-disk.js';
import type {RunPresence} from './run-presence.js';
import {RunningSnapshots} from './running-snapshots.js';
import {type RunToSave, saveRun} from './save-run.js';
import {
  type DriverTried,
  type GuestCall,
  isGuestCall,
  isScreenCall,
  isSnapshotCall,
  type LookCall,
  type SaveAnswer,
  type TryDriverCall,
  type VmCall,
} from './vm-call.js';
import type {RunningPlan} from './vm-handle.js';
import type {DiskFull, VmStatus} from './vm-status.js';
import type {WatchedQemu} from './watched-qemu.js';

export interface RunCallsInput {
  readonly plan: RunningPlan;
  readonly presence: RunPresence;
  readonly state: () => VmState;
  readonly qemu: () => WatchedQemu | undefined;
  readonly look: (level: LookCall['level']) => Promise<Result<unknown, Diagnostic>>;
  readonly diskFull: () => Promise<DiskFull | undefined>;
  /** The guest goes on with memory from then. */
  readonly recall: (then: GuestProgress) => void;
  /** Brings QEMU to its end. */
  readonly end: (ending: Ending) => void;
  /** Calls back at the next change of the state; returns the way to stop that. */
  readonly onChange: (listener: () => void) => () => void;
}

export class RunCalls {
  readonly #input: RunCallsInput;
  readonly #run: RunToSave;
  readonly #snapshots: RunningSnapshots;
  #isSaving = false;
  #busyWith: string | undefined;

  constructor(input: RunCallsInput) {
    this.#input = input;
    this.#run = {
      vm: input.plan,
      state: input.state,
      monitor: () => this.#session?.monitor,
      whileBusy: (work) => this.#session?.whileBusy(work) ?? work(),
      progress: () => progressOf(input.presence.board.status()),
      end: input.end,
      note: (text) => this.#note(text),
    };
    this.#snapshots = new RunningSnapshots({
      ...this.#run,
      resetObstacle: () => this.#resetObstacle(),
      recall: input.recall,
    });
  }

  call(
    call: VmCall,
    isWanted = new AbortController().signal,
  ): Promise<Result<unknown, Diagnostic>> {
    if (isGuestCall(call)) return this.#askGuest(call);
    const {plan, presence, state, look, diskFull, onChange} = this.#input;
    if (call.verb === 'look') return look(call.level);
    this.#note(`asked to ${call.verb}`);
    if (this.#isSaving) return Promise.resolve(err(beingSaved(plan.name)));
    const obstacle = NEEDS_MEMORY.includes(call.verb) ? memoryObstacle(this.#status()) : undefined;
    if (obstacle !== undefined) return Promise.resolve(err(obstacle));
    if (isSnapshotCall(call)) return this.#alone('a snapshot', () => this.#snapshots.call(call));
    if (call.verb === 'save') return this.#alone('a save', () => this.#save());
    if (call.verb === 'try-driver') {
      const work = () => this.#tryDriver(call, isWanted);
      return this.#alone('a trial of the driver for virtio disks', work);
    }
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

  async #save(): Promise<Result<SaveAnswer, Diagnostic>> {
    this.#isSaving = true;
    const saved = await saveRun(this.#run);
    // Afterwards there is a QEMU that has nothing to do but to end.
    this.#isSaving = saved.ok;
    return ok(saved.ok ? {saved: saved.value} : {problems: saved.error});
  }

  async #tryDriver(
    call: TryDriverCall,
    isWanted: AbortSignal,
  ): Promise<Result<DriverTried, Diagnostic>> {
    const session = this.#session;
    if (session === undefined) return err(this.#explained(agentAbsent));
    const trial = {
      name: this.#input.plan.name,
      disk: session.probeDisk,
      askGuest: (question: GuestCall) => this.#answerOf(question),
      note: (text: string) => this.#note(text),
    };
    return ok(await tryDriver(call, trial, isWanted));
  }

  /** Of what needs a machine that stays as it is, or changes it, there is one at a time. */
  async #alone<T>(
    what: string,
    work: () => Promise<Result<T, Diagnostic>>,
  ): Promise<Result<T, Diagnostic>> {
    if (this.#busyWith !== undefined) return err(busy(this.#input.plan.name, this.#busyWith));
    this.#busyWith = what;
    try {
      return await work();
    } finally {
      this.#busyWith = undefined;
    }
  }

  #askGuest(call: GuestCall): Promise<Result<unknown, Diagnostic>> {
    if (call.verb === 'exec') this.#note(`asked to run '${call.path}' in the guest`);
    return this.#answerOf(call);
  }

  async #answerOf(call: GuestCall): Promise<Result<unknown, Diagnostic>> {
    const answered = (await this.#session?.guest.call(call)) ?? err(agentAbsent);
    if (answered.ok || !answered.error.code.startsWith('supervisor/agent-')) return answered;
    return err(this.#explained(answered.error));
  }

  #explained(problem: Diagnostic): Diagnostic {
    const {plan, state} = this.#input;
    return explainedByPhase(problem, {name: plan.name, phase: publicPhase(state())});
  }

  get #session() {
    return this.#input.qemu()?.session;
  }

  #resetObstacle(): Diagnostic | undefined {
    return resetObstacle(this.#status());
  }

  #status(): VmStatus {
    return this.#input.presence.board.status();
  }

  #note(text: string): void {
    this.#input.presence.logs.note(text);
  }
}

const NEEDS_MEMORY: readonly VmCall['verb'][] = ['snapshot-create', 'snapshot-restore', 'save'];

/** A guest that went on meanwhile would not fit what is written. */
const beingSaved = (name: string): Diagnostic => ({
  code: 'supervisor/being-saved',
  severity: 'error',
  failure: 'busy',
  message: `${name} is just being saved`,
  hint: 'then: kvmrun up',
});

const busy = (name: string, what: string): Diagnostic => ({
  code: 'supervisor/busy',
  severity: 'error',
  failure: 'busy',
  message: `${name} is busy with ${what}`,
  hint: 'try again in a moment',
});
