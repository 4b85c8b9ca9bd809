/** What jsonc-parser's error codes mean, with what was found. */
import {type ParseErrorCode, printParseErrorCode} from 'jsonc-parser';

export function describeSyntaxError(
  code: ParseErrorCode,
  found: string,
): {readonly message: string; readonly hint?: string} {
  const what = found.trim() === '' ? 'the end of the file' : `'${found.slice(0, 40)}'`;
  switch (printParseErrorCode(code)) {
    case 'InvalidSymbol':
      return {
        message: `${what} is no JSON value, strings stand in double quotes`,
        ...(/^[\w.-]+$/.test(found) && {hint: `"${found}"`}),
      };
    case 'InvalidNumberFormat':
      return {message: `${what} is not a JSON number`};
    case 'PropertyNameExpected':
      return {message: `A key in double quotes is expected, found ${what}`};
    case 'ValueExpected':
      return {message: `A value is expected, found ${what}`};
    case 'ColonExpected':
      return {message: `A colon is expected, found ${what}`};
    case 'CommaExpected':
      return {
        message: `A comma is expected, found ${what}`,
        hint: 'put a comma after the value before',
      };
    case 'CloseBraceExpected':
      return {message: `A closing brace is expected, found ${what}`};
    case 'CloseBracketExpected':
      return {message: `A closing bracket is expected, found ${what}`};
    case 'EndOfFileExpected':
      return {message: `The end of the file is expected, found ${what}`};
    case 'InvalidCommentToken':
      return {message: `A comment is not allowed here, found ${what}`};
    case 'UnexpectedEndOfComment':
      return {message: 'A comment is not closed by */'};
    case 'UnexpectedEndOfString':
      return {message: 'A string is not closed by a double quote on its line'};
    case 'UnexpectedEndOfNumber':
      return {message: `The number ${what} is not complete`};
    case 'InvalidUnicode':
      return {message: `${what} has a \\u escape without four hexadecimal digits`};
    case 'InvalidEscapeCharacter':
      return {message: `${what} has an unknown escape, a backslash is written as \\\\`};
    case 'InvalidCharacter':
      return {message: 'The string contains a control character, which must be left out'};
    default:
      return {message: `This is not JSON, found ${what}`};
  }
}
