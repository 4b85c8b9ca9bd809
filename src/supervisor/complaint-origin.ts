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
  const echoed = intruderIn(line, invocation) ?? echoedArgument(line, invocation);
  if (echoed !== undefined) return from(echoed);
  const file = preparations.find(({path}) => line.includes(path));
  if (file !== undefined) return {pointer: file.origin, author: 'kvmrun'};
  const named =
    invocation.find((argument) => namesPathOf(argument, line)) ?? subjectOf(line, invocation);
  return named && from(named);
}

/** The word of `extraArgs`, when it is known which one is to blame. */
export function originOfExtra(value: string, {invocation}: Composed): ComplaintOrigin | undefined {
  const found = invocation.find(
    (argument) => argument.form === 'verbatim' && argument.value === value,
  );
  return found && from(found);
}

const from = ({form, origin}: Argument): ComplaintOrigin => ({
  pointer: origin,
  author: form === 'verbatim' ? 'extraArgs' : 'kvmrun',
});

/** QEMU has several ways to say that an id is used twice. */
export const DUPLICATE_ID =
  /Duplicate (?:device )?ID '(?<id>[^']+)'|Duplicate nodes with node-name='(?<node>[^']+)'/;

/** Every option that defines the id which a line says is used twice, in their order. */
export function sharersOfId(
  line: string,
  invocation: Plan['invocation'],
): {readonly id: string; readonly sharers: readonly Argument[]} | undefined {
  const {id, node} = DUPLICATE_ID.exec(line)?.groups ?? {};
  const shared = id ?? node;
  if (shared === undefined) return undefined;
  return {id: shared, sharers: invocation.filter((argument) => defines(argument, shared))};
}

/** QEMU blames whichever comes second, but the ids that kvmrun gives are fixed. */
const intruderIn = (line: string, invocation: Plan['invocation']): Argument | undefined =>
  sharersOfId(line, invocation)?.sharers.find(({form}) => form === 'verbatim');

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

/** QEMU repeats an option as it was given, and then says what is wrong with it. */
function echoedArgument(line: string, invocation: readonly Argument[]): Argument | undefined {
  const composed = invocation.find((argument) => isEchoed(argument, line));
  if (composed !== undefined) return composed;
  // A word of `extraArgs` is echoed after its option, and is what has to be changed.
  const at = invocation.findIndex((argument, index) => {
    const value = invocation[index + 1];
    return isVerbatim(argument) && isVerbatim(value) && begins(line, [argument.value, value.value]);
  });
  return at >= 0
    ? invocation[at + 1]
    : invocation.find((argument) => isVerbatim(argument) && begins(line, [argument.value]));
}

const isVerbatim = (argument: Argument | undefined): argument is Argument & {form: 'verbatim'} =>
  argument?.form === 'verbatim';

function isEchoed(argument: Argument, line: string): boolean {
  switch (argument.form) {
    case 'json':
      return begins(line, [`-${argument.option}`, JSON.stringify(argument.props)]);
    case 'keyval': {
      const {option, head = '', props} = argument;
      const pairs = Object.entries(props).filter(([, value]) => typeof value !== 'boolean');
      const hasAll = pairs.every(([key, value]) => line.includes(`${key}=${value}`));
      return line.startsWith(`-${option} ${head}`) && hasAll;
    }
    case 'text':
      return begins(line, [`-${argument.option}`, argument.value]);
    case 'flag':
      return begins(line, [`-${argument.option}`]);
    case 'verbatim':
      return false;
  }
}

/** Whether a line begins with these words; nothing that begins like an option is one by chance. */
function begins(line: string, words: readonly string[]): boolean {
  const option = words.join(' ');
  return option.startsWith('-') && (line.startsWith(`${option}:`) || line.startsWith(`${option} `));
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
  [/snapshot/i, 'loadvm'],
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
