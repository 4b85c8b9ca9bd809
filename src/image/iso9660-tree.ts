/**
 * The files of a disc as a tree of folders, with the short name that ISO 9660 wants beside each
 * real one. What a disc cannot hold is refused here, so that writing it cannot fail.
 */
import {err, ok, type Result} from '../core/result.js';

/** A file of a disc. */
export interface IsoFile {
  /** With `/` between folders, none of which has to be named by itself. */
  readonly path: string;
  readonly contents: Uint8Array;
}

export interface FileNode {
  readonly kind: 'file';
  readonly name: string;
  readonly shortName: string;
  readonly contents: Uint8Array;
}

export interface FolderNode {
  readonly kind: 'folder';
  readonly name: string;
  readonly shortName: string;
  readonly children: readonly IsoNode[];
}

export type IsoNode = FileNode | FolderNode;

/** One sentence for people: what was found, and what a disc can hold. */
export interface IsoProblem {
  readonly message: string;
}

/** Everything is put together in memory. */
const MAX_BYTES = 64 * 2 ** 20;
const MAX_FILES = 10_000;
/** The specification has eight levels, of which the root is the first. */
const MAX_FOLDERS_DEEP = 7;
/** In UTF-16 units: what Joliet has room for. */
const MAX_NAME = 64;
/** What fits into one directory record together with the rest of Rock Ridge. */
const MAX_NAME_BYTES = 150;

export function makeTree(files: readonly IsoFile[]): Result<FolderNode, IsoProblem> {
  const root = new Growing();
  const size = files.reduce((sum, {contents}) => sum + contents.length, 0);
  if (files.length > MAX_FILES) {
    return problem(`'${files.length}' files are too many for a disc, which takes ${MAX_FILES}`);
  }
  if (size > MAX_BYTES) {
    return problem(`'${size}' bytes are too many for a disc, which takes ${MAX_BYTES}`);
  }
  for (const {path, contents} of files) {
    const steps = path.split('/');
    const wrong = pathProblem(path, steps) ?? root.add(steps, contents);
    if (wrong !== undefined) return problem(wrong);
  }
  return ok(root.finish('', ''));
}

const problem = (message: string): Result<never, IsoProblem> => err({message});

function pathProblem(path: string, steps: readonly string[]): string | undefined {
  if (steps.length > MAX_FOLDERS_DEEP + 1) {
    return `'${path}' is in '${steps.length - 1}' folders, and a disc has at most ${MAX_FOLDERS_DEEP} within each other`;
  }
  for (const step of steps) {
    const wrong = nameProblem(step);
    if (wrong !== undefined) return `'${path}' cannot be on a disc: ${wrong}`;
  }
  return undefined;
}

const FORBIDDEN = /[\u0000-\u001f\u007f*:;?\\]|\p{Surrogate}/u;

function nameProblem(name: string): string | undefined {
  if (/^\.*$/.test(name)) return `a name cannot be '${name}'`;
  const [character] = FORBIDDEN.exec(name) ?? [];
  if (character !== undefined)
    return `a name cannot have the character ${JSON.stringify(character)}`;
  if (name.length > MAX_NAME || Buffer.byteLength(name) > MAX_NAME_BYTES) {
    return `'${name}' is longer than ${MAX_NAME} characters or ${MAX_NAME_BYTES} bytes`;
  }
  return undefined;
}

/** A folder that is still being filled. */
class Growing {
  readonly #children = new Map<string, Growing | Uint8Array>();

  /** What is in the way, if anything. */
  add([step = '', ...rest]: readonly string[], contents: Uint8Array): string | undefined {
    const known = this.#children.get(step);
    if (rest.length === 0) {
      if (known !== undefined) return `a disc cannot have '${step}' twice in one folder`;
      this.#children.set(step, contents);
      return undefined;
    }
    const folder = known ?? new Growing();
    if (!(folder instanceof Growing)) return `'${step}' cannot be a file and a folder at once`;
    this.#children.set(step, folder);
    return folder.add(rest, contents);
  }

  finish(name: string, shortName: string): FolderNode {
    // In an order of their own, so that a disc does not depend on the order of its files.
    const names = [...this.#children.keys()].sort(byCodeUnits);
    const taken = new Set<string>();
    const children = names.flatMap((child): readonly IsoNode[] => {
      const found = this.#children.get(child);
      if (found === undefined) return [];
      if (found instanceof Growing) return [found.finish(child, shortFolderName(child, taken))];
      const contents = found;
      return [{kind: 'file', name: child, shortName: shortFileName(child, taken), contents}];
    });
    return {kind: 'folder', name, shortName, children};
  }
}

const byCodeUnits = (one: string, other: string): number => (one < other ? -1 : 1);

const shortFolderName = (name: string, taken: Set<string>): string =>
  unused(taken, (number) => numbered(name, number));

function shortFileName(name: string, taken: Set<string>): string {
  const dot = name.lastIndexOf('.');
  const [stem, extension] = dot > 0 ? [name.slice(0, dot), name.slice(dot + 1)] : [name, ''];
  const short = plain(extension).slice(0, 3);
  return `${unused(taken, (number) => `${numbered(stem, number)}.${short}`)};1`;
}

/** The first one that nothing in the folder has, whether it is a file's or a folder's. */
function unused(taken: Set<string>, nth: (number: number) => string): string {
  let number = 0;
  while (taken.has(nth(number))) number += 1;
  taken.add(nth(number));
  return nth(number);
}

/** Eight characters, the last of them a number where that is needed to tell names apart. */
function numbered(name: string, number: number): string {
  const suffix = number === 0 ? '' : String(number);
  return `${plain(name).slice(0, 8 - suffix.length)}${suffix}`;
}

const plain = (name: string): string => name.toUpperCase().replaceAll(/[^A-Z0-9_]/g, '_');
