/**
 * One run of one VM, from the locks to the last cleaned-up file.
 *
 *   claim ─▶ prepare ─▶ start QEMU ─▶ monitor ready ─▶ serial port open ─▶ cont ─▶ … ─▶ clean up
 *
 * The lifecycle decides, this class carries out. Whatever does not have to be waited for runs
 * beside the start. A VM never ends because something of ours could not be written.
 */
import type {Diagnostic} from '../core/diagnostic.js';
import {err, ok, type Result} from '../core/result.js';
import {prepareAll} from '../host/prepare.js';
import {readProcessIdentity} from '../host/process-identity.js';
import type {HeldLocks} from '../host/vm-lock.js';
import {type ControlSocket, openControlSocket} from './control-socket.js';
import {type ExitEvidence, judgeExit} from './exit-status.js';
import type {VmState} from './lifecycle.js';
import {type LifecycleLoop, runLifecycle, type StepOutcome} from './lifecycle-loop.js';
import {explainLockout} from './lockout.js';
import {monitorHands} from './monitor-hands.js';
import {findObstacles} from './preflight.js';
import {type QemuProcess, startQemu} from './qemu-process.js';
import {QemuSession} from './qemu-session.js';
import {claimVm, releaseVm, removeRunFiles} from './runtime-folder.js';
import {openSerialLog, type SerialLog} from './serial-log.js';
import {deferred} from './settle.js';
import {explainStartFailure} from './start-failure.js';
import {StatusBoard} from './status-board.js';
import {openSupervisorLog, type SupervisorLog} from './supervisor-log.js';
import type {Progress, StartedVm, StartFailure, StartInput} from './vm-handle.js';
import {readLastExit, recordOf, writeLastExit, writeVmRecord} from './vm-record.js';
import type {LastExit, StopRungName, VmStatus} from './vm-status.js';

type Start = Result<StartedVm, StartFailure>;

/** What exists while QEMU does. */
interface Launched {
  readonly qemu: QemuProcess;
  readonly session: QemuSession;
  readonly locks: HeldLocks;
  /** The session is up or has failed; everything that others read about it is written. */
  readonly broughtUp: Promise<void>;
}

export class VmRun {
  readonly #input: StartInput;
  readonly #board: StatusBoard;
  readonly #loop: LifecycleLoop;
  readonly #log: SupervisorLog;
  readonly #started = deferred<Start>();
  readonly #exited = deferred<LastExit>();
  #notes: readonly string[] = [];
  #control: ControlSocket | undefined;
  #serialLog: SerialLog | undefined;
  #launched: Launched | undefined;

  constructor(input: StartInput) {
    const {plan} = input;
    this.#input = input;
    this.#log = openSupervisorLog(plan.paths.supervisorLog);
    this.#board = new StatusBoard(input, (progress) => this.#tell(progress));
    this.#loop = runLifecycle({
      initial: {phase: 'preparing'},
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
  async start(): Promise<Start> {
    const {plan} = this.#input;
    const [claimed, obstacles, supervisor] = await Promise.all([
      claimVm(plan.paths),
      findObstacles(plan),
      readProcessIdentity(process.pid),
    ]);
    if (!claimed.ok) {
      await this.#log.close();
      return err(await explainLockout(claimed.error, this.#input));
    }
    const locks = claimed.value;
    if (supervisor) this.#board.learn({supervisor});
    const problems = obstacles.length > 0 ? obstacles : await this.#prepare();
    if (problems.length > 0 || this.#abandonedWith()) return this.#giveUp(locks, problems);
    const qemu = await startQemu({...this.#input, vmLockFd: locks.vmLockFd});
    if (!qemu.ok) return this.#giveUp(locks, [qemu.error]);
    // QEMU has its own copy now, and the lock is to be free when QEMU is gone.
    locks.releaseVmLock();
    this.#launch(qemu.value, locks);
    return this.#started.promise;
  }

  /** Everything that must be there before QEMU, at once. */
  async #prepare(): Promise<readonly Diagnostic[]> {
    const {plan} = this.#input;
    // Under the lock, whatever is there comes from a run that has ended.
    await removeRunFiles(plan.paths);
    const [control, state, prepared, serialLog, lastExit] = await Promise.all([
      openControlSocket(plan.paths.controlSocket, this),
      this.#board.save(),
      prepareAll(plan.preparations),
      openSerialLog(plan.paths.serialLog, {
        dropped: (why) => this.note(`serial output is not logged: ${why}`),
        rotated: () => void this.#saveRecord(0),
      }),
      readLastExit(plan.paths),
    ]);
    this.#serialLog = serialLog;
    if (lastExit) this.#board.learn({lastExit});
    if (control.ok) this.#control = control.value;
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
    const state = this.#loop.state();
    return state.phase === 'exited' ? {...state.lastExit, at: new Date().toISOString()} : undefined;
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

  /** From here on QEMU's end is what ends the run. */
  #launch(qemu: QemuProcess, locks: HeldLocks): void {
    const {plan, terminal} = this.#input;
    const session = new QemuSession({
      qemu,
      plan,
      serialLog: this.#serialLog,
      ...(terminal && {terminal}),
      dispatch: (event) => this.#loop.dispatch(event),
      note: (text) => this.note(text),
    });
    this.note(`QEMU started with pid ${qemu.pid}`);
    // The stop was asked for while the process was being started; no guest has run yet.
    if (this.#abandonedWith()) qemu.signal('SIGKILL');
    this.#loop.dispatch({type: 'spawned'});
    const broughtUp = this.#bringUp(qemu, session);
    this.#launched = {qemu, session, locks, broughtUp};
    void this.#finish(this.#launched);
  }

  async #bringUp(qemu: QemuProcess, session: QemuSession): Promise<void> {
    const identified = readProcessIdentity(qemu.pid).then((identity) => {
      if (identity) this.#board.learn({qemu: identity});
    });
    await Promise.all([
      identified,
      this.#saveRecord(this.#serialLog?.start ?? 0),
      session.bringUp(),
    ]);
  }

  #changed(state: VmState): void {
    this.#board.show(state);
    if (state.phase === 'running') void this.#ready();
  }

  async #ready(): Promise<void> {
    // Others are told to look only when there is something to see, and a supervisor that dies
    // from here on leaves a record of its QEMU.
    await this.#launched?.broughtUp;
    await this.#board.settled();
    this.#started.resolve(
      ok({status: this.status(), notes: this.#notes, exited: this.#exited.promise}),
    );
  }

  async #finish({qemu, session, locks, broughtUp}: Launched): Promise<void> {
    const exit = await qemu.exited;
    await broughtUp;
    await session.drain();
    const state = this.#loop.state();
    const evidence: ExitEvidence = {
      ...exit,
      ...session.evidence,
      ...(state.phase === 'stopping' &&
        (state.ending ? {ending: state.ending} : {stopRung: state.rung})),
      stderr: await qemu.stderr(),
      at: new Date().toISOString(),
    };
    const lastExit = this.#abandonedWith() ?? judgeExit(evidence);
    this.#loop.dispatch({type: 'gone', lastExit});
    this.note(`ended: ${lastExit.reason}, ${lastExit.message}`);
    await session.close();
    await this.#cleanUp(locks, lastExit);
    this.#control?.end(lastExit);
    this.#started.resolve(err(explainStartFailure(lastExit, evidence, this.#input.plan)));
    this.#exited.resolve(lastExit);
  }

  /** Leaves nothing behind but what is meant to be kept. */
  async #cleanUp(locks: HeldLocks, lastExit?: LastExit): Promise<void> {
    const {paths} = this.#input.plan;
    this.#control?.stopListening();
    await Promise.all([this.#serialLog?.close(), this.#board.settled()]);
    const kept = lastExit && (await writeLastExit(paths, lastExit));
    if (kept?.ok === false) this.note(kept.error.message);
    await this.#log.close();
    await releaseVm(paths, locks);
  }

  async #saveRecord(serialStart: number): Promise<void> {
    const written = await writeVmRecord(recordOf(this.#input, serialStart));
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
