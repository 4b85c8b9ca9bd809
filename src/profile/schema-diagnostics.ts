/**
 * What the schema's validator found, as diagnostics that say what was found and what is allowed.
 */
import {closest} from '../core/closest.js';
import type {Diagnostic, SourceRange} from '../core/diagnostic.js';
import {child, type JsonPointer, parsePointer, stepsOf} from '../core/pointer.js';
import {knownKeys, type Violation} from '../schema/validate.js';
import {describeFormat} from './formats.js';
import {childOf, nearestNode, plainValue, type SourceNode, stringAt} from './source-node.js';

type Problem = Pick<Diagnostic, 'code' | 'message' | 'hint'>;

/** The diagnostics for one tree, without those that only repeat another. */
export function explainViolations(
  violations: readonly Violation[],
  root: SourceNode,
): readonly Diagnostic[] {
  const diagnostics = violations.flatMap((violation) => explain(violation, root));
  const seen = new Set<string>();
  return diagnostics.filter((diagnostic) => {
    const key = identityOf(diagnostic);
    return seen.has(key) ? false : seen.add(key);
  });
}

/** Equal for two diagnostics that say the same of the same place. */
export const identityOf = ({code, location, message}: Diagnostic): string =>
  `${code} ${location?.file}:${location?.range?.start.offset} ${location?.range === undefined ? message : ''}`;

function explain(violation: Violation, root: SourceNode): readonly Diagnostic[] {
  const pointer = parsePointer(violation.instancePath);
  const {node} = nearestNode(root, pointer);
  switch (violation.keyword) {
    case 'additionalProperties': {
      const key = String(violation.params['additionalProperty']);
      return [atKey({node, key, pointer}, unknownKey(key, keysAt(pointer, root)))];
    }
    case 'propertyNames': {
      const key = String(violation.params['propertyName']);
      return [atKey({node, key, pointer}, wrongKey(key))];
    }
    case 'required': {
      const key = String(violation.params['missingProperty']);
      return [atOpening(node, pointer, missing(key))];
    }
    // The branch of the union, or the name of the property, has been explained already.
    case 'oneOf':
    case 'if':
      return [];
    default:
      // A violation inside `propertyNames` is about the key, and comes a second time as such.
      return violation.schemaPath.includes('/propertyNames/')
        ? []
        : [atValue(node, pointer, valueProblem(violation, {node, pointer}))];
  }
}

function unknownKey(key: string, allowed: readonly string[]): Problem {
  const near = closest(key, allowed);
  return {
    code: 'profile/unknown-key',
    message:
      near === undefined
        ? `Unknown key '${key}', allowed are ${allowed.join(', ')}`
        : `Unknown key '${key}', did you mean '${near}'? Allowed are ${allowed.join(', ')}`,
    ...(near !== undefined && {hint: `"${near}"`}),
  };
}

const wrongKey = (key: string): Problem => ({
  code: 'profile/wrong-key',
  message: `'${key}' is no feature name, allowed are lower-case letters, digits, '.', '_' and '-'`,
});

const missing = (key: string): Problem => ({
  code: 'profile/missing-key',
  message: `The key '${key}' is missing here`,
  hint: `add "${key}": …`,
});

function valueProblem(
  {keyword, params}: Violation,
  {node, pointer}: {readonly node: SourceNode; readonly pointer: JsonPointer},
): Problem {
  const found = describeValue(node);
  switch (keyword) {
    case 'type':
      return {
        code: 'profile/wrong-type',
        message: `Found ${found}, allowed is ${describeTypes(params['type'])}`,
      };
    case 'enum':
    case 'const':
      return notAllowed(
        node,
        (params['allowedValues'] ?? [params['allowedValue']]) as readonly unknown[],
      );
    case 'discriminator':
      return notAllowed(childOf(node, 'type') ?? node, ['user', 'none']);
    case 'minimum':
    case 'maximum':
      return {
        code: 'profile/out-of-range',
        message: `Found ${found}, allowed is ${keyword === 'minimum' ? 'at least' : 'at most'} ${String(params['limit'])}`,
      };
    case 'minLength':
      return {
        code: 'profile/too-short',
        message: 'Found an empty string, allowed is at least one character',
      };
    case 'maxLength':
    case 'maxItems': {
      const unit = keyword === 'maxItems' ? 'items' : 'characters';
      return {
        code: 'profile/too-long',
        message: `Found ${lengthOf(node)} ${unit}, allowed are at most ${String(params['limit'])}`,
      };
    }
    case 'pattern':
      return describeFormat(pointer, String(node.kind === 'scalar' ? node.value : found));
    default:
      return {
        code: 'profile/not-allowed',
        message: `Found ${found}, which the schema refuses (${keyword})`,
      };
  }
}

function notAllowed(node: SourceNode, values: readonly unknown[]): Problem {
  const names = values.map(String);
  const near = node.kind === 'scalar' ? closest(String(node.value), names) : undefined;
  return {
    code: 'profile/not-allowed',
    message: `Found ${describeValue(node)}, allowed ${names.length === 1 ? 'is' : 'are'} ${names.join(', ')}`,
    ...(near !== undefined && {hint: `"${near}"`}),
  };
}

/** The keys that an object may have; inside a union, those of the branch that its tags select. */
function keysAt(pointer: JsonPointer, root: SourceNode): readonly string[] {
  let node: SourceNode | undefined = root;
  let pattern = '';
  for (const step of stepsOf(pointer)) {
    const inArray: boolean = node?.kind === 'array';
    node = node && childOf(node, step);
    pattern += inArray ? '/*' : `/${step}`;
    const tag = node && stringAt(node, 'type')?.value;
    if (knownKeys[`${pattern}#${String(tag)}`] !== undefined) pattern += `#${String(tag)}`;
  }
  return knownKeys[pattern] ?? [];
}

function describeValue(node: SourceNode): string {
  switch (node.kind) {
    case 'array':
      return 'an array';
    case 'object':
      return 'an object';
    case 'scalar': {
      const text = String(plainValue(node));
      return typeof node.value === 'string'
        ? `the string '${text.length > 60 ? `${text.slice(0, 60)}…` : text}'`
        : `'${text}'`;
    }
  }
}

const TYPE_NAMES: Readonly<Record<string, string>> = {
  string: 'a string in double quotes',
  integer: 'a whole number',
  number: 'a number',
  boolean: 'true or false',
  object: 'an object in {}',
  array: 'an array in []',
};

const describeTypes = (type: unknown): string =>
  [type]
    .flat()
    .map((name) => TYPE_NAMES[String(name)] ?? String(name))
    .join(' or ');

const lengthOf = (node: SourceNode): number =>
  node.kind === 'array' ? node.items.length : String(plainValue(node)).length;

const atValue = (node: SourceNode, pointer: JsonPointer, problem: Problem): Diagnostic => ({
  severity: 'error',
  location: {file: node.file.shown, pointer, range: node.range},
  ...problem,
});

function atKey(
  at: {readonly node: SourceNode; readonly key: string; readonly pointer: JsonPointer},
  problem: Problem,
): Diagnostic {
  const {node, key, pointer} = at;
  const written = node.kind === 'object' ? (node.entries.get(key)?.key ?? node) : node;
  return {
    severity: 'error',
    location: {file: written.file.shown, pointer: child(pointer, key), range: written.range},
    ...problem,
  };
}

/** An object has no better place for what it lacks than its opening brace. */
function atOpening(node: SourceNode, pointer: JsonPointer, problem: Problem): Diagnostic {
  const {start} = node.range;
  const end = {...start, column: start.column + 1, offset: start.offset + 1};
  const range: SourceRange = {start, end};
  return {severity: 'error', location: {file: node.file.shown, pointer, range}, ...problem};
}
