import {suite} from 'uvu';
import * as assert from 'uvu/assert';
import {PLAIN} from '../../../src/cli/render/style.js';
import {
  describeAge,
  describeFault,
  describeForward,
  describeLoss,
  describeRoom,
  paintPhase,
} from '../../../src/cli/render/vm.js';
import type {VmStatus} from '../../../src/supervisor/vm-status.js';

const test = suite('cli/render/vm');

const aVm: VmStatus = {
  id: 'web-0123456789',
  name: 'web',
  profile: '/vm.json',
  uuid: '00000000-0000-4000-8000-000000000000',
  phase: 'running',
  since: '2026-01-01T00:00:00.000Z',
  supervised: true,
  accelerator: 'kvm',
  planDigest: 'd',
  ports: [],
};

test('says when nobody watches a running VM', () => {
  assert.is(paintPhase({...aVm, supervised: false}, PLAIN), 'running (unsupervised)');
  assert.is(paintPhase(aVm, PLAIN), 'running');
  assert.is(paintPhase({...aVm, phase: 'stopped', supervised: false}, PLAIN), 'stopped');
});

test('says when a VM did not end by itself', () => {
  const lastExit = {reason: 'killed', message: 'QEMU was killed', at: aVm.since} as const;
  const ended = {...aVm, phase: 'stopped', supervised: false} as const;
  assert.is(
    paintPhase({...ended, lastExit: {...lastExit, failure: 'killed'}}, PLAIN),
    'stopped (killed)',
  );
  assert.is(paintPhase({...ended, lastExit: {...lastExit, reason: 'stopped'}}, PLAIN), 'stopped');
});

test('says when the guest has lost something', () => {
  const loss = {sidecar: 'tpm', lost: 'the TPM', since: aVm.since, reset: 'fatal'} as const;
  const degraded = [loss];
  assert.is(paintPhase({...aVm, degraded}, PLAIN), 'running (degraded)');
  assert.is(
    paintPhase({...aVm, degraded, supervised: false}, PLAIN),
    'running (unsupervised, degraded)',
  );
  assert.match(describeLoss(loss), /^has lost the TPM/);
});

test('says of a guest at its end why it stands still, where to look, and what to do', () => {
  const at = (phase: VmStatus['phase'], accelerator: VmStatus['accelerator'] = 'kvm') =>
    describeFault({name: 'my web', phase, accelerator});
  assert.match(
    at('internal-error') ?? '',
    "KVM cannot run this guest any further; why: kvmrun logs --qemu 'my web'",
  );
  assert.match(at('internal-error') ?? '', '"accelerator": "tcg"');
  assert.not.match(at('internal-error', 'tcg') ?? '', 'accelerator');
  assert.match(
    at('guest-panicked') ?? '',
    "kvmrun logs 'my web'; kvmrun reset 'my web' lets it start over",
  );
  assert.match(at('watchdog') ?? '', 'the watchdog of the guest fired');
  assert.is(at('running'), undefined);
  assert.is(at('paused'), undefined);
});

test('says when there is little room for its disks', () => {
  const diskLow = {path: '/vms/a.qcow2', freeBytes: 300 * 2 ** 20};
  assert.is(paintPhase({...aVm, diskLow}, PLAIN), 'running (little room)');
  assert.match(describeRoom(diskLow), '300MiB are free for /vms/a.qcow2');
  assert.match(describeRoom(undefined), 'enough room');
});

test('says when the supervisor lives and does not answer', () => {
  const silent = {...aVm, supervised: false, silent: true};
  assert.is(paintPhase(silent, PLAIN), 'running (supervisor silent)');
  assert.is(paintPhase({...silent, phase: 'paused'}, PLAIN), 'paused (supervisor silent)');
});

test('writes a forward from the host to the guest', () => {
  assert.is(
    describeForward({protocol: 'udp', hostAddress: '127.0.0.1', hostPort: 53, guestPort: 5353}),
    '127.0.0.1:53 → guest 5353/udp',
  );
});

for (const [seconds, text] of [
  [5, '5 s'],
  [200, '3 min'],
  [7300, '2 h'],
  [200_000, '2 d'],
  [-5, '0 s'],
] satisfies [number, string][]) {
  test(`describes ${seconds} seconds as ${text}`, () => {
    assert.is(describeAge(aVm.since, Date.parse(aVm.since) + seconds * 1000), text);
  });
}

test.run();
