import * as assert from 'uvu/assert';
import {err, ok, type Result} from '../../src/core/result.js';
import type {Monitor, QmpFailure, QmpRequest} from '../../src/qmp/qmp.js';
import {useScreen} from '../../src/supervisor/guest-screen.js';
import {suite} from '../rig/suite.js';

const test = suite('supervisor/guest-screen');
const requests: QmpRequest[] = [];

/** A QEMU that answers this, at first with what is given. */
function aMonitor(...answers: readonly Result<unknown, QmpFailure>[]): Monitor {
  requests.length = 0;
  return {
    execute: async (request) => {
      requests.push(request);
      return answers[requests.length - 1] ?? ok({});
    },
    onEvent: () => () => undefined,
    closed: new Promise(() => undefined),
    version: {major: 7, minor: 2, micro: 0, package: ''},
    [Symbol.asyncDispose]: async () => undefined,
  };
}

const refusal = (message: string) =>
  err({kind: 'refused', command: 'x', class: 'GenericError', message} as const);
const keys = {
  verb: 'send-keys',
  presses: [['ctrl', 'alt', 'delete'], ['ret']],
} as const;
const screenshot = {verb: 'screenshot', file: '/run/screen.png'} as const;

test('presses one after the other, and holds together what belongs together', async () => {
  assert.equal(await useScreen(keys, {name: 'web', monitor: aMonitor()}), ok({}));
  assert.equal(
    requests.map(({execute, arguments: given}) => [execute, given?.['keys']]),
    [
      ['send-key', ['ctrl', 'alt', 'delete'].map((data) => ({type: 'qcode', data}))],
      ['send-key', [{type: 'qcode', data: 'ret'}]],
    ],
  );
});

test('names the key that QEMU does not know, and presses none after it', async () => {
  const answer = await useScreen(keys, {
    name: 'web',
    monitor: aMonitor(refusal("Parameter 'data' does not accept value 'delete'")),
  });
  assert.is(requests.length, 1);
  assert.ok(!answer.ok);
  if (!answer.ok) {
    assert.match(answer.error.message, /^QEMU does not press ctrl-alt-delete in web: Parameter/);
  }
});

test('says of a guest without a screen what its profile lacks', async () => {
  const why = 'There is no console to take a screendump from';
  const answer = await useScreen(screenshot, {name: 'web', monitor: aMonitor(refusal(why))});
  assert.ok(!answer.ok);
  if (!answer.ok) {
    assert.is(answer.error.code, 'supervisor/no-screen');
    assert.match(answer.error.hint ?? '', '"display": {"type": "vnc"}');
  }
});

test('has QEMU write a PNG', async () => {
  assert.equal(await useScreen(screenshot, {name: 'web', monitor: aMonitor()}), ok({}));
  assert.equal(
    requests.map(({execute, arguments: given}) => [execute, given]),
    [['screendump', {filename: '/run/screen.png', format: 'png'}]],
  );
});

for (const [what, failure, why] of [
  ['refuses', {kind: 'refused', command: '', class: '', message: 'no PNG'}, 'unsupported'],
  ['does not answer', {kind: 'timeout', command: '', deadlineMs: 1}, 'busy'],
] satisfies [string, QmpFailure, string][]) {
  test(`tells a QEMU that ${what} from a guest without a screen`, async () => {
    for (const [call, words] of [
      [screenshot, 'QEMU makes no picture of the screen of web'],
      [keys, 'QEMU does not press ctrl-alt-delete in web'],
    ] as const) {
      const answer = await useScreen(call, {name: 'web', monitor: aMonitor(err(failure))});
      assert.ok(!answer.ok);
      if (answer.ok) continue;
      assert.equal([answer.error.code, answer.error.failure], ['supervisor/refused', why]);
      assert.match(answer.error.message, words);
    }
  });
}

for (const monitor of [undefined, 'silent'] as const) {
  test(`says that the monitor is ${monitor ?? 'closed'}`, async () => {
    for (const [call, words] of [
      [screenshot, 'web cannot be told to show its screen'],
      [keys, 'web cannot be told to press keys'],
    ] as const) {
      const answer = await useScreen(call, {name: 'web', monitor});
      assert.is(!answer.ok && answer.error.code, 'supervisor/no-monitor');
      assert.match(answer.ok ? '' : answer.error.message, words);
    }
  });
}

test.run();
