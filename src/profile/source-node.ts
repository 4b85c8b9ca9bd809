/**
 * JSON that remembers where it was written: what parsing makes and merging joins.
 */
import type {SourceRange} from '../core/diagnostic.js';
import type {JsonValue} from '../core/json.js';
import {child, type JsonPointer, ROOT, stepsOf} from '../core/pointer.js';

/** One profile file. */
export interface SourceFile {
  /** As the user typed it, or as `extends` leads to it; shown in diagnostics. */
  readonly shown: string;
  /** Absolute path of the folder that its relative paths start from. */
  readonly directory: string;
}

interface Written {
  readonly file: SourceFile;
  readonly range: SourceRange;
}

export interface ObjectEntry {
  /** Where the key stands, for problems with the key itself. */
  readonly key: Written;
  readonly value: SourceNode;
}

export interface ObjectNode extends Written {
  readonly kind: 'object';
  /** A map, because a profile's keys must not meet an object's prototype. */
  readonly entries: ReadonlyMap<string, ObjectEntry>;
}

export interface ArrayNode extends Written {
  readonly kind: 'array';
  readonly items: readonly SourceNode[];
}

export interface ScalarNode extends Written {
  readonly kind: 'scalar';
  readonly value: string | number | boolean | null;
}

export type SourceNode = ObjectNode | ArrayNode | ScalarNode;

/** The plain value, without its origins. */
export function plainValue(node: SourceNode): JsonValue {
  switch (node.kind) {
    case 'scalar':
      return node.value;
    case 'array':
      return node.items.map(plainValue);
    case 'object':
      return Object.fromEntries(
        [...node.entries].map(([key, {value}]) => [key, plainValue(value)]),
      );
  }
}

/** The entry of an object by its key, or the item of an array by its number. */
export function childOf(node: SourceNode, step: string): SourceNode | undefined {
  switch (node.kind) {
    case 'scalar':
      return undefined;
    case 'array':
      return node.items[Number(step)];
    case 'object':
      return node.entries.get(step)?.value;
  }
}

/** The node at a pointer, or the innermost one on the way to it. */
export function nearestNode(
  root: SourceNode,
  pointer: JsonPointer,
): {readonly node: SourceNode; readonly exact: boolean} {
  let node = root;
  for (const step of stepsOf(pointer)) {
    const next = childOf(node, step);
    if (next === undefined) return {node, exact: false};
    node = next;
  }
  return {node, exact: true};
}

/** The scalar at a key of an object, when it is a string. */
export function stringAt(node: SourceNode, key: string): ScalarNode | undefined {
  const found = childOf(node, key);
  return found?.kind === 'scalar' && typeof found.value === 'string' ? found : undefined;
}

/** A node with the pointer that leads to it. */
export interface PlacedNode {
  readonly node: SourceNode;
  readonly pointer: JsonPointer;
}

/** The nodes at a pattern such as `/stop/quit`, in which `*` is every item of an array. */
export function nodesAt(root: SourceNode, pattern: string): readonly PlacedNode[] {
  let found: readonly PlacedNode[] = [{node: root, pointer: ROOT}];
  for (const step of pattern.split('/').slice(1)) {
    found = found.flatMap(({node, pointer}) =>
      step === '*'
        ? itemsOf(node).map((item, index) => ({node: item, pointer: child(pointer, index)}))
        : memberOf(node, step).map((member) => ({node: member, pointer: child(pointer, step)})),
    );
  }
  return found;
}

const itemsOf = (node: SourceNode): readonly SourceNode[] =>
  node.kind === 'array' ? node.items : [];

const memberOf = (node: SourceNode, key: string): readonly SourceNode[] => {
  const member = node.kind === 'object' ? childOf(node, key) : undefined;
  return member === undefined ? [] : [member];
};
