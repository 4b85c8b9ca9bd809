import {MACHINE, PROCESSOR} from '../../src/supervisor/complaints-about-hardware.js';
import {KVM} from '../../src/supervisor/complaints-about-kvm.js';
import {Q, testComplaints} from '../rig/complaints.js';
import {suite} from '../rig/suite.js';

const test = suite('supervisor/complaints-about-hardware');

testComplaints(
  test,
  [...KVM, ...PROCESSOR, ...MACHINE],
  [
    {
      stderr: `Could not access KVM kernel module: Permission denied\n${Q}failed to initialize kvm: Permission denied`,
      code: 'kvm-denied',
      exit: 77,
    },
    {
      stderr: `Could not access KVM kernel module: No such file or directory\n${Q}failed to initialize kvm: No such file or directory`,
      code: 'kvm-missing',
      exit: 69,
    },
    {
      stderr: `${Q}error: failed to set MSR 0x10a to 0x0\n${Q}../target/i386/kvm/kvm.c:3213: kvm_buf_set_msrs: Assertion \`ret == cpu->kvm_msr_buf->nmsrs' failed.`,
      signal: 'SIGABRT',
      code: 'kvm-msr',
      exit: 78,
      says: "register '0x10a'",
    },
    {
      stderr: `${Q}../target/i386/kvm/kvm.c:3213: kvm_buf_set_msrs: Assertion \`ret == cpu->kvm_msr_buf->nmsrs' failed.`,
      signal: 'SIGABRT',
      code: 'kvm-msr',
      exit: 78,
    },
    {
      stderr: 'KVM internal error. Suberror: 1\nemulation failure',
      code: 'kvm-internal-error',
      exit: 78,
    },
    {
      stderr: `${Q}ioctl(KVM_CREATE_VM) failed: 16 Device or resource busy`,
      code: 'kvm-failed',
      exit: 69,
    },
    {stderr: `${Q}CPU model 'host' requires KVM or HVF`, code: 'cpu-needs-kvm', exit: 78},
    {stderr: `${Q}unable to find CPU model 'pentium9'`, code: 'cpu-unknown', exit: 65},
    {
      stderr: `${Q}can't apply global max-x86_64-cpu.foo=on: Property 'max-x86_64-cpu.foo' not found`,
      code: 'cpu-feature-unknown',
      exit: 65,
      says: "CPU feature 'foo'",
    },
    {
      stderr: `${Q}warning: TCG doesn't support requested feature: CPUID.07H:EBX.hle [bit 4]\n${Q}warning: TCG doesn't support requested feature: CPUID.0DH:EAX.xsavec [bit 1]\n${Q}TCG doesn't support requested features`,
      code: 'cpu-feature-missing',
      exit: 78,
      says: "emulation (TCG) lacks 'hle', 'xsavec'",
    },
    {
      stderr: `${Q}warning: host doesn't support requested feature: CPUID.01H:ECX.vmx [bit 5]\n${Q}Host doesn't support requested features`,
      code: 'cpu-feature-missing',
      exit: 78,
      says: "this host's CPU lacks 'vmx'",
    },
    {
      stderr: `${Q}unsupported machine type\nUse -machine help to list supported machines`,
      code: 'machine-unknown',
      exit: 78,
    },
    {stderr: `${Q}Property 'pc-q35-7.2-machine.nope' not found`, code: 'machine-option', exit: 65},
    {
      stderr: `${Q}-machine q35,smm=perhaps: Parameter 'smm' does not accept value 'perhaps'`,
      code: 'option-value',
      exit: 65,
    },
    {
      stderr: `${Q}cannot set up guest memory 'pc.ram': Cannot allocate memory`,
      code: 'memory',
      exit: 71,
    },
    {
      stderr: `${Q}mlockall: Cannot allocate memory\n${Q}locking memory failed`,
      code: 'memory-not-locked',
      exit: 71,
    },
    {
      stderr: `${Q}can't open backing store /dev/hugepages/vm for guest RAM: No such file or directory`,
      code: 'memory-backing',
      exit: 66,
      says: "'/dev/hugepages/vm'",
    },
    {
      stderr: `${Q}Invalid SMP CPUs 999. The max CPUs supported by machine 'pc-q35-7.2' is 288`,
      code: 'cpu-count',
      exit: 65,
      says: 'at most 288',
    },
    {
      stderr: `${Q}Invalid CPU topology: product of the hierarchy must match maxcpus: sockets (2) * dies (1) * cores (3) * threads (1) != maxcpus (4)`,
      code: 'cpu-topology',
      exit: 65,
      says: 'count: sockets (2) * dies (1) * cores (3) * threads (1) != maxcpus (4);',
    },
    {
      stderr: `${Q}accelerator does not support confidential guest sev-guest`,
      code: 'sev-missing',
      exit: 78,
    },
    {
      stderr: `${Q}../../softmmu/vl.c:2590: qemu_machine_creation_done: Assertion \`machine->cgs->ready' failed.`,
      signal: 'SIGABRT',
      code: 'sev-missing',
      exit: 78,
    },
  ],
);

test.run();
