/** QEMU's complaints about KVM, the processor, the machine and its memory. */
import {type Explanation, quoted} from './complaint.js';

const KVM_MSR_HINT =
  'run it again, which examines KVM anew, or look at `kvmrun doctor`; "accelerator": "tcg" works anywhere';

/** The hypervisor of the kernel. */
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
    hint: 'switch on virtualisation in the firmware setup, or set "accelerator": "tcg"',
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
    code: 'supervisor/kvm-failed',
    pattern: /failed to initialize kvm|ioctl\(KVM_CREATE_VM\) failed/i,
    failure: 'unavailable',
    say: () => 'KVM could not be initialised',
    hint: 'close other hypervisors on this host, look at `kvmrun doctor`, or set "accelerator": "tcg"',
  },
];

/** CPU models, features and counts. */
export const PROCESSOR: readonly Explanation[] = [
  {
    code: 'supervisor/cpu-needs-kvm',
    pattern: /CPU model '(\S+)' requires KVM/,
    failure: 'unsupported',
    say: ([, model]) => `the CPU model ${quoted(model)} works with KVM only`,
    hint: 'set "cpu": {"model": "max"}',
  },
  {
    code: 'supervisor/cpu-unknown',
    pattern: /unable to find CPU model '(\S+)'/,
    failure: 'profile',
    say: ([, model]) => `this QEMU knows no CPU model ${quoted(model)}`,
    hint: 'list what it knows: qemu-system-x86_64 -cpu help',
  },
  {
    code: 'supervisor/cpu-feature-unknown',
    pattern: /[Pp]roperty '[^']*-cpu\.([^']+)' not found/,
    failure: 'profile',
    say: ([, feature]) => `this QEMU knows no CPU feature ${quoted(feature)}`,
  },
  {
    code: 'supervisor/cpu-feature-missing',
    pattern: /Host doesn't support requested features/,
    failure: 'unsupported',
    say: () => "this host's CPU lacks a feature that the profile asks for",
    hint: 'take it from "cpu": {"features": …}; the log of QEMU lists what is missing',
  },
  {
    code: 'supervisor/cpu-count',
    pattern: /Invalid SMP CPUs (\d+)\. The max CPUs supported by machine '(\S+)' is (\d+)/,
    failure: 'profile',
    say: ([, count, machine, max]) =>
      `${count} CPUs are too many for the machine ${quoted(machine)}, which has at most ${max}`,
  },
  {
    code: 'supervisor/cpu-topology',
    pattern: /Invalid CPU topology/,
    failure: 'profile',
    say: () => "the CPU topology's parts do not multiply to the CPU count",
  },
];

/** Boards and memory. */
export const MACHINE: readonly Explanation[] = [
  {
    code: 'supervisor/machine-unknown',
    pattern: /unsupported machine type:? ?"?'?([^'"\s]*)/,
    failure: 'unsupported',
    say: ([, machine]) => `this QEMU has no such machine${machine ? ` as ${quoted(machine)}` : ''}`,
    hint: 'use "machine": "q35", or a version that this QEMU has',
  },
  {
    code: 'supervisor/machine-option',
    pattern: /Property '[^']*-machine\.([^']+)' not found/,
    failure: 'unsupported',
    say: ([, option]) => `the machine of this QEMU has no option ${quoted(option)}`,
  },
  {
    code: 'supervisor/memory',
    pattern: /cannot set up guest memory|(?:mlockall|mmap).*Cannot allocate memory/,
    failure: 'os-refused',
    say: () => "the host does not have the guest's memory to give",
    hint: 'lower "memory": {"size": …}, or stop other VMs',
  },
];
