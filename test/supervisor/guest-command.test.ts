import * as assert from 'uvu/assert';
import {awaitGuestCommand, startGuestCommand} from '../../src/supervisor/guest-command.js';
import {withChannel} from '../rig/agent-channel.js';
import {suite} from '../rig/suite.js';

const test = suite('supervisor/guest-command');

const LS = {path: 'ls', args: ['-l']};
const refusal = (desc: string) => ({error: {class: 'GenericError', desc}});

test('starts a program, and waits until it has ended', () => {
  let asked = 0;
  const status = () => {
    asked += 1;
    return {
      return: asked < 4 ? {exited: false} : {exited: true, exitcode: 3, 'out-data': 'b3V0'},
    };
  };
  const answers = {'guest-exec': {return: {pid: 7}}, 'guest-exec-status': status};
  return withChannel({answers}, async ({port, agents}) => {
    assert.equal(await startGuestCommand(port, LS), {ok: true, value: 7});
    assert.equal(await awaitGuestCommand(port, 7), {
      ok: true,
      value: {exitCode: 3, stdout: 'b3V0', stderr: ''},
    });
    assert.equal(agents[0]?.commands.at(-1), {execute: 'guest-exec-status', arguments: {pid: 7}});
  });
});

test('leaves the agent to others while a program runs', () =>
  withChannel({answers: {'guest-exec-status': {return: {exited: false}}}}, async (channel) => {
    const waiting = awaitGuestCommand(channel.port, 7);
    assert.ok((await channel.port.reach()).ok);
    assert.ok((await channel.port.reach()).ok);
    channel.port.heard({
      event: 'VSERPORT_CHANGE',
      data: {id: 'agent0-dev', open: false},
      at: 0,
    });
    const outcome = await waiting;
    assert.is(!outcome.ok && outcome.error.code, 'supervisor/command-outcome-lost');
  }));

for (const [name, desc, failure, message] of [
  [
    'is not there',
    "Guest agent command failed, error was 'Failed to execute child process “ls” (No such file or directory)'",
    'input-missing',
    "the guest cannot run 'ls': Failed to execute child process “ls” (No such file or directory)",
  ],
  [
    'may not be run',
    'Command guest-exec has been disabled',
    'permission',
    "the guest cannot run 'ls': Command guest-exec has been disabled",
  ],
] as const) {
  test(`says that a program ${name}`, () =>
    withChannel({answers: {'guest-exec': refusal(desc)}}, async ({port}) => {
      const started = await startGuestCommand(port, LS);
      assert.not.ok(started.ok);
      assert.equal(!started.ok && [started.error.failure, started.error.message], [
        failure,
        message,
      ]);
    }));
}

test('starts nothing when the agent does not answer', () =>
  withChannel({answers: {'guest-ping': 'nothing'}}, async ({port, agents}) => {
    const started = await startGuestCommand(port, LS);
    assert.is(!started.ok && started.error.code, 'supervisor/agent-silent');
    assert.equal(
      agents[0]?.commands.map(({execute}) => execute),
      ['guest-ping'],
    );
  }));

test('says that the outcome is lost when the agent knows nothing of the program', () =>
  withChannel({answers: {'guest-exec-status': refusal("Invalid parameter 'pid'")}}, async (all) => {
    const outcome = await awaitGuestCommand(all.port, 7);
    assert.is(!outcome.ok && outcome.error.code, 'supervisor/command-outcome-lost');
  }));

test('ends the waiting when QEMU ends', () =>
  withChannel({answers: {'guest-exec-status': 'nothing'}}, async ({port, hangUp}) => {
    assert.ok((await port.reach()).ok);
    const waiting = awaitGuestCommand(port, 7);
    hangUp();
    const outcome = await waiting;
    assert.not.ok(outcome.ok);
  }));

test.run();
