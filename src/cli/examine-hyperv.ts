/** Whether Windows gets from this host what Hyper-V would tell it. */
import {chooseEnlightenments} from '../plan/enlightenments.js';
import type {HostFacts} from '../plan/host-facts.js';
import type {Finding} from './finding.js';

/** What of Hyper-V guests get that ask for it; under TCG there is nothing of the kind. */
export function hypervFindings(facts: Pick<HostFacts, 'kvm' | 'qemu'>): readonly Finding[] {
  const {kvm, qemu} = facts;
  if (!kvm.usable || qemu.arch !== 'x86_64') return [];
  const subject = 'Hyper-V enlightenments';
  const [missing] = chooseEnlightenments(
    {hyperv: {type: 'auto'}, cpu: {features: {}}},
    {facts, accelerator: 'kvm'},
  ).diagnostics;
  const names = kvm.enlightenments.map((name) => name.replace('hv-', '')).join(', ');
  if (missing === undefined) return [{state: 'works', subject, found: names}];
  const found = names === '' ? missing.message : `${names}; ${missing.message}`;
  return [{state: 'limited', subject, found, fix: missing.hint ?? 'use a newer kernel'}];
}
