import * as assert from 'uvu/assert';
import {resolveProfile} from '../../../src/profile/resolve.js';
import {readinessCanBeSeen} from '../../../src/profile/rules/ready.js';
import type {ResolvedProfile} from '../../../src/schema/schema.js';
import {aForward, aNetwork, aProfile, brief, locateAnywhere, readerOf} from '../../rig/profiles.js';
import {suite} from '../../rig/suite.js';

const test = suite('profile/rules/ready');
const timeout = '5min';
const ssh = {type: 'ssh', port: 22, timeout} as const;
const tcp = {type: 'tcp', port: 80, timeout} as const;

const check = (changes: Partial<ResolvedProfile>) =>
  readinessCanBeSeen({...aProfile, ...changes}, locateAnywhere);

const forwardingTo = (...guests: readonly number[]): ResolvedProfile['networks'] => [
  {id: 'none', type: 'none'},
  {...aNetwork, forwards: guests.map((guest) => ({...aForward, guest}))},
];

for (const [name, changes] of [
  ['nothing to look at', {ready: {type: 'running'}}],
  ['a forward to its port', {ready: ssh, networks: forwardingTo(80, 22)}],
  ['a serial port', {ready: {type: 'serial', text: 'x', timeout}}],
  ['an agent', {ready: {type: 'agent', timeout}, guestAgent: {type: 'virtio'}}],
  [
    'an agent to run its command',
    {ready: {type: 'command', command: ['x'], timeout}, guestAgent: {type: 'virtio'}},
  ],
] satisfies [string, Partial<ResolvedProfile>][]) {
  test(`accepts readiness with ${name}`, () => assert.equal(check(changes), []));
}

test('refuses a port that no forward leads to, and names those that there are', () => {
  const [problem, ...others] = check({ready: tcp, networks: forwardingTo(22, 443, 22)});
  assert.equal(others, []);
  assert.is(problem?.code, 'profile/ready-needs-forward');
  assert.match(problem?.message ?? '', "by tcp looks at the guest's port '80'");
  assert.match(problem?.message ?? '', "TCP forwards lead to '22', '443'");
  assert.match(problem?.hint ?? '', '{"host": "auto", "guest": 80}');
});

test('refuses a port of a guest without forwards', () => {
  const [problem] = check({ready: ssh});
  assert.match(problem?.message ?? '', 'no TCP forward leads to any');
});

test('a forward for UDP leads nowhere by TCP', () => {
  const forwards = [{...aForward, protocol: 'udp'} as const];
  assert.is(check({ready: ssh, networks: [{...aNetwork, forwards}]}).length, 1);
});

test('refuses to look for a text of a serial port that is not there', () => {
  const [problem] = check({ready: {type: 'serial', text: 'x', timeout}, serial: {type: 'none'}});
  assert.is(problem?.code, 'profile/ready-needs-serial');
  assert.match(problem?.hint ?? '', '"serial"');
});

for (const ready of [
  {type: 'agent', timeout},
  {type: 'command', command: ['x'], timeout},
] as const) {
  test(`refuses readiness by ${ready.type} without the agent's channel`, () => {
    const [problem] = check({ready, guestAgent: {type: 'none'}});
    assert.is(problem?.code, 'profile/ready-needs-agent');
    assert.match(problem?.message ?? '', `by ${ready.type} `);
    assert.match(problem?.hint ?? '', '"guestAgent": {"type": "virtio"}');
  });
}

for (const [name, ready, place] of [
  ['the port that is written', '{"type": "tcp", "port": 80}', 'vm.json:1:48'],
  ['the level whose default port it is', '{"type": "ssh"}', 'vm.json:1:33'],
  ['the level', '{"type": "agent"}', 'vm.json:1:33'],
] satisfies [string, string, string][]) {
  test(`shows ${name}`, async () => {
    const text = `{"name": "x", "ready": ${ready}}`;
    const resolved = await resolveProfile('vm.json', readerOf({'vm.json': text}));
    assert.not.ok(resolved.ok);
    const problems = resolved.ok ? [] : resolved.error.diagnostics;
    assert.match(brief(problems).join('\n'), new RegExp(`^${place} profile/ready-needs-`));
  });
}

test.run();
