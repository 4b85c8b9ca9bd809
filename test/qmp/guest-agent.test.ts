import * as assert from 'uvu/assert';
import {openGuestAgent} from '../../src/qmp/guest-agent.js';
import {suite} from '../rig/suite.js';
import {fakeAgent} from './fake-agent.js';

const test = suite('qmp/guest-agent');

const PING = {execute: 'guest-ping'};
const LATE = {deadlineMs: 10};

/** Bytes with the byte that begins the answer to a synchronisation. */
const afterSentinel = (text: string): Buffer => Buffer.concat([Buffer.of(0xff), Buffer.from(text)]);

test('gets into step before the first command, and not again', async () => {
  const fake = fakeAgent({'guest-info': {return: {version: '7.2'}}});
  const agent = openGuestAgent(fake.stream);
  const answer = await agent.execute({execute: 'guest-info', arguments: {a: 1}});
  assert.equal(answer, {ok: true, value: {version: '7.2'}});
  assert.ok((await agent.execute(PING)).ok);
  assert.equal(fake.commands, [{execute: 'guest-info', arguments: {a: 1}}, PING]);
  assert.is(fake.synchronisations(), 1);
  agent.close();
});

test('asks one after the other, and gives each its own answer', async () => {
  const fake = fakeAgent({a: {return: 1}, b: {return: 2}, c: {return: 3}});
  const agent = openGuestAgent(fake.stream);
  const answers = await Promise.all(['a', 'b', 'c'].map((execute) => agent.execute({execute})));
  assert.equal(
    answers.map((answer) => answer.ok && answer.value),
    [1, 2, 3],
  );
  agent.close();
});

for (const [name, sent] of [
  ['half an answer', ['{"retu']],
  ['a whole answer', ['{"return": "old"}\n']],
  ['an answer to another synchronisation', [afterSentinel('{"return": 4711}\n')]],
  ['half an answer to another synchronisation', [afterSentinel('{"retu')]],
  ['what is no text at all', [Buffer.from([0xff, 0xfe, 0x00, 0x0a, 0xff]), '\n\n{}\n[]\n']],
] satisfies [string, (string | Buffer)[]][]) {
  test(`drops ${name} that was left from before`, async () => {
    const fake = fakeAgent({'guest-ping': {return: 'mine'}});
    const agent = openGuestAgent(fake.stream);
    for (const bytes of sent) fake.sendBytes(bytes);
    assert.equal(await agent.execute(PING), {ok: true, value: 'mine'});
    agent.close();
  });
}

test('reads an answer that comes byte by byte', async () => {
  const bytewise = (text: Buffer): 'nothing' => {
    for (const byte of text) fake.sendBytes(Buffer.of(byte));
    return 'nothing';
  };
  const fake = fakeAgent({
    'guest-sync-delimited': ({arguments: args}) =>
      bytewise(afterSentinel(`{"return": ${String(args?.['id'])}}\n`)),
    'guest-ping': () => bytewise(Buffer.from('{"return": "grün"}\r\n')),
  });
  const agent = openGuestAgent(fake.stream);
  assert.equal(await agent.execute(PING), {ok: true, value: 'grün'});
  agent.close();
});

test('gives up when nobody is there, and works when somebody comes', async () => {
  let isThere = false;
  const fake = fakeAgent({
    'guest-sync-delimited': ({arguments: args}) =>
      isThere ? afterSentinel(`{"return": ${String(args?.['id'])}}\n`) : 'nothing',
  });
  const agent = openGuestAgent(fake.stream);
  assert.equal(await agent.execute({...PING, ...LATE}), {
    ok: false,
    error: {kind: 'timeout', command: 'guest-ping', deadlineMs: 10},
  });
  isThere = true;
  assert.ok((await agent.execute(PING)).ok);
  assert.is(fake.commands.length, 1);
  agent.close();
});

test('does not take the late answer to one command for that to the next', async () => {
  const fake = fakeAgent({slow: 'nothing', quick: {return: 'mine'}});
  const agent = openGuestAgent(fake.stream);
  assert.not.ok((await agent.execute({execute: 'slow', ...LATE})).ok);
  fake.sendBytes('{"return": "late"}\n');
  assert.equal(await agent.execute({execute: 'quick'}), {ok: true, value: 'mine'});
  assert.is(fake.synchronisations(), 2);
  agent.close();
});

test('counts the time that a command waits for those before it', async () => {
  const fake = fakeAgent({slow: 'nothing'});
  const agent = openGuestAgent(fake.stream);
  const slow = agent.execute({execute: 'slow', deadlineMs: 300});
  const behind = await agent.execute({...PING, ...LATE});
  assert.is(!behind.ok && behind.error.kind, 'timeout');
  assert.not.ok((await slow).ok);
  assert.equal(
    fake.commands.map(({execute}) => execute),
    ['slow'],
  );
  agent.close();
});

test('passes on why a command was refused, and stays in step', async () => {
  const desc = 'The command nope has not been found';
  const fake = fakeAgent({nope: {error: {class: 'CommandNotFound', desc}}});
  const agent = openGuestAgent(fake.stream);
  assert.equal(await agent.execute({execute: 'nope'}), {
    ok: false,
    error: {kind: 'refused', command: 'nope', class: 'CommandNotFound', message: desc},
  });
  assert.ok((await agent.execute(PING)).ok);
  assert.is(fake.synchronisations(), 1);
  agent.close();
});

for (const [name, bytes] of [
  ['no JSON', '<html>\n'],
  ['no answer', '{"event": "STOP"}\n'],
  ['longer than anything it should send', Buffer.alloc(13 * 1024 * 1024, 'x')],
] satisfies [string, string | Buffer][]) {
  test(`fails at what is ${name}, and gets into step again`, async () => {
    const fake = fakeAgent({odd: Buffer.from(bytes)});
    const agent = openGuestAgent(fake.stream);
    const answer = await agent.execute({execute: 'odd'});
    assert.is(!answer.ok && answer.error.kind, 'protocol');
    fake.sendBytes('\n');
    assert.ok((await agent.execute(PING)).ok);
    agent.close();
  });
}

test('fails what waits when the connection ends, and what comes later', async () => {
  const fake = fakeAgent({slow: 'nothing'});
  const agent = openGuestAgent(fake.stream);
  const waiting = [agent.execute({execute: 'slow'}), agent.execute(PING)];
  fake.hangUp();
  const kinds = (await Promise.all(waiting)).map((answer) => !answer.ok && answer.error.kind);
  assert.equal(kinds, ['closed', 'closed']);
  assert.equal(await agent.closed, {reason: 'QEMU closed the connection'});
  const later = await agent.execute(PING);
  assert.is(!later.ok && later.error.kind, 'closed');
});

test('lets go of the stream when it is closed, and survives its errors', async () => {
  const fake = fakeAgent();
  const agent = openGuestAgent(fake.stream);
  agent.close();
  assert.is(fake.stream.destroyed, true);
  fake.stream.emit('error', new Error('read ECONNRESET'));
  assert.equal(await agent.closed, {reason: 'closed by kvmrun'});
});

test('sends nothing more to one that reads nothing', async () => {
  const fake = fakeAgent();
  const agent = openGuestAgent(fake.stream);
  fake.stream.cork();
  assert.not.ok((await agent.execute({...PING, ...LATE})).ok);
  const held = fake.stream.writableLength;
  assert.ok(held > 0);
  assert.not.ok((await agent.execute({...PING, ...LATE})).ok);
  assert.is(fake.stream.writableLength, held);
  fake.stream.uncork();
  agent.close();
});

test.run();
