/**
 * The readiness of one run: looked for while its guest runs, told to everybody, and looked for by
 * another sign when somebody asks for that.
 */
import type {Diagnostic} from '../core/diagnostic.js';
import {err, ok, type Result} from '../core/result.js';
import type {QmpEvent} from '../qmp/qmp.js';
import {type AgentInHand, askedAgent} from './asked-agent.js';
import {attemptUntil} from './attempt-until.js';
import {agentUnconfigured} from './guest-agent-problems.js';
import type {GuestProgress} from './guest-progress.js';
import {publicPhase, type VmState} from './lifecycle.js';
import type {MonitorInHand} from './monitor-hands.js';
import {PAUSES, Readiness} from './readiness.js';
import {type AskedSign, forwardTo, probeFor, type ReadyMeans} from './ready-probes.js';
import type {RunPresence} from './run-presence.js';
import {LOOK_MS, type LookCall, type Looked} from './vm-call.js';
import type {RunningPlan} from './vm-handle.js';
import type {ReadyStatus} from './vm-status.js';
import type {WindowsSetup} from './windows-setup.js';

export interface RunReadinessInput {
  readonly plan: RunningPlan;
  readonly presence: RunPresence;
  readonly monitor: () => MonitorInHand;
  readonly agent: AgentInHand;
  /** The installation that comes before, if any. */
  readonly setup: WindowsSetup | undefined;
}

export class RunReadiness {
  readonly #input: RunReadinessInput;
  readonly #means: ReadyMeans;
  readonly #readiness: Readiness;
  readonly #over = new AbortController();

  constructor(input: RunReadinessInput) {
    const {plan, monitor, agent, presence, setup} = input;
    this.#input = input;
    const asked = askedAgent(agent);
    this.#means = {ports: plan.ports, monitor, agent: asked};
    this.#readiness = new Readiness({
      sign: plan.ready,
      // An installation goes on for a while after the agent is there.
      means: {
        ...this.#means,
        agent: {...asked, ping: async () => setup?.isOver() !== false && asked.ping()},
      },
      changed: (status) => this.#tell(status),
      explained: (status) => this.#explain(status),
    });
    presence.board.learn({ready: this.#readiness.status()});
  }

  goOnFrom(told: ReadyStatus): void {
    this.#readiness.goOnFrom(told);
    this.#input.presence.board.learn({ready: this.#readiness.status()});
  }

  /** The guest goes on with memory from then. */
  recall({ready, setup}: GuestProgress): void {
    if (ready) this.#readiness.recall(ready);
    if (setup) this.#input.setup?.recall(setup);
  }

  /** To be called after the board has been told. */
  show(state: VmState): void {
    this.#readiness.show(publicPhase(state));
  }

  hearEvent({event}: QmpEvent): void {
    if (event === 'RESET') this.#readiness.reset();
  }

  hear(serial: Buffer): void {
    this.#readiness.hear(serial);
  }

  /** Looks for this, whatever the profile says. */
  async look(level: LookCall['level']): Promise<Result<Looked, Diagnostic>> {
    const sign = await this.#signFor(level);
    if (!sign.ok) return sign;
    const looking = new AbortController();
    const stop = (): void => looking.abort();
    const timer = setTimeout(stop, LOOK_MS);
    this.#over.signal.addEventListener('abort', stop, {once: true});
    const probe = probeFor(sign.value, this.#means);
    const outcome = await attemptUntil(() => probe(looking.signal), PAUSES, looking.signal);
    clearTimeout(timer);
    this.#over.signal.removeEventListener('abort', stop);
    looking.abort();
    const status = this.#input.presence.board.status();
    return ok({outcome: outcome === 'reached' ? 'seen' : 'not-yet', status});
  }

  close(): void {
    this.#over.abort();
  }

  async #signFor(level: LookCall['level']): Promise<Result<AskedSign, Diagnostic>> {
    const {plan, agent} = this.#input;
    const {ready, ports} = plan;
    if (level === 'agent') {
      const reached = await agent()?.reach();
      const isMissing = reached?.ok === false && reached.error.code === agentUnconfigured.code;
      return isMissing ? err(agentUnconfigured) : ok({level, timeoutMs: LOOK_MS});
    }
    const guestPort = ready.level === 'ssh' ? ready.guestPort : SSH_PORT;
    if (forwardTo(guestPort, ports) === undefined) return err(noForward(guestPort));
    return ok({level, guestPort, timeoutMs: LOOK_MS});
  }

  #explain(ready: ReadyStatus): void {
    const {board, logs} = this.#input.presence;
    board.learn({ready});
    logs.note(`not yet ready by ${ready.level}: ${ready.why}`);
  }

  #tell(ready: ReadyStatus): void {
    const {level, state, why} = ready;
    const {board, logs} = this.#input.presence;
    board.learn({ready});
    const because = why === undefined ? '' : `, ${why}`;
    // The phase says the same, and at once.
    if (level !== 'running') {
      logs.note(
        state === 'ready' ? `ready by ${level}` : `not ready by ${level}: ${state}${because}`,
      );
      logs.record({event: 'ready', level, state});
      void board.save();
    }
    this.#input.presence.tell(
      state === 'ready' ? {progress: 'ready', level} : {progress: 'not-ready', level, state},
    );
  }
}

const SSH_PORT = 22;

const noForward = (guestPort: number): Diagnostic => ({
  code: 'supervisor/no-forward',
  severity: 'error',
  message: `no TCP forward leads to the guest's port ${guestPort}, so nobody can see whether an SSH server answers there`,
  hint: `add {"host": "auto", "guest": ${guestPort}} to the "forwards" of a network`,
  failure: 'unavailable',
});
