/**
 * Carries out what `transition` decides, on whatever hands can reach QEMU: the supervisor's own
 * monitor and child process, or the monitor by path and a process known by its identity.
 */
import {
  type Effect,
  isOver,
  type LifecycleRules,
  transition,
  type VmEvent,
  type VmState,
} from './lifecycle.js';
import type {LastExit, StopRungName} from './vm-status.js';

export type StepOutcome = 'done' | 'failed';

/** What can be done to QEMU. None of them waits for the guest, and none rejects. */
export interface Hands {
  resume(): Promise<StepOutcome>;
  /** Fails at once when no agent answers. */
  askAgent(): Promise<StepOutcome>;
  pressPowerButton(): Promise<StepOutcome>;
  quit(): Promise<StepOutcome>;
  signal(name: 'SIGTERM' | 'SIGKILL'): Promise<StepOutcome>;
  /** QEMU outlived SIGKILL. */
  reportStuck(): void;
  /** Starts another QEMU. */
  relaunch(): void;
  /** Cleans up: there is no QEMU, and there will be none. */
  conclude(lastExit: LastExit): void;
}

export interface LifecycleLoop {
  state(): VmState;
  dispatch(event: VmEvent): void;
}

export interface LoopInput {
  readonly initial: VmState;
  readonly rules: LifecycleRules;
  readonly hands: Hands;
  /** Called after every change, before the effects are carried out. */
  readonly changed: (state: VmState) => void;
}

export function runLifecycle({initial, rules, hands, changed}: LoopInput): LifecycleLoop {
  let state = initial;
  let rungTimer: NodeJS.Timeout | undefined;
  let nudgeTimer: NodeJS.Timeout | undefined;
  let grace: {readonly timer: NodeJS.Timeout; readonly endsAt: number} | undefined;
  let backoffTimer: NodeJS.Timeout | undefined;

  const clearTimers = (): void => {
    clearTimeout(rungTimer);
    clearTimeout(nudgeTimer);
  };
  const clearAllTimers = (): void => {
    clearTimers();
    clearTimeout(grace?.timer);
    grace = undefined;
    clearTimeout(backoffTimer);
  };
  const dispatch = (event: VmEvent): void => {
    const next = transition(state, event, rules);
    const isChange = next.state !== state;
    state = next.state;
    if (isOver(state) || state.phase === 'backoff') clearAllTimers();
    if (isChange) changed(state);
    for (const effect of next.effects) carryOut(effect);
  };
  const carryOut = (effect: Effect): void => {
    switch (effect.do) {
      case 'resume':
        void hands.resume().then(afterResume);
        return;
      case 'take':
        clearTimers();
        rungTimer = setTimeout(
          () => dispatch({type: 'rungExpired', rung: effect.rung}),
          effect.limitMs,
        );
        void takeRung(effect.rung, hands).then((outcome) => {
          if (outcome === 'failed') dispatch({type: 'rungFailed', rung: effect.rung});
        });
        return;
      case 'nudgeAfter':
        nudgeTimer = setTimeout(() => dispatch({type: 'nudgeDue'}), effect.delayMs);
        return;
      case 'graceAfter':
        shortenGrace(effect.delayMs);
        return;
      case 'relaunchAfter':
        backoffTimer = setTimeout(() => dispatch({type: 'backoffOver'}), effect.delayMs);
        return;
      case 'relaunch':
        hands.relaunch();
        return;
      case 'conclude':
        hands.conclude(effect.lastExit);
        return;
      case 'pressPowerButton':
        void hands.pressPowerButton();
        return;
      case 'quit':
        void hands.quit();
        return;
      case 'reportStuck':
        hands.reportStuck();
        return;
    }
  };
  /** Whoever gives the guest less time is heard, and whoever gives it more is not. */
  const shortenGrace = (delayMs: number): void => {
    const endsAt = performance.now() + delayMs;
    if (grace !== undefined && grace.endsAt <= endsAt) return;
    clearTimeout(grace?.timer);
    grace = {timer: setTimeout(() => dispatch({type: 'graceOver'}), delayMs), endsAt};
  };
  const afterResume = (outcome: StepOutcome): void => {
    if (outcome === 'done') dispatch({type: 'resumed'});
    else if (state.phase === 'prelaunch') dispatch({type: 'endDecided', ending: cannotRun});
  };
  return {state: () => state, dispatch};
}

function takeRung(rung: StopRungName, hands: Hands): Promise<StepOutcome> {
  switch (rung) {
    case 'agent':
      return hands.askAgent();
    case 'powerdown':
      return hands.pressPowerButton();
    case 'quit':
      return hands.quit();
    case 'sigterm':
      return hands.signal('SIGTERM');
    case 'sigkill':
      return hands.signal('SIGKILL');
  }
}

const cannotRun = {
  reason: 'start-failed',
  message: 'QEMU refused to run the guest',
  failure: 'unsupported',
} as const;
