/** What the rules about `windows.install` have in common. */
import type {Diagnostic, Locate} from '../../core/diagnostic.js';
import {type JsonPointer, pointerTo} from '../../core/pointer.js';
import type {ResolvedProfile, WindowsInstall} from '../../schema/schema.js';
import type {Rule} from './rule.js';

export interface AnswerProblem extends Pick<Diagnostic, 'message' | 'hint'> {
  /** Default: `error`, which is what Setup would refuse. */
  readonly severity?: Diagnostic['severity'];
  /** Below `windows.install`. */
  readonly at: readonly (string | number)[];
}

export type Windows = NonNullable<ResolvedProfile['windows']>;

/** Looks at the answers, where there are some. One rule for what belongs together: so each is told of as soon as it can be. */
export const ruleOfAnswers =
  (
    find: (
      install: WindowsInstall,
      windows: Windows,
      profile: ResolvedProfile,
    ) => readonly AnswerProblem[],
  ): Rule =>
  (profile, locate) => {
    const {windows} = profile;
    if (windows?.install === undefined) return [];
    return find(windows.install, windows, profile).map((problem) => placed(problem, locate));
  };

const placed = (
  {at, severity = 'error', ...problem}: AnswerProblem,
  locate: Locate,
): Diagnostic => ({
  code: 'profile/windows-install',
  severity,
  ...problem,
  location: locate(answerAt(...at)),
});

export const answerAt = (...steps: readonly (string | number)[]): JsonPointer =>
  pointerTo('windows', 'install', ...steps);
