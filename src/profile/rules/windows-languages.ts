import type {WindowsInstall} from '../../schema/schema.js';
import {type AnswerProblem, ruleOfAnswers} from './answer-problem.js';

/** Whether languages, formats and keyboards are named as Windows names them. */
export const windowsKnowsLanguages = ruleOfAnswers((install) => languageProblems(install));

const TAG = /^[a-z]{2,3}(-[A-Z][a-z]{3})?-([A-Z]{2}|[0-9]{3})$/;
const LAYOUT = /^[0-9a-fA-F]{4}:[0-9a-fA-F]{8}$/;

const languageProblems = (install: WindowsInstall): readonly AnswerProblem[] =>
  (['language', 'locale', 'keyboard'] as const).flatMap((key) => {
    const value = install[key];
    if (value === undefined) return [];
    if (TAG.test(value)) return unknownParts(key, value);
    if (key === 'keyboard' && LAYOUT.test(value)) return [];
    const guess = tagLike(value);
    const numbers = key === 'keyboard' ? ', or of numbers such as 0409:00000409' : '';
    return [
      {
        at: [key],
        message: `'${value}' is no ${key} for Windows, allowed is one of language and country such as en-US${numbers}`,
        ...(guess !== undefined && {hint: JSON.stringify(guess)}),
      },
    ];
  });

/** From what a Unix calls it, as `de_DE.UTF-8`. */
function tagLike(value: string): string | undefined {
  const [, language, country] = /^([a-z]{2,3})[_-]([a-z]{2})(\.|@|$)/i.exec(value) ?? [];
  return language && country && `${language.toLowerCase()}-${country.toUpperCase()}`;
}

/** The parts of a tag that stand for nothing, as far as Node's own tables go. */
function unknownParts(key: string, tag: string): readonly AnswerProblem[] {
  const [language = '', ...others] = tag.split('-');
  const country = others.at(-1) ?? '';
  const unknown = [
    ...(isKnown('language', language, 'en') ? [] : [`language '${language}'`]),
    ...(isKnown('region', country, 'US') ? [] : [`country '${country}'`]),
  ];
  return unknown.map((what) => ({
    at: [key],
    severity: 'warning',
    message: `'${tag}' names the ${what}, which is not known, and Setup stops at what Windows does not know`,
    hint: 'one of language and country such as en-US, de-DE or pt-BR',
  }));
}

/** A Node without these tables knows nothing, and says so of what there is, too. */
function isKnown(type: 'language' | 'region', code: string, sure: string): boolean {
  const names = new Intl.DisplayNames(['en'], {type, fallback: 'none'});
  return names.of(code) !== undefined || names.of(sure) === undefined;
}
