/**
 * Whether Setup has a medium to install from, and one disk to install to.
 */

import type {ResolvedProfile} from '../../schema/schema.js';
import {type AnswerProblem, ruleOfAnswers, type Windows} from './answer-problem.js';

export const windowsCanBeInstalled = ruleOfAnswers((_install, windows, profile) =>
  mediaProblems(profile, windows),
);

function mediaProblems({disks}: ResolvedProfile, {iso}: Windows): readonly AnswerProblem[] {
  const own = disks.filter(({media, readOnly}) => media === 'disk' && !readOnly);
  return [
    ...(iso === undefined
      ? [
          {
            at: [],
            message: 'Windows is to be installed, and there is no medium to do it from',
            hint: 'name it as "iso" of "windows"; or set "install" to null, if Windows is installed',
          },
        ]
      : []),
    ...(own.length === 1
      ? []
      : [
          {
            at: [],
            message:
              own.length === 0
                ? 'Windows is to be installed, and there is no disk that it could be on'
                : `Setup erases the first disk that it finds, and which of these '${own.length}' that is, is not certain: ${own.map(({id}) => `'${id}'`).join(', ')}`,
            hint:
              own.length === 0
                ? '"disks": [{"id": "root", "path": "windows.qcow2", "size": "64GiB"}]'
                : 'have one of them only, and add the others when Windows is installed',
          },
        ]),
  ];
}
