import * as assert from 'uvu/assert';
import {hypervFindings} from '../../src/cli/examine-hyperv.js';
import type {KvmFacts} from '../../src/plan/host-facts.js';
import {aHost} from '../rig/plans.js';
import {suite} from '../rig/suite.js';

const test = suite('cli/examine-hyperv');

const found = (kvm: Partial<Extract<KvmFacts, {usable: true}>>) => {
  assert.ok(aHost.kvm.usable);
  return hypervFindings({...aHost, kvm: {...aHost.kvm, ...kvm}});
};

test('lists what guests get by name', () => {
  const [finding, ...others] = found({});
  assert.equal(others, []);
  assert.is(finding?.state, 'works');
  assert.match(finding?.found ?? '', /^relaxed, vapic, vpindex, .*, xmm-input$/);
});

test('lists what there is beside what is missing, with the consequence', () => {
  const [finding] = found({enlightenments: ['hv-relaxed', 'hv-time']});
  assert.is(finding?.state, 'limited');
  assert.match(finding?.found ?? '', /^relaxed, time; .* 'hv-vapic', .* an idle guest keeps/);
  assert.ok('fix' in (finding ?? {}));
});

test('has nothing to say where there is nothing of the kind', () => {
  assert.equal(hypervFindings({...aHost, qemu: {...aHost.qemu, arch: 'aarch64'}}), []);
  const kvm: KvmFacts = {usable: false, problem: 'missing', detail: '', hint: ''};
  assert.equal(hypervFindings({...aHost, kvm}), []);
});

test.run();
