/**
 * From what QEMU wrote to standard error to what the user can do about it.
 *
 * Most complaints can be led back to a profile value (`complaint-origin.ts`). The raw line is always
 * part of the message: the table may be wrong, QEMU's own words are not.
 */
import type {Diagnostic} from '../core/diagnostic.js';
import type {FailureClass} from '../core/failure-class.js';
import type {Argument} from '../plan/invocation.js';
import type {Plan} from '../plan/plan.js';
import {answered, type Circumstances, type Explanation} from './complaint.js';
import {
  type ComplaintOrigin,
  originOfComplaint,
  originOfExtra,
  sharersOfId,
} from './complaint-origin.js';
import {EXPLANATIONS} from './qemu-complaints.js';

export interface QemuEnd {
  readonly stderr: string;
  readonly code: number | null;
  readonly signal: string | null;
}

/** Says why QEMU ended before it was ready. Origins need the plan; the rest does not. */
export const explainQemuEnd = (end: QemuEnd, plan?: Plan): Diagnostic =>
  readQemuEnd(end, plan).diagnostic;

export interface QemuEndRead {
  readonly diagnostic: Diagnostic;
  /** The line that decided, without QEMU's prefix. */
  readonly line: string | undefined;
  /** Replaces the sentence in front of QEMU's own words. */
  readonly reworded: (sentence: string) => string;
}

/** The same for whoever goes on to look at the host. */
export function readQemuEnd(end: QemuEnd, plan?: Plan): QemuEndRead {
  const lines = linesOf(end.stderr);
  const complaints = lines.filter((line) => !line.startsWith('warning:'));
  const found = firstExplained(complaints, end);
  const raw = found?.line ?? complaints.at(-1);
  const extraArgs = plan?.invocation.flatMap(extraArgument) ?? [];
  const culprit = found?.explanation.culprit?.(extraArgs, found.match);
  const origin = plan && findOrigin({raw, culprit}, plan);
  const circumstances: Circumstances = {
    lines,
    author: origin?.author ?? 'unknown',
    extraArgs,
    qemu: plan?.qemu ?? 'qemu-system-x86_64',
    ...(plan && {folder: plan.paths.stateDirectory}),
    ...(plan && origin && fileBehind(origin, plan)),
  };
  const explained = found ? explain(found, circumstances) : unexplained(end, circumstances);
  const reworded = (sentence: string): string =>
    withRawLine(sentence, raw, found?.explanation.speaker);
  const diagnostic: Diagnostic = {
    ...explained,
    severity: 'error',
    message: reworded(explained.message),
    ...(origin !== undefined && {origin: origin.pointer}),
    ...(plan && origin && raw !== undefined && alsoAbout(raw, origin, plan)),
  };
  return {diagnostic, line: raw, reworded};
}

type Said = Pick<Diagnostic, 'code' | 'message' | 'failure' | 'hint'>;

function explain({explanation, match}: Explained, circumstances: Circumstances): Said {
  const {code, say, failure, hint} = explanation;
  const advice = answered(hint, circumstances, match);
  return {
    code,
    message: say(match, circumstances),
    failure: answered(failure, circumstances, match),
    ...(advice !== undefined && {hint: advice}),
  };
}

const unexplained = (end: QemuEnd, {author}: Circumstances): Said => ({
  code: 'supervisor/qemu-failed',
  message: howItEnded(end),
  failure: failureOf(end),
  hint: `${author === 'extraArgs' ? 'look into "extraArgs", and ' : ''}read all that QEMU wrote: kvmrun logs --qemu`,
});

/** A word of `extraArgs` that is known to be wrong says more than a line of QEMU's. */
const findOrigin = (
  {raw, culprit}: {readonly raw: string | undefined; readonly culprit: string | undefined},
  plan: Plan,
): ComplaintOrigin | undefined =>
  (culprit === undefined ? undefined : originOfExtra(culprit, plan)) ??
  (raw === undefined ? undefined : originOfComplaint(raw, plan));

/** The file of the disk, kernel or firmware that a complaint is about. */
function fileBehind({pointer}: ComplaintOrigin, {preparations}: Plan): Pick<Circumstances, 'file'> {
  const found = preparations.find(
    ({origin}) => origin === pointer || origin.startsWith(`${pointer}/`),
  );
  return found === undefined ? {} : {file: found.path};
}

const extraArgument = (argument: Argument): readonly string[] =>
  argument.form === 'verbatim' ? [argument.value] : [];

/** An id that is used twice is explained by its other places, too. */
function alsoAbout(
  raw: string,
  {pointer}: ComplaintOrigin,
  {invocation}: Plan,
): Pick<Diagnostic, 'alsoAbout'> {
  const {id, sharers = []} = sharersOfId(raw, invocation) ?? {};
  const places = sharers
    .filter(({origin}) => origin !== pointer)
    .map(({origin}) => ({message: `'${id}' is also what this is called`, origin}));
  return places.length === 0 ? {} : {alsoAbout: places};
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

const CONSIDERED_LINES = 40;

/** `-msg timestamp=on` puts a time first, and every line begins with the program's name. */
const PREFIX = /^(?:\d{4}-\d\d-\d\dT[\d:.]+Z )?(?:[\w./-]*qemu[\w.-]*: )?/;

/** The last lines without QEMU's prefix. Warnings do not end it, but may say more about what does. */
const linesOf = (stderr: string): readonly string[] =>
  stderr
    .split('\n')
    .map((line) => line.trim().replace(PREFIX, ''))
    .filter((line) => line !== '')
    .slice(-CONSIDERED_LINES);

function withRawLine(sentence: string, raw: string | undefined, speaker = 'QEMU'): string {
  if (raw === undefined || raw === '') return sentence;
  return `${sentence}; ${speaker} says: ${shortened(raw)}`;
}

const MAX_RAW = 400;
/** The JSON of an option is ours and says nothing new; the log has it. */
function shortened(line: string): string {
  const raw = line.replace(/^(-[\w-]+) \{.*\}: /, '$1 {…}: ');
  return raw.length <= MAX_RAW ? raw : `…${raw.slice(raw.length - MAX_RAW)}`;
}

const howItEnded = ({code, signal}: QemuEnd): string =>
  signal === null
    ? `QEMU ended with exit code ${code} before the VM was ready`
    : `QEMU was ended by ${signal} before the VM was ready`;

function failureOf({signal}: QemuEnd): FailureClass {
  if (signal === null) return 'unsupported';
  if (signal === 'SIGKILL' || signal === 'SIGTERM') return 'killed';
  return 'qemu-crash';
}
