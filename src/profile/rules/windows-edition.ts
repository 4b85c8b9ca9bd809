import {closest} from '../../core/closest.js';
import {WINDOWS} from '../../core/windows-version.js';
import type {WindowsInstall} from '../../schema/schema.js';
import {type AnswerProblem, ruleOfAnswers, type Windows} from './answer-problem.js';

/** Whether the image is named once, and as those of this Windows are. */
export const windowsHasTheEdition = ruleOfAnswers((install, windows) =>
  editionProblems(install, windows),
);

function editionProblems(
  {edition, image}: WindowsInstall,
  {version}: Windows,
): readonly AnswerProblem[] {
  const {title} = WINDOWS[version];
  if (edition === undefined) return [];
  if (image !== undefined) {
    return [
      {
        at: ['image'],
        message: 'An image is chosen by its name or by its number, and here are both',
        hint: 'remove "edition" or "image"',
      },
    ];
  }
  const beginning = `${title} `;
  const rest = edition.startsWith(beginning) ? edition.slice(beginning.length) : undefined;
  if (rest !== undefined && (isServer(version) || EDITIONS.includes(rest))) return [];
  const guess = isServer(version) ? undefined : closest(rest ?? edition, EDITIONS);
  const hint = guess === undefined ? SEE : JSON.stringify(`${beginning}${guess}`);
  if (rest !== undefined) return [unknownEdition({edition, title, hint})];
  return [
    {
      at: ['edition'],
      message: `'${edition}' is no image of ${title}: their names begin with '${beginning}'`,
      hint:
        isServer(version) && !/^Windows /i.test(edition)
          ? JSON.stringify(`${beginning}${edition}`)
          : hint,
    },
  ];
}

const SEE = 'see what is on the medium: dism /Get-WimInfo, or wiminfo sources/install.wim';

/** Their names are codes, and others on media of other kinds. */
const isServer = (version: Windows['version']): boolean => version.startsWith('server-');

/** Of Windows 10 and 11, as the images on Microsoft's media are called. */
const EDITIONS: readonly string[] = [
  ...['Home', 'Home N', 'Home Single Language', 'Home China'],
  ...['Pro', 'Pro N', 'Pro Education', 'Pro Education N'],
  ...['Pro for Workstations', 'Pro N for Workstations', 'Education', 'Education N'],
  ...['Enterprise', 'Enterprise N', 'Enterprise Evaluation', 'Enterprise N Evaluation'],
  ...['Enterprise LTSC', 'Enterprise N LTSC', 'Enterprise LTSC Evaluation'],
  ...['Enterprise N LTSC Evaluation', 'Enterprise LTSC 2021', 'Enterprise N LTSC 2021'],
  ...[
    'Enterprise LTSC 2019',
    'Enterprise N LTSC 2019',
    'Enterprise LTSC 2024',
    'Enterprise N LTSC 2024',
  ],
  ...[
    'Enterprise multi-session',
    'IoT Enterprise',
    'IoT Enterprise LTSC',
    'IoT Enterprise Subscription LTSC',
  ],
  ...['SE', 'S', 'Pro in S mode', 'Team'],
];

/** Media that somebody has made may have it. */
const unknownEdition = ({
  edition,
  title,
  hint,
}: {
  readonly edition: string;
  readonly title: string;
  readonly hint: string;
}): AnswerProblem => ({
  at: ['edition'],
  severity: 'warning',
  message: `No medium of Microsoft's for ${title} is known to have the image '${edition}', and Setup stops where it finds none of that name`,
  hint,
});
