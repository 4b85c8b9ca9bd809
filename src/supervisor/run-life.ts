/**
 * The part of a run in which there is a QEMU, or will be another one: carries out what the lifecycle
 * decides.
 */
import type {Diagnostic} from '../core/diagnostic.js';
import type {Result} from '../core/result.js';
import {readProcessIdentity} from '../host/process-identity.js';
import type {ControlledVm} from './control-socket.js';
import {collectEvidence} from './exit-evidence.js';
import {judgeExit} from './exit-status.js';
import type {GuestProgress} from './guest-progress.js';
import {GuestWatch} from './guest-watch.js';
import {abandonedWith, isOver, publicPhase, type VmState} from './lifecycle.js';
import {type LifecycleLoop, runLifecycle, type StepOutcome} from './lifecycle-loop.js';
import {monitorHands} from './monitor-hands.js';
import type {QemuProcess} from './qemu-process.js';
import {QemuSession} from './qemu-session.js';
import {startAgain} from './relaunch.js';
import {RestartKeeper} from './restart-keeper.js';
import {RunCalls} from './run-calls.js';
import type {RunPresence} from './run-presence.js';
import {RunReadiness} from './run-readiness.js';
import {watchSetup} from './run-setup.js';
import {Sidecars} from './sidecars.js';
import {explainedExit, explainStartFailure, failedStart} from './start-failure.js';
import type {StopRequest} from './stop-ladder.js';
import type {VmCall} from './vm-call.js';
import type {Launch, MemoryOrder, RunInput, StartFailure} from './vm-handle.js';
import type {LastExit, VmStatus} from './vm-status.js';
import type {Beginning, WatchedQemu} from './watched-qemu.js';
import type {WindowsSetup} from './windows-setup.js';

export interface RunLifeInput {
  readonly run: RunInput;
  readonly presence: RunPresence;
  readonly initial: VmState;
  /** The guest runs, for the first time or again. */
  readonly running: () => void;
  /** What takes long before there is a QEMU need not go on. */
  readonly stopAsked: () => void;
  /** There is no QEMU, and there will be none. */
  readonly over: (lastExit: LastExit, explain: () => Promise<StartFailure>) => Promise<void>;
}

export class RunLife implements ControlledVm {
  readonly sidecars: Sidecars;
  readonly #input: RunLifeInput;
  readonly #loop: LifecycleLoop;
  readonly #guest: GuestWatch;
  readonly #setup: WindowsSetup | undefined;
  readonly #readiness: RunReadiness;
  readonly #restarts: RestartKeeper;
  readonly #calls: RunCalls;
  readonly #watchers = new Set<() => void>();
  #qemu: WatchedQemu | undefined;
  #launch: Launch | undefined;

  constructor(input: RunLifeInput) {
    const {plan, terminal, restartedBy} = input.run;
    const restart = restartedBy ? {...plan.restart, policy: 'no' as const} : plan.restart;
    const isWaitedFor = terminal !== undefined || restart.policy !== 'no';
    this.#input = input;
    this.#restarts = new RestartKeeper(restart);
    this.sidecars = new Sidecars({
      note: (text) => this.#note(text),
      changed: (status) => input.presence.board.showSidecars(status),
      lost: (degradation) => input.presence.tell({progress: 'degraded', degradation}),
    });
    this.#loop = runLifecycle({
      initial: input.initial,
      rules: {limits: plan.stop, faulted: isWaitedFor ? 'ended' : 'kept'},
      hands: {
        ...monitorHands(() => this.#qemu?.session.monitor),
        askAgent: async () => (await this.#qemu?.session.guest.port.shutdown()) ?? 'failed',
        signal: (name) => this.#signal(name),
        reportStuck: () => input.presence.tell({progress: 'stuck'}),
        relaunch: () => void this.#relaunch(),
        conclude: (lastExit) => void this.#conclude(lastExit),
      },
      changed: (state) => this.#changed(state),
    });
    this.#guest = new GuestWatch({
      plan,
      restart,
      board: input.presence.board,
      logs: input.presence.logs,
      dispatch: (event) => this.#loop.dispatch(event),
      tell: (progress) => input.presence.tell(progress),
      goOn: () => void this.call({verb: 'resume'}),
    });
    const guest = {
      plan,
      presence: input.presence,
      monitor: () => this.#qemu?.session.monitor,
      agent: () => this.#qemu?.session.guest.port,
    };
    this.#setup = watchSetup(guest);
    this.#readiness = new RunReadiness({...guest, setup: this.#setup});
    this.#calls = new RunCalls({
      plan,
      presence: input.presence,
      state: () => this.state(),
      qemu: () => this.#qemu,
      look: (level) => this.#readiness.look(level),
      diskFull: () => this.#guest.lookAtDisk(),
      recall: (then) => this.#readiness.recall(then),
      end: (ending) => this.#loop.dispatch({type: 'endDecided', ending}),
      onChange: (listener) => {
        this.#watchers.add(listener);
        return () => void this.#watchers.delete(listener);
      },
    });
  }

  state(): VmState {
    return this.#loop.state();
  }

  status(): VmStatus {
    return this.#input.presence.board.status();
  }

  async examine(): Promise<VmStatus> {
    await Promise.all([this.#qemu?.session.probe(), this.#guest.lookAtDisk()]);
    return this.status();
  }

  requestStop(request: StopRequest): void {
    this.#note(`asked to stop, from '${request.from}' on`);
    this.#loop.dispatch({type: 'stopRequested', request});
    this.#input.stopAsked();
  }

  call(call: VmCall, isWanted?: AbortSignal): Promise<Result<unknown, Diagnostic>> {
    return this.#calls.call(call, isWanted);
  }

  /** How the run ended, when a stop was asked for before there was a QEMU. */
  abandonedWith(): LastExit | undefined {
    return abandonedWith(this.state(), new Date().toISOString());
  }

  /** What a start would take that a restart policy wants, and what another supervisor has told. */
  knows(launch: Launch | undefined, told?: GuestProgress & Pick<VmStatus, 'restart'>): void {
    this.#launch = launch;
    if (told?.restart) this.#restarts.goOnFrom(told.restart);
    if (told?.ready) this.#readiness.goOnFrom(told.ready);
    this.#setup?.goOnFrom(told?.setup);
    this.#showRestarts();
  }

  /** Starts what QEMU needs. With a problem, nothing of it is left. */
  startSidecars({plan, env}: Launch): Promise<readonly Diagnostic[]> {
    return this.sidecars.start(plan.sidecars, {env, folder: plan.paths.stateDirectory});
  }

  /** A QEMU that was started just now. */
  launched(qemu: QemuProcess, {plan}: Launch, memory?: MemoryOrder): void {
    this.#note(`QEMU started with pid ${qemu.pid}`);
    // The stop was asked for while the process was being started; no guest has run yet.
    if (this.abandonedWith()) qemu.signal('SIGKILL');
    this.#guest.startOver();
    this.#loop.dispatch({type: 'spawned'});
    this.stayWith(qemu, {
      begin: (session) => this.#bringUp(qemu, session, memory),
      explain: (lastExit, evidence) => explainStartFailure(lastExit, evidence, plan),
    });
  }

  /** From here on QEMU's end is what ends the run. */
  stayWith(qemu: WatchedQemu['qemu'], {begin, explain}: Beginning): WatchedQemu {
    const {plan, terminal} = this.#input.run;
    const session = new QemuSession({
      plan,
      serialLog: this.#input.presence.logs.serial,
      ...(terminal && {terminal}),
      dispatch: (event) => this.#loop.dispatch(event),
      heard: (event) => {
        this.#guest.hear(event);
        this.#readiness.hearEvent(event);
        if (event.event === 'RESET') this.#setup?.reset();
      },
      serialHeard: (bytes) => {
        this.#readiness.hear(bytes);
        this.#setup?.hear(bytes);
      },
      note: (text) => this.#note(text),
    });
    const watched = {qemu, session, broughtUp: begin(session), explain};
    this.#qemu = watched;
    this.sidecars.watch(qemu.exited);
    void this.#finish(watched);
    return watched;
  }

  /** Settles when the newest QEMU is up or has failed. */
  async broughtUp(): Promise<void> {
    await this.#qemu?.broughtUp;
  }

  async #bringUp(
    qemu: QemuProcess,
    session: QemuSession,
    memory: MemoryOrder | undefined,
  ): Promise<void> {
    const identified = readProcessIdentity(qemu.pid).then((identity) => {
      if (identity) this.#input.presence.board.learn({qemu: identity});
    });
    await Promise.all([identified, session.bringUp(qemu, memory)]);
    if (memory?.guest && this.state().phase !== 'stopping') this.#readiness.recall(memory.guest);
  }

  #changed(state: VmState): void {
    if (state.phase === 'running') this.#restarts.ran();
    this.#showRestarts();
    this.#input.presence.board.show(state);
    this.#guest.changed(state);
    this.#readiness.show(state);
    this.#setup?.show(publicPhase(state));
    for (const look of this.#watchers) look();
    if (state.phase === 'running') this.#input.running();
  }

  #showRestarts(): void {
    const {status} = this.#restarts;
    if (status) this.#input.presence.board.learn({restart: status});
  }

  async #finish({qemu, session, broughtUp, explain}: WatchedQemu): Promise<void> {
    await qemu.exited;
    await broughtUp;
    await session.drain();
    const {sidecars} = this;
    const evidence = await collectEvidence({qemu, session, sidecars, state: this.state()});
    const judged = this.abandonedWith() ?? judgeExit(evidence);
    // Whoever goes on from here waits for them.
    void sidecars.end();
    await session.close();
    this.#input.presence.board.forget('qemu', 'diskFull', 'diskLow');
    const failure = await explain(judged, evidence);
    const lastExit = evidence.accepted ? judged : explainedExit(judged, failure);
    await this.#goneWith(lastExit, async () => failure);
  }

  /** There is no QEMU any more: either there will be another one, or this is the end. */
  async #goneWith(end: LastExit, explain: () => Promise<StartFailure>): Promise<void> {
    // Without what it takes there is no other start, and no policy to ask.
    const {lastExit, restartInMs} = this.#launch ? this.#restarts.judge(end) : {lastExit: end};
    this.#note(`ended: ${lastExit.reason}, ${lastExit.message}`);
    this.#loop.dispatch({type: 'gone', lastExit, ...(restartInMs !== undefined && {restartInMs})});
    if (isOver(this.state())) await this.#conclude(lastExit, explain);
    else this.#note(`starts again in ${restartInMs} ms`);
  }

  async #relaunch(): Promise<void> {
    const launch = this.#launch;
    if (launch === undefined) throw new Error('Nothing is known to start again');
    await this.#input.presence.beginRun();
    const qemu = await startAgain(launch, {
      note: (text) => this.#note(text),
      startSidecars: () => this.startSidecars(launch),
    });
    const abandoned = this.abandonedWith();
    if (qemu.ok) this.launched(qemu.value, launch);
    else if (abandoned) await this.#conclude(abandoned);
    else {
      const diagnostics = qemu.error;
      await this.#goneWith(failedStart(diagnostics), async () => ({
        failure: 'not-started',
        diagnostics,
      }));
    }
  }

  async #conclude(lastExit: LastExit, explain?: () => Promise<StartFailure>): Promise<void> {
    this.#guest.close();
    this.#readiness.close();
    this.#setup?.close();
    await this.sidecars.end();
    const at = lastExit.at || new Date().toISOString();
    await this.#input.over(
      {...lastExit, at},
      explain ?? (async () => ({failure: 'stopped', lastExit})),
    );
  }

  async #signal(name: 'SIGTERM' | 'SIGKILL'): Promise<StepOutcome> {
    this.#qemu?.qemu.signal(name);
    return 'done';
  }

  #note(text: string): void {
    this.#input.presence.logs.note(text);
  }
}
