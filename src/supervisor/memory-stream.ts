/**
 * The memory and the devices of a guest as a stream of bytes: out of a QEMU into a file, and back into
 * another QEMU. It goes by a socket of ours, as QEMU may open no file by itself.
 */
import {createReadStream, createWriteStream} from 'node:fs';
import {rm} from 'node:fs/promises';
import {pipeline} from 'node:stream/promises';
import {isObject} from '../core/json.js';
import {err, ok, type Result} from '../core/result.js';
import {flushFile} from '../host/flush-file.js';
import {describeFailure} from '../qmp/describe-failure.js';
import type {Monitor} from '../qmp/qmp.js';
import {deferred, within} from './settle.js';
import {connectSocket, listenSocket} from './unix-socket.js';

export interface MemoryPlace {
  /** Free, in a private folder. */
  readonly socket: string;
  readonly file: string;
}

/** Why there is no memory where it should be, in words. */
type Streamed = Result<void, string>;

/** Many GiB, and a slow disk. */
const STREAM_MS = 1_800_000;
const ASK_MS = 60_000;
const CONNECT_MS = 5000;

/** QEMU holds itself back without it. */
const UNLIMITED_BYTES_PER_S = 2 ** 40;

/** Writes all of it to the file, which must not exist. The guest has to stand still. */
export async function writeMemory(
  monitor: Monitor,
  {socket, file}: MemoryPlace,
): Promise<Streamed> {
  const received = deferred<Streamed>();
  await rm(socket, {force: true});
  const listening = await listenSocket(socket, (client) => {
    const target = createWriteStream(file, {flags: 'wx', mode: 0o600});
    void pipeline(client, target).then(
      () => received.resolve(ok(undefined)),
      (error: Error) => received.resolve(err(error.message)),
    );
  });
  if (!listening.ok) return err(listening.error.message);
  const ended = watchMigration(monitor);
  try {
    const started = await start(monitor, 'migrate', socket);
    if (!started.ok) return started;
    const outcome = await ended.outcome;
    // What could not be written says more than that QEMU could not get rid of it.
    const kept = outcome.ok ? await received.promise : await settledOr(received.promise, outcome);
    return kept.ok && outcome.ok ? await flush(file) : kept.ok ? outcome : kept;
  } finally {
    ended.forget();
    listening.value.close();
    await rm(socket, {force: true});
  }
}

/** Its connection ends a moment before or after QEMU says that it has failed. */
async function settledOr(received: Promise<Streamed>, outcome: Streamed): Promise<Streamed> {
  return (await within(received, CONNECT_MS)) === 'settled' ? received : outcome;
}

/** Before anybody counts on it, it has to outlast a power cut. */
async function flush(file: string): Promise<Streamed> {
  try {
    await flushFile(file);
    return ok(undefined);
  } catch (error) {
    return err((error as Error).message);
  }
}

/** Reads it into a QEMU that was started to wait for it. */
export async function readMemory(monitor: Monitor, {socket, file}: MemoryPlace): Promise<Streamed> {
  await rm(socket, {force: true});
  const ended = watchMigration(monitor);
  try {
    const started = await start(monitor, 'migrate-incoming', socket);
    if (!started.ok) return started;
    const connected = await connectSocket(socket, CONNECT_MS);
    if (!connected.ok) return err(`QEMU does not listen for it: ${connected.error}`);
    const sent = pipeline(createReadStream(file), connected.value).then(
      (): Streamed => ok(undefined),
      (error: NodeJS.ErrnoException): Streamed => err(error.message),
    );
    const outcome = await ended.outcome;
    const unread = outcome.ok ? outcome : await settledOr(sent, outcome);
    return outcome.ok || unread.ok ? outcome : unread;
  } finally {
    ended.forget();
    await rm(socket, {force: true});
  }
}

async function start(
  monitor: Monitor,
  execute: 'migrate' | 'migrate-incoming',
  socket: string,
): Promise<Streamed> {
  const requests = [
    {
      execute: 'migrate-set-capabilities',
      arguments: {capabilities: [{capability: 'events', state: true}]},
    },
    {
      execute: 'migrate-set-parameters',
      arguments: {'max-bandwidth': UNLIMITED_BYTES_PER_S},
    },
    {execute, arguments: {uri: `unix:${socket}`}},
  ];
  for (const request of requests) {
    const answer = await monitor.execute({...request, deadlineMs: ASK_MS});
    if (!answer.ok) return err(describeFailure(answer.error));
  }
  return ok(undefined);
}

/** Listens from now on, so that no end is missed. */
function watchMigration(monitor: Monitor): {
  readonly outcome: Promise<Streamed>;
  readonly forget: () => void;
} {
  const ended = deferred<'completed' | 'failed' | 'closed'>();
  const forget = monitor.onEvent(({event, data}) => {
    if (event !== 'MIGRATION') return;
    if (data['status'] === 'completed') ended.resolve('completed');
    if (data['status'] === 'failed' || data['status'] === 'cancelled') ended.resolve('failed');
  });
  void monitor.closed.then(() => ended.resolve('closed'));
  return {outcome: judge(monitor, ended.promise), forget};
}

async function judge(
  monitor: Monitor,
  ended: Promise<'completed' | 'failed' | 'closed'>,
): Promise<Streamed> {
  if ((await within(ended, STREAM_MS)) === 'expired') return err('it takes too long');
  const how = await ended;
  if (how === 'completed') return ok(undefined);
  if (how === 'closed') return err('QEMU has ended');
  const asked = await monitor.execute({execute: 'query-migrate', deadlineMs: ASK_MS});
  const why = asked.ok && isObject(asked.value) ? asked.value['error-desc'] : undefined;
  return err(typeof why === 'string' ? why : 'QEMU does not say why');
}
