/**
 * Which keys the schema knows at a place of a profile.
 */
import {child, type JsonPointer, ROOT, stepsOf} from '../core/pointer.js';
import {knownKeys} from '../schema/validate.js';
import {childOf, type SourceNode, stringAt} from './source-node.js';

export interface KeyChoice {
  /** The keys that are allowed, of the kind that the object's `type` selects if there are kinds. */
  readonly allowed: readonly string[];
  /** The keys that some kind allows. */
  readonly ofAnyKind: readonly string[];
  /** What `type` may be, where it selects the kind. */
  readonly kinds: readonly string[];
}

/** The keys for the object at a pointer; none where keys are free, as in `cpu.features`. */
export function keysAt(pointer: JsonPointer, root: SourceNode): KeyChoice {
  let node: SourceNode | undefined = root;
  let anyKind = '';
  let kind = '';
  for (const step of stepsOf(pointer)) {
    const next: string = node?.kind === 'array' ? '/*' : `/${step}`;
    node = node && childOf(node, step);
    anyKind += next;
    kind = ofKind(kind + next, node);
  }
  const ofAnyKind = knownKeys[anyKind] ?? [];
  return {allowed: knownKeys[kind] ?? ofAnyKind, ofAnyKind, kinds: kindsAt(anyKind)};
}

function ofKind(pattern: string, node: SourceNode | undefined): string {
  const tagged = `${pattern}#${String(node && stringAt(node, 'type')?.value)}`;
  return knownKeys[tagged] === undefined ? pattern : tagged;
}

const kindsAt = (pattern: string): readonly string[] =>
  Object.keys(knownKeys)
    .filter((key) => key.startsWith(`${pattern}#`) && !key.includes('/', pattern.length))
    .map((key) => key.slice(pattern.length + 1));

/** A key that deletes what a base has under it. */
export interface Deletion {
  readonly parent: SourceNode;
  readonly pointer: JsonPointer;
  readonly key: string;
}

export function deletionsIn(node: SourceNode, pointer: JsonPointer = ROOT): readonly Deletion[] {
  switch (node.kind) {
    case 'scalar':
      return [];
    case 'array':
      return node.items.flatMap((item, index) => deletionsIn(item, child(pointer, index)));
    case 'object':
      return [...node.entries].flatMap(([key, {value}]) =>
        value.kind === 'scalar' && value.value === null
          ? [{parent: node, pointer, key}]
          : deletionsIn(value, child(pointer, key)),
      );
  }
}
