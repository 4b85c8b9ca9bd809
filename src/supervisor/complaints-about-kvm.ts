/** QEMU's complaints about the hypervisor of the kernel. */
import {type Explanation, quoted} from './complaint.js';

const KVM_MSR_HINT =
  'run it again, which examines KVM anew; or name a plainer "cpu": {"model": …}; "accelerator": "tcg" works anywhere';

export const KVM: readonly Explanation[] = [
  {
    code: 'supervisor/kvm-denied',
    pattern: /Could not access KVM kernel module: Permission denied/,
    failure: 'permission',
    say: () => 'this user may not open /dev/kvm',
    hint: 'sudo usermod -aG kvm "$USER", then log in again; or set "accelerator": "tcg"',
  },
  {
    code: 'supervisor/kvm-missing',
    pattern: /Could not access KVM kernel module: /,
    failure: 'unavailable',
    say: () => 'this host has no usable /dev/kvm',
    hint: 'switch on virtualisation in the firmware setup, or nested virtualisation where this host is a VM, or set "accelerator": "tcg"',
  },
  {
    code: 'supervisor/kvm-msr',
    pattern: /failed to set MSR (0x[0-9a-f]+)/,
    failure: 'unsupported',
    say: ([, msr]) => `KVM on this host refuses the register ${quoted(msr)} of the CPU`,
    hint: KVM_MSR_HINT,
  },
  {
    code: 'supervisor/kvm-msr',
    pattern: /kvm_buf_set_msrs: Assertion/,
    failure: 'unsupported',
    say: () => 'KVM on this host refuses a register of the CPU',
    hint: KVM_MSR_HINT,
  },
  {
    code: 'supervisor/kvm-internal-error',
    pattern: /KVM internal error|emulation failure/,
    failure: 'unsupported',
    say: () => 'KVM cannot run this guest, as happens in a VM without nested virtualisation',
    hint: 'set "accelerator": "tcg"',
  },
  {
    code: 'supervisor/sev-missing',
    pattern:
      /machine->cgs->ready' failed|sev_.*(?:not supported|failed)|not support confidential guest/,
    failure: 'unsupported',
    say: () => 'this host cannot encrypt the memory of guests (SEV), at least not in this way',
    hint: 'take the sev-guest object and confidential-guest-support from "extraArgs"',
  },
  {
    code: 'supervisor/kvm-failed',
    pattern: /failed to initialize kvm|ioctl\(KVM_CREATE_VM\) failed/i,
    failure: 'unavailable',
    say: () => 'KVM could not be initialised',
    hint: 'close other hypervisors on this host, look at `kvmrun doctor`, or set "accelerator": "tcg"',
  },
];
