/** Servers of the test play QEMU's forward; what QEMU would say of a connection, the test says. */
import {type AddressInfo, createServer, type Socket} from 'node:net';
import * as assert from 'uvu/assert';
import {
  countAccepted,
  type GuestPort,
  isListening,
  isSshServer,
} from '../../src/supervisor/guest-port.js';
import {suite} from '../rig/suite.js';

const test = suite('supervisor/guest-port');
const {signal: nobodyStops} = new AbortController();

/** The list of a forward from this port to the guest's port 22, in the words of QEMU 7.2. */
const listOf = (hostPort: number, ...states: readonly string[]): string =>
  [
    'Hub -1 (net):',
    '  Protocol[State]    FD  Source Address  Port   Dest. Address  Port RecvQ SendQ',
    ...states.map(
      (state) =>
        `  TCP[${state}]${' '.repeat(14 - state.length)}14       127.0.0.1 ${hostPort}       10.0.2.15    22     0     0`,
    ),
    `  TCP[HOST_FORWARD]  12       127.0.0.1 ${hostPort}       10.0.2.15    22     0     0`,
    '  UDP[236 sec]       15       10.0.2.15 46059        10.0.2.3    53     0     0',
    '',
  ].join('\r\n');

interface Guest {
  /** What happens to a connection. */
  readonly greet: (socket: Socket) => void;
  /** The states of all connections, as QEMU would list them when the guest has been greeted so often. */
  readonly states: (connections: number) => readonly string[];
}

async function withGuest(guest: Guest, run: (port: GuestPort) => Promise<void>): Promise<void> {
  const sockets = new Set<Socket>();
  let connections = 0;
  const server = createServer((socket) => {
    sockets.add(socket);
    connections += 1;
    socket.on('error', () => undefined);
    guest.greet(socket);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const {port} = server.address() as AddressInfo;
  try {
    await run({
      forward: {hostAddress: '127.0.0.1', hostPort: port, guestPort: 22},
      listConnections: async () => listOf(port, ...guest.states(connections)),
    });
  } finally {
    for (const socket of sockets) socket.destroy();
    await new Promise((resolve) => server.close(resolve));
  }
}

const silently = (): void => undefined;
const saying =
  (...words: readonly string[]) =>
  (socket: Socket): void => {
    for (const word of words) socket.write(word);
  };
const hangingUp = (socket: Socket): void => void socket.end();

const accepted = (connections: number): readonly string[] =>
  Array.from({length: connections}, () => 'ESTABLISHED');
const asked = (connections: number): readonly string[] =>
  Array.from({length: connections}, () => 'SYN_SENT');

for (const [name, guest, expected] of [
  ['speaks first', {greet: saying('220 hello\r\n'), states: asked}, true],
  ['is silent and has accepted', {greet: silently, states: accepted}, true],
  ['says something and hangs up', {greet: (s) => s.end('bye\n'), states: asked}, true],
  ['refuses', {greet: hangingUp, states: () => []}, false],
  ['has no network yet', {greet: silently, states: asked}, false],
  [
    'has accepted others before, and not this one',
    {greet: silently, states: (count) => ['ESTABLISHED', ...asked(count)]},
    false,
  ],
  [
    'has accepted others before, and this one, too',
    {greet: silently, states: (count) => ['ESTABLISHED', ...accepted(count)]},
    true,
  ],
] satisfies [string, Guest, boolean][]) {
  test(`${expected ? 'sees' : 'does not see'} a listener when the guest ${name}`, () =>
    withGuest(guest, async (port) => {
      assert.is(await isListening(port, nobodyStops), expected);
    }));
}

test('sees no listener where nothing is forwarded, or QEMU does not answer', async () => {
  const forward = {hostAddress: '127.0.0.1', hostPort: 1, guestPort: 22};
  const listConnections = async (): Promise<undefined> => undefined;
  assert.is(await isListening({forward, listConnections}, nobodyStops), false);
});

test('connects to this host when the forward is for all of its addresses', () =>
  withGuest({greet: saying('hello\n'), states: asked}, async (port) => {
    const forward = {...port.forward, hostAddress: '0.0.0.0'};
    assert.is(await isListening({...port, forward}, nobodyStops), true);
  }));

test('leaves at once when it is stopped, and hangs up', async () => {
  const control = new AbortController();
  let left: Promise<void> | undefined;
  const greet = (socket: Socket): void => {
    left = new Promise((resolve) => socket.once('close', () => resolve()));
    socket.resume();
    control.abort();
  };
  await withGuest({greet, states: asked}, async (port) => {
    assert.is(await isListening(port, control.signal), false);
    assert.ok(left !== undefined);
    await left;
  });
});

for (const [name, guest, expected] of [
  ['greets as one', {greet: saying('SSH-2.0-OpenSSH_9.2\r\n'), states: accepted}, true],
  ['greets as an old one', {greet: saying('SSH-1.99-Cisco\r\n'), states: accepted}, true],
  ['greets in pieces', {greet: saying('SSH', '-2.', '0-x\r\n'), states: accepted}, true],
  [
    'says something before',
    {greet: saying('Authorised use only\r\nSSH-2.0-x\r\n'), states: accepted},
    true,
  ],
  [
    'greets long after it has accepted',
    {
      greet: (socket: Socket) => {
        setTimeout(() => socket.write('SSH-2.0-slow\r\n'), 2500);
      },
      states: accepted,
    },
    true,
  ],
  ['hangs up', {greet: hangingUp, states: () => []}, false],
  ['has no network yet', {greet: silently, states: asked}, false],
  [
    'is something else',
    {greet: (s) => s.end('220 ftp, not SSH-2.0-\r\n'), states: accepted},
    false,
  ],
  ['talks on and on', {greet: saying('x'.repeat(20_000)), states: accepted}, false],
] satisfies [string, Guest, boolean][]) {
  test(`${expected ? 'sees' : 'does not see'} an SSH server when the guest ${name}`, () =>
    withGuest(guest, async (port) => {
      assert.is(await isSshServer(port, nobodyStops), expected);
    }));
}

test("counts the guest's accepted connections of one forward only", () => {
  const forward = {hostAddress: '127.0.0.1', hostPort: 2222, guestPort: 22};
  assert.is(countAccepted(listOf(2222, 'ESTABLISHED', 'SYN_SENT', 'ESTABLISHED'), forward), 2);
  assert.is(countAccepted(listOf(2222, 'SYN_SENT', 'CLOSE_WAIT', 'FIN_WAIT_1'), forward), 0);
  assert.is(countAccepted(listOf(2223, 'ESTABLISHED'), forward), 0);
  assert.is(countAccepted(listOf(2222, 'ESTABLISHED'), {...forward, guestPort: 23}), 0);
  assert.is(countAccepted('', forward), 0);
});

test.run();
