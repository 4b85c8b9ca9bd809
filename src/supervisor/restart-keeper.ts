/**
 * What a run knows of its restarts: asks the policy, with the clock and the dice that it needs.
 */
import type {RestartRules} from '../plan/plan.js';
import {decideRestart, NO_RESTARTS, type RestartHistory} from './restart-policy.js';
import type {LastExit, RestartStatus} from './vm-status.js';

export interface JudgedEnd {
  readonly lastExit: LastExit;
  /** Absent when this was the end. */
  readonly restartInMs?: number;
}

export class RestartKeeper {
  readonly #rules: RestartRules;
  #history: RestartHistory = NO_RESTARTS;
  #ranFromMs: number | undefined;
  #nextAt: string | undefined;

  constructor(rules: RestartRules) {
    this.#rules = rules;
  }

  /** Goes on from what the supervisor before this one has told: its restarts count as of now. */
  goOnFrom({attempts}: Pick<RestartStatus, 'attempts'>): void {
    this.#history = {...NO_RESTARTS, restarts: Array.from({length: attempts}, monotonicMs)};
  }

  /** The guest has begun to run. */
  ran(): void {
    this.#ranFromMs ??= monotonicMs();
    this.#nextAt = undefined;
  }

  /** `undefined` as long as nothing was started again. */
  get status(): RestartStatus | undefined {
    const {restarts} = this.#history;
    if (restarts.length === 0) return undefined;
    return {
      attempts: restarts.length,
      maxRetries: this.#rules.maxRetries,
      ...(this.#nextAt !== undefined && {nextAt: this.#nextAt}),
    };
  }

  judge(lastExit: LastExit): JudgedEnd {
    const decision = decideRestart(this.#rules, {
      lastExit,
      history: this.#history,
      ranFromMs: this.#ranFromMs,
      nowMs: monotonicMs(),
      chance: 2 * Math.random() - 1,
    });
    this.#ranFromMs = undefined;
    switch (decision.restart) {
      case 'no':
        return {lastExit};
      case 'spent':
        return {lastExit: spent(lastExit, decision.within.restarts.length)};
      case 'yes':
        this.#history = decision.history;
        this.#nextAt = new Date(Date.now() + decision.delayMs).toISOString();
        return {lastExit, restartInMs: decision.delayMs};
    }
  }
}

const spent = (lastExit: LastExit, restarts: number): LastExit => ({
  ...lastExit,
  message: `${lastExit.message}, and it is not started again after ${restarts} restarts`,
  failure: 'restart-budget',
});

/** The clock of the system since its boot, which nobody sets. */
export const monotonicMs = (): number => Number(process.hrtime.bigint() / 1_000_000n);
