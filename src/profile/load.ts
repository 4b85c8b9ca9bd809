/**
 * A profile with everything that it extends, merged into one tree.
 *
 * Every file is also checked on its own, so that a mistake in a base is shown in the base.
 */
import path from 'node:path';
import type {Diagnostic, Location} from '../core/diagnostic.js';
import {child, type JsonPointer, pointerTo} from '../core/pointer.js';
import type {Result} from '../core/result.js';
import {validateFragment} from '../schema/validate.js';
import {findForeignPaths, isForeignPath} from './foreign-paths.js';
import {parseSource, withoutByteOrderMark} from './json-source.js';
import {
  describeLongChain,
  describeLoop,
  describeMissingBase,
  describeUnread,
  type ReadProblem,
  type Reference,
} from './load-diagnostics.js';
import {dropNulls, mergeNodes} from './merge.js';
import {findRepeatedIds} from './repeated-ids.js';
import {explainViolations, findUnknownDeletions} from './schema-diagnostics.js';
import {SHIPPED} from './shipped.js';
import {childOf, plainValue, type ScalarNode, type SourceNode} from './source-node.js';

/** Reading files, which the profile layer leaves to its caller. */
export interface ProfileReader {
  readText(file: string): Promise<Result<string, ReadProblem>>;
  /** Of an existing file; the absolute path where there is none. */
  realPath(file: string): Promise<string>;
  /** Where `kvmrun:base/linux` lives, as `base/linux.json`. */
  readonly shippedDirectory: string;
}

export interface LoadedTree {
  /** `partial` when a file could not be read, so that what is missing may be in there. */
  readonly state: 'whole' | 'partial';
  /** Absent when the profile itself could not be read. */
  readonly root: SourceNode | undefined;
  readonly diagnostics: readonly Diagnostic[];
  /** In the order of reading, the profile itself first. */
  readonly sources: ReadonlyMap<string, string>;
  readonly realPath: string;
}

/** A chain longer than this is a mistake that no reviewer follows. */
const MAX_CHAIN = 16;

export async function loadTree(file: string, reader: ProfileReader): Promise<LoadedTree> {
  const loading = new Loading(reader);
  const realPath = await reader.realPath(file);
  const root = await loading.load({shown: file, actual: file, realPath}, []);
  const {state, diagnostics, sources} = loading;
  return {state, root: root && dropNulls(root), diagnostics, sources, realPath};
}

class Loading {
  state: LoadedTree['state'] = 'whole';
  readonly diagnostics: Diagnostic[] = [];
  readonly sources = new Map<string, string>();
  readonly #reader: ProfileReader;
  /** A base that several files extend is read once. */
  readonly #loaded = new Map<string, Promise<SourceNode | undefined>>();

  constructor(reader: ProfileReader) {
    this.#reader = reader;
  }

  load(
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
    const read = await this.#reader.readText(reference.actual);
    if (!read.ok) return this.#giveUp(describeUnread(reference, read.error, from));
    const text = withoutByteOrderMark(read.value);
    this.sources.set(reference.shown, text);
    const directory = path.dirname(reference.realPath);
    const {state, root: own, diagnostics} = parseSource(text, {shown: reference.shown, directory});
    this.#tell(diagnostics);
    if (own === undefined) return this.#giveUp();
    if (state === 'sound') this.#tell(checkFile(own));
    // Also of a file that is not JSON, so that the mistakes in its bases are told, too.
    const extended = await this.#extend(own, reference, [...chain, reference]);
    return state === 'sound' ? extended : this.#giveUp();
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
    name: BaseName,
    reference: Reference,
    chain: readonly Reference[],
  ): Promise<SourceNode | undefined> {
    const location = {file: reference.shown, pointer: name.pointer, range: name.node.range};
    // Told already, by the check of the file.
    if (isForeignPath(name.text)) return this.#giveUp();
    const base = await this.#find(name.text, reference);
    if (base === undefined) return this.#giveUp(describeMissingBase(name.text, location));
    const loop = chain.findIndex(({realPath}) => realPath === base.realPath);
    if (loop !== -1) return this.#giveUp(describeLoop([...chain.slice(loop), base], location));
    if (chain.length >= MAX_CHAIN) return this.#giveUp(describeLongChain(MAX_CHAIN, location));
    return this.load(base, chain, location);
  }

  async #find(name: string, from: Reference): Promise<Reference | undefined> {
    if (name.startsWith(SHIPPED)) {
      const inside = name.slice(SHIPPED.length);
      if (!/^[a-z0-9][a-z0-9.-]*(\/[a-z0-9-]+)*$/.test(inside)) return undefined;
      const actual = path.join(this.#reader.shippedDirectory, `${inside}.json`);
      return {shown: name, actual, realPath: await this.#reader.realPath(actual)};
    }
    const actual = path.resolve(path.dirname(from.realPath), name);
    const realPath = await this.#reader.realPath(actual);
    const shown = shownPath(from.shown, name);
    // Behind a symbolic link the short name would lead elsewhere.
    const leadsThere =
      shown.startsWith(SHIPPED) || (await this.#reader.realPath(shown)) === realPath;
    return {shown: leadsThere ? shown : actual, actual, realPath};
  }

  #giveUp(...reasons: readonly Diagnostic[]): undefined {
    this.state = 'partial';
    this.#tell(reasons);
  }

  /** One by one: a call takes some ten thousand arguments, and a bad file has more problems. */
  #tell(diagnostics: readonly Diagnostic[]): void {
    for (const diagnostic of diagnostics) this.diagnostics.push(diagnostic);
  }
}

/** A base as it is reached from where the user stands. */
function shownPath(from: string, name: string): string {
  if (path.isAbsolute(name)) return name;
  return from.startsWith(SHIPPED)
    ? path.posix.join(path.posix.dirname(from), name)
    : path.join(path.dirname(from), name);
}

interface BaseName {
  readonly text: string;
  readonly node: ScalarNode;
  readonly pointer: JsonPointer;
}

function baseNames(own: SourceNode): readonly BaseName[] {
  const pointer = pointerTo('extends');
  const named = childOf(own, 'extends');
  if (named === undefined) return [];
  const nodes =
    named.kind === 'array'
      ? named.items.map((node, index) => ({node, pointer: child(pointer, index)}))
      : [{node: named, pointer}];
  return nodes.flatMap(({node, ...place}) =>
    node.kind === 'scalar' && typeof node.value === 'string' && node.value !== ''
      ? [{text: node.value, node, ...place}]
      : [],
  );
}

/** What is wrong with one file, whatever it extends. */
function checkFile(own: SourceNode): readonly Diagnostic[] {
  // `null` deletes a base's value, so the schema never sees it.
  const written = dropNulls(own);
  return [
    ...explainViolations(validateFragment(plainValue(written)), written),
    ...findUnknownDeletions(own),
    ...findRepeatedIds(own),
    ...findForeignPaths(own),
  ];
}
