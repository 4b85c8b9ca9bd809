/**
 * Carries out what `transition` decides, on whatever hands can reach QEMU: the supervisor's own
 * monitor and child process, or the monitor by path and a process known by its identity.
 */
import type {StopLimits} from '../plan/plan.js';
import {type Effect, isOver, transition, type VmEvent, type VmState} from './lifecycle.js';
import type {StopRungName} from './vm-status.js';

export type StepOutcome = 'done' | 'failed';

/** What can be done to QEMU. None of them waits for the guest, and none rejects. */
export interface Hands {
  resume(): Promise<StepOutcome>;
  pressPowerButton(): Promise<StepOutcome>;
  quit(): Promise<StepOutcome>;
  signal(name: 'SIGTERM' | 'SIGKILL'): Promise<StepOutcome>;
  /** QEMU outlived SIGKILL. */
  reportStuck(): void;
}

export interface LifecycleLoop {
  state(): VmState;
  dispatch(event: VmEvent): void;
}

export interface LoopInput {
  readonly initial: VmState;
  readonly limits: StopLimits;
  readonly hands: Hands;
  /** Called after every change, before the effects are carried out. */
  readonly changed: (state: VmState) => void;
}

export function runLifecycle({initial, limits, hands, changed}: LoopInput): LifecycleLoop {
  let state = initial;
  let rungTimer: NodeJS.Timeout | undefined;
  let nudgeTimer: NodeJS.Timeout | undefined;

  const clearTimers = (): void => {
    clearTimeout(rungTimer);
    clearTimeout(nudgeTimer);
  };
  const dispatch = (event: VmEvent): void => {
    const next = transition(state, event, limits);
    const isChange = next.state !== state;
    state = next.state;
    if (isOver(state)) clearTimers();
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
  const afterResume = (outcome: StepOutcome): void => {
    if (outcome === 'done') dispatch({type: 'resumed'});
    else if (state.phase === 'prelaunch') dispatch({type: 'endDecided', ending: cannotRun});
  };
  return {state: () => state, dispatch};
}

function takeRung(rung: StopRungName, hands: Hands): Promise<StepOutcome> {
  switch (rung) {
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
