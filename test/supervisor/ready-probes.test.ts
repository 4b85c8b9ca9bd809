import {type AddressInfo, createServer} from 'node:net';
import * as assert from 'uvu/assert';
import {parsePointer} from '../../src/core/pointer.js';
import {err, ok} from '../../src/core/result.js';
import type {ForwardedPort} from '../../src/plan/plan.js';
import type {Monitor, QmpRequest} from '../../src/qmp/qmp.js';
import {
  type AskedSign,
  type CommandOutcome,
  forwardTo,
  probeFor,
  type ReadyMeans,
} from '../../src/supervisor/ready-probes.js';
import {suite} from '../rig/suite.js';

const test = suite('supervisor/ready-probes');
const {signal} = new AbortController();
const timeoutMs = 1000;

const forward: ForwardedPort = {
  protocol: 'tcp',
  hostAddress: '127.0.0.1',
  hostPort: 1,
  guestPort: 22,
  origin: parsePointer('/networks/0/forwards/0'),
};

const means: ReadyMeans = {
  ports: [],
  monitor: () => undefined,
  agent: {ping: async () => false, run: async () => ({why: 'exit status 1'})},
};

const probe = (sign: AskedSign, with_: Partial<ReadyMeans>): Promise<boolean> =>
  probeFor(sign, {...means, ...with_})(signal);

for (const answer of [true, false]) {
  test(`the agent is there when it answers: ${answer}`, async () => {
    const agent = {...means.agent, ping: async () => answer};
    assert.is(await probe({level: 'agent', timeoutMs}, {agent}), answer);
  });
}

for (const [outcome, expected] of [
  ['succeeded', []],
  [{why: 'exit status 1'}, ['exit status 1']],
] as const) {
  test(`a command that ${outcome === 'succeeded' ? 'succeeds means ready' : 'fails says why'}`, async () => {
    const ran: (readonly string[])[] = [];
    const run = async (argv: readonly string[]): Promise<CommandOutcome> => {
      ran.push(argv);
      return outcome;
    };
    const command = ['/bin/systemctl', 'is-system-running'];
    const agent = {...means.agent, run};
    const reasons: string[] = [];
    const look = probeFor({level: 'command', command, timeoutMs}, {...means, agent}, (why) =>
      reasons.push(why),
    );
    assert.is(await look(signal), outcome === 'succeeded');
    assert.equal(reasons, expected);
    assert.equal(ran, [command]);
  });
}

test('a port without a forward is never ready', async () => {
  assert.is(await probe({level: 'tcp', guestPort: 22, timeoutMs}, {}), false);
});

test('finds the TCP forward to a port', () => {
  const udp = {...forward, protocol: 'udp'} as const;
  const other = {...forward, guestPort: 80};
  assert.is(forwardTo(22, [udp, other, forward]), forward);
  assert.is(forwardTo(23, [udp, other, forward]), undefined);
});

/** A monitor that answers nothing but one command. */
const monitorSaying = (answer: Awaited<ReturnType<Monitor['execute']>>): Monitor =>
  ({
    execute: async ({execute, arguments: given}: QmpRequest) =>
      execute === 'human-monitor-command' && given?.['command-line'] === 'info usernet'
        ? answer
        : err({kind: 'refused', command: execute, class: 'CommandNotFound', message: 'no'}),
  }) as unknown as Monitor;

for (const level of ['tcp', 'ssh'] as const) {
  test(`looks for ${level} through the forward`, async () => {
    const server = createServer((socket) => socket.end('SSH-2.0-test\r\n'));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const {port} = server.address() as AddressInfo;
    const ports = [{...forward, hostPort: port}];
    assert.is(await probe({level, guestPort: 22, timeoutMs}, {ports}), true);
    await new Promise((resolve) => server.close(resolve));
  });
}

for (const [name, monitor, expected] of [
  ['lists the connection as accepted', 'list', true],
  ['lists nothing', monitorSaying(ok('')), false],
  ['refuses', monitorSaying(err({kind: 'timeout', command: 'x', deadlineMs: 1})), false],
  ['is silent', 'silent', false],
] satisfies [string, Monitor | 'silent' | 'list', boolean][]) {
  test(`takes the word of a monitor that ${name}`, async () => {
    let connections = 0;
    const server = createServer((socket) => {
      connections += 1;
      // The guest is silent, and the other side leaves first.
      socket.resume();
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const {port} = server.address() as AddressInfo;
    const line = `  TCP[ESTABLISHED]   14       127.0.0.1 ${port}       10.0.2.15    22     0     0\r\n`;
    const listing = (): Monitor => monitorSaying(ok(line.repeat(connections)));
    const ports = [{...forward, hostPort: port}];
    const sign = {level: 'tcp', guestPort: 22, timeoutMs} as const;
    const outcome = await probe(sign, {
      ports,
      monitor: monitor === 'list' ? listing : () => monitor,
    });
    assert.is(outcome, expected);
    await new Promise((resolve) => server.close(resolve));
  });
}

test.run();
