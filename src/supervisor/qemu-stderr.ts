/**
 * From what QEMU wrote to standard error to what the user can do about it.
 *
 * QEMU echoes the option that it chokes on (`-blockdev {…}: Could not open …`), or at least names
 * a path, so most of its complaints can be led back to the profile value behind that option. The
 * raw line is always part of the message: the table may be wrong, QEMU's own words are not.
 */
import type {Diagnostic, DiagnosticCode} from '../core/diagnostic.js';
import type {FailureClass} from '../core/failure-class.js';
import type {JsonPointer} from '../core/pointer.js';
import type {Argument} from '../plan/invocation.js';
import type {Plan} from '../plan/plan.js';
import type {Explanation} from './complaint.js';
import {EXPLANATIONS} from './qemu-complaints.js';

export interface QemuEnd {
  readonly stderr: string;
  readonly code: number | null;
  readonly signal: string | null;
}

/** Says why QEMU ended before it was ready. Origins need the plan; the rest does not. */
export function explainQemuEnd(end: QemuEnd, plan?: Plan): Diagnostic {
  const lines = complaintsOf(end.stderr);
  const found = firstExplained(lines, end);
  const raw = found?.line ?? lines.at(-1);
  const origin = plan && raw !== undefined ? originOf(raw, plan) : undefined;
  return {
    code: found?.explanation.code ?? ('supervisor/qemu-failed' satisfies DiagnosticCode),
    severity: 'error',
    message: withRawLine(found?.explanation.say(found.match) ?? howItEnded(end), raw),
    failure: found?.explanation.failure ?? failureOf(end),
    ...(origin !== undefined && {origin}),
    ...(found?.explanation.hint !== undefined && {hint: found.explanation.hint}),
  };
}

interface Explained {
  readonly explanation: Explanation;
  readonly match: RegExpExecArray;
  readonly line: string;
}

/** The table decides the order, since QEMU's last line is often a consequence of an earlier one. */
function firstExplained(lines: readonly string[], {signal}: QemuEnd): Explained | undefined {
  for (const explanation of EXPLANATIONS) {
    if (explanation.signal !== undefined && explanation.signal !== signal) continue;
    for (const line of lines.length === 0 ? [''] : lines.toReversed()) {
      const match = explanation.pattern.exec(line);
      if (match) return {explanation, match, line};
    }
  }
  return undefined;
}

const CONSIDERED_LINES = 20;

/** `-msg timestamp=on` puts a time first, and every line begins with the program's name. */
const PREFIX = /^(?:\d{4}-\d\d-\d\dT[\d:.]+Z )?(?:[\w./-]*qemu[\w.-]*: )?/;

/** The last lines without QEMU's prefix and without warnings, which do not end it. */
const complaintsOf = (stderr: string): readonly string[] =>
  stderr
    .split('\n')
    .map((line) => line.trim().replace(PREFIX, ''))
    .filter((line) => line !== '' && !line.startsWith('warning:'))
    .slice(-CONSIDERED_LINES);

function withRawLine(sentence: string, raw: string | undefined): string {
  if (raw === undefined || raw === '') return sentence;
  return `${sentence}; QEMU says: ${shortened(raw)}`;
}

const MAX_RAW = 400;
const shortened = (raw: string): string =>
  raw.length <= MAX_RAW ? raw : `…${raw.slice(raw.length - MAX_RAW)}`;

const howItEnded = ({code, signal}: QemuEnd): string =>
  signal === null
    ? `QEMU ended with exit code ${code} before the VM was ready`
    : `QEMU was ended by ${signal} before the VM was ready`;

function failureOf({signal}: QemuEnd): FailureClass {
  if (signal === null) return 'unsupported';
  if (signal === 'SIGKILL' || signal === 'SIGTERM') return 'killed';
  return 'qemu-crash';
}

/** The profile value behind the option or the path that a line of QEMU's names. */
function originOf(line: string, plan: Plan): JsonPointer | undefined {
  return (
    plan.invocation.find((argument) => isEchoed(argument, line))?.origin ??
    plan.preparations.find(({path}) => line.includes(path))?.origin ??
    plan.invocation.find((argument) => namesPathOf(argument, line))?.origin ??
    plan.invocation.find((argument) => isSubject(argument, line))?.origin
  );
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
  [/CPU model|feature|MSR|CPUID/i, 'cpu'],
  [/machine type/, 'machine'],
  [/guest memory|guest RAM|pc\.ram/, 'm'],
  [/SMP CPUs|CPU topology/, 'smp'],
  [/KVM/, 'enable-kvm'],
  [/kernel/, 'kernel'],
  [/initrd/, 'initrd'],
  [/gtk/, 'display'],
];

function isSubject(argument: Argument, line: string): boolean {
  if (argument.form === 'verbatim') return false;
  const subject = SUBJECTS.find(([pattern]) => pattern.test(line))?.[1];
  return argument.option === subject;
}
