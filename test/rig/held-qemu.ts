/** A real QEMU with what a plan names, held before its guest would run, and asked what it has. */
import * as assert from 'uvu/assert';
import {qemuEnvironment} from '../../src/host/qemu-environment.js';
import {questionProcess} from '../../src/host/question-qemu.js';
import {startProcess} from '../../src/host/spawn.js';
import type {Plan} from '../../src/plan/plan.js';
import {renderArgv} from '../../src/plan/render-argv.js';
import type {Monitor} from '../../src/qmp/qmp.js';
import {Sidecars} from '../../src/supervisor/sidecars.js';
import {makeStandIns} from './stand-ins.js';

const ENOUGH_MS = 35_000;

/** QEMU takes the whole command line, says nothing, answers, and quits when asked. */
export async function askHeld<T>(plan: Plan, ask: (monitor: Monitor) => Promise<T>): Promise<T> {
  await makeStandIns(plan);
  const sidecars = new Sidecars({
    note: () => undefined,
    changed: () => undefined,
    lost: ({lost}) => assert.unreachable(`${plan.name} has lost ${lost}`),
  });
  const {runtimeDirectory: folder} = plan.paths;
  assert.equal(await sidecars.start(plan.sidecars, {env: process.env, folder}), []);
  try {
    const started = await startProcess({
      file: plan.qemu,
      args: renderArgv(plan.invocation),
      env: qemuEnvironment(process.env, plan.display),
      cwd: '/',
      stdio: ['ignore', 'ignore', 'pipe', 'pipe'],
      detached: 'same-session',
    });
    assert.ok(started.ok, plan.name);
    sidecars.watch(started.value.exited);
    const {answer, stderr, ending} = await questionProcess(started.value, {
      ask,
      deadlineMs: ENOUGH_MS,
    });
    assert.is(stderr, '', plan.name);
    assert.equal(ending, {how: 'exited', code: 0}, plan.name);
    assert.ok(answer, plan.name);
    return answer;
  } finally {
    await sidecars.end();
  }
}

/** What QEMU says to one command. */
export async function answerOf(
  monitor: Monitor,
  execute: string,
  args: Readonly<Record<string, unknown>> = {},
): Promise<unknown> {
  const answer = await monitor.execute({execute, arguments: args, deadlineMs: 20_000});
  assert.ok(answer.ok, JSON.stringify(answer));
  return answer.value;
}
