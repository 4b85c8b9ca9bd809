/**
 * What `kvmrun doctor` says of UEFI, and of whether it enforces Secure Boot.
 */
import {installHint} from '../host/distribution.js';
import {chooseFirmware} from '../plan/firmware-choice.js';
import type {HostFacts} from '../plan/host-facts.js';
import type {Finding} from './finding.js';

export async function firmwareFindings(facts: HostFacts): Promise<readonly Finding[]> {
  const {uefi, qemu, firmwareDirectories} = facts;
  const subject = 'UEFI firmware';
  const install = await installHint(qemu.arch === 'x86_64' ? 'ovmf' : 'aavmf');
  if (uefi === undefined) {
    const found = `none described in ${firmwareDirectories.join(', ')}`;
    return [{state: 'limited', subject, found, fix: install}];
  }
  return [{state: 'works', subject, found: uefi.code.path}, secureBootFinding(facts, install)];
}

/** As for a VM that has not been started yet. */
function secureBootFinding(facts: HostFacts, install: string): Finding {
  const subject = 'Secure Boot';
  const {value, diagnostics} = chooseFirmware(
    {name: '', firmware: {type: 'uefi', secureBoot: true}},
    {facts, accelerator: facts.kvm.usable ? 'kvm' : 'tcg'},
  );
  const refusal = diagnostics.find(({severity}) => severity === 'error');
  if (value === undefined || refusal !== undefined) {
    const {message = 'no firmware', hint = install} = refusal ?? {};
    return {state: 'limited', subject, found: message, fix: hint};
  }
  const how = value.requiresSmm ? 'with SMM' : 'without SMM';
  const found = `enforced by ${value.code.path}, ${how}`;
  const old = diagnostics.find(({code}) => code === 'plan/secure-boot-old-certificates');
  return old === undefined
    ? {state: 'works', subject, found}
    : {state: 'limited', subject, found: `${found}; ${old.message}`, fix: old.hint ?? install};
}
