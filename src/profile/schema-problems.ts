/**
 * The words for what the schema's validator found: the value found, what is allowed, and what was
 * probably meant.
 */
import {parseByteSize} from '../core/byte-size.js';
import {closest} from '../core/closest.js';
import type {Diagnostic} from '../core/diagnostic.js';
import type {JsonPointer} from '../core/pointer.js';
import type {Violation} from '../schema/validate.js';
import {describeFormat, describeMissingUnit} from './formats.js';
import {keysAt} from './known-keys.js';
import type {ScalarNode, SourceNode} from './source-node.js';

export type Problem = Pick<Diagnostic, 'code' | 'message' | 'hint'>;

/** A value with its place in the tree. */
export interface Found {
  readonly node: SourceNode;
  readonly pointer: JsonPointer;
  readonly root: SourceNode;
}

export function describeUnknownKey(key: string, allowed: readonly string[]): Problem {
  const near = closest(key, allowed);
  const guess = near === undefined ? '' : `did you mean '${near}'? `;
  return {
    code: 'profile/unknown-key',
    message: `Unknown key '${key}', ${guess}allowed are ${allowed.join(', ')}`,
    ...(near !== undefined && {hint: `"${near}"`}),
  };
}

export const describeForeignKey = (found: {
  readonly key: string;
  readonly type: string;
  readonly allowed: readonly string[];
}): Problem => ({
  code: 'profile/key-of-other-type',
  message: `The key '${found.key}' does not go with the type '${found.type}', allowed are ${found.allowed.join(', ')}`,
});

export const describeWrongKey = (key: string): Problem => ({
  code: 'profile/wrong-key',
  message: `'${key}' is no feature name, allowed are lower-case letters, digits, '.', '_' and '-'`,
});

export const describeMissingKey = (key: string): Problem => ({
  code: 'profile/missing-key',
  message: `The key '${key}' is missing here`,
  hint: `add "${key}": …`,
});

/** A value that a keyword about values refuses. */
export function describeValue({keyword, params}: Violation, found: Found): Problem {
  const {node, pointer} = found;
  const limit = String(params['limit']);
  switch (keyword) {
    case 'type':
      return describeWrongType([params['type']].flat().map(String), found);
    case 'enum':
      return describeNotAllowed(node, params['allowedValues'] as readonly unknown[]);
    case 'const':
      return describeNotAllowed(node, [params['allowedValue']]);
    case 'minimum':
      return {
        code: 'profile/out-of-range',
        message: `Found ${nameOf(node)}, allowed is at least ${limit}`,
      };
    case 'maximum':
      return {
        code: 'profile/out-of-range',
        message: `Found ${nameOf(node)}, allowed is at most ${limit}`,
      };
    case 'minLength':
      return {
        code: 'profile/too-short',
        message: 'Found an empty string, allowed is at least one character',
      };
    case 'maxLength':
      return {
        code: 'profile/too-long',
        message: `Found '${Array.from(textOf(node)).length}' characters, allowed are at most ${limit}`,
      };
    case 'minItems':
      return {
        code: 'profile/too-short',
        message: 'Found no items, allowed is at least one',
      };
    case 'maxItems':
      return {
        code: 'profile/too-long',
        message: `Found '${node.kind === 'array' ? node.items.length : 0}' items, allowed are at most ${limit}`,
      };
    case 'pattern':
      return describeFormat(pointer, textOf(node)) ?? describeOther(keyword, node);
    default:
      return describeOther(keyword, node);
  }
}

const describeOther = (keyword: string, node: SourceNode): Problem => ({
  code: 'profile/not-allowed',
  message: `Found ${nameOf(node)}, which the schema does not allow (${keyword})`,
});

export function describeNotAllowed(node: SourceNode, values: readonly unknown[]): Problem {
  const names = values.map(String);
  const near = node.kind === 'scalar' ? closest(String(node.value), names) : undefined;
  const verb = names.length === 1 ? 'is' : 'are';
  return {
    code: 'profile/not-allowed',
    message: `Found ${nameOf(node)}, allowed ${verb} ${names.join(', ')}`,
    ...(near !== undefined && {hint: `"${near}"`}),
  };
}

function describeWrongType(types: readonly string[], found: Found): Problem {
  const {node, pointer} = found;
  if (types.includes('string') && node.kind === 'scalar' && typeof node.value === 'number') {
    const problem = describeMissingUnit(pointer, node.value);
    if (problem !== undefined) return problem;
  }
  if (node.kind === 'scalar' && types.includes('object') && isForSecret(found)) return SECRET;
  const hint = node.kind === 'scalar' ? meant(node, types, found) : undefined;
  return {
    code: 'profile/wrong-type',
    message: `Found ${nameOf(node)}, allowed is ${types.map((type) => TYPE_NAMES[type] ?? type).join(' or ')}`,
    ...(hint !== undefined && {hint}),
  };
}

/** Where only a file or a variable can be named. */
const isForSecret = ({pointer, root}: Found): boolean =>
  keysAt(pointer, root).allowed.toSorted().join(' ') === 'env file';

/** What was found may be one, and is not repeated. */
const SECRET: Problem = {
  code: 'profile/secret-in-profile',
  message:
    'What belongs here is secret, so the profile only names the file or the environment variable that holds it',
  hint: '{"file": "~/.config/password"}, or {"env": "PASSWORD"}',
};

const TYPE_NAMES: Readonly<Record<string, string>> = {
  string: 'a string in double quotes',
  integer: 'a whole number',
  number: 'a number',
  boolean: 'true or false',
  object: 'an object in {}',
  array: 'an array in []',
};

/** The same value in the type that is allowed. */
function meant(
  {value}: ScalarNode,
  types: readonly string[],
  {pointer, root}: Found,
): string | undefined {
  if (typeof value === 'string') {
    if (types.includes('integer') && /^[1-9][0-9]{0,9}$/.test(value)) return value;
    if (types.includes('boolean') && /^(true|false)$/.test(value)) return value;
  }
  if (typeof value === 'number' && types.includes('string')) return `"${value}"`;
  if (!types.includes('object')) return undefined;
  const {allowed} = keysAt(pointer, root);
  const key = mainKeysFor(value).find((name) => allowed.includes(name));
  return key && JSON.stringify({[key]: value}).replace(':', ': ');
}

/** The keys of which people write the value in place of the object. */
function mainKeysFor(value: ScalarNode['value']): readonly string[] {
  if (typeof value === 'number') return ['count'];
  if (typeof value !== 'string') return [];
  return parseByteSize(value) === undefined ? ['path', 'type'] : ['path', 'size'];
}

const textOf = (node: SourceNode): string => (node.kind === 'scalar' ? String(node.value) : '');

const LONGEST_SHOWN = 60;

function nameOf(node: SourceNode): string {
  switch (node.kind) {
    case 'array':
      return 'an array';
    case 'object':
      return 'an object';
    case 'scalar': {
      const text = String(node.value);
      const shown = text.length > LONGEST_SHOWN ? `${text.slice(0, LONGEST_SHOWN)}…` : text;
      return typeof node.value === 'string' ? `the string '${shown}'` : `'${shown}'`;
    }
  }
}
