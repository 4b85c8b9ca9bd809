/**
 * A profile with everything that it extends, merged into one tree.
 *
 * Every file is also checked on its own, so that a mistake in a base is shown in the base.
 */
import path from 'node:path';
import {closest} from '../core/closest.js';
import type {Diagnostic, Location} from '../core/diagnostic.js';
import {pointerTo, ROOT} from '../core/pointer.js';
import type {Result} from '../core/result.js';
import {validateFragment} from '../schema/validate.js';
import {parseSource} from './json-source.js';
import {dropNulls, mergeNodes} from './merge.js';
import {findRepeatedIds} from './repeated-ids.js';
import {explainViolations} from './schema-diagnostics.js';
import {childOf, plainValue, type ScalarNode, type SourceNode} from './source-node.js';

/** Reading files, which the profile layer leaves to its caller. */
export interface ProfileReader {
  readText(file: string): Promise<Result<string, ReadProblem>>;
  /** Of an existing file; the absolute path where there is none. */
  realPath(file: string): Promise<string>;
  /** Where `kvmrun:base/linux` lives, as `base/linux.json`. */
  readonly shippedDirectory: string;
}

export interface ReadProblem {
  readonly problem: 'missing' | 'denied' | 'not-a-file' | 'too-big' | 'failed';
  readonly detail: string;
}

export interface LoadedTree {
  /** Absent when not even the profile itself could be read. */
  readonly root: SourceNode | undefined;
  readonly diagnostics: readonly Diagnostic[];
  readonly sources: ReadonlyMap<string, string>;
  readonly realPath: string;
}

const SHIPPED = 'kvmrun:';
/** A chain longer than this is a mistake that no reviewer follows. */
const MAX_CHAIN = 16;

export async function loadTree(file: string, reader: ProfileReader): Promise<LoadedTree> {
  const loading = new Loading(reader);
  const realPath = await reader.realPath(file);
  const root = await loading.load({shown: file, actual: file, realPath}, []);
  return {
    root: root && dropNulls(root),
    diagnostics: loading.diagnostics,
    sources: loading.sources,
    realPath,
  };
}

interface Reference {
  /** For diagnostics. */
  readonly shown: string;
  /** For reading. */
  readonly actual: string;
  readonly realPath: string;
}

class Loading {
  readonly diagnostics: Diagnostic[] = [];
  readonly sources = new Map<string, string>();
  readonly #reader: ProfileReader;
  /** A base that several files extend is read once. */
  readonly #loaded = new Map<string, Promise<SourceNode | undefined>>();

  constructor(reader: ProfileReader) {
    this.#reader = reader;
  }

  async load(
    reference: Reference,
    chain: readonly Reference[],
    from?: Location,
  ): Promise<SourceNode | undefined> {
    const known = this.#loaded.get(reference.realPath);
    if (known !== undefined) return known;
    const loading = this.#read(reference, chain, from);
    this.#loaded.set(reference.realPath, loading);
    return loading;
  }

  async #read(
    reference: Reference,
    chain: readonly Reference[],
    from?: Location,
  ): Promise<SourceNode | undefined> {
    const text = await this.#reader.readText(reference.actual);
    if (!text.ok) {
      this.diagnostics.push(unreadable(reference, text.error, from));
      return undefined;
    }
    this.sources.set(reference.shown, text.value);
    const directory = path.dirname(reference.realPath);
    const parsed = parseSource(text.value, {shown: reference.shown, directory});
    if (!parsed.ok) {
      this.diagnostics.push(...parsed.error);
      return undefined;
    }
    const own = parsed.value;
    this.diagnostics.push(
      ...explainViolations(validateFragment(withoutNulls(own)), own),
      ...findRepeatedIds(own),
    );
    return this.#extend(own, reference, [...chain, reference]);
  }

  /** The bases in their order, then the file itself. */
  async #extend(
    own: SourceNode,
    reference: Reference,
    chain: readonly Reference[],
  ): Promise<SourceNode> {
    const bases: SourceNode[] = [];
    for (const name of baseNames(own)) {
      const base = await this.#loadBase(name, reference, chain);
      if (base !== undefined) bases.push(base);
    }
    return [...bases, own].reduce(mergeNodes);
  }

  async #loadBase(
    name: ScalarNode,
    reference: Reference,
    chain: readonly Reference[],
  ): Promise<SourceNode | undefined> {
    const text = String(name.value);
    const location = {file: reference.shown, pointer: pointerTo('extends'), range: name.range};
    const shipped = text.startsWith(SHIPPED);
    if (shipped && !/^[a-z0-9-]+(\/[a-z0-9-]+)*$/.test(text.slice(SHIPPED.length))) {
      this.diagnostics.push(unknownShipped(text, location));
      return undefined;
    }
    const actual = shipped
      ? path.join(this.#reader.shippedDirectory, `${text.slice(SHIPPED.length)}.json`)
      : path.resolve(path.dirname(reference.realPath), text);
    const base = {
      shown: shipped ? text : shownPath(reference.shown, text),
      actual,
      realPath: await this.#reader.realPath(actual),
    };
    const loop = chain.findIndex(({realPath}) => realPath === base.realPath);
    if (loop !== -1 || chain.length >= MAX_CHAIN) {
      this.diagnostics.push(loopOf([...chain.slice(Math.max(loop, 0)), base], location));
      return undefined;
    }
    return this.load(base, chain, location);
  }
}

/** A base as it is reached from where the user stands. */
function shownPath(from: string, name: string): string {
  if (path.isAbsolute(name)) return name;
  return from.startsWith(SHIPPED)
    ? path.posix.join(path.posix.dirname(from), name)
    : path.join(path.dirname(from), name);
}

function baseNames(own: SourceNode): readonly ScalarNode[] {
  const named = childOf(own, 'extends');
  if (named === undefined) return [];
  const items = named.kind === 'array' ? named.items : [named];
  return items.filter(
    (item): item is ScalarNode => item.kind === 'scalar' && typeof item.value === 'string',
  );
}

/** `null` deletes a base's value, so the schema never sees it. */
const withoutNulls = (node: SourceNode) => plainValue(dropNulls(node));

function unreadable(
  {shown}: Reference,
  {problem, detail}: ReadProblem,
  from: Location | undefined,
): Diagnostic {
  const location = from ?? {file: shown, pointer: ROOT};
  if (problem === 'missing' && shown.startsWith(SHIPPED)) return unknownShipped(shown, location);
  const shared = {severity: 'error', location} as const;
  switch (problem) {
    case 'missing':
      return {
        ...shared,
        code: 'profile/file-missing',
        failure: 'input-missing',
        message:
          from === undefined
            ? `There is no profile '${shown}'`
            : `There is no profile '${shown}' to extend`,
        ...(from === undefined && {hint: `kvmrun init ${shown} writes one to start from`}),
      };
    case 'denied':
      return {
        ...shared,
        code: 'profile/file-denied',
        failure: 'permission',
        message: `'${shown}' may not be read: ${detail}`,
      };
    case 'not-a-file':
      return {
        ...shared,
        code: 'profile/not-a-file',
        message: `'${shown}' is ${detail}, and must be a profile`,
      };
    case 'too-big':
      return {
        ...shared,
        code: 'profile/too-big',
        message: `'${shown}' is too big for a profile: ${detail}`,
      };
    case 'failed':
      return {
        ...shared,
        code: 'profile/file-unreadable',
        failure: 'io',
        message: `'${shown}' cannot be read: ${detail}`,
      };
  }
}

const SHIPPED_PROFILES = ['kvmrun:base/linux'];

function unknownShipped(name: string, location: Location): Diagnostic {
  const near = closest(name, SHIPPED_PROFILES);
  return {
    code: 'profile/unknown-base',
    severity: 'error',
    message: `kvmrun ships no profile '${name}', there is ${SHIPPED_PROFILES.join(', ')}`,
    location,
    ...(near !== undefined && {hint: `"${near}"`}),
  };
}

const loopOf = (chain: readonly Reference[], location: Location): Diagnostic => ({
  code: 'profile/extends-loop',
  severity: 'error',
  message:
    chain.length > MAX_CHAIN
      ? `The chain of extends is longer than ${MAX_CHAIN} profiles`
      : `The profiles extend each other in a loop: ${chain.map(({shown}) => shown).join(' → ')}`,
  location,
});
