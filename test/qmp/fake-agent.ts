/** The other end of the guest agent's channel, which a test speaks for. */
import {Duplex, PassThrough} from 'node:stream';

interface Order {
  readonly execute: string;
  readonly arguments?: Readonly<Record<string, unknown>>;
}

/** What the fake agent sends for a command: an answer, bytes as they are, or nothing. */
export type FakeAnswer =
  | {readonly return: unknown}
  | {readonly error: {readonly class: string; readonly desc: string}}
  | Uint8Array
  | 'nothing';

export interface FakeAgent {
  /** What kvmrun is connected to. */
  readonly stream: Duplex;
  /** Every command that came, in order, without the synchronisations. */
  readonly commands: readonly Order[];
  /** How often it was asked to get into step. */
  readonly synchronisations: () => number;
  sendBytes(bytes: string | Uint8Array): void;
  hangUp(): void;
}

/** By command. */
export type FakeAgentAnswers = Readonly<
  Record<string, FakeAnswer | ((order: Order) => FakeAnswer)>
>;

/** Answers as told; a command without an answer gets an empty one. */
export function fakeAgent(answers: FakeAgentAnswers = {}): FakeAgent {
  const fromAgent = new PassThrough();
  const toAgent = new PassThrough();
  const commands: Order[] = [];
  let synchronisations = 0;
  let held = '';
  const send = (answer: FakeAnswer, sentinel: readonly number[]): void => {
    if (answer === 'nothing') return;
    if (answer instanceof Uint8Array) fromAgent.write(answer);
    else {
      fromAgent.write(Buffer.concat([Buffer.of(...sentinel), toLine(answer)]));
    }
  };
  const obey = (order: Order): void => {
    const isSync = order.execute === 'guest-sync-delimited';
    if (isSync) synchronisations += 1;
    else commands.push(order);
    const answer = answers[order.execute] ?? {return: isSync ? order.arguments?.['id'] : {}};
    send(typeof answer === 'function' ? answer(order) : answer, isSync ? [0xff] : []);
  };
  toAgent.on('data', (chunk: Buffer) => {
    // Like the agent, which forgets what it has read of a command.
    for (const part of (held + chunk.toString('latin1')).split('\u00ff')) {
      const lines = part.split('\n');
      held = lines.pop() ?? '';
      for (const line of lines) obey(JSON.parse(line) as Order);
    }
  });
  return {
    stream: Duplex.from({readable: fromAgent, writable: toAgent}),
    commands,
    synchronisations: () => synchronisations,
    sendBytes: (bytes) => {
      fromAgent.write(bytes);
    },
    hangUp: () => {
      fromAgent.end();
    },
  };
}

const toLine = (value: unknown): Buffer => Buffer.from(`${JSON.stringify(value)}\n`);
