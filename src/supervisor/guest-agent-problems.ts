/** Why the guest agent cannot be asked, for people. */
import type {Diagnostic} from '../core/diagnostic.js';
import {shellWord} from '../core/shell-word.js';
import type {VmPhase} from './vm-status.js';

export const agentUnconfigured: Diagnostic = {
  code: 'supervisor/agent-unconfigured',
  severity: 'error',
  message: 'the VM has no channel to a guest agent',
  hint: 'write "guestAgent": {"type": "virtio"} into the profile, and start the VM anew',
  failure: 'unavailable',
};

export const agentAbsent: Diagnostic = {
  code: 'supervisor/agent-absent',
  severity: 'error',
  message: 'no guest agent runs in the guest, or it has not started yet',
  hint: 'install it in the guest, and see that its service runs: for Linux the package qemu-guest-agent, for Windows virtio-win-guest-tools.exe from the disc of its drivers',
  failure: 'unavailable',
};

export const agentAsleep: Diagnostic = {
  code: 'supervisor/agent-asleep',
  severity: 'error',
  message: 'the guest does not run at the moment, so its agent cannot answer',
  hint: 'see with kvmrun status why; kvmrun resume lets a paused guest go on, kvmrun reset one that has panicked',
  failure: 'busy',
};

export const agentSilent = (detail: string): Diagnostic => ({
  code: 'supervisor/agent-silent',
  severity: 'error',
  message: `the guest agent does not answer: ${detail}`,
  hint: 'see with kvmrun status whether the VM runs, and in the guest whether its agent is installed and runs',
  failure: 'busy',
});

/** A VM that does not run explains an agent that does not answer better than the agent's silence. */
export function explainedByPhase(
  problem: Diagnostic,
  {name, phase}: {readonly name: string; readonly phase: VmPhase},
): Diagnostic {
  const hint = HINTS[phase]?.(name);
  if (hint === undefined || problem.code === agentUnconfigured.code) return problem;
  return {
    ...problem,
    message: `${name} is '${phase}', so the agent in its guest cannot answer`,
    hint,
  };
}

const HINTS: Partial<Record<VmPhase, (name: string) => string>> = {
  paused: (name) => `kvmrun resume ${shellWord(name)}`,
  'guest-panicked': (name) => `kvmrun reset ${shellWord(name)}`,
  unresponsive: (name) => `QEMU itself does not answer: see kvmrun status ${name}`,
  backoff: (name) => `it waits to be started again: kvmrun wait ${name}`,
};
