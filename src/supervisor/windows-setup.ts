/**
 * The installation of Windows, as far as it can be seen from outside and helped along.
 *
 *   firmware ─ medium starts ─▶ setup ─ reset ─▶ rebooting ─ disk starts ─▶ first-boot
 *                                        ▲           │                        │    │
 *                                        └─ medium ──┘◀──────── reset ────────┘    └─ agent ─▶ installed
 *
 * What the agent says counts in every step: a QEMU that was started in the midst of it may have missed
 * all that came before.
 *
 * The medium asks for a key, and starts only when one is pressed; that is done for a disk which nobody
 * has written to yet. With any other, it is the user's decision whether Setup begins anew.
 *
 * The firmware tells on the serial port what it starts: `BdsDxe: starting Boot0002 "UEFI QEMU DVD-ROM
 * QM00003 " from …` (OVMF, MdeModulePkg/Universal/BdsDxe).
 */
import type {Diagnostic} from '../core/diagnostic.js';
import {isObject} from '../core/json.js';
import {ok} from '../core/result.js';
import {isBlankImage} from '../host/blank-image.js';
import {destroyAnswers} from '../host/destroy-answers.js';
import type {SetupRules} from '../plan/plan.js';
import type {VmPaths} from '../plan/vm-paths.js';
import {attemptUntil, type Pauses} from './attempt-until.js';
import {pressKeys} from './guest-screen.js';
import {writeInstalled} from './installed-record.js';
import type {MonitorInHand} from './monitor-hands.js';
import {type SerialTextWatch, watchSerialText} from './serial-text.js';
import type {SetupStatus, SetupStep, VmPhase} from './vm-status.js';

export interface WindowsSetupInput {
  readonly rules: SetupRules;
  readonly paths: Pick<VmPaths, 'installedFile'>;
  readonly monitor: () => MonitorInHand;
  /**
   * Whether the guest is as it is to be, or its agent at least answers, as it does in no Setup; asked
   * again and again while it runs.
   */
  readonly look: () => Promise<'silent' | 'answers' | 'done'>;
  readonly changed: (status: SetupStatus) => void;
  readonly note: (text: string) => void;
  readonly pauses?: {readonly keys: Pauses; readonly agent: Pauses};
}

/**
 * A loader comes from the medium within some seconds, and then waits for five: a key every half second,
 * for 12 seconds, meets it. What comes after is loaded for longer than that, and takes no keys.
 */
const KEYS = 24;
const PAUSES = {
  keys: {firstMs: 500, longestMs: 500},
  agent: {firstMs: 1000, longestMs: 5000},
} as const;

/** A disc on USB, as on aarch64, has the name that QEMU gives to all that is plugged in there. */
const DISC = ['DVD-ROM', 'CD-ROM', 'USB HARDDRIVE'].map(
  (drive) => `BdsDxe: starting Boot*"UEFI QEMU *${drive}`,
);
/** Without the entry that Windows makes in the NVRAM, the firmware calls a disk by its bus. */
const DISK = [
  'Windows Boot Manager',
  '"UEFI Misc Device',
  // One with a file system on all of it.
  '"UEFI Non-Block Boot Device',
  'HARDDISK',
  '"UEFI QEMU NVMe',
].map((entry) => `BdsDxe: starting Boot*${entry}`);

export class WindowsSetup {
  readonly #input: WindowsSetupInput;
  #step: SetupStep = 'firmware';
  #since = new Date();
  #occupied: string | undefined;
  #watches = watchesFor();
  #pressing: AbortController | undefined;
  #asking: AbortController | undefined;
  #isRunning = false;

  constructor(input: WindowsSetupInput) {
    this.#input = input;
  }

  status(): SetupStatus {
    const occupied = this.#occupied;
    return {step: this.#step, since: this.#since.toISOString(), ...(occupied && {occupied})};
  }

  /** Takes over what the supervisor before this one has seen. */
  goOnFrom(told: SetupStatus | undefined): void {
    if (told === undefined) return;
    this.#step = told.step;
    this.#since = new Date(told.since);
    this.#occupied = told.occupied;
  }

  /** The guest goes on with memory from then, and its firmware starts nothing a second time. */
  recall({step, occupied}: Pick<SetupStatus, 'step' | 'occupied'>): void {
    // What follows from the end of Setup is done again, as there may be media in once more.
    this.#turn(step === 'installed' ? 'first-boot' : step, occupied);
    this.#ask();
  }

  isOver(): boolean {
    return this.#step === 'installed';
  }

  /** Takes over a new phase of the VM. */
  show(phase: VmPhase): void {
    this.#isRunning = phase === 'running';
    if (phase === 'starting') {
      this.#watches = watchesFor();
      this.#turn('firmware');
    }
    if (this.#isRunning) this.#ask();
    else this.#stop();
  }

  /** The guest begins from the start. */
  reset(): void {
    this.#pressing?.abort();
    if (this.#step === 'setup' || this.#step === 'first-boot') this.#turn('rebooting');
  }

  /** Takes over what the guest wrote to its serial port. */
  hear(bytes: Buffer): void {
    if (this.#step === 'installed') return;
    for (const watch of this.#watches) {
      if (watch.see(bytes) === 'not-yet') continue;
      watch.see = watchSerialText(watch.text);
      if (watch.starts === 'disc') this.#discStarts();
      else this.#diskStarts();
    }
  }

  close(): void {
    this.#stop();
  }

  #stop(): void {
    this.#pressing?.abort();
    this.#asking?.abort();
    this.#asking = undefined;
  }

  #diskStarts(): void {
    this.#pressing?.abort();
    this.#turn('first-boot');
  }

  #discStarts(): void {
    this.#turn('setup');
    this.#pressing?.abort();
    const pressing = new AbortController();
    this.#pressing = pressing;
    void this.#pressKeys(pressing.signal);
  }

  async #pressKeys(signal: AbortSignal): Promise<void> {
    const {note, rules, pauses = PAUSES} = this.#input;
    if (!(await this.#isBlank())) {
      if (signal.aborted) return;
      note('the disk is not empty, so whether Setup begins anew is left to the user');
      this.#turn('setup', rules.disk.path);
      return;
    }
    note('the medium starts with an empty disk, so it gets the key that it asks for');
    let left = KEYS;
    await attemptUntil(
      async () => {
        left -= 1;
        await this.#press();
        return left <= 0;
      },
      pauses.keys,
      signal,
    );
  }

  async #press(): Promise<void> {
    const monitor = this.#input.monitor();
    if (monitor === undefined || monitor === 'silent') return;
    await pressKeys(monitor, ['ret']);
  }

  /** What this QEMU has written may not be in the file yet, so it is asked, too. */
  async #isBlank(): Promise<boolean> {
    const {rules, monitor: inHand} = this.#input;
    const monitor = inHand();
    if (monitor === undefined || monitor === 'silent') return false;
    const answer = await monitor.execute({
      execute: 'query-blockstats',
      arguments: {'query-nodes': true},
    });
    const nodes = answer.ok && Array.isArray(answer.value) ? answer.value.filter(isObject) : [];
    const stats = nodes.find((one) => one['node-name'] === rules.disk.node)?.['stats'];
    const isUntouched = isObject(stats) && stats['wr_highest_offset'] === 0;
    return isUntouched && (await isBlankImage(rules.disk));
  }

  /** The agent is there when Windows is, and answers nobody before. */
  #ask(): void {
    if (!this.#isRunning || this.isOver() || this.#asking !== undefined) return;
    const {look, pauses = PAUSES} = this.#input;
    const asking = new AbortController();
    this.#asking = asking;
    const {signal} = asking;
    const attempt = async (): Promise<boolean> => {
      const seen = await look();
      // However it was started: the firmware does not tell of each way.
      if (seen === 'answers' && !signal.aborted) this.#diskStarts();
      return seen === 'done';
    };
    void attemptUntil(attempt, pauses.agent, signal).then((outcome) => {
      if (outcome === 'reached') void this.#installed();
    });
  }

  async #installed(): Promise<void> {
    const {rules, note} = this.#input;
    for (const drive of rules.drives) await this.#eject(drive);
    const problem = await this.#settle();
    if (problem !== undefined) note(problem.message);
    this.#turn('installed');
  }

  /** The password goes first: this is not asked again once it is noted that Windows is installed. */
  async #settle(): Promise<Diagnostic | undefined> {
    const {rules, paths} = this.#input;
    const destroyed =
      rules.answers === undefined ? ok(undefined) : await destroyAnswers(rules.answers);
    if (!destroyed.ok) return destroyed.error;
    // A disk that is thrown away takes Windows with it.
    if (rules.writes !== 'kept') return undefined;
    const written = await writeInstalled(paths, rules.disk.id);
    return written.ok ? undefined : written.error;
  }

  async #eject({device: id, nodes}: SetupRules['drives'][number]): Promise<void> {
    const monitor = this.#input.monitor();
    if (monitor === undefined || monitor === 'silent') return;
    const answer = await monitor.execute({execute: 'eject', arguments: {id, force: true}});
    const why = answer.ok || !('message' in answer.error) ? undefined : answer.error.message;
    if (why !== undefined) return this.#input.note(`a disc could not be ejected: ${why}`);
    // QEMU would have the file open for as long as it lives, and what is in it would not be gone.
    for (const name of nodes) {
      await monitor.execute({execute: 'blockdev-del', arguments: {'node-name': name}});
    }
  }

  #turn(step: SetupStep, occupied?: string): void {
    if (step === this.#step && occupied === this.#occupied) return;
    this.#step = step;
    this.#since = new Date();
    this.#occupied = occupied;
    this.#input.changed(this.status());
  }
}

interface Watch {
  readonly text: string;
  readonly starts: 'disc' | 'disk';
  see: SerialTextWatch;
}

const watchesFor = (): readonly Watch[] => [
  ...DISC.map((text): Watch => ({text, starts: 'disc', see: watchSerialText(text)})),
  ...DISK.map((text): Watch => ({text, starts: 'disk', see: watchSerialText(text)})),
];
