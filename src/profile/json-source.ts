/**
 * Text → values with the range of every key and value, and everything that is refused on the way.
 *
 * JSON with `//` and block comments and trailing commas. What other parsers let through is
 * refused: keys written twice, keys that reach into prototypes, numbers that do not survive
 * reading, and characters that a terminal obeys or a reader cannot see.
 */
import {type JSONVisitor, printParseErrorCode, visit} from 'jsonc-parser';
import type {Diagnostic, SourcePosition, SourceRange} from '../core/diagnostic.js';
import {child, type JsonPointer, ROOT} from '../core/pointer.js';
import {
  describeHidden,
  findHidden,
  findReordering,
  type HiddenCharacter,
  hasLinesAt,
} from './hidden-characters.js';
import {findTooDeep} from './nesting.js';
import type {ObjectEntry, ScalarNode, SourceFile, SourceNode} from './source-node.js';
import {describeSyntaxError, keepTelling, type SyntaxProblem} from './syntax-error.js';

/** More than any profile needs, and little enough for a recursive reader. */
const MAX_DEPTH = 64;
const MAX_BYTES = 1024 * 1024;

const PROTOTYPE_KEYS: readonly string[] = ['__proto__', 'constructor', 'prototype'];

export interface ParsedSource {
  /**
   * `sound`: the tree is what the text says, though some of it may be refused.
   * `broken`: not JSON; the tree is what could be made of it.
   */
  readonly state: 'sound' | 'broken';
  readonly root: SourceNode | undefined;
  readonly diagnostics: readonly Diagnostic[];
}

/** Text without the byte order mark that some editors write and none of them shows. */
export const withoutByteOrderMark = (text: string): string => text.replace(/^\ufeff/, '');

export function parseSource(text: string, file: SourceFile): ParsedSource {
  const size = Buffer.byteLength(text);
  if (size > MAX_BYTES) return unread(tooBig(size, file));
  const foreign = text.indexOf(REPLACEMENT);
  if (foreign !== -1) return unread(notUtf8(positionIn(text, foreign), file));
  const tooDeep = findTooDeep(text, MAX_DEPTH);
  if (tooDeep !== undefined) return unread(nestedAt(tooDeep, file));
  return new Reader(text, file).read();
}

const unread = (diagnostic: Diagnostic): ParsedSource => ({
  state: 'broken',
  root: undefined,
  diagnostics: [diagnostic],
});

const tooBig = (size: number, file: SourceFile): Diagnostic => ({
  code: 'profile/too-big',
  severity: 'error',
  message: `The profile has '${size}' bytes, at most ${MAX_BYTES} are read`,
  location: {file: file.shown, pointer: ROOT},
});

/** What bytes that are not UTF-8 have become on the way here. */
const REPLACEMENT = '\ufffd';

const notUtf8 = (start: SourcePosition, file: SourceFile): Diagnostic => ({
  code: 'profile/not-utf8',
  severity: 'error',
  message: 'The file has a character that is not UTF-8',
  location: {file: file.shown, pointer: ROOT, range: {start, end: after(start, 1)}},
  hint: 'save it as UTF-8',
});

const nestedAt = (start: SourcePosition, file: SourceFile): Diagnostic => ({
  code: 'profile/too-deep',
  severity: 'error',
  message: `Values are nested more than ${MAX_DEPTH} deep`,
  location: {file: file.shown, pointer: ROOT, range: {start, end: after(start, 1)}},
});

/** An object or array that is being read. */
interface Open {
  readonly pointer: JsonPointer;
  readonly start: SourcePosition;
  readonly entries?: Map<string, ObjectEntry>;
  readonly items?: SourceNode[];
  /** The key whose value comes next. */
  key?: {readonly name: string; readonly range: SourceRange; readonly use: 'keep' | 'drop'};
}

class Reader {
  readonly #text: string;
  readonly #file: SourceFile;
  readonly #diagnostics: Diagnostic[] = [];
  readonly #syntaxProblems: SyntaxProblem[] = [];
  readonly #open: Open[] = [];
  #root: SourceNode | undefined;

  constructor(text: string, file: SourceFile) {
    this.#text = text;
    this.#file = file;
  }

  read(): ParsedSource {
    visit(this.#text, this.#visitor(), {allowTrailingComma: true});
    const root = this.#root;
    if (this.#syntaxProblems.length > 0) {
      return {state: 'broken', root, diagnostics: [...this.#syntaxErrors(), ...this.#diagnostics]};
    }
    if (root?.kind === 'object') return {state: 'sound', root, diagnostics: this.#diagnostics};
    const what = root?.kind === 'array' ? 'an array' : 'a single value';
    const place = root?.range ?? span(0, 0, 0, 0);
    this.#report(place, {
      code: 'profile/not-an-object',
      message: `The profile is ${what}, and must be an object`,
      hint: '{"name": "my-vm"}',
    });
    return {state: 'broken', root, diagnostics: this.#diagnostics};
  }

  #syntaxErrors(): readonly Diagnostic[] {
    return keepTelling(this.#syntaxProblems).map(({code, range, pointer}) => {
      const {offset} = range.start;
      // Only an open comment goes on beyond its line. The scanner miscounts the lines after it.
      const [found = ''] = this.#text.slice(offset, range.end.offset).split(LINE_BREAK, 1);
      const start = positionIn(this.#text, offset);
      return {
        code: 'profile/syntax',
        severity: 'error',
        ...describeSyntaxError(code, found),
        location: {
          file: this.#file.shown,
          pointer,
          range: {start, end: after(start, found.length)},
        },
      };
    });
  }

  #visitor(): JSONVisitor {
    return {
      onObjectBegin: (offset, _length, line, column) =>
        this.#begin({start: at(offset, line, column), entries: new Map()}),
      onArrayBegin: (offset, _length, line, column) =>
        this.#begin({start: at(offset, line, column), items: []}),
      onObjectEnd: (offset, length, line, column) =>
        this.#end(at(offset + length, line, column + length)),
      onArrayEnd: (offset, length, line, column) =>
        this.#end(at(offset + length, line, column + length)),
      onObjectProperty: (name, offset, length, line, column) =>
        this.#property(name, span(offset, length, line, column)),
      onLiteralValue: (value: ScalarNode['value'], offset, length, line, column) =>
        this.#literal(value, span(offset, length, line, column)),
      onComment: (offset, length, line, column) => this.#comment(at(offset, line, column), length),
      onError: (code, offset, length, line, column) => {
        // Keys and strings are looked at for all of these, not only for those that JSON forbids.
        if (printParseErrorCode(code) === 'InvalidCharacter') return;
        const range = span(offset, length, line, column);
        this.#syntaxProblems.push({code, range, pointer: this.#pointer()});
      },
    };
  }

  #begin(open: Omit<Open, 'pointer'>): void {
    this.#open.push({...open, pointer: this.#pointer()});
  }

  #end(end: SourcePosition): void {
    const open = this.#open.pop();
    if (open === undefined) return;
    const written = {file: this.#file, range: {start: open.start, end}};
    this.#place(
      open.entries === undefined
        ? {kind: 'array', items: open.items ?? [], ...written}
        : {kind: 'object', entries: open.entries, ...written},
    );
  }

  #property(name: string, range: SourceRange): void {
    const open = this.#open.at(-1);
    if (open?.entries === undefined) return;
    const problem = this.#keyProblem(name, open.entries.get(name));
    open.key = {name, range, use: problem === undefined ? 'keep' : 'drop'};
    if (problem !== undefined) this.#report(range, problem);
  }

  #keyProblem(name: string, first: ObjectEntry | undefined): Problem | undefined {
    if (PROTOTYPE_KEYS.includes(name)) {
      return {
        code: 'profile/forbidden-key',
        message: `The key '${name}' is not allowed anywhere in a profile`,
      };
    }
    const hidden = findHidden(name);
    if (hidden !== undefined) return describeHidden(hidden.character, 'key');
    if (first === undefined) return undefined;
    return {
      code: 'profile/duplicate-key',
      message: `The key '${name}' stands in one object more than once`,
      hint: 'remove all but one',
      related: [
        {
          message: 'the first one is here',
          location: {
            file: this.#file.shown,
            pointer: this.#pointer(name),
            range: first.key.range,
          },
        },
      ],
    };
  }

  #literal(value: ScalarNode['value'], range: SourceRange): void {
    const written = this.#text.slice(range.start.offset, range.end.offset);
    const hidden = typeof value === 'string' ? this.#hiddenIn(value, written) : undefined;
    if (hidden !== undefined) this.#report(range, describeHidden(hidden.character, 'string'));
    if (typeof value === 'number' && !isExact(value)) {
      this.#report(range, {
        code: 'profile/unsafe-number',
        message: `The number '${written}' cannot be read exactly, whole numbers go up to ${Number.MAX_SAFE_INTEGER}`,
      });
    }
    this.#place({kind: 'scalar', value, file: this.#file, range});
  }

  /** Texts for the guest have lines, which a profile shows as `\n`. */
  #hiddenIn(value: string, written: string): HiddenCharacter | undefined {
    const hasLines = hasLinesAt(this.#pointer()) && !/[\n\t]/.test(written);
    return findHidden(hasLines ? value.replaceAll(/[\n\t]/g, ' ') : value);
  }

  /** Text that shows in another order than it has would fool the reviewer of a comment, too. */
  #comment(start: SourcePosition, length: number): void {
    const text = this.#text.slice(start.offset, start.offset + length);
    const found = findReordering(text);
    if (found === undefined) return;
    const inside = positionIn(text, found.index);
    const column = inside.line === 1 ? start.column + found.index : inside.column;
    const place = {line: start.line + inside.line - 1, column, offset: start.offset + found.index};
    this.#report({start: place, end: after(place, 1)}, describeHidden(found.character, 'comment'));
  }

  #place(node: SourceNode): void {
    const open = this.#open.at(-1);
    if (open === undefined) {
      this.#root ??= node;
    } else if (open.items !== undefined) {
      open.items.push(node);
    } else if (open.key?.use === 'keep') {
      const key = {file: this.#file, range: open.key.range};
      open.entries?.set(open.key.name, {key, value: node});
    }
  }

  /** The pointer to the value that comes next, or to another key of the same object. */
  #pointer(key?: string): JsonPointer {
    const open = this.#open.at(-1);
    if (open === undefined) return ROOT;
    return child(open.pointer, key ?? open.items?.length ?? open.key?.name ?? '');
  }

  #report(range: SourceRange, problem: Problem): void {
    const location = {file: this.#file.shown, pointer: this.#pointer(), range};
    this.#diagnostics.push({severity: 'error', location, ...problem});
  }
}

type Problem = Pick<Diagnostic, 'code' | 'message' | 'hint' | 'related'>;

const isExact = (value: number): boolean =>
  Number.isFinite(value) && (!Number.isInteger(value) || Number.isSafeInteger(value));

/** jsonc-parser counts lines and characters from 0. */
const at = (offset: number, line: number, column: number): SourcePosition => ({
  line: line + 1,
  column: column + 1,
  offset,
});

const after = ({line, column, offset}: SourcePosition, length: number): SourcePosition => ({
  line,
  column: column + length,
  offset: offset + length,
});

const LINE_BREAK = /\r\n|[\r\n]/;

function positionIn(text: string, offset: number): SourcePosition {
  const lines = text.slice(0, offset).split(LINE_BREAK);
  return {line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1, offset};
}

/** A token never spans lines. */
function span(offset: number, length: number, line: number, column: number): SourceRange {
  const start = at(offset, line, column);
  return {start, end: after(start, length)};
}
