/**
 * What others can see of a run: the status, kept current in the state file and told to listeners.
 */
import type {Diagnostic} from '../core/diagnostic.js';
import type {Result} from '../core/result.js';
import {isOver, publicPhase, type VmState} from './lifecycle.js';
import type {SidecarStatus} from './sidecars.js';
import type {Progress, RunInput} from './vm-handle.js';
import {createStateWriter, type StateWriter} from './vm-record.js';
import type {StopRungName, VmPhase, VmStatus} from './vm-status.js';

/** What becomes known on the way, and may be over again. `lastExit` begins with the run before. */
type Finding =
  | 'qemu'
  | 'supervisor'
  | 'lastExit'
  | 'ready'
  | 'reboots'
  | 'diskFull'
  | 'diskLow'
  | 'restart'
  | 'setup';
type Findings = Partial<Pick<VmStatus, Finding>>;

export interface BoardListener {
  readonly tell: (progress: Progress) => void;
  /** The state file could not be written, for the first time after it could. */
  readonly unsaved: (problem: Diagnostic) => void;
}

export class StatusBoard {
  readonly #run: RunInput;
  readonly #listener: BoardListener;
  readonly #writer: StateWriter;
  #findings: Findings = {};
  #sidecars: SidecarStatus = {};
  #phase: VmPhase = 'starting';
  #rung: StopRungName | undefined;
  #since = new Date();
  #unsaved = false;

  constructor(run: RunInput, listener: BoardListener) {
    this.#run = run;
    this.#listener = listener;
    this.#writer = createStateWriter(run.plan.paths);
  }

  status(): VmStatus {
    const {plan, planDigest, restartedBy} = this.#run;
    return {
      id: plan.id,
      name: plan.name,
      profile: plan.profileFile,
      uuid: plan.uuid,
      phase: this.#phase,
      since: this.#since.toISOString(),
      supervised: true,
      ...(restartedBy && {restartedBy}),
      accelerator: plan.accelerator,
      planDigest,
      ports: plan.ports.map(({protocol, hostAddress, hostPort, guestPort}) => ({
        protocol,
        hostAddress,
        hostPort,
        guestPort,
      })),
      ...(plan.display === 'vnc' && {vnc: plan.paths.vncSocket}),
      ...this.#findings,
      ...this.#sidecars,
    };
  }

  /** Adds to what is known. */
  learn(findings: Findings): void {
    this.#findings = {...this.#findings, ...findings};
  }

  /** What is not so any more. */
  forget(...findings: readonly Finding[]): void {
    const left = Object.entries(this.#findings).filter(
      ([name]) => !findings.some((finding) => finding === name),
    );
    this.#findings = Object.fromEntries(left);
  }

  /** Takes over which helper processes there are, and what is lost with others. */
  showSidecars(sidecars: SidecarStatus): void {
    this.#sidecars = sidecars;
    void this.save();
  }

  /** Goes on from what the supervisor before this one has told. */
  goOnFrom(told: Pick<VmStatus, 'phase' | 'since' | 'lastExit' | 'reboots' | 'setup'>): void {
    const {phase, since, lastExit, reboots, setup} = told;
    this.#phase = phase;
    this.#since = new Date(since);
    this.learn({
      ...(lastExit && {lastExit}),
      ...(reboots !== undefined && {reboots}),
      ...(setup && {setup}),
    });
  }

  /** Takes over a new state of the lifecycle, and tells what it means. */
  show(state: VmState): void {
    const phase = publicPhase(state);
    if (isOver(state) || state.phase === 'backoff') this.learn({lastExit: state.lastExit});
    const isNewPhase = phase !== this.#phase;
    if (isNewPhase) {
      this.#phase = phase;
      this.#since = new Date();
      this.#listener.tell({progress: 'phase', phase});
    }
    if (state.phase === 'stopping' && state.rung !== this.#rung) {
      this.#rung = state.rung;
      this.#listener.tell({progress: 'rung', rung: state.rung});
    }
    if (state.phase !== 'stopping') this.#rung = undefined;
    // The file goes when the VM has ended, so there is nothing to write then.
    if (isNewPhase && !isOver(state)) void this.save();
  }

  /** Writes the state file; nobody has to wait for it. */
  async save(): Promise<Result<void, Diagnostic>> {
    const written = await this.#writer.write(this.status());
    // Once, for a full disk refuses every one.
    if (!written.ok && !this.#unsaved) this.#listener.unsaved(written.error);
    this.#unsaved = !written.ok;
    return written;
  }

  /** Settles when the state file is not being written any more. */
  settled(): Promise<void> {
    return this.#writer.settled();
  }
}
