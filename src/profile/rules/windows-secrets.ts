import {describeKeyProblem, PRODUCT_KEY} from '../../core/windows-names.js';
import type {WindowsInstall} from '../../schema/schema.js';
import {type AnswerProblem, ruleOfAnswers} from './answer-problem.js';

/** Whether password and product key can be had, and the latter looks like one. */
export const windowsHasItsSecrets = ruleOfAnswers((install) => [
  ...keyProblems(install),
  ...secretProblems(install.password, 'password'),
]);

function keyProblems({productKey}: WindowsInstall): readonly AnswerProblem[] {
  if (productKey === undefined) return [];
  if (typeof productKey !== 'string') return secretProblems(productKey, 'productKey');
  const found = describeKeyProblem(productKey);
  if (found === undefined) return [];
  const letters = productKey.toUpperCase().replaceAll(/[^A-Z0-9]/g, '');
  const guess = letters.replaceAll(/.{5}(?=.)/g, '$&-');
  return [
    {
      at: ['productKey'],
      message: `This is no product key: it ${found}`,
      ...(PRODUCT_KEY.test(guess) && {hint: JSON.stringify(guess)}),
    },
  ];
}

function secretProblems(
  {file, env}: {readonly file?: string; readonly env?: string},
  key: string,
): readonly AnswerProblem[] {
  if ((file === undefined) !== (env === undefined)) return [];
  const found = file === undefined ? 'neither' : 'both';
  return [
    {
      at: [key],
      message: `What does not belong into a profile stands in a "file" or in a variable, "env", and here are ${found}`,
      hint: `{"file": "~/.config/windows-${key === 'password' ? key : 'key'}"}`,
    },
  ];
}
