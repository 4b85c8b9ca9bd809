/**
 * Paths are relative to the file that names them, which after a merge only the origins tell.
 */
import path from 'node:path';
import {pathPatterns} from '../schema/validate.js';
import type {SourceNode} from './source-node.js';

/** The tree with every path made absolute; paths are not looked at, only joined. */
export const absolutePaths = (root: SourceNode): SourceNode =>
  pathPatterns.reduce((tree, pattern) => absoluteAt(tree, pattern.split('/').slice(1)), root);

function absoluteAt(node: SourceNode, steps: readonly string[]): SourceNode {
  const [step, ...rest] = steps;
  if (step === undefined) {
    // An empty path stays empty, so that the schema refuses it.
    return node.kind === 'scalar' && typeof node.value === 'string' && node.value !== ''
      ? {...node, value: path.resolve(node.file.directory, node.value)}
      : node;
  }
  if (step === '*' && node.kind === 'array') {
    return {...node, items: node.items.map((item) => absoluteAt(item, rest))};
  }
  const entry = node.kind === 'object' ? node.entries.get(step) : undefined;
  if (node.kind !== 'object' || entry === undefined) return node;
  const value = absoluteAt(entry.value, rest);
  return {...node, entries: new Map(node.entries).set(step, {...entry, value})};
}
