/**
 * Text → values with the range of every key and value, and everything that is refused on the way.
 *
 * JSON with `//` and block comments and trailing commas. What other parsers let through is
 * refused: keys written twice, keys that reach into prototypes, numbers that do not survive
 * reading, and characters that a terminal obeys or a reader cannot see.
 */
import {createScanner, type JSONVisitor, visit} from 'jsonc-parser';
import type {Diagnostic, SourceRange} from '../core/diagnostic.js';
import {child, type JsonPointer, ROOT} from '../core/pointer.js';
import {err, ok, type Result} from '../core/result.js';
import type {ObjectEntry, ScalarNode, SourceFile, SourceNode} from './source-node.js';
import {describeSyntaxError} from './syntax-error.js';

/** More than any profile needs, and little enough for a recursive reader. */
const MAX_DEPTH = 64;
const MAX_CHARACTERS = 1024 * 1024;

/** jsonc-parser's `SyntaxKind`, a const enum that only its own build can name. */
const TOKEN = {openBrace: 1, closeBrace: 2, openBracket: 3, closeBracket: 4, end: 17} as const;

const PROTOTYPE_KEYS: readonly string[] = ['__proto__', 'constructor', 'prototype'];

// C0, DEL, C1, and the characters that reorder text for the reader but not for the parser.
const HIDDEN = /[\u0000-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]/u;

export function parseSource(
  text: string,
  file: SourceFile,
): Result<SourceNode, readonly Diagnostic[]> {
  if (text.length > MAX_CHARACTERS) return err([tooBig(text, file)]);
  // A byte order mark counts as white space, so that offsets stay those of the file.
  const body = text.startsWith('\ufeff') ? ` ${text.slice(1)}` : text;
  const tooDeep = findTooDeep(body, file);
  if (tooDeep !== undefined) return err([tooDeep]);
  return new Reader(body, file).read();
}

const start = {line: 1, column: 1, offset: 0};

const tooBig = (text: string, file: SourceFile): Diagnostic => ({
  code: 'profile/too-big',
  severity: 'error',
  message: `The profile has ${text.length} characters, at most ${MAX_CHARACTERS} are read`,
  location: {file: file.shown, pointer: ROOT, range: {start, end: start}},
});

/** Looks at brackets only, without recursion, before a recursive parser sees the text. */
function findTooDeep(text: string, file: SourceFile): Diagnostic | undefined {
  const scanner = createScanner(text, true);
  let depth = 0;
  for (let token: number = scanner.scan(); token !== TOKEN.end; token = scanner.scan()) {
    if (token === TOKEN.openBrace || token === TOKEN.openBracket) depth += 1;
    if (token === TOKEN.closeBrace || token === TOKEN.closeBracket) depth -= 1;
    if (depth <= MAX_DEPTH) continue;
    const at = {
      line: scanner.getTokenStartLine() + 1,
      column: scanner.getTokenStartCharacter() + 1,
      offset: scanner.getTokenOffset(),
    };
    return {
      code: 'profile/too-deep',
      severity: 'error',
      message: `Values are nested more than ${MAX_DEPTH} deep`,
      location: {
        file: file.shown,
        pointer: ROOT,
        range: {start: at, end: {...at, column: at.column + 1, offset: at.offset + 1}},
      },
    };
  }
  return undefined;
}

/** An object or array that is being read. */
interface Open {
  readonly pointer: JsonPointer;
  readonly start: SourceRange['start'];
  readonly entries?: Map<string, ObjectEntry>;
  readonly items?: SourceNode[];
  /** The key whose value comes next. */
  key?: {readonly name: string; readonly range: SourceRange; readonly use: 'keep' | 'drop'};
}

class Reader {
  readonly #text: string;
  readonly #file: SourceFile;
  readonly #diagnostics: Diagnostic[] = [];
  readonly #open: Open[] = [];
  #root: SourceNode | undefined;

  constructor(text: string, file: SourceFile) {
    this.#text = text;
    this.#file = file;
  }

  read(): Result<SourceNode, readonly Diagnostic[]> {
    visit(this.#text, this.#visitor(), {allowTrailingComma: true});
    const root = this.#root;
    if (root !== undefined && root.kind !== 'object' && this.#diagnostics.length === 0) {
      this.#report(root.range, {
        code: 'profile/not-an-object',
        message: `The profile is ${root.kind === 'array' ? 'an array' : 'a single value'}, and must be an object`,
        hint: '{"name": "my-vm"}',
      });
    }
    return root === undefined || this.#diagnostics.length > 0 ? err(this.#diagnostics) : ok(root);
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
      onError: (code, offset, length, line, column) => {
        const found = this.#text.slice(offset, offset + length);
        this.#report(span(offset, Math.max(length, 1), line, column), {
          code: 'profile/syntax',
          ...describeSyntaxError(code, found),
        });
      },
    };
  }

  #begin(open: Omit<Open, 'pointer'>): void {
    this.#open.push({...open, pointer: this.#pointer()});
  }

  #end(end: SourceRange['end']): void {
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
    if (problem !== undefined) this.#report(range, problem);
    open.key = {name, range, use: problem === undefined ? 'keep' : 'drop'};
  }

  #keyProblem(name: string, first: ObjectEntry | undefined): Problem | undefined {
    if (PROTOTYPE_KEYS.includes(name)) {
      return {
        code: 'profile/forbidden-key',
        message: `The key '${name}' is not allowed anywhere in a profile`,
      };
    }
    if (HIDDEN.test(name)) return hiddenCharacter(name, 'key');
    if (first === undefined) return undefined;
    return {
      code: 'profile/duplicate-key',
      message: `The key '${name}' is written twice in one object`,
      hint: 'remove one of the two',
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
    if (typeof value === 'string' && HIDDEN.test(value)) {
      this.#report(range, hiddenCharacter(value, 'string'));
    }
    if (typeof value === 'number' && !isExact(value)) {
      this.#report(range, {
        code: 'profile/unsafe-number',
        message: `The number ${written} cannot be read exactly, whole numbers go up to ${Number.MAX_SAFE_INTEGER}`,
      });
    }
    this.#place({kind: 'scalar', value, file: this.#file, range});
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

const hiddenCharacter = (text: string, what: 'key' | 'string'): Problem => {
  const code = (HIDDEN.exec(text)?.[0].charCodeAt(0) ?? 0).toString(16).padStart(4, '0');
  return {
    code: 'profile/control-character',
    message: `The ${what} contains the control character U+${code.toUpperCase()}, which nobody can see`,
  };
};

const isExact = (value: number): boolean =>
  Number.isFinite(value) && (!Number.isInteger(value) || Number.isSafeInteger(value));

/** jsonc-parser counts lines and characters from 0. */
const at = (offset: number, line: number, column: number): SourceRange['start'] => ({
  line: line + 1,
  column: column + 1,
  offset,
});

/** A token never spans lines. */
const span = (offset: number, length: number, line: number, column: number): SourceRange => ({
  start: at(offset, line, column),
  end: at(offset + length, line, column + length),
});
