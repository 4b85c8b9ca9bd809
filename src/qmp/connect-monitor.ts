/**
 * A monitor over any stream: commands matched with their answers, events handed out.
 *
 * QEMU answers one command after the other, but ours overlap, so every command carries a number.
 * The greeting proves nothing, since QEMU sends it before it creates any device; the answer to
 * `qmp_capabilities` is the first proof that QEMU accepted its whole command line.
 */
import type {Duplex} from 'node:stream';
import type {Result} from '../core/result.js';
import {err, ok} from '../core/result.js';
import {createLineReader} from './framing.js';
import {parseMessage, type QmpMessage} from './message.js';
import type {Monitor, QmpEvent, QmpFailure, QmpRequest} from './qmp.js';

/** `query-qmp-schema`, the longest answer there is, has a quarter of a megabyte. */
const MAX_LINE_BYTES = 16 * 1024 * 1024;

const DEFAULT_DEADLINE_MS = 5000;

/** Events that came before anybody listened; more of them than this are not worth keeping. */
const MAX_EARLY_EVENTS = 256;

const NEGOTIATION = 'qmp_capabilities';

type Answer = Result<unknown, QmpFailure>;
type Greeting = Extract<QmpMessage, {kind: 'greeting'}>;
type Reply = Exclude<QmpMessage, {kind: 'greeting' | 'event'}>;

export interface ConnectLimits {
  /** From now to the answer of `qmp_capabilities`. */
  readonly readyMs: number;
  readonly signal?: AbortSignal;
}

/** Waits until QEMU takes commands. The stream belongs to the monitor, and is destroyed on failure. */
export async function connectMonitor(
  stream: Duplex,
  limits: ConnectLimits,
): Promise<Result<Monitor, QmpFailure>> {
  const connection = new Connection(stream);
  const cancel = () => connection.end({kind: 'closed', reason: 'cancelled'});
  const expire = () => connection.end({kind: 'timeout', deadlineMs: limits.readyMs});
  const timer = setTimeout(expire, limits.readyMs);
  limits.signal?.addEventListener('abort', cancel);
  if (limits.signal?.aborted) cancel();
  try {
    const greeting = await connection.greeted;
    if (!greeting.ok) return greeting;
    const reply = await connection.execute({execute: NEGOTIATION, deadlineMs: limits.readyMs});
    if (reply.ok) return ok(connection.toMonitor(greeting.value));
    connection.end({kind: 'closed', reason: 'the monitor did not become ready'});
    return reply;
  } finally {
    clearTimeout(timer);
    limits.signal?.removeEventListener('abort', cancel);
  }
}

/** Why a connection has ended; becomes the failure of every command that still waits. */
type Ending =
  | {readonly kind: 'closed'; readonly reason: string}
  | {readonly kind: 'protocol'; readonly message: string}
  | {readonly kind: 'timeout'; readonly deadlineMs: number};

interface PendingCommand {
  readonly command: string;
  readonly settle: (answer: Answer) => void;
}

class Connection {
  readonly greeted: Promise<Result<Greeting, QmpFailure>>;
  readonly closed: Promise<{readonly reason: string}>;
  readonly #stream: Duplex;
  readonly #lines = createLineReader(MAX_LINE_BYTES);
  readonly #pending = new Map<number, PendingCommand>();
  /** Commands whose time was up: their answers may still come, and are dropped. */
  readonly #abandoned = new Set<unknown>();
  readonly #listeners = new Set<(event: QmpEvent) => void>();
  #earlyEvents: QmpEvent[] | undefined = [];
  #ending: Ending | undefined;
  #lastId = 0;
  #settleGreeted: (greeting: Result<Greeting, QmpFailure>) => void = () => undefined;
  #settleClosed: (ending: {readonly reason: string}) => void = () => undefined;

  constructor(stream: Duplex) {
    this.#stream = stream;
    this.greeted = new Promise((resolve) => {
      this.#settleGreeted = resolve;
    });
    this.closed = new Promise((resolve) => {
      this.#settleClosed = resolve;
    });
    stream.on('data', (chunk: Uint8Array) => this.#receive(chunk));
    stream.on('end', () => this.end(closedByQemu));
    stream.on('close', () => this.end(closedByQemu));
    // Stays attached for good: after `quit` QEMU resets the connection at any time.
    stream.on('error', (error) => this.end({kind: 'closed', reason: error.message}));
  }

  toMonitor(greeting: Greeting): Monitor {
    return {
      version: greeting.version,
      closed: this.closed,
      execute: (request) => this.execute(request),
      onEvent: (listener) => this.#listen(listener),
      [Symbol.asyncDispose]: async () => {
        this.end({kind: 'closed', reason: 'closed by kvmrun'});
        await this.closed;
      },
    };
  }

  execute(request: QmpRequest): Promise<Answer> {
    const {execute: command, deadlineMs = DEFAULT_DEADLINE_MS} = request;
    if (this.#ending !== undefined) return Promise.resolve(err(failureOf(command, this.#ending)));
    this.#lastId += 1;
    const id = this.#lastId;
    return new Promise((resolve) => {
      const timer = setTimeout(() => this.#abandon(id, deadlineMs), deadlineMs);
      this.#pending.set(id, {
        command,
        settle: (answer) => {
          clearTimeout(timer);
          resolve(answer);
        },
      });
      const {arguments: args} = request;
      this.#stream.write(`${JSON.stringify({execute: command, arguments: args, id})}\n`);
    });
  }

  end(ending: Ending): void {
    if (this.#ending !== undefined) return;
    this.#ending = ending;
    for (const {command, settle} of this.#pending.values()) {
      settle(err(failureOf(command, ending)));
    }
    this.#pending.clear();
    this.#settleGreeted(err(failureOf(NEGOTIATION, ending)));
    this.#settleClosed({reason: reasonOf(ending)});
    this.#stream.destroy();
  }

  #abandon(id: number, deadlineMs: number): void {
    this.#abandoned.add(id);
    this.#settle(id, ({command}) => err({kind: 'timeout', command, deadlineMs}));
  }

  #settle(id: number, answer: (pending: PendingCommand) => Answer): void {
    const pending = this.#pending.get(id);
    if (pending === undefined) return;
    this.#pending.delete(id);
    pending.settle(answer(pending));
  }

  #receive(chunk: Uint8Array): void {
    const lines = this.#lines.push(chunk);
    if (!lines.ok) {
      this.end({kind: 'protocol', message: `a line has more than ${MAX_LINE_BYTES} bytes`});
      return;
    }
    for (const line of lines.value) {
      // Whatever follows a broken line cannot be trusted to be an answer.
      if (this.#ending !== undefined) return;
      if (line.trim() !== '') this.#receiveLine(line);
    }
  }

  #receiveLine(line: string): void {
    const message = parseMessage(line);
    switch (message?.kind) {
      case undefined:
        this.end({kind: 'protocol', message: `not QMP: '${excerpt(line)}'`});
        break;
      case 'greeting':
        this.#settleGreeted(ok(message));
        break;
      case 'event':
        this.#publish(message.event);
        break;
      case 'return':
      case 'error':
        this.#receiveReply(message);
        break;
    }
  }

  #receiveReply(reply: Reply): void {
    const {id} = reply;
    if (this.#abandoned.delete(id)) return;
    if (typeof id === 'number' && this.#pending.has(id)) {
      this.#settle(id, ({command}) => answerOf(command, reply));
      return;
    }
    const detail = reply.kind === 'error' ? reply.message : `id ${JSON.stringify(id)}`;
    this.end({kind: 'protocol', message: `an answer to no command of ours: ${detail}`});
  }

  #publish(event: QmpEvent): void {
    if (this.#earlyEvents !== undefined) {
      this.#earlyEvents.push(event);
      if (this.#earlyEvents.length > MAX_EARLY_EVENTS) this.#earlyEvents.shift();
      return;
    }
    for (const listener of this.#listeners) listener(event);
  }

  /**
   * The first listener also gets what came before it. An event that shares a packet with the
   * answer to `qmp_capabilities` would otherwise be lost before anybody can listen.
   */
  #listen(listener: (event: QmpEvent) => void): () => void {
    // An own function each time, so that one listener may be registered twice.
    const entry = (event: QmpEvent) => listener(event);
    this.#listeners.add(entry);
    const early = this.#earlyEvents ?? [];
    this.#earlyEvents = undefined;
    // Not before the caller has the way to stop it in hands.
    queueMicrotask(() => {
      for (const event of early) if (this.#listeners.has(entry)) entry(event);
    });
    return () => void this.#listeners.delete(entry);
  }
}

const closedByQemu: Ending = {kind: 'closed', reason: 'QEMU closed the connection'};

const failureOf = (command: string, ending: Ending): QmpFailure => ({...ending, command});

const answerOf = (command: string, reply: Reply): Answer =>
  reply.kind === 'return'
    ? ok(reply.value)
    : err({kind: 'refused', command, class: reply.class, message: reply.message});

function reasonOf(ending: Ending): string {
  switch (ending.kind) {
    case 'closed':
      return ending.reason;
    case 'protocol':
      return ending.message;
    case 'timeout':
      return `not ready after ${ending.deadlineMs} ms`;
  }
}

const excerpt = (line: string): string => (line.length <= 80 ? line : `${line.slice(0, 77)}...`);
