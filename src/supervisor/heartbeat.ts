/**
 * Asks QEMU again and again whether it is there, since one that is stopped or stuck says nothing.
 */
import type {Result} from '../core/result.js';
import type {Monitor, QmpFailure} from '../qmp/qmp.js';

export interface Heartbeat {
  /** Asks now; settles with the answer or the lack of it, which has been told by then. */
  probe(): Promise<void>;
  stop(): void;
}

export interface Listeners {
  /** What `query-status` has said. */
  readonly answered: (value: unknown) => void;
  readonly silent: () => void;
}

/** Together they are what it takes at most to notice. */
const PAUSE_MS = 2000;
const ANSWER_MS = 3000;

export function startHeartbeat(
  monitor: Pick<Monitor, 'execute'>,
  {answered, silent}: Listeners,
): Heartbeat {
  let timer: NodeJS.Timeout | undefined;
  let asking: Promise<void> | undefined;
  let isStopped = false;

  const ask = async (): Promise<void> => {
    const answer = await monitor.execute({execute: 'query-status', deadlineMs: ANSWER_MS});
    asking = undefined;
    if (isStopped) return;
    if (answer.ok) answered(answer.value);
    else if (isSilence(answer)) silent();
    timer = setTimeout(() => void probe(), PAUSE_MS);
  };
  const probe = (): Promise<void> => {
    clearTimeout(timer);
    asking ??= ask();
    return asking;
  };
  timer = setTimeout(() => void probe(), PAUSE_MS);
  return {
    probe,
    stop() {
      isStopped = true;
      clearTimeout(timer);
    },
  };
}

/** A closed monitor is no silence: QEMU is about to be gone. */
const isSilence = (answer: Result<unknown, QmpFailure>): boolean =>
  !answer.ok && answer.error.kind === 'timeout';
