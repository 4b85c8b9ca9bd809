import path from 'node:path';
import * as assert from 'uvu/assert';
import {questionQemu} from '../../src/host/question-qemu.js';
import {suite} from '../rig/suite.js';
import {inTemporaryFolder} from '../rig/temporary-folder.js';
import {monitorScript, writeProgram} from './write-program.js';

const test = suite('host/question-qemu');

/** Asks a QEMU that is this script. */
async function question(script: string, deadlineMs = 10_000) {
  let result: Awaited<ReturnType<typeof questionQemu>> | undefined;
  await inTemporaryFolder(async (folder) => {
    const binary = await writeProgram(folder, 'qemu', script);
    result = await questionQemu({
      binary,
      args: ['-S'],
      ask: async (monitor) => {
        const answer = await monitor.execute({execute: 'query-thing'});
        return answer.ok ? answer.value : answer.error.kind;
      },
      deadlineMs,
    });
  });
  assert.ok(result);
  return result;
}

test('returns the answer, and what QEMU said on the side', async () => {
  const script = `echo warning >&2\n${monitorScript({'query-thing': {thing: 1}})}`;
  assert.equal(await question(script), {
    answer: {thing: 1},
    stderr: 'warning\n',
    ending: {how: 'exited', code: 0},
  });
});

test('hands over its arguments and a monitor on descriptor 3', async () => {
  const {stderr} = await question('echo "$@" >&2');
  assert.match(stderr, /^-S -chardev socket,id=mon0,fd=3 -mon /);
});

test('shows QEMU nothing of the environment of the user', async () => {
  const {stderr} = await question('env >&2');
  assert.match(stderr, 'LC_ALL=C');
  assert.not.match(stderr, 'TMPDIR=');
  assert.match(stderr, 'HOME=/\n');
});

test('tells a QEMU that gives up from one that crashes', async () => {
  const gaveUp = await question('echo "no such machine" >&2; exit 1');
  assert.equal(gaveUp, {stderr: 'no such machine\n', ending: {how: 'exited', code: 1}});
  const crashed = await question('echo assertion >&2; kill -ABRT $$');
  assert.equal(crashed, {stderr: 'assertion\n', ending: {how: 'signalled', signal: 'SIGABRT'}});
});

test('survives a QEMU that crashes on a question', async () => {
  const crash = 'case $line in *query-thing*) kill -ABRT $$ ;; esac';
  const script = monitorScript({}).replace('  case', () => `${crash}\n  case`);
  const {answer, ending} = await question(script);
  assert.is(answer, 'closed');
  assert.equal(ending, {how: 'signalled', signal: 'SIGABRT'});
});

test('ends a QEMU that does not answer when its time is up', async () => {
  assert.equal(await question('exec sleep 60', 200), {stderr: '', ending: {how: 'timeout'}});
});

test('does not wait for a program that is not QEMU', async () => {
  const {answer, ending} = await question('echo "hello, I am no monitor" >&3; exec sleep 60');
  assert.is(answer, undefined);
  assert.equal(ending, {how: 'signalled', signal: 'SIGKILL'});
});

test('reports a program that cannot be started', async () => {
  const missing = path.join('/nonexistent', 'qemu');
  const {ending} = await questionQemu({
    binary: missing,
    args: [],
    ask: async () => 1,
    deadlineMs: 1000,
  });
  assert.is(ending.how, 'not-started');
});

test.run();
