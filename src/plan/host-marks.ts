/**
 * What of a command line another host might have otherwise, and why this one has it so.
 *
 * Nobody keeps a list of the arguments that depend on a fact: the plan is made once more for a host
 * that differs in this fact alone, and whatever comes out differently depends on it.
 */
import {type CompileInput, compilePlan} from './compile.js';
import {type LeftOpen, type Variation, variationsOf} from './host-variations.js';
import type {Argument} from './invocation.js';
import type {Plan} from './plan.js';
import {renderArgument} from './render-argv.js';

export interface HostMark extends Pick<Variation, 'kind' | 'why'> {
  /** Positions in the plan's invocation. */
  readonly arguments: readonly number[];
  /** What this host leaves out, as `-device panic0-dev`. */
  readonly leftOut: readonly string[];
}

export function findHostMarks(
  {invocation}: Plan,
  input: CompileInput,
  open: LeftOpen,
): readonly HostMark[] {
  const here = invocation.map((argument) => renderArgument(argument).join(' '));
  const found = variationsOf(input, open).flatMap(({kind, why, input: elsewhere}) => {
    const compiled = compilePlan(elsewhere);
    // Where such a host refuses the profile, nothing of it comes out differently.
    if (!compiled.ok) return [];
    const other = compiled.value.plan.invocation;
    const texts = new Set(other.map((argument) => renderArgument(argument).join(' ')));
    const names = new Set(invocation.map(nameArgument));
    const positions = here.flatMap((text, at) => (texts.has(text) ? [] : [at]));
    const leftOut = other.map(nameArgument).filter((name) => !names.has(name));
    if (positions.length === 0 && leftOut.length === 0) return [];
    return [{kind, why, arguments: positions, leftOut}];
  });
  return joined(found);
}

/** One for each reason: there is more than one way to differ from this host. */
function joined(marks: readonly HostMark[]): readonly HostMark[] {
  const byReason = new Map<string, HostMark>();
  for (const mark of marks) {
    const before = byReason.get(mark.why) ?? {...mark, arguments: [], leftOut: []};
    byReason.set(mark.why, {
      ...before,
      arguments: [...new Set([...before.arguments, ...mark.arguments])].toSorted((a, b) => a - b),
      leftOut: [...new Set([...before.leftOut, ...mark.leftOut])],
    });
  }
  return [...byReason.values()];
}

/** Short, and enough to find it: `-device disk0-dev`. */
export function nameArgument(argument: Argument): string {
  if (argument.form === 'verbatim') return argument.value;
  const option = `-${argument.option}`;
  if (argument.form === 'flag' || argument.form === 'text') return option;
  const {props} = argument;
  const name = props['node-name'] ?? props['id'] ?? props['property'];
  return typeof name === 'string' ? `${option} ${name}` : option;
}
