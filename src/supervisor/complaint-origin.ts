/**
 * Which option of QEMU's command line a complaint is about, and so which profile value.
 *
 * QEMU echoes the option that it chokes on (`-blockdev {…}: Could not open …`), or at least names a
 * path or a subject.
 */
import type {JsonPointer} from '../core/pointer.js';
import type {Argument} from '../plan/invocation.js';
import type {Plan} from '../plan/plan.js';

type Composed = Pick<Plan, 'invocation' | 'preparations'>;

export interface ComplaintOrigin {
  readonly pointer: JsonPointer;
  readonly author: 'kvmrun' | 'extraArgs';
}

/** The option that a line of QEMU's is about, if it can be told. */
export function originOfComplaint(line: string, plan: Composed): ComplaintOrigin | undefined {
  const {invocation, preparations} = plan;
  const echoed = echoedArgument(line, invocation);
  if (echoed !== undefined) return from(echoed);
  const file = preparations.find(({path}) => line.includes(path));
  if (file !== undefined) return {pointer: file.origin, author: 'kvmrun'};
  const named =
    invocation.find((argument) => namesPathOf(argument, line)) ?? subjectOf(line, invocation);
  return named && from(named);
}

const from = ({form, origin}: Argument): ComplaintOrigin => ({
  pointer: origin,
  author: form === 'verbatim' ? 'extraArgs' : 'kvmrun',
});

/** Every profile value behind an option that defines this id, in the order of the command line. */
export const originsOfId = (id: string, {invocation}: Composed): readonly JsonPointer[] =>
  invocation.filter((argument) => defines(argument, id)).map(({origin}) => origin);

function defines(argument: Argument, id: string): boolean {
  switch (argument.form) {
    case 'json':
      return argument.props['id'] === id || argument.props['node-name'] === id;
    case 'keyval':
      return argument.props['id'] === id;
    case 'verbatim':
      return (
        argument.value
          .split(',')
          .some((pair) => pair === `id=${id}` || pair === `node-name=${id}`) ||
        argument.value.includes(`"id":${JSON.stringify(id)}`)
      );
    default:
      return false;
  }
}

function echoedArgument(line: string, invocation: readonly Argument[]): Argument | undefined {
  const known = invocation.find((argument) => isEchoed(argument, line));
  if (known?.form !== 'verbatim') return known;
  // An option of `extraArgs` is echoed with its value, which is what has to be changed.
  const at = invocation.findIndex((argument, index) => {
    const value = invocation[index + 1];
    return (
      argument.form === 'verbatim' &&
      value?.form === 'verbatim' &&
      line.startsWith(`${argument.value} ${value.value}`)
    );
  });
  return invocation[at + 1] !== undefined && at >= 0 ? invocation[at + 1] : known;
}

function isEchoed(argument: Argument, line: string): boolean {
  switch (argument.form) {
    case 'json':
      return line.includes(`-${argument.option} ${JSON.stringify(argument.props)}`);
    case 'keyval':
      return argument.head !== undefined && line.startsWith(`-${argument.option} ${argument.head}`);
    case 'text':
      return line.startsWith(`-${argument.option} ${argument.value}`);
    case 'verbatim':
      return argument.value.length > 2 && line.startsWith(argument.value);
    case 'flag':
      return line.startsWith(`-${argument.option}:`);
  }
}

/** A path is the only quoted thing that begins with a slash. */
function namesPathOf(argument: Argument, line: string): boolean {
  const path = /'(\/[^']+)'/.exec(line)?.[1];
  return path !== undefined && JSON.stringify(argument).includes(JSON.stringify(path));
}

/** Complaints that name no option, by what they are about. */
const SUBJECTS: readonly (readonly [RegExp, string])[] = [
  [/CPU model|feature|MSR|CPUID|-cpu\./i, 'cpu'],
  [/machine type|-machine\.|cgs/, 'machine'],
  [/guest memory|guest RAM|pc\.ram/, 'm'],
  [/SMP CPUs|CPU topology/, 'smp'],
  [/KVM/i, 'enable-kvm'],
  [/kernel/, 'kernel'],
  [/initrd/, 'initrd'],
  [/PC BIOS/, 'bios'],
  [/PID file/, 'pidfile'],
  [/Snapshot/, 'loadvm'],
  [/mlockall|locking memory/, 'overcommit'],
  [/gtk|SDL|drm render/, 'display'],
  [/audio/, 'audiodev'],
];

/** Of an option that is given twice, QEMU takes the last, and `extraArgs` come last. */
function subjectOf(line: string, invocation: readonly Argument[]): Argument | undefined {
  const subject = SUBJECTS.find(([pattern]) => pattern.test(line))?.[1];
  if (subject === undefined) return undefined;
  const at = invocation.findLastIndex((argument) =>
    argument.form === 'verbatim' ? argument.value === `-${subject}` : argument.option === subject,
  );
  const option = invocation[at];
  return option?.form === 'verbatim' ? (invocation[at + 1] ?? option) : option;
}
