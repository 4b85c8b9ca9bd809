/**
 * Whether the VM is ready for use, by the sign that its profile names.
 *
 *   waiting ─ sign seen ─▶ ready ─ guest reset ─▶ waiting
 *      └─ time is up ─▶ timed-out ─ sign seen ─▶ ready
 *
 * The guest is looked at only while it runs. When the time is up, nobody has to wait any longer, and
 * the looking goes on.
 */
import type {ReadySign} from '../plan/plan.js';
import {attemptUntil} from './attempt-until.js';
import {probeFor, type ReadyMeans} from './ready-probes.js';
import {type SerialTextWatch, watchSerialText} from './serial-text.js';
import type {ReadyStatus, VmPhase} from './vm-status.js';

export interface ReadinessInput {
  readonly sign: ReadySign;
  readonly means: ReadyMeans;
  /** Called after every change. */
  readonly changed: (status: ReadyStatus) => void;
  /** Called when the attempts fail for another reason than before. */
  readonly explained: (status: ReadyStatus) => void;
}

export const PAUSES = {firstMs: 100, longestMs: 2000};

export class Readiness {
  readonly #input: ReadinessInput;
  #state: ReadyStatus['state'] = 'waiting';
  #since = new Date();
  #why: string | undefined;
  #serialText: SerialTextWatch | undefined;
  #isGuestRunning = false;
  /** There while the guest is looked at. */
  #looking: AbortController | undefined;

  constructor(input: ReadinessInput) {
    this.#input = input;
    this.#listenAnew();
  }

  status(): ReadyStatus {
    const {level} = this.#input.sign;
    const why = this.#why;
    return {level, state: this.#state, since: this.#since.toISOString(), ...(why && {why})};
  }

  /** What the supervisor before this one has seen, and nobody can see again. */
  goOnFrom(told: ReadyStatus | undefined): void {
    if (told?.level !== 'serial' || told.level !== this.#input.sign.level) return;
    this.#state = told.state;
    this.#since = new Date(told.since);
  }

  /** The guest goes on from a moment in which it was ready, and does not say so a second time. */
  recall(then: ReadyStatus): void {
    const {level} = this.#input.sign;
    if (level === 'serial' && then.level === level && then.state === 'ready') this.#turn('ready');
  }

  /** Takes over a new phase of the VM. */
  show(phase: VmPhase): void {
    this.#isGuestRunning = phase === 'running';
    if (phase === 'starting' || phase === 'backoff') this.#startOver();
    else if (this.#isGuestRunning) this.#look();
    else this.#stopLooking();
  }

  /** The guest begins from the start. */
  reset(): void {
    // Its processors run on, and that is all that was asked for.
    if (this.#input.sign.level !== 'running') this.#startOver();
  }

  /** Takes over what the guest wrote to its serial port. */
  hear(bytes: Buffer): void {
    if (this.#state !== 'ready' && this.#serialText?.(bytes) === 'seen') this.#turn('ready');
  }

  #startOver(): void {
    this.#stopLooking();
    this.#listenAnew();
    this.#why = undefined;
    this.#turn('waiting');
    if (this.#isGuestRunning) this.#look();
  }

  #listenAnew(): void {
    const {sign} = this.#input;
    this.#serialText = sign.level === 'serial' ? watchSerialText(sign.text) : undefined;
  }

  #look(): void {
    const {sign, means} = this.#input;
    if (this.#state === 'ready' || this.#looking !== undefined) return;
    if (sign.level === 'running') {
      this.#turn('ready');
      return;
    }
    const looking = new AbortController();
    this.#looking = looking;
    const timer = setTimeout(() => this.#turn('timed-out'), sign.timeoutMs);
    looking.signal.addEventListener('abort', () => clearTimeout(timer), {once: true});
    if (sign.level === 'serial') return;
    const probe = probeFor(sign, means, (why) => this.#explain(why));
    const {signal} = looking;
    void attemptUntil(() => probe(signal), PAUSES, signal).then((outcome) => {
      if (outcome === 'reached') this.#turn('ready');
    });
  }

  #stopLooking(): void {
    this.#looking?.abort();
    this.#looking = undefined;
  }

  #explain(why: string): void {
    if (why === this.#why || this.#state === 'ready') return;
    this.#why = why;
    this.#input.explained(this.status());
  }

  #turn(state: ReadyStatus['state']): void {
    if (state === this.#state) return;
    this.#state = state;
    this.#since = new Date();
    if (state === 'ready') {
      this.#why = undefined;
      this.#stopLooking();
    }
    this.#input.changed(this.status());
  }
}
