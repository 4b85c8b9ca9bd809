/** QEMU's complaints about the processor, the machine and its memory. */
import {type Explanation, quoted} from './complaint.js';

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
    hint: ({qemu}) => `list what it knows: ${qemu} -cpu help`,
  },
  {
    code: 'supervisor/cpu-feature-unknown',
    pattern: /[Pp]roperty '[^']*-cpu\.([^']+)' not found/,
    failure: 'profile',
    say: ([, feature]) => `this QEMU knows no CPU feature ${quoted(feature)}`,
  },
  {
    code: 'supervisor/cpu-feature-missing',
    pattern: /^(Host|TCG) doesn't support requested features/i,
    failure: 'unsupported',
    say: ([, giver = ''], {lines}) =>
      `${giver.toUpperCase() === 'TCG' ? 'emulation (TCG)' : "this host's CPU"} lacks ${missingFeatures(lines)}`,
    hint: 'take what is missing from "cpu": {"features": …}, or name a plainer "cpu": {"model": …}',
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
    pattern: /Invalid CPU topology(?:.*?: (\w+ \(.*\) [!<>=]+ maxcpus \(\d+\)))?/,
    failure: 'profile',
    say: ([, product]) =>
      `the CPU topology's parts do not multiply to the CPU count${product ? `: ${product}` : ''}`,
  },
];

const MOST_FEATURES = 8;

/** QEMU names them in one warning each, before it gives up. */
function missingFeatures(lines: readonly string[]): string {
  const named = lines.flatMap((line) => {
    const [, feature] = /doesn't support requested feature: \S+\.([\w.-]+) \[bit/.exec(line) ?? [];
    return feature === undefined ? [] : [feature];
  });
  const features = [...new Set(named)];
  if (features.length === 0) return 'a feature that the CPU model or the profile asks for';
  const shown = features.slice(0, MOST_FEATURES).map(quoted).join(', ');
  const more = features.length - MOST_FEATURES;
  return more > 0 ? `${shown} and ${more} more features` : shown;
}

/** Boards and memory. */
export const MACHINE: readonly Explanation[] = [
  {
    code: 'supervisor/machine-unknown',
    pattern: /unsupported machine type:? ?"?'?([^'"\s]*)/,
    failure: 'unsupported',
    say: ([, machine]) => `this QEMU has no such machine${machine ? ` as ${quoted(machine)}` : ''}`,
    hint: ({qemu}) =>
      `use "machine": "q35", or a version that this QEMU has: ${qemu} -machine help`,
  },
  {
    code: 'supervisor/machine-option',
    pattern: /Property '[^']*-machine\.([^']+)' not found/,
    failure: 'profile',
    say: ([, option]) => `the machine of this QEMU has no option ${quoted(option)}`,
  },
  {
    code: 'supervisor/option-value',
    pattern: /Parameter '([^']+)' does not accept value '([^']*)'/,
    failure: 'profile',
    say: ([, option, value]) => `the option ${quoted(option)} does not take ${quoted(value)}`,
  },
  {
    code: 'supervisor/memory-not-locked',
    pattern: /mlockall: Cannot allocate memory|locking memory failed/,
    failure: 'os-refused',
    say: () => 'this user may not keep so much memory from being swapped out',
    hint: 'raise the limit (ulimit -l, LimitMEMLOCK= in a unit), or take mem-lock=on from "extraArgs"',
  },
  {
    code: 'supervisor/memory-backing',
    pattern: /can't open backing store (\S+) for guest RAM: (.+)/,
    failure: 'input-missing',
    say: ([, folder, why]) => `the guest's memory cannot be made in ${quoted(folder)}: ${why}`,
    hint: 'huge pages have to be mounted there first: sudo mount -t hugetlbfs hugetlbfs FOLDER',
  },
  {
    code: 'supervisor/memory',
    pattern: /cannot set up guest memory|mmap.*Cannot allocate memory/,
    failure: 'os-refused',
    say: () => "the host does not have the guest's memory to give",
    hint: 'lower "memory": {"size": …}, or stop other VMs; ulimit -v may limit it, too',
  },
];
