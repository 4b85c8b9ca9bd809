/**
 * How long to wait when many are asked at once.
 *
 * A deadline for each question would call everybody silent on a busy machine. So all questions share
 * one clock, which every answer sets back: only when nobody has said anything for a while are those
 * who have not answered yet given up. A later question starts the clock anew.
 */

/** Something that can be given up, such as a socket. */
interface Conversation {
  destroy(): unknown;
}

export class Patience implements Disposable {
  readonly #quietMs: number;
  readonly #open = new Set<Conversation>();
  #answers = 0;
  #timer: NodeJS.Timeout | undefined;

  constructor(quietMs: number) {
    this.#quietMs = quietMs;
  }

  /** Gives the conversation up when it has been quiet for too long. */
  limit(conversation: Conversation): void {
    this.#open.add(conversation);
    this.#timer ??= setTimeout(() => this.#lookOnceMore(), this.#quietMs);
  }

  /** Somebody has answered, so the machine is not stuck, and the others may still be at it. */
  answered(conversation: Conversation): void {
    this.#open.delete(conversation);
    this.#answers += 1;
    this.#timer?.refresh();
    if (this.#open.size === 0) this.#stop();
  }

  [Symbol.dispose](): void {
    this.#stop();
  }

  /** What has arrived while this process did not run is read only after its timers have fired. */
  #lookOnceMore(): void {
    const answers = this.#answers;
    setImmediate(() => {
      if (this.#timer !== undefined && this.#answers === answers) this.#giveUp();
    });
  }

  #giveUp(): void {
    this.#stop();
    for (const conversation of this.#open) conversation.destroy();
    this.#open.clear();
  }

  #stop(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }
}
