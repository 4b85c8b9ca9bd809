import type {WindowsInstall} from '../../schema/schema.js';
import {type AnswerProblem, ruleOfAnswers} from './answer-problem.js';

/** Whether Windows can run what it is to run at the first log-on. */
export const windowsRunsScripts = ruleOfAnswers((install) => scriptProblems(install));

const scriptProblems = ({scripts}: WindowsInstall): readonly AnswerProblem[] =>
  scripts.flatMap((script, index) =>
    /\.(ps1|cmd|bat|reg)$/i.test(script)
      ? []
      : [
          {
            at: ['scripts', index],
            message: `Windows does not know how to run '${script}', allowed are files that end in .ps1, .cmd, .bat or .reg`,
            hint: 'have a .cmd start it',
          },
        ],
  );
