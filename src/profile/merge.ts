/**
 * The one rule of `extends`: objects merge, scalars replace, arrays whose items have an `id` merge
 * by that `id`, other arrays replace, `null` deletes.
 *
 * Every value keeps the file and the place where it was written.
 */
import type {ArrayNode, ObjectEntry, ObjectNode, SourceNode} from './source-node.js';
import {stringAt} from './source-node.js';

/** What `over` makes of `base`. Deletions stay visible as `null` until `dropNulls`. */
export function mergeNodes(base: SourceNode, over: SourceNode): SourceNode {
  if (base.kind === 'object' && over.kind === 'object') return mergeObjects(base, over);
  if (base.kind === 'array' && over.kind === 'array' && haveIds(base) && haveIds(over)) {
    return mergeById(base, over);
  }
  return over;
}

function mergeObjects(base: ObjectNode, over: ObjectNode): ObjectNode {
  const entries = new Map<string, ObjectEntry>(base.entries);
  for (const [key, entry] of over.entries) {
    const inherited = base.entries.get(key);
    entries.set(
      key,
      inherited === undefined ? entry : {...entry, value: mergeNodes(inherited.value, entry.value)},
    );
  }
  return {...over, entries};
}

/** The base's items keep their places, so that devices keep their slots; new ones follow. */
function mergeById(base: ArrayNode, over: ArrayNode): ArrayNode {
  const overs = new Map(over.items.map((item) => [idOf(item), item]));
  const inherited = base.items.map((item) => {
    const change = overs.get(idOf(item));
    return change === undefined ? item : mergeNodes(item, change);
  });
  const known = new Set(base.items.map(idOf));
  const added = over.items.filter((item) => !known.has(idOf(item)));
  return {...over, items: [...inherited, ...added]};
}

const idOf = (item: SourceNode): unknown => stringAt(item, 'id')?.value;

/** An empty array has no ids, so it replaces: `[]` empties a list. */
const haveIds = ({items}: ArrayNode): boolean =>
  items.length > 0 && items.every((item) => idOf(item) !== undefined);

/** Carries out the deletions. Items of arrays are values, also when they are `null`. */
export function dropNulls(node: SourceNode): SourceNode {
  switch (node.kind) {
    case 'scalar':
      return node;
    case 'array':
      return {...node, items: node.items.map(dropNulls)};
    case 'object': {
      const kept = [...node.entries].filter(([, {value}]) => !isNull(value));
      return {
        ...node,
        entries: new Map(
          kept.map(([key, entry]) => [key, {...entry, value: dropNulls(entry.value)}]),
        ),
      };
    }
  }
}

const isNull = (node: SourceNode): boolean => node.kind === 'scalar' && node.value === null;
