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
  assert.is(await agent.run(['x'], nobodyStops), undefined);
});

test('runs a program, waits for its end, and gives its exit status', async () => {
  const statuses = [{exited: false}, {exited: false}, {exited: true, exitcode: 3}];
  const started: unknown[] = [];
  const answers = {
    'guest-exec': ({arguments: given}: {readonly arguments?: unknown}) => {
      started.push(given);
      return {return: {pid: 7}};
    },
    'guest-exec-status': () => ({return: statuses.shift()}),
  };
  await withChannel({answers}, async ({port}) => {
    assert.is(await askedAgent(() => port).run(['/bin/test', '-e', '/ok'], nobodyStops), 3);
    assert.equal(statuses, []);
    assert.equal(started, [{path: '/bin/test', arg: ['-e', '/ok'], 'capture-output': true}]);
  });
});

const refused = {error: {class: 'GenericError', desc: 'no such thing'}};

for (const [name, answers] of [
  ['cannot be started', {'guest-exec': refused}],
  ['is forgotten', {'guest-exec': {return: {pid: 7}}, 'guest-exec-status': refused}],
  [
    'is killed',
    {
      'guest-exec': {return: {pid: 7}},
      'guest-exec-status': {return: {exited: true, signal: 9}},
    },
  ],
] as const) {
  test(`a program that ${name} has no exit status`, () =>
    withChannel({answers}, async ({port}) => {
      assert.is(await askedAgent(() => port).run(['x'], nobodyStops), undefined);
    }));
}

test('does not run anything without an agent', () =>
  withChannel({guestEnd: 'closed'}, async ({port, agents}) => {
    assert.is(await askedAgent(() => port).run(['x'], nobodyStops), undefined);
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
    assert.is(await askedAgent(() => port).run(['x'], control.signal), undefined);
  });
});

test.run();
