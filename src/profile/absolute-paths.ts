/**
 * Paths are relative to the file that names them, which after a merge only the origins tell.
 */
import path from 'node:path';
import {homePathPatterns, pathPatterns} from '../schema/validate.js';
import {startsAtHome} from './foreign-paths.js';
import type {SourceNode} from './source-node.js';

/** The tree with every path made absolute; paths are not looked at, only joined. */
export const absolutePaths = (root: SourceNode): SourceNode =>
  homePathPatterns.reduce(
    (tree, pattern) => absoluteAt(tree, stepsIn(pattern), toFolderOrHome),
    pathPatterns.reduce((tree, pattern) => absoluteAt(tree, stepsIn(pattern), toFolder), root),
  );

type Join = (folder: string, file: string) => string;

const toFolder: Join = (folder, file) => path.resolve(folder, file);

/** Whose home it is turns out where the file is read. */
const toFolderOrHome: Join = (folder, file) =>
  startsAtHome(file) ? file : path.resolve(folder, file);

const stepsIn = (pattern: string): readonly string[] => pattern.split('/').slice(1);

function absoluteAt(node: SourceNode, steps: readonly string[], join: Join): SourceNode {
  const [step, ...rest] = steps;
  if (step === undefined) {
    // An empty path stays empty, so that the schema refuses it.
    return node.kind === 'scalar' && typeof node.value === 'string' && node.value !== ''
      ? {...node, value: join(node.file.directory, node.value)}
      : node;
  }
  if (step === '*' && node.kind === 'array') {
    return {...node, items: node.items.map((item) => absoluteAt(item, rest, join))};
  }
  const entry = node.kind === 'object' ? node.entries.get(step) : undefined;
  if (node.kind !== 'object' || entry === undefined) return node;
  const value = absoluteAt(entry.value, rest, join);
  return {...node, entries: new Map(node.entries).set(step, {...entry, value})};
}
