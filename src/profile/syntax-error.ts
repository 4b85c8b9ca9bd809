/**
 * What jsonc-parser's error codes mean, and which of its errors are worth telling.
 */
import {type ParseErrorCode, printParseErrorCode} from 'jsonc-parser';
import type {SourceRange} from '../core/diagnostic.js';
import type {JsonPointer} from '../core/pointer.js';

export interface SyntaxProblem {
  readonly code: ParseErrorCode;
  readonly range: SourceRange;
  readonly pointer: JsonPointer;
}

/** More than anybody mends before trying again. */
const MAX_TOLD = 20;

/** Leaves out errors that only follow from the one before. */
export function keepTelling(problems: readonly SyntaxProblem[]): readonly SyntaxProblem[] {
  return problems
    .filter((problem, index) => !followsFrom(problems[index - 1], problem))
    .slice(0, MAX_TOLD);
}

function followsFrom(before: SyntaxProblem | undefined, {code, range}: SyntaxProblem): boolean {
  if (before === undefined) return false;
  const name = printParseErrorCode(code);
  const cause = printParseErrorCode(before.code);
  return (
    before.range.start.line === range.start.line ||
    // The reader lost its place.
    name === 'EndOfFileExpected' ||
    // The open string has swallowed the comma.
    (name === 'CommaExpected' && cause === 'UnexpectedEndOfString') ||
    // What has no key has no value either.
    (name === 'ValueExpected' && cause === 'PropertyNameExpected')
  );
}

interface Description {
  readonly message: string;
  readonly hint?: string;
}

export function describeSyntaxError(code: ParseErrorCode, written: string): Description {
  const found = written.trim() === '' ? 'the end of the file' : `'${written.slice(0, 40)}'`;
  switch (printParseErrorCode(code)) {
    case 'InvalidSymbol':
      return {
        message: `${found} is no JSON value, text stands in double quotes`,
        ...quoted(written),
      };
    case 'InvalidNumberFormat':
      return {message: `${found} is no JSON number`};
    case 'PropertyNameExpected':
      return {message: `Found ${found} where a key in double quotes is expected`};
    case 'ValueExpected':
      return {message: `Found ${found} where a value is expected`};
    case 'ColonExpected':
      return {message: `Found ${found} where a colon is expected after the key`};
    case 'CommaExpected':
      return {
        message: `Found ${found} where a comma is expected`,
        hint: 'put a comma after the value before',
      };
    case 'CloseBraceExpected':
      return {message: `Found ${found} where an object is still open`, hint: 'close it with }'};
    case 'CloseBracketExpected':
      return {message: `Found ${found} where an array is still open`, hint: 'close it with ]'};
    case 'EndOfFileExpected':
      return {message: `Found ${found} after the end of the profile`};
    case 'UnexpectedEndOfComment':
      return {
        message: 'The comment is still open at the end of the file',
        hint: 'close it with */',
      };
    case 'UnexpectedEndOfString':
      return {
        message: `The string ${found} is still open at the end of its line`,
        hint: 'close it with "',
      };
    case 'UnexpectedEndOfNumber':
      return {message: `The number ${found} is not complete`};
    case 'InvalidUnicode':
      return {message: `${found} has \\u without the four hexadecimal digits that must follow`};
    case 'InvalidEscapeCharacter':
      return {message: `${found} has an unknown escape`, hint: 'write a backslash as \\\\'};
    default:
      return {message: `Found ${found}, which is not JSON`};
  }
}

/** What was meant by a word without quotes, or with the wrong ones. */
function quoted(written: string): {readonly hint?: string} {
  if (/^(true|false|null)$/i.test(written)) return {hint: written.toLowerCase()};
  const [, word] = /^['`]?([\w.-]+)['`]?$/.exec(written) ?? [];
  return word === undefined ? {} : {hint: `"${word}"`};
}
