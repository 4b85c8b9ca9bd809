import * as assert from 'uvu/assert';
import {askedAgent} from '../../src/supervisor/asked-agent.js';
import {withChannel} from '../rig/agent-channel.js';
import {suite} from '../rig/suite.js';

const test = suite('supervisor/asked-agent');
const {signal: nobodyStops} = new AbortController();

test('says whether the agent answers', async () => {
  await withChannel({}, async ({port}) => assert.is(await askedAgent(() => port).ping(), true));
  await withChannel({guestEnd: 'closed'}, async ({port}) => {
    assert.is(await askedAgent(() => port).ping(), false);
  });
});

test('a VM without a QEMU has no agent', async () => {
  const agent = askedAgent(() => undefined);
  assert.is(await agent.ping(), false);
  assert.equal(await agent.run(['x'], nobodyStops), {why: 'the guest agent does not answer'});
});

test('runs a program, waits for its end, and says how it failed', async () => {
  const stderr = Buffer.from('\n\u001b[31mno /ok\u001b[0m\nmore\n').toString('base64');
  const statuses = [{exited: false}, {exited: true, exitcode: 3, 'err-data': stderr}];
  const started: unknown[] = [];
  const answers = {
    'guest-exec': ({arguments: given}: {readonly arguments?: unknown}) => {
      started.push(given);
      return {return: {pid: 7}};
    },
    'guest-exec-status': () => ({return: statuses.shift()}),
  };
  await withChannel({answers}, async ({port}) => {
    const ran = await askedAgent(() => port).run(['/bin/test', '-e', '/ok'], nobodyStops);
    assert.equal(ran, {why: "exit status 3, 'no /ok'"});
    assert.equal(statuses, []);
    assert.equal(started, [{path: '/bin/test', arg: ['-e', '/ok'], 'capture-output': true}]);
  });
});

const refused = {error: {class: 'GenericError', desc: 'no such thing'}};

for (const [name, answers, outcome] of [
  ['cannot be started', {'guest-exec': refused}, /^it cannot be started: .*no such thing/],
  [
    'is forgotten',
    {'guest-exec': {return: {pid: 7}}, 'guest-exec-status': refused},
    /^its end is not known: .*no such thing/,
  ],
  [
    'is killed',
    {
      'guest-exec': {return: {pid: 7}},
      'guest-exec-status': {return: {exited: true, signal: 9}},
    },
    /^signal 9$/,
  ],
] as const) {
  test(`says of a program that it ${name}`, () =>
    withChannel({answers}, async ({port}) => {
      const ran = await askedAgent(() => port).run(['x'], nobodyStops);
      assert.match(ran === 'succeeded' ? ran : ran.why, outcome);
    }));
}

test('a program with the exit status 0 has succeeded', () => {
  const ended = {return: {exited: true, exitcode: 0}};
  const answers = {'guest-exec': {return: {pid: 7}}, 'guest-exec-status': ended};
  return withChannel({answers}, async ({port}) => {
    assert.is(await askedAgent(() => port).run(['x'], nobodyStops), 'succeeded');
  });
});

test('does not run anything without an agent', () =>
  withChannel({guestEnd: 'closed'}, async ({port, agents}) => {
    const ran = await askedAgent(() => port).run(['x'], nobodyStops);
    assert.equal(ran, {why: 'the guest agent does not answer'});
    assert.is(agents.length, 0);
  }));

test('waits no longer when it is stopped', () => {
  const control = new AbortController();
  const answers = {
    'guest-exec': {return: {pid: 7}},
    'guest-exec-status': () => {
      control.abort();
      return {return: {exited: false}};
    },
  };
  return withChannel({answers}, async ({port}) => {
    const ran = await askedAgent(() => port).run(['x'], control.signal);
    assert.equal(ran, {why: 'it has not ended yet'});
  });
});

test.run();
