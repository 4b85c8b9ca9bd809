import {
  computerNameProblem,
  nearComputerName,
  nearUserName,
  userNameProblem,
} from '../../core/windows-names.js';
import type {WindowsInstall} from '../../schema/schema.js';
import {type AnswerProblem, ruleOfAnswers} from './answer-problem.js';

/** Whether Windows lets the user and the machine have their names. */
export const windowsTakesNames = ruleOfAnswers((install) => nameProblems(install));

function nameProblems({user, computerName}: WindowsInstall): readonly AnswerProblem[] {
  const userProblem = userNameProblem(user);
  const [nearUser, nearMachine] = [nearUserName(user), nearComputerName(computerName ?? '')];
  const machineProblem = computerName === undefined ? undefined : computerNameProblem(computerName);
  return [
    ...(userProblem === undefined
      ? []
      : [
          {
            at: ['user'],
            message: `The name of a Windows user ${userProblem}: '${user}'`,
            ...(nearUser !== undefined && {hint: JSON.stringify(nearUser)}),
          },
        ]),
    ...(machineProblem === undefined
      ? []
      : [
          {
            at: ['computerName'],
            message: `The name of a Windows machine ${machineProblem}: '${computerName}'`,
            ...(nearMachine !== undefined && {hint: JSON.stringify(nearMachine)}),
          },
        ]),
    ...(computerName?.toLowerCase() === user.toLowerCase()
      ? [
          {
            at: ['computerName'],
            message: `The user and the machine are both called '${user}', which Windows does not allow`,
            hint: 'give the machine another name',
          },
        ]
      : []),
  ];
}
