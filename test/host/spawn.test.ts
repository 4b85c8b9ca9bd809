import {once} from 'node:events';
import {chmod, mkdtemp, open, readdir, readlink, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import path from 'node:path';
import type {Duplex} from 'node:stream';
import * as assert from 'uvu/assert';
import {type ProcessToStart, runProgram, startProcess} from '../../src/host/spawn.js';
import {suite} from '../rig/suite.js';

const test = suite<{folder: string}>('host/spawn');

test.before.each(async (context) => {
  context.folder = await mkdtemp(path.join(tmpdir(), 'kvmrun-spawn-'));
});
test.after.each(({folder}) => rm(folder, {recursive: true}));

const shell = (script: string, timeoutMs = 5000) => ({
  file: '/bin/sh',
  args: ['-c', script],
  timeoutMs,
});

const aProcess: ProcessToStart = {
  file: '/bin/sh',
  args: ['-c', 'exit 0'],
  env: {PATH: '/usr/bin:/bin'},
  cwd: '/',
  stdio: ['ignore', 'ignore', 'ignore'],
  detached: 'same-session',
};

async function mustStart(change: Partial<ProcessToStart>) {
  const started = await startProcess({...aProcess, ...change});
  assert.ok(started.ok);
  return started.value;
}

/** All that comes out of a stream. */
async function readAll(stream: Duplex): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(chunk);
  return Buffer.concat(chunks).toString();
}

test('runs a program to its end and returns everything it wrote', async () => {
  assert.equal(await runProgram(shell('echo out; echo err >&2; exit 3')), {
    outcome: 'exited',
    code: 3,
    stdout: 'out\n',
    stderr: 'err\n',
  });
});

test('passes on what a program writes, as it comes', async () => {
  const pieces: string[] = [];
  const onOutput = (piece: string) => void pieces.push(piece);
  const result = await runProgram({...shell('echo one; echo two'), onOutput});
  assert.is(pieces.join(''), 'one\ntwo\n');
  assert.is(result.outcome === 'exited' && result.stdout, 'one\ntwo\n');
});

test('gives a program no input to wait for', async () => {
  const result = await runProgram({...shell('cat'), env: {PATH: '/usr/bin:/bin'}});
  assert.is(result.outcome, 'exited');
});

test('gives a program the environment it is told, and nothing of ours', async () => {
  const result = await runProgram({
    file: '/usr/bin/env',
    args: [],
    timeoutMs: 5000,
    env: {ONLY: 'this'},
  });
  assert.is(result.outcome === 'exited' && result.stdout, 'ONLY=this\n');
});

test('says which signal ended a program', async () => {
  const result = await runProgram(shell('kill -SEGV $$'));
  assert.is(result.outcome === 'signalled' && result.signal, 'SIGSEGV');
});

test('ends a program whose time is up, even one that ignores SIGTERM', async () => {
  const result = await runProgram(shell('trap "" TERM; while :; do read x </dev/zero; done', 100));
  assert.is(result.outcome, 'timeout');
});

test(
  'does not wait for what a program has left behind',
  async () => {
    // The background process holds the pipes, and ends by itself after the test.
    const result = await runProgram(shell('sleep 4 & echo done', 200));
    assert.is(result.outcome, 'timeout');
  },
  {timeoutMs: 3000},
);

test('ends a program that is cancelled', async () => {
  const cancelled = new AbortController();
  const running = runProgram({...shell('exec sleep 60'), signal: cancelled.signal});
  cancelled.abort();
  assert.equal(await running, {outcome: 'failed', detail: 'cancelled'});
});

test('tells a missing program from one that may not be executed and from a missing folder', async ({
  folder,
}) => {
  const file = path.join(folder, 'plain');
  await writeFile(file, '');
  await chmod(file, 0o600);
  for (const [program, problem] of [
    [{file: 'no-such-program-here'}, 'not-found'],
    [{file}, 'denied'],
    [{cwd: '/no/such/folder'}, 'failed'],
    [{args: ['-c', 'x'.repeat(4 << 20)]}, 'failed'],
  ] satisfies [Partial<ProcessToStart>, string][]) {
    const started = await startProcess({...aProcess, ...program});
    assert.is(!started.ok && started.error.problem, problem);
    const run = await runProgram({...aProcess, ...program, timeoutMs: 5000});
    assert.is(run.outcome, problem);
  }
});

test('reports how a started process ended', async () => {
  const started = await mustStart({args: ['-c', 'exit 7']});
  assert.equal(await started.exited, {code: 7, signal: null});
});

test('stops a process once, and never a later one', async () => {
  const started = await mustStart({args: ['-c', 'exec sleep 60']});
  started.signal('SIGTERM');
  assert.equal(await started.exited, {code: null, signal: 'SIGTERM'});
  started.signal('SIGKILL');
});

test('talks both ways over a descriptor above 2', async () => {
  const started = await mustStart({
    args: ['-c', 'read line <&3; echo "got $line" >&3'],
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const stream = started.stream(3);
  stream.write('hello\n');
  assert.is(await readAll(stream), 'got hello\n');
  await started.exited;
});

test('passes a descriptor of ours at the index where it stands', async ({folder}) => {
  const file = await open(path.join(folder, 'log'), 'w+');
  const started = await mustStart({
    args: ['-c', 'echo to four >&4'],
    stdio: ['ignore', 'ignore', 'ignore', 'ignore', file.fd],
  });
  await started.exited;
  const {bytesRead, buffer} = await file.read(Buffer.alloc(20), 0, 20, 0);
  assert.is(buffer.toString('utf8', 0, bytesRead), 'to four\n');
  await file.close();
});

test('leaks no other descriptor into the process', async ({folder}) => {
  const secret = await open(path.join(folder, 'secret'), 'w');
  const started = await mustStart({
    // While it starts, a shell opens libraries; once it speaks, its descriptors are settled.
    args: ['-c', 'echo ready >&3; read line <&3'],
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const stream = started.stream(3);
  try {
    await once(stream, 'data');
    const fds = await readdir(`/proc/${started.pid}/fd`);
    const links = await Promise.all(fds.map((fd) => readlink(`/proc/${started.pid}/fd/${fd}`)));
    assert.ok(links.includes('/dev/null'), 'the descriptors can be seen');
    assert.not.ok(
      links.some((link) => link.endsWith('/secret')),
      links.join(' '),
    );
  } finally {
    stream.end('\n');
    await started.exited;
    await secret.close();
  }
});

test('starts a process in a session of its own when asked to', async () => {
  for (const [detached, own] of [
    ['own-session', true],
    ['same-session', false],
  ] as const) {
    const started = await mustStart({
      // Field 6 of stat is the session; its leader has the same number.
      args: ['-c', 'read -r stat </proc/$$/stat; echo "$$ $stat"'],
      stdio: ['ignore', 'pipe', 'ignore'],
      detached,
    });
    const [pid, , , , , , session] = (await readAll(started.stream(1))).split(' ');
    await started.exited;
    assert.is(pid === session, own, detached);
  }
});

test('calls asking for a descriptor that is no pipe a bug', async () => {
  const started = await mustStart({});
  assert.throws(() => started.stream(1), 'not a pipe');
  await started.exited;
});

test.run();
