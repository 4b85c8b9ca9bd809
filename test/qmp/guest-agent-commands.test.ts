import * as assert from 'uvu/assert';
import type {Result} from '../../src/core/result.js';
import {type GuestAgent, openGuestAgent} from '../../src/qmp/guest-agent.js';
import {
  freezeFilesystems,
  ping,
  powerDown,
  readCommandStatus,
  readFreezeState,
  readHostName,
  readInterfaces,
  readOsName,
  readVersion,
  startCommand,
  thawFilesystems,
} from '../../src/qmp/guest-agent-commands.js';
import type {QmpFailure} from '../../src/qmp/qmp.js';
import {suite} from '../rig/suite.js';
import {type FakeAgent, type FakeAnswer, fakeAgent} from './fake-agent.js';

const test = suite('qmp/guest-agent-commands');
const LIMIT_MS = 2000;

type Ask<T> = (agent: GuestAgent) => Promise<Result<T, QmpFailure>>;

/** What comes of asking an agent that answers like this. */
async function asked<T>(
  answers: Readonly<Record<string, FakeAnswer>>,
  ask: Ask<T>,
): Promise<{readonly result: Result<T, QmpFailure>; readonly fake: FakeAgent}> {
  const fake = fakeAgent(answers);
  const agent = openGuestAgent(fake.stream);
  try {
    return {result: await ask(agent), fake};
  } finally {
    agent.close();
  }
}

const NETWORK = [
  {name: 'lo', 'ip-addresses': [{'ip-address': '127.0.0.1', 'ip-address-type': 'ipv4', prefix: 8}]},
  {
    name: 'eth0',
    'hardware-address': '52:54:00:00:00:01',
    'ip-addresses': [{'ip-address': '10.0.2.15'}, {'ip-address': 'fe80::1'}, {}],
  },
  {name: 'down0'},
  'not an interface',
];

for (const [name, command, answer, ask, expected] of [
  ['ping', 'guest-ping', {}, (agent) => ping(agent, LIMIT_MS), undefined],
  [
    'the version and the commands that it does not refuse',
    'guest-info',
    {
      version: '7.2.22',
      supported_commands: [
        {name: 'guest-exec', enabled: true},
        {name: 'guest-file-open', enabled: false},
      ],
    },
    (agent) => readVersion(agent, LIMIT_MS),
    {version: '7.2.22', commands: new Set(['guest-exec'])},
  ],
  [
    'the full name of the system',
    'guest-get-osinfo',
    {name: 'Debian', 'pretty-name': 'Debian 12', 'kernel-release': '6.1'},
    (agent) => readOsName(agent, LIMIT_MS),
    'Debian 12',
  ],
  [
    'the kernel of a system without a name',
    'guest-get-osinfo',
    {'kernel-release': '6.1'},
    (agent) => readOsName(agent, LIMIT_MS),
    '6.1',
  ],
  [
    'the host name',
    'guest-get-host-name',
    {'host-name': `web${'x'.repeat(300)}`},
    (agent) => readHostName(agent, LIMIT_MS),
    `web${'x'.repeat(197)}`,
  ],
  [
    'the interfaces and their addresses',
    'guest-network-get-interfaces',
    NETWORK,
    (agent) => readInterfaces(agent, LIMIT_MS),
    [
      {name: 'lo', addresses: ['127.0.0.1']},
      {name: 'eth0', mac: '52:54:00:00:00:01', addresses: ['10.0.2.15', 'fe80::1']},
      {name: 'down0', addresses: []},
    ],
  ],
  [
    'a program that runs',
    'guest-exec-status',
    {exited: false},
    (agent) => readCommandStatus(agent, 7, LIMIT_MS),
    'running',
  ],
  [
    'a program that has exited',
    'guest-exec-status',
    {exited: true, exitcode: 3, 'out-data': 'b3V0'},
    (agent) => readCommandStatus(agent, 7, LIMIT_MS),
    {exitCode: 3, stdout: 'b3V0', stderr: ''},
  ],
  [
    'a program that was killed',
    'guest-exec-status',
    {exited: true, signal: 9},
    (agent) => readCommandStatus(agent, 7, LIMIT_MS),
    {signal: 9, stdout: '', stderr: ''},
  ],
  [
    'how many file systems were frozen',
    'guest-fsfreeze-freeze',
    2,
    (agent) => freezeFilesystems(agent, LIMIT_MS),
    2,
  ],
  [
    'how many file systems were thawed',
    'guest-fsfreeze-thaw',
    2,
    (agent) => thawFilesystems(agent, LIMIT_MS),
    2,
  ],
  [
    'whether they are frozen',
    'guest-fsfreeze-status',
    'frozen',
    (agent) => readFreezeState(agent, LIMIT_MS),
    'frozen',
  ],
] satisfies [string, string, unknown, Ask<unknown>, unknown][]) {
  test(`reads ${name}`, async () => {
    const {result, fake} = await asked<unknown>({[command]: {return: answer}}, ask);
    assert.equal(result, {ok: true, value: expected});
    assert.is(fake.commands[0]?.execute, command);
  });
}

for (const [name, ask] of [
  ['guest-info', (agent) => readVersion(agent, LIMIT_MS)],
  ['guest-get-osinfo', (agent) => readOsName(agent, LIMIT_MS)],
  ['guest-get-host-name', (agent) => readHostName(agent, LIMIT_MS)],
  ['guest-network-get-interfaces', (agent) => readInterfaces(agent, LIMIT_MS)],
  ['guest-exec', (agent) => startCommand(agent, {path: 'ls', args: []}, LIMIT_MS)],
  ['guest-exec-status', (agent) => readCommandStatus(agent, 7, LIMIT_MS)],
  ['guest-fsfreeze-freeze', (agent) => freezeFilesystems(agent, LIMIT_MS)],
  ['guest-fsfreeze-status', (agent) => readFreezeState(agent, LIMIT_MS)],
] satisfies [string, Ask<unknown>][]) {
  test(`does not believe just any answer to ${name}`, async () => {
    for (const answer of [null, 'no', {pid: '7', exited: 1, 'host-name': 2}]) {
      const {result} = await asked<unknown>({[name]: {return: answer}}, ask);
      assert.is(!result.ok && result.error.kind, 'protocol', JSON.stringify(answer));
    }
  });
}

test('starts a program with its arguments and its input', async () => {
  const {result, fake} = await asked({'guest-exec': {return: {pid: 42}}}, (agent) =>
    startCommand(agent, {path: 'sort', args: ['-r'], stdin: Buffer.from('b\na\n')}, LIMIT_MS),
  );
  assert.equal(result, {ok: true, value: 42});
  assert.equal(fake.commands[0]?.arguments, {
    path: 'sort',
    arg: ['-r'],
    'capture-output': true,
    'input-data': 'YgphCg==',
  });
});

test('takes silence for a guest that powers down', async () => {
  const {result, fake} = await asked({'guest-shutdown': 'nothing'}, (agent) =>
    powerDown(agent, 50),
  );
  assert.ok(result.ok);
  assert.equal(fake.commands[0]?.arguments, {mode: 'powerdown'});
});

test('says why a guest does not power down', async () => {
  const desc = 'child process has failed to shutdown';
  const {result} = await asked(
    {'guest-shutdown': {error: {class: 'GenericError', desc}}},
    (agent) => powerDown(agent, LIMIT_MS),
  );
  assert.is(!result.ok && result.error.kind === 'refused' && result.error.message, desc);
});

test.run();
