import * as assert from 'uvu/assert';
import {memoryObstacle, resetObstacle} from '../../src/supervisor/reset-obstacle.js';
import type {Degradation} from '../../src/supervisor/vm-status.js';
import {suite} from '../rig/suite.js';

const test = suite('supervisor/reset-obstacle');

const loss = (reset: Degradation['reset']): Degradation => ({
  sidecar: 'tpm',
  lost: 'the TPM',
  since: '2026-01-01T00:00:00.000Z',
  reset,
});

test('nothing is in the way of a VM that has lost nothing', () => {
  assert.is(resetObstacle({name: 'web', profile: '/web/vm.json'}), undefined);
});

test('nothing is in the way when QEMU survives it', () => {
  assert.is(
    resetObstacle({name: 'web', profile: '/web/vm.json', degraded: [loss('survived')]}),
    undefined,
  );
});

test('a reset that would end QEMU is refused, with what to do instead', () => {
  const problem = resetObstacle({
    name: 'web',
    profile: '/web/vm.json',
    degraded: [loss('survived'), loss('fatal')],
  });
  assert.match(problem?.message ?? '', 'web has lost the TPM');
  assert.match(problem?.hint ?? '', 'kvmrun down web');
  assert.is(problem?.failure, 'sidecar-lost');
});

test('memory is neither kept nor put back without a helper that QEMU would ask, whatever a reset does', () => {
  const web = {name: 'my web', profile: '/web/vm.json'};
  assert.is(memoryObstacle(web), undefined);
  const problem = memoryObstacle({...web, degraded: [loss('survived')]});
  assert.match(problem?.message ?? '', 'my web has lost the TPM, whose helper process has died');
  assert.match(problem?.hint ?? '', "kvmrun down 'my web', then kvmrun up /web/vm.json");
  assert.is(problem?.failure, 'sidecar-lost');
});

test.run();
