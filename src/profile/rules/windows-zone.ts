import {closest} from '../../core/closest.js';
import type {WindowsInstall} from '../../schema/schema.js';
import {WINDOWS_TIME_ZONES, windowsTimeZoneOf} from '../windows-time-zones.js';
import {type AnswerProblem, ruleOfAnswers} from './answer-problem.js';

export const windowsKnowsZone = ruleOfAnswers((install) => zoneProblems(install));

const UNKNOWN =
  'write a place such as Europe/Berlin, and kvmrun says what Windows calls its zone; tzutil /l lists all on any Windows';

function zoneProblems({timezone}: WindowsInstall): readonly AnswerProblem[] {
  if (Object.hasOwn(WINDOWS_TIME_ZONES, timezone)) return [];
  const known = Object.keys(WINDOWS_TIME_ZONES);
  // What is near to a distance in hours is another distance.
  const isOffset = /^(UTC|GMT)? ?[+-]/i.test(timezone);
  const guess = windowsTimeZoneOf(timezone) ?? (isOffset ? undefined : closest(timezone, known));
  return [
    {
      at: ['timezone'],
      message: `Windows knows no time zone '${timezone}', allowed are its own names such as W. Europe Standard Time`,
      hint: guess === undefined ? UNKNOWN : JSON.stringify(guess),
    },
  ];
}
