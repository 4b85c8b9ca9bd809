/**
 * All helper processes of one VM.
 *
 *   start ─▶ watch, as long as QEMU lives ─▶ end ─▶ start …
 *
 * QEMU says nothing when one of them dies, so they are watched here, and what the guest has lost is
 * told. They end after QEMU, most of them by themselves.
 */
import type {Diagnostic} from '../core/diagnostic.js';
import type {Sidecar} from '../plan/sidecar.js';
import {within} from './settle.js';
import {
  endSidecar,
  findSidecar,
  type SidecarProcess,
  type Surroundings,
  startSidecar,
} from './sidecar-process.js';
import {explainWords} from './sidecar-words.js';
import type {Degradation, VmStatus} from './vm-status.js';

/** One that has not opened its socket by then never will. */
const READY_MS = 5000;

/** QEMU and its helpers end together, and either may be seen first. */
const TOGETHER_MS = 300;

/** For those that end by themselves when QEMU is gone. */
const PATIENCE_MS = 500;

/** As the status tells it: nothing where there is nothing to tell. */
export type SidecarStatus = Pick<VmStatus, 'sidecars' | 'degraded'>;

export interface SidecarListener {
  /** Which there are, or what is lost, is another now. */
  readonly changed: (status: SidecarStatus) => void;
  readonly lost: (degradation: Degradation) => void;
  readonly note: (text: string) => void;
}

export class Sidecars {
  readonly #listener: SidecarListener;
  #running: readonly SidecarProcess[] = [];
  /** Of those of the newest run that have ended. */
  #lastWords: readonly {readonly sidecar: Sidecar; readonly words: string}[] = [];
  #degraded: readonly Degradation[] = [];
  /** Before that they wait for a connection, and do not end by themselves. */
  #hasQemu = false;
  #ending: Promise<unknown> = Promise.resolve();

  constructor(listener: SidecarListener) {
    this.#listener = listener;
  }

  /** Starts all at once. With a problem, none of them is left. */
  async start(
    sidecars: readonly Sidecar[],
    surroundings: Omit<Surroundings, 'readyMs' | 'note'>,
  ): Promise<readonly Diagnostic[]> {
    await this.#ending;
    this.#degraded = [];
    this.#hasQemu = false;
    const started = await Promise.all(
      sidecars.map((sidecar) =>
        startSidecar(sidecar, {...surroundings, ...this.#listener, readyMs: READY_MS}),
      ),
    );
    this.#hold(started.flatMap((one) => (one.ok ? [one.value] : [])));
    const problems = started.flatMap((one) => (one.ok ? [] : [one.error]));
    if (problems.length > 0) await this.end();
    return problems;
  }

  /** Finds those that a dead supervisor has left with its QEMU. */
  async takeBack(sidecars: readonly Sidecar[], told: SidecarStatus | undefined): Promise<void> {
    const found = await Promise.all(
      sidecars.map(async (sidecar) => {
        const recorded = told?.sidecars?.find(({id}) => id === sidecar.id);
        return findSidecar(sidecar, {recorded: recorded?.process, ...this.#listener});
      }),
    );
    this.#degraded = told?.degraded ?? [];
    this.#hold(found);
  }

  /** From here on the end of one is a loss, unless QEMU ends with it. */
  watch(qemuExited: Promise<unknown>): void {
    this.#hasQemu = true;
    for (const process of this.#running) void this.#watch(process, qemuExited);
  }

  /** Ends all of them, after QEMU. Settles when none is left, however often it is called. */
  async end(): Promise<void> {
    const processes = this.#running;
    this.#running = [];
    const before = this.#ending;
    this.#ending = Promise.all([before, ...processes.map((process) => this.#endOne(process))]);
    await this.#ending;
  }

  status(): SidecarStatus {
    const alive = this.#running.flatMap(({sidecar, identity}) =>
      identity === undefined ? [] : [{id: sidecar.id, process: identity}],
    );
    return {
      ...(alive.length > 0 && {sidecars: alive}),
      ...(this.#degraded.length > 0 && {degraded: this.#degraded}),
    };
  }

  /** What they have said that explains why QEMU could not start. Ends them. */
  async complaint(): Promise<Diagnostic | undefined> {
    await this.end();
    return this.#lastWords
      .map(({sidecar, words}) => explainWords(sidecar, words))
      .find((problem) => problem !== undefined);
  }

  #hold(processes: readonly SidecarProcess[]): void {
    this.#running = processes;
    this.#lastWords = [];
    this.#listener.changed(this.status());
    for (const {sidecar, identity} of processes) {
      this.#listener.note(`side-car ${sidecar.id}: pid ${identity?.pid ?? 'unknown'}`);
    }
  }

  async #watch(process: SidecarProcess, qemuExited: Promise<unknown>): Promise<void> {
    const how = await process.exited;
    if ((await within(qemuExited, TOGETHER_MS)) === 'settled') return;
    if (!this.#running.includes(process)) return;
    this.#running = this.#running.filter((one) => one !== process);
    this.#tellLoss(process.sidecar, how);
    await this.#keepWords(process);
  }

  #tellLoss({id, loss, reset}: Sidecar, how: string): void {
    this.#listener.note(`side-car ${id} ${how}; the guest has lost ${loss}`);
    // A supervisor before this one may have seen it.
    if (this.#degraded.some(({sidecar}) => sidecar === id)) return;
    const degradation = {sidecar: id, lost: loss, since: new Date().toISOString(), reset};
    this.#degraded = [...this.#degraded, degradation];
    this.#listener.changed(this.status());
    this.#listener.lost(degradation);
  }

  async #endOne(process: SidecarProcess): Promise<void> {
    const outcome = await endSidecar(process, this.#hasQemu ? PATIENCE_MS : 0);
    await this.#keepWords(process);
    if (outcome === 'ended') return;
    this.#listener.note(`side-car ${process.sidecar.id} does not end, not even by SIGKILL`);
  }

  async #keepWords({sidecar, words}: SidecarProcess): Promise<void> {
    const said = await words();
    this.#lastWords = [...this.#lastWords, {sidecar, words: said}];
  }
}
