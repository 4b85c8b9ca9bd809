/**
 * One run of one VM, from the locks to the last cleaned-up file.
 *
 *   claim ─▶ prepare ─▶ start QEMU ─▶ monitor ready ─▶ serial port open ─▶ cont ─▶ … ─▶ clean up
 *
 * A run whose supervisor has died goes on in another process:
 *
 *   its QEMU found ─▶ monitor answers ─▶ … ─▶ clean up
 *
 * The lifecycle decides, this class carries out. Whatever does not have to be waited for runs
 * beside the start. A VM never ends because something of ours could not be written.
 */
import type {Diagnostic} from '../core/diagnostic.js';
import {err, ok, type Result} from '../core/result.js';
import {prepareAll} from '../host/prepare.js';
import {readProcessIdentity} from '../host/process-identity.js';
import type {HeldLocks} from '../host/vm-lock.js';
import type {Plan} from '../plan/plan.js';
import {type ControlSocket, openControlSocket} from './control-socket.js';
import {collectEvidence} from './exit-evidence.js';
import {judgeExit} from './exit-status.js';
import {abandonedWith, isOver, type VmState} from './lifecycle.js';
import {type LifecycleLoop, runLifecycle, type StepOutcome} from './lifecycle-loop.js';
import type {Lockout} from './lockout.js';
import {monitorHands} from './monitor-hands.js';
import type {Orphan} from './orphan.js';
import {findObstacles} from './preflight.js';
import {type QemuProcess, startQemu} from './qemu-process.js';
import {QemuSession} from './qemu-session.js';
import {claimVm, releaseVm, removeOwnSockets, removeRunFiles} from './runtime-folder.js';
import {openSerialLog, type SerialLog} from './serial-log.js';
import {deferred, within} from './settle.js';
import {explainStartFailure} from './start-failure.js';
import {StatusBoard} from './status-board.js';
import {openSupervisorLog, type SupervisorLog} from './supervisor-log.js';
import type {Progress, RunInput, StartedVm, StartFailure, StartInput} from './vm-handle.js';
import {readLastExit, recordOf, writeLastExit, writeVmRecord} from './vm-record.js';
import type {LastExit, StopRungName, VmStatus} from './vm-status.js';
import type {Beginning, Locks, WatchedQemu} from './watched-qemu.js';

type Start = Result<StartedVm, StartFailure | Lockout>;
/** A monitor that has not answered by then may take for ever. */
const ANSWER_MS = 5000;

export class VmRun {
  readonly #input: RunInput;
  readonly #board: StatusBoard;
  readonly #loop: LifecycleLoop;
  readonly #log: SupervisorLog;
  readonly #started = deferred<Result<StartedVm, StartFailure>>();
  readonly #exited = deferred<LastExit>();
  #startedAt = new Date().toISOString();
  #how: StartedVm['how'] = 'started';
  #notes: readonly string[] = [];
  #control: ControlSocket | undefined;
  #serialLog: SerialLog | undefined;
  #launched: WatchedQemu | undefined;

  constructor(input: RunInput, initial: VmState = {phase: 'preparing'}) {
    const {plan} = input;
    this.#input = input;
    this.#log = openSupervisorLog(plan.paths.supervisorLog);
    this.#board = new StatusBoard(input, (progress) => this.#tell(progress));
    this.#loop = runLifecycle({
      initial,
      limits: plan.stop,
      hands: {
        ...monitorHands(() => this.#launched?.session.monitor),
        signal: (name) => this.#signal(name),
        reportStuck: () => this.#tell({progress: 'stuck'}),
      },
      changed: (state) => this.#changed(state),
    });
  }

  status(): VmStatus {
    return this.#board.status();
  }

  requestStop(from: StopRungName): void {
    this.note(`asked to stop, from '${from}' on`);
    this.#loop.dispatch({type: 'stopRequested', from});
  }

  reopenLogs(): void {
    this.#log.reopen();
    this.#serialLog?.reopen();
  }

  note(text: string): void {
    this.#log.note(text);
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
      await this.#log.close();
      return err({failure: 'locked-out', problem: claimed.error});
    }
    const locks = claimed.value;
    if (supervisor) this.#board.learn({supervisor});
    const problems = obstacles.length > 0 ? obstacles : await this.#prepare(input);
    if (problems.length > 0 || this.#abandonedWith()) return this.#giveUp(locks, problems);
    // Before QEMU: whoever comes after our sudden death finds it by this record.
    await this.#saveRecord(this.#serialLog?.start ?? 0);
    const qemu = await startQemu({
      ...input,
      vmLockFd: locks.vmLockFd,
      note: (text) => this.note(text),
    });
    if (!qemu.ok) return this.#giveUp(locks, [qemu.error]);
    // QEMU has its own copy now, and the lock is to be free when QEMU is gone.
    locks.releaseVmLock();
    this.#launch(qemu.value, locks, plan);
    return this.#started.promise;
  }

  /** Takes over a QEMU whose supervisor is gone. Settles when it answers, or stays silent. */
  async takeBack(orphan: Orphan): Promise<Result<StartedVm, StartFailure>> {
    const {qemu, identity, state, record, locks} = orphan;
    const {paths} = this.#input.plan;
    this.#how = 'taken-back';
    this.#startedAt = record.startedAt;
    const supervisor = await readProcessIdentity(process.pid);
    this.#board.learn({...(supervisor && {supervisor}), ...(identity && {qemu: identity})});
    const told = state ?? {phase: 'starting', since: record.startedAt};
    this.#board.goOnFrom(told);
    await removeOwnSockets(paths);
    const [control] = await Promise.all([this.#openControl(), this.#openSerialLog()]);
    if (!control.ok) {
      qemu.letGo();
      await Promise.all([this.#serialLog?.close(), this.#log.close()]);
      locks.release();
      return err({failure: 'not-started', diagnostics: [control.error]});
    }
    this.note(`takes back QEMU with pid ${identity?.pid ?? 'unknown'}`);
    const {broughtUp} = this.#stayWith(qemu, locks, {
      begin: (session) => session.takeBack({monitorStream: qemu.monitor, toldPhase: told.phase}),
      explain: async (lastExit) => ({failure: 'ended', lastExit}),
    });
    await within(broughtUp, ANSWER_MS);
    const now = this.#loop.state();
    // One that had come to its end is being stopped, and how it ended is what there is to tell.
    if (now.phase === 'stopping' || isOver(now)) return this.#started.promise;
    this.#board.show(now);
    await this.#board.save();
    await this.#ready();
    return this.#started.promise;
  }

  async #openControl(): Promise<Result<void, Diagnostic>> {
    const opened = await openControlSocket(this.#input.plan.paths.controlSocket, this);
    if (!opened.ok) return opened;
    this.#control = opened.value;
    return ok(undefined);
  }

  async #openSerialLog(): Promise<void> {
    this.#serialLog = await openSerialLog(this.#input.plan.paths.serialLog, {
      dropped: (why) => this.note(`serial output is not logged: ${why}`),
      resumed: (lost) => this.note(`serial output is logged again, ${lost} bytes were lost`),
      rotated: () => void this.#saveRecord(0),
    });
  }

  /** Everything that must be there before QEMU, at once. */
  async #prepare({plan}: StartInput): Promise<readonly Diagnostic[]> {
    // Under the lock, whatever is there comes from a run that has ended.
    await removeRunFiles(plan.paths);
    const [control, state, prepared, _serialLog, lastExit] = await Promise.all([
      this.#openControl(),
      this.#board.save(),
      prepareAll(plan.preparations),
      this.#openSerialLog(),
      readLastExit(plan.paths),
    ]);
    if (lastExit) this.#board.learn({lastExit});
    if (prepared.ok) this.#notes = prepared.value;
    for (const text of this.#notes) this.#tell({progress: 'note', text});
    return [
      ...(control.ok ? [] : [control.error]),
      ...(state.ok ? [] : [state.error]),
      ...(prepared.ok ? [] : prepared.error),
    ];
  }

  /** How the run ended, when a stop was asked for before there was a QEMU. */
  #abandonedWith(): LastExit | undefined {
    return abandonedWith(this.#loop.state(), new Date().toISOString());
  }

  /** There is no QEMU, and there will be none. */
  async #giveUp(locks: HeldLocks, diagnostics: readonly Diagnostic[]): Promise<Start> {
    for (const {message} of diagnostics) this.note(`not started: ${message}`);
    const lastExit = this.#abandonedWith();
    await this.#cleanUp(locks);
    this.#control?.end(lastExit);
    return diagnostics.length > 0 || lastExit === undefined
      ? err({failure: 'not-started', diagnostics})
      : err({failure: 'stopped', lastExit});
  }

  #launch(qemu: QemuProcess, locks: Locks, plan: Plan): void {
    this.note(`QEMU started with pid ${qemu.pid}`);
    // The stop was asked for while the process was being started; no guest has run yet.
    if (this.#abandonedWith()) qemu.signal('SIGKILL');
    this.#loop.dispatch({type: 'spawned'});
    this.#stayWith(qemu, locks, {
      begin: (session) => this.#bringUp(qemu, session),
      explain: (lastExit, evidence) => explainStartFailure(lastExit, evidence, plan),
    });
  }

  /** From here on QEMU's end is what ends the run. */
  #stayWith(qemu: WatchedQemu['qemu'], locks: Locks, {begin, explain}: Beginning): WatchedQemu {
    const {plan, terminal} = this.#input;
    const session = new QemuSession({
      plan,
      serialLog: this.#serialLog,
      ...(terminal && {terminal}),
      dispatch: (event) => this.#loop.dispatch(event),
      note: (text) => this.note(text),
    });
    const launched = {qemu, session, locks, broughtUp: begin(session), explain};
    this.#launched = launched;
    void this.#finish(launched);
    return launched;
  }

  async #bringUp(qemu: QemuProcess, session: QemuSession): Promise<void> {
    const identified = readProcessIdentity(qemu.pid).then((identity) => {
      if (identity) this.#board.learn({qemu: identity});
    });
    await Promise.all([identified, session.bringUp(qemu)]);
  }

  #changed(state: VmState): void {
    this.#board.show(state);
    if (state.phase === 'running' && this.#how === 'started') void this.#ready();
  }

  async #ready(): Promise<void> {
    // Others are told to look only when there is something to see.
    if (this.#how === 'started') await this.#launched?.broughtUp;
    await this.#board.settled();
    const [how, notes, exited] = [this.#how, this.#notes, this.#exited.promise];
    this.#started.resolve(ok({how, status: this.status(), notes, exited}));
  }

  async #finish({qemu, session, locks, broughtUp, explain}: WatchedQemu): Promise<void> {
    await qemu.exited;
    await broughtUp;
    await session.drain();
    const evidence = await collectEvidence({qemu, session, state: this.#loop.state()});
    const lastExit = this.#abandonedWith() ?? judgeExit(evidence);
    this.#loop.dispatch({type: 'gone', lastExit});
    this.note(`ended: ${lastExit.reason}, ${lastExit.message}`);
    await session.close();
    await this.#cleanUp(locks, lastExit);
    this.#control?.end(lastExit);
    this.#started.resolve(err(await explain(lastExit, evidence)));
    this.#exited.resolve(lastExit);
  }

  /** Leaves nothing behind but what is meant to be kept. */
  async #cleanUp(locks: Locks, lastExit?: LastExit): Promise<void> {
    const {paths} = this.#input.plan;
    this.#control?.stopListening();
    await Promise.all([this.#serialLog?.close(), this.#board.settled()]);
    const kept = lastExit && (await writeLastExit(paths, lastExit));
    if (kept?.ok === false) this.note(kept.error.message);
    await this.#log.close();
    await releaseVm(paths, locks);
  }

  async #saveRecord(serialStart: number): Promise<void> {
    const written = await writeVmRecord(
      recordOf(this.#input, {startedAt: this.#startedAt, serialStart}),
    );
    if (!written.ok) this.note(written.error.message);
  }

  #tell(progress: Progress): void {
    this.#control?.publish(progress);
    this.#input.onProgress(progress);
  }

  async #signal(name: 'SIGTERM' | 'SIGKILL'): Promise<StepOutcome> {
    this.#launched?.qemu.signal(name);
    return 'done';
  }
}
