/**
 * What the schema's validator found, as diagnostics in the right place: an unknown key at the key, a
 * missing one at the opening brace of its object, anything else at the value.
 */
import type {Diagnostic, Location} from '../core/diagnostic.js';
import {child, type JsonPointer, parsePointer} from '../core/pointer.js';
import type {Violation} from '../schema/validate.js';
import {deletionsIn, keysAt} from './known-keys.js';
import {
  describeForeignKey,
  describeMissingKey,
  describeNotAllowed,
  describeUnknownKey,
  describeValue,
  describeWrongKey,
  type Problem,
} from './schema-problems.js';
import {childOf, nearestNode, type SourceNode, stringAt} from './source-node.js';

/** Guessing what was meant takes time, and no file has that many mistakes by accident. */
const MOST = 1000;

/** The diagnostics for one tree, without those that only repeat another. */
export function explainViolations(
  violations: readonly Violation[],
  root: SourceNode,
): readonly Diagnostic[] {
  return distinct(violations.slice(0, MOST).flatMap((violation) => explain(violation, root)));
}

/** `null` deletes what a base has, so that a key which no base can have is a slip of the pen. */
export function findUnknownDeletions(root: SourceNode): readonly Diagnostic[] {
  return deletionsIn(root)
    .slice(0, MOST)
    .flatMap(({parent: node, pointer, key}) => {
      const {ofAnyKind} = keysAt(pointer, root);
      return ofAnyKind.length === 0 || ofAnyKind.includes(key)
        ? []
        : [at(keyLocation({node, pointer, key}), describeUnknownKey(key, ofAnyKind))];
    });
}

/** Drops what has been said of the same place already. */
export function distinct(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  const first = new Map<string, Diagnostic>();
  for (const diagnostic of diagnostics) {
    const key = identityOf(diagnostic);
    if (!first.has(key)) first.set(key, diagnostic);
  }
  return [...first.values()];
}

/** Several keys may be missing from one opening brace; anywhere else the code tells enough. */
function identityOf({code, location, message}: Diagnostic): string {
  const offset = location?.range?.start.offset;
  const told = offset === undefined || code === 'profile/missing-key' ? message : '';
  return [code, location?.file, offset, told].join(' ');
}

function explain(violation: Violation, root: SourceNode): readonly Diagnostic[] {
  const {keyword, params, schemaPath} = violation;
  const pointer = parsePointer(violation.instancePath);
  const {node} = nearestNode(root, pointer);
  switch (keyword) {
    case 'additionalProperties':
      return [extraKey({node, pointer, key: String(params['additionalProperty'])}, root)];
    case 'propertyNames': {
      const key = String(params['propertyName']);
      return [at(keyLocation({node, pointer, key}), describeWrongKey(key))];
    }
    case 'required':
      return [atOpening(node, pointer, describeMissingKey(String(params['missingProperty'])))];
    case 'discriminator':
      return unknownKind(node, pointer, root);
    // What the chosen branch found has been told already.
    case 'oneOf':
    case 'if':
      return [];
    default:
      // A violation inside `propertyNames` is about the key, and comes a second time as such.
      return schemaPath.includes('/propertyNames/')
        ? []
        : [at(locationOf(node, pointer), describeValue(violation, {node, pointer, root}))];
  }
}

interface PlacedKey {
  /** The object that has the key. */
  readonly node: SourceNode;
  readonly pointer: JsonPointer;
  readonly key: string;
}

function extraKey(placed: PlacedKey, root: SourceNode): Diagnostic {
  const {node, pointer, key} = placed;
  const {allowed, ofAnyKind, kinds} = keysAt(pointer, root);
  const type = kinds.length > 0 && ofAnyKind.includes(key) ? stringAt(node, 'type') : undefined;
  if (type === undefined) return at(keyLocation(placed), describeUnknownKey(key, allowed));
  const keyPlace = keyLocation(placed);
  const typePlace = locationOf(type, child(pointer, 'type'));
  const problem = describeForeignKey({key, type: String(type.value), allowed});
  // The object's own place is in the file that had the last word, and that is where to mend it.
  return keyPlace.file === node.file.shown
    ? {...at(keyPlace, problem), related: [{message: 'the type is here', location: typePlace}]}
    : {
        ...at(typePlace, problem),
        hint: `add "${key}": null${stringAt(node, 'id') ? ', or choose another id' : ''}`,
        related: [{message: `'${key}' is here`, location: keyPlace}],
      };
}

/** A missing `type` is told as a missing key. */
function unknownKind(
  node: SourceNode,
  pointer: JsonPointer,
  root: SourceNode,
): readonly Diagnostic[] {
  const type = childOf(node, 'type');
  if (type === undefined) return [];
  const problem = describeNotAllowed(type, keysAt(pointer, root).kinds);
  return [at(locationOf(type, child(pointer, 'type')), problem)];
}

const at = (location: Location, problem: Problem): Diagnostic => ({
  severity: 'error',
  location,
  ...problem,
});

const locationOf = (node: SourceNode, pointer: JsonPointer): Location => ({
  file: node.file.shown,
  pointer,
  range: node.range,
});

function keyLocation({node, pointer, key}: PlacedKey): Location {
  const written = node.kind === 'object' ? (node.entries.get(key)?.key ?? node) : node;
  return {file: written.file.shown, pointer: child(pointer, key), range: written.range};
}

/** An object has no better place for what it lacks than its opening brace. */
function atOpening(node: SourceNode, pointer: JsonPointer, problem: Problem): Diagnostic {
  const {start} = node.range;
  const end = {...start, column: start.column + 1, offset: start.offset + 1};
  return at({file: node.file.shown, pointer, range: {start, end}}, problem);
}
