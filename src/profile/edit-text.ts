/**
 * Changes values in the text of a profile, and leaves everything else as somebody has written it:
 * comments, order, indentation.
 */
import {applyEdits, findNodeAtLocation, modify, parseTree} from 'jsonc-parser';
import type {JsonValue} from '../core/json.js';

export interface TextEdit {
  /** Keys and numbers of items; -1 adds an item at the end. */
  readonly at: readonly (string | number)[];
  readonly value: JsonValue;
}

/** One after the other: each finds what those before it have made. */
export function editText(text: string, edits: readonly TextEdit[]): string {
  const indent = /^([ \t]+)\S/m.exec(text)?.[1] ?? '  ';
  const formattingOptions = {
    insertSpaces: !indent.startsWith('\t'),
    tabSize: indent.startsWith('\t') ? 1 : indent.length,
    eol: text.includes('\r\n') ? '\r\n' : '\n',
  };
  return edits.reduce((edited, {at, value}) => {
    const path = [...at];
    const isArrayInsertion = at.at(-1) === -1;
    const tree = parseTree(edited);
    const isThere = tree !== undefined && findNodeAtLocation(tree, path) !== undefined;
    // Formatting is for what is new; it would pull apart what somebody has on one line.
    const options = isThere ? {} : {formattingOptions, isArrayInsertion};
    return applyEdits(edited, modify(edited, path, value, options));
  }, text);
}
