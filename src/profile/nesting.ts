/**
 * How deep a text nests, found without recursion before a recursive reader sees it.
 *
 * A closing bracket counts only when it matches what was opened last. The reader skips brackets that
 * do not match, so that counting them would let `[},[},[},…` pass as flat and overflow the stack.
 */
import {createScanner} from 'jsonc-parser';
import type {SourcePosition} from '../core/diagnostic.js';

/** jsonc-parser's `SyntaxKind`, a const enum that only its own build can name. */
const TOKEN = {openBrace: 1, closeBrace: 2, openBracket: 3, closeBracket: 4, end: 17} as const;

/** Where the first value that is nested deeper than allowed begins. */
export function findTooDeep(text: string, maxDepth: number): SourcePosition | undefined {
  const scanner = createScanner(text, true);
  const open: number[] = [];
  for (let token: number = scanner.scan(); token !== TOKEN.end; token = scanner.scan()) {
    if (token === TOKEN.openBrace || token === TOKEN.openBracket) {
      open.push(token);
      if (open.length > maxDepth) {
        return {
          line: scanner.getTokenStartLine() + 1,
          column: scanner.getTokenStartCharacter() + 1,
          offset: scanner.getTokenOffset(),
        };
      }
    } else if (
      (token === TOKEN.closeBrace && open.at(-1) === TOKEN.openBrace) ||
      (token === TOKEN.closeBracket && open.at(-1) === TOKEN.openBracket)
    ) {
      open.pop();
    }
  }
  return undefined;
}
