/**
 * The guest agent over any stream: one command after the other, each with its own answer.
 *
 * The other end is in the guest, so anything may come from there at any time: half an answer of an
 * agent that was killed, the late answer to a command that was given up, or nothing. Answers carry
 * no number, so after every doubt both sides are brought into step again: `guest-sync-delimited`
 * with a random id, whose answer begins with a byte that JSON cannot hold. Whatever comes before it
 * is dropped.
 *
 * Source: docs/interop/qemu-ga-ref of QEMU 7.2 to 11.1, `guest-sync-delimited`.
 */
import type {Duplex} from 'node:stream';
import type {Result} from '../core/result.js';
import {err, ok} from '../core/result.js';
import {createLineReader} from './framing.js';
import {parseMessage} from './message.js';
import type {QmpFailure, QmpRequest} from './qmp.js';

/** A connection to the agent of one guest, whether there is one or not. */
export interface GuestAgent {
  /** The `return` of the command. The deadline counts from now, waiting for others included. */
  execute(request: QmpRequest): Promise<Result<unknown, QmpFailure>>;
  /** Settles when the connection has ended, for whatever reason; never rejects. */
  readonly closed: Promise<{readonly reason: string}>;
  close(): void;
}

/** The agent keeps at most 16 MiB of what a command writes; half of that is enough for us. */
const MAX_ANSWER_BYTES = 12 * 1024 * 1024;

const DEFAULT_DEADLINE_MS = 5000;

/** The agent drops what it has of a command when it reads this, and puts it before its answer. */
const SENTINEL = 0xff;
const SYNC = 'guest-sync-delimited';

type Answer = Result<unknown, QmpFailure>;

/** A command that waits for its turn, or for its answer. */
interface Turn {
  readonly request: QmpRequest;
  /** What the answer to our `guest-sync-delimited` holds. */
  readonly syncId: number;
  readonly settle: (answer: Answer) => void;
}

/** The stream belongs to the agent from now on, and is destroyed when it is closed. */
export const openGuestAgent = (stream: Duplex): GuestAgent => new Connection(stream);

class Connection implements GuestAgent {
  readonly closed: Promise<{readonly reason: string}>;
  readonly #stream: Duplex;
  readonly #waiting: Turn[] = [];
  #active: Turn | undefined;
  /** `unsure`: what comes next from the guest may be anything. */
  #step: 'unsure' | 'sync-sent' | 'sync-answer' | 'in-step' = 'unsure';
  #lines = createLineReader(MAX_ANSWER_BYTES);
  #endReason: string | undefined;
  #settleClosed: (ending: {readonly reason: string}) => void = () => undefined;

  constructor(stream: Duplex) {
    this.#stream = stream;
    this.closed = new Promise((resolve) => {
      this.#settleClosed = resolve;
    });
    stream.on('data', (chunk: Uint8Array) => this.#receive(chunk));
    stream.on('end', () => this.#end(CLOSED_BY_QEMU));
    stream.on('close', () => this.#end(CLOSED_BY_QEMU));
    stream.on('error', (error) => this.#end(error.message));
  }

  execute(request: QmpRequest): Promise<Answer> {
    const {execute: command, deadlineMs = DEFAULT_DEADLINE_MS} = request;
    if (this.#endReason !== undefined) return Promise.resolve(closed(command, this.#endReason));
    return new Promise((resolve) => {
      const expired = (): void => this.#finish(turn, err({kind: 'timeout', command, deadlineMs}));
      const timer = setTimeout(expired, deadlineMs);
      const turn: Turn = {
        request,
        syncId: Math.floor(Math.random() * 2 ** 31),
        settle: (answer) => {
          clearTimeout(timer);
          resolve(answer);
        },
      };
      this.#waiting.push(turn);
      this.#begin();
    });
  }

  close(): void {
    this.#end('closed by kvmrun');
  }

  #end(reason: string): void {
    if (this.#endReason !== undefined) return;
    this.#endReason = reason;
    const turns = [...(this.#active ? [this.#active] : []), ...this.#waiting.splice(0)];
    this.#active = undefined;
    for (const {request, settle} of turns) settle(closed(request.execute, reason));
    this.#settleClosed({reason});
    this.#stream.destroy();
  }

  /** Begins the next command when there is none under way. */
  #begin(): void {
    if (this.#active !== undefined) return;
    this.#active = this.#waiting.shift();
    if (this.#active === undefined) return;
    if (this.#step === 'in-step') this.#send(this.#active.request);
    else this.#synchronise(this.#active);
  }

  #synchronise({syncId}: Turn): void {
    this.#step = 'sync-sent';
    // An agent that reads nothing is not to fill our memory with what it does not read.
    if (this.#stream.writableLength > 0) return;
    this.#stream.write(Buffer.of(SENTINEL));
    this.#send({execute: SYNC, arguments: {id: syncId}});
  }

  #send({execute, arguments: args}: QmpRequest): void {
    this.#stream.write(`${JSON.stringify({execute, arguments: args})}\n`);
  }

  #finish(turn: Turn, answer: Answer): void {
    turn.settle(answer);
    if (turn !== this.#active) {
      const place = this.#waiting.indexOf(turn);
      if (place !== -1) this.#waiting.splice(place, 1);
      return;
    }
    this.#active = undefined;
    // Its answer may still come, and is not to be taken for the next one.
    if (!answer.ok && answer.error.kind !== 'refused') this.#step = 'unsure';
    this.#begin();
  }

  #receive(chunk: Uint8Array): void {
    // Nobody has asked.
    if (this.#active === undefined) this.#step = 'unsure';
    const rest = this.#afterSentinel(chunk);
    if (rest === undefined || this.#active === undefined) return;
    const lines = this.#lines.push(rest);
    if (!lines.ok) {
      this.#lines = createLineReader(MAX_ANSWER_BYTES);
      const message = `an answer has more than ${MAX_ANSWER_BYTES} bytes`;
      this.#finish(this.#active, broken(this.#active, message));
      return;
    }
    for (const line of lines.value) {
      if (line !== '' && this.#receiveLine(line, this.#active) === 'done') return;
    }
  }

  /** What of the chunk can be an answer. */
  #afterSentinel(chunk: Uint8Array): Uint8Array | undefined {
    if (this.#step === 'in-step') return chunk;
    // The last one: those before it begin the answers to commands that were given up.
    const place = chunk.lastIndexOf(SENTINEL);
    if (this.#step === 'unsure' || (place === -1 && this.#step === 'sync-sent')) return undefined;
    if (place === -1) return chunk;
    this.#step = 'sync-answer';
    this.#lines = createLineReader(MAX_ANSWER_BYTES);
    return chunk.subarray(place + 1);
  }

  /** `done`: nothing that came with this line can be meant for us. */
  #receiveLine(line: string, turn: Turn): 'done' | 'more' {
    const message = parseMessage(line);
    if (this.#step === 'sync-answer') {
      const isOurs = message?.kind === 'return' && message.value === turn.syncId;
      this.#step = isOurs ? 'in-step' : 'sync-sent';
      if (!isOurs) return 'more';
      this.#lines = createLineReader(MAX_ANSWER_BYTES);
      this.#send(turn.request);
      return 'done';
    }
    if (this.#step !== 'in-step') return 'done';
    const command = turn.request.execute;
    switch (message?.kind) {
      case 'return':
        this.#finish(turn, ok(message.value));
        break;
      case 'error': {
        const {class: name, message: text} = message;
        this.#finish(turn, err({kind: 'refused', command, class: name, message: text}));
        break;
      }
      default:
        this.#finish(turn, broken(turn, `not an answer: '${excerpt(line)}'`));
    }
    return 'done';
  }
}

const CLOSED_BY_QEMU = 'QEMU closed the connection';

const closed = (command: string, reason: string): Answer => err({kind: 'closed', command, reason});

const broken = ({request}: Turn, message: string): Answer =>
  err({kind: 'protocol', command: request.execute, message});

const excerpt = (line: string): string => (line.length <= 80 ? line : `${line.slice(0, 77)}...`);
