/**
 * One run of one VM, from the locks to the last cleaned-up file.
 *
 *   claim ─▶ prepare ─▶ start QEMU ─▶ monitor ready ─▶ serial port open ─▶ cont ─▶ … ─▶ clean up
 *               ▲                                                                 │
 *               └──────────────── pause ◀─── its restart policy wants it ─────────┘
 *
 * A run whose supervisor has died goes on in another process:
 *
 *   its QEMU found ─▶ monitor answers ─▶ … ─▶ clean up
 *
 * Whatever does not have to be waited for runs beside the start. A VM never ends because something
 * of ours could not be written.
 */
import type {Diagnostic} from '../core/diagnostic.js';
import {err, ok, type Result} from '../core/result.js';
import {forgetGuestFiles} from '../host/forget-guest-files.js';
import {prepareAll} from '../host/prepare.js';
import {readProcessIdentity} from '../host/process-identity.js';
import {dueWithMemory} from '../host/told-guest.js';
import {describeHolder} from './holder.js';
import {isOver, type VmState} from './lifecycle.js';
import type {Lockout} from './lockout.js';
import type {Orphan} from './orphan.js';
import {findObstacles} from './preflight.js';
import {startQemu} from './qemu-process.js';
import {RunLife} from './run-life.js';
import {RunPresence} from './run-presence.js';
import {claimVm, removeOwnSockets, removeRunFiles} from './runtime-folder.js';
import {discardSaved, readSaved, removeUnfinished} from './saved-memory.js';
import {AWAITING_MEMORY, decideOnSaved} from './saved-start.js';
import {deferred, within} from './settle.js';
import type {StopRequest} from './stop-ladder.js';
import {findTwin} from './twin.js';
import type {
  Launch,
  MemoryOrder,
  RunInput,
  StartedVm,
  StartFailure,
  StartInput,
} from './vm-handle.js';
import {readLastExit} from './vm-record.js';
import type {LastExit, VmStatus} from './vm-status.js';
import type {Locks} from './watched-qemu.js';

type Start = Result<StartedVm, StartFailure | Lockout>;
/** A monitor that has not answered by then may take for ever. */
const ANSWER_MS = 5000;

export class VmRun {
  readonly #input: RunInput;
  readonly #presence: RunPresence;
  readonly #life: RunLife;
  readonly #started = deferred<Result<StartedVm, StartFailure>>();
  readonly #exited = deferred<LastExit>();
  readonly #abort = new AbortController();
  #isFound = false;
  /** Settles when the memory that was saved before is no more. */
  #discarded = Promise.resolve();
  #how: StartedVm['how'] = 'started';
  #notes: readonly string[] = [];
  #locks: Locks = {release: () => undefined};

  constructor(input: RunInput, initial: VmState = {phase: 'preparing'}) {
    this.#input = input;
    this.#presence = new RunPresence(input);
    this.#life = new RunLife({
      run: input,
      presence: this.#presence,
      initial,
      running: () => {
        // Disks that change do not fit it any more.
        this.#discarded = discardSaved(input.plan.paths).catch((error: Error) =>
          this.note(error.message),
        );
        if (this.#how === 'started') void this.#ready();
      },
      stopAsked: () => this.#abort.abort(),
      over: (lastExit, explain) => this.#conclude(lastExit, explain),
    });
  }

  status(): VmStatus {
    return this.#life.status();
  }

  examine(): Promise<VmStatus> {
    return this.#life.examine();
  }

  requestStop(request: StopRequest): void {
    this.#life.requestStop(request);
  }

  reopenLogs(): void {
    this.#presence.logs.reopen();
  }

  note(text: string): void {
    this.#presence.logs.note(text);
  }

  /** Settles when the guest runs, or when everything has been undone. */
  async start(input: StartInput): Promise<Start> {
    const {plan} = input;
    const [claimed, obstacles, supervisor] = await Promise.all([
      claimVm(plan.paths),
      findObstacles(plan),
      readProcessIdentity(process.pid),
    ]);
    if (!claimed.ok) {
      await this.#presence.logs.close();
      return err({failure: 'locked-out', problem: claimed.error});
    }
    const locks = claimed.value;
    this.#locks = locks;
    this.#life.knows(input);
    this.#presence.knows(input);
    if (supervisor) this.#presence.board.learn({supervisor});
    const saved = obstacles.length > 0 ? err(obstacles) : await decideOnSaved(input);
    if (saved.ok) this.#notes = saved.value.notes;
    const memory = saved.ok ? saved.value.memory : undefined;
    const problems = saved.ok ? await this.#prepare(input, memory) : saved.error;
    // What was cut short for a stop is no problem of its own.
    if (this.#life.abandonedWith()) return this.#giveUp([]);
    if (problems.length > 0) return this.#giveUp(problems);
    // Before QEMU: whoever comes after our sudden death finds it by this record.
    await this.#presence.saveRecord();
    // Both that start in this moment have a record by now, so that one of them sees the other.
    const twin = await findTwin(plan);
    if (twin !== undefined) return this.#giveUp([twin]);
    const missing = await this.#life.startSidecars(input);
    if (missing.length > 0 || this.#life.abandonedWith()) return this.#giveUp(missing);
    const qemu = await startQemu({
      ...input,
      ...(memory?.from === 'saved' && {argv: [...input.argv, ...AWAITING_MEMORY]}),
      vmLockFd: locks.vmLockFd,
      note: (text) => this.note(text),
    });
    if (!qemu.ok) return this.#giveUp([qemu.error]);
    // QEMU has its own copy now, and the lock is to be free when QEMU is gone.
    locks.releaseVmLock();
    this.#life.launched(qemu.value, input, memory);
    return this.#started.promise;
  }

  /** Takes over a QEMU whose supervisor is gone. Settles when it answers, or stays silent. */
  async takeBack(orphan: Orphan, launch?: Launch): Promise<Result<StartedVm, StartFailure>> {
    const {qemu, identity, state, record, locks} = orphan;
    const {board, logs} = this.#presence;
    this.#how = 'taken-back';
    this.#locks = locks;
    this.#presence.knows(launch, record.startedAt);
    const supervisor = await readProcessIdentity(process.pid);
    board.learn({...(supervisor && {supervisor}), ...(identity && {qemu: identity})});
    const told = state ?? {phase: 'starting', since: record.startedAt};
    board.goOnFrom(told);
    this.#life.knows(launch, state);
    await removeOwnSockets(this.#input.plan.paths);
    const [control] = await Promise.all([
      this.#presence.openControl(this.#life),
      this.#presence.openSerialLog(),
    ]);
    if (!control.ok) {
      qemu.letGo();
      await logs.closeOthers();
      await logs.close();
      locks.release();
      return err({failure: 'not-started', diagnostics: [control.error]});
    }
    await this.#life.sidecars.takeBack(record.sidecars ?? [], state);
    const isSaved = (await readSaved(this.#input.plan.paths)) !== undefined;
    await removeUnfinished(this.#input.plan.paths);
    this.note(`takes back QEMU with pid ${identity?.pid ?? 'unknown'}`);
    const {broughtUp} = this.#life.stayWith(qemu, {
      begin: (session) =>
        session.takeBack({monitorStream: qemu.monitor, toldPhase: told.phase, isSaved}),
      explain: async (lastExit) => ({failure: 'ended', lastExit}),
    });
    await within(broughtUp, ANSWER_MS);
    const now = this.#life.state();
    // One that had come to its end is being stopped, and how it ended is what there is to tell.
    if (now.phase === 'stopping' || isOver(now)) return this.#started.promise;
    board.show(now);
    await board.save();
    await this.#ready();
    return this.#started.promise;
  }

  /** Everything that must be there before QEMU, at once. */
  async #prepare(
    {plan, guestVariables}: StartInput,
    memory: MemoryOrder | undefined,
  ): Promise<readonly Diagnostic[]> {
    // Under the lock, whatever is there comes from a run that has ended.
    await Promise.all([removeRunFiles(plan.paths), forgetGuestFiles(plan)]);
    const due = memory === undefined ? plan.preparations : await dueWithMemory(plan.preparations);
    const [control, state, prepared, _serialLog, lastExit] = await Promise.all([
      this.#presence.openControl(this.#life),
      this.#presence.board.save(),
      prepareAll(due, {
        env: guestVariables,
        describe: (holder) => describeHolder(holder, plan.paths),
        onCopy: (source, percent) => this.#copying(source, percent),
        signal: this.#abort.signal,
      }),
      this.#presence.openSerialLog(),
      readLastExit(plan.paths),
    ]);
    if (lastExit) this.#presence.board.learn({lastExit});
    if (prepared.ok) this.#notes = [...prepared.value, ...this.#notes];
    for (const text of this.#notes) this.#presence.tell({progress: 'note', text});
    return [
      ...(control.ok ? [] : [control.error]),
      ...(state.ok ? [] : [state.error]),
      ...(prepared.ok ? [] : prepared.error),
    ];
  }

  /** For minutes, maybe: others have to find the VM, which they do by its record. */
  #copying(source: string, percent: number): void {
    if (!this.#isFound) {
      this.#isFound = true;
      this.note(`copies '${source}'`);
      void this.#presence.saveRecord();
    }
    this.#presence.tell({progress: 'copying', source, percent});
  }

  /** There is no QEMU, and there will be none. */
  async #giveUp(diagnostics: readonly Diagnostic[]): Promise<Start> {
    for (const {message} of diagnostics) this.note(`not started: ${message}`);
    const lastExit = this.#life.abandonedWith();
    await this.#life.sidecars.end();
    await this.#presence.remove(this.#locks);
    this.#presence.end(lastExit);
    return diagnostics.length > 0 || lastExit === undefined
      ? err({failure: 'not-started', diagnostics})
      : err({failure: 'stopped', lastExit});
  }

  async #ready(): Promise<void> {
    // Others are told to look only when there is something to see.
    if (this.#how === 'started') await this.#life.broughtUp();
    // What is saved from now on is to stay.
    await Promise.all([this.#presence.board.settled(), this.#discarded]);
    const [how, notes, exited] = [this.#how, this.#notes, this.#exited.promise];
    this.#started.resolve(ok({how, status: this.status(), notes, exited}));
  }

  async #conclude(lastExit: LastExit, explain: () => Promise<StartFailure>): Promise<void> {
    await this.#presence.remove(this.#locks, lastExit);
    this.#presence.end(lastExit);
    this.#started.resolve(err(await explain()));
    this.#exited.resolve(lastExit);
  }
}
