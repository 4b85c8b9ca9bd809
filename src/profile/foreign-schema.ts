/**
 * Checks a value by somebody else's JSON Schema, which is read and not compiled: it is large, few
 * profiles need it, and a mistake in one of many branches has to be told in the words of the branch
 * that was meant.
 *
 * Knows the keywords that cloud-init's schemas use, and is lenient where two branches of a `oneOf`
 * fit at once.
 */
import {closest} from '../core/closest.js';
import {isObject} from '../core/json.js';
import {child, type JsonPointer, stepsOf} from '../core/pointer.js';
import type {ForeignSchema} from '../schema/cloud-schemas.js';

export interface Finding {
  readonly at: JsonPointer;
  /** `deprecated`: it still works. */
  readonly kind: 'wrong' | 'deprecated';
  readonly message: string;
  readonly hint?: string;
}

/** A value with its place. */
interface Place {
  readonly value: unknown;
  readonly at: JsonPointer;
}

type Check = (schema: ForeignSchema, place: Place) => readonly Finding[];

export function findForeignViolations(
  root: ForeignSchema,
  value: unknown,
  at: JsonPointer,
): readonly Finding[] {
  const check: Check = (schema, place) => {
    const resolved = resolve(schema, root);
    const wrongType = typeProblem(resolved, place);
    if (wrongType.length > 0) return wrongType;
    return [
      ...deprecation(resolved, place),
      ...valueProblems(resolved, place),
      ...itemProblems(resolved, place, check),
      ...memberProblems(resolved, place, check),
      ...schemasIn(resolved['allOf']).flatMap((branch) => check(branch, place)),
      ...(['oneOf', 'anyOf'] as const).flatMap((keyword) =>
        branchProblems(schemasIn(resolved[keyword]), {place, check, root}),
      ),
    ];
  };
  return check(root, {value, at});
}

const schemasIn = (value: unknown): readonly ForeignSchema[] =>
  Array.isArray(value) ? value.filter(isObject) : [];

function resolve(schema: ForeignSchema, root: ForeignSchema): ForeignSchema {
  const {$ref: reference, ...beside} = schema;
  if (typeof reference !== 'string') return schema;
  let found: unknown = root;
  for (const step of stepsOf(reference.slice(1) as JsonPointer)) {
    found = isObject(found) ? found[step] : undefined;
  }
  if (!isObject(found)) throw new Error(`The schema has no ${reference}`);
  return {...resolve(found, root), ...beside};
}

const wrong = ({at}: Place, message: string, hint?: string): readonly Finding[] => [
  {at, kind: 'wrong', message, ...(hint !== undefined && {hint})},
];

const ARTICLES: Readonly<Record<string, string>> = {
  array: 'an array',
  boolean: 'true or false',
  integer: 'a whole number',
  null: 'null',
  number: 'a number',
  object: 'an object',
  string: 'a string',
};

function typeOf(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'array';
  return Number.isInteger(value) ? 'integer' : typeof value;
}

const textsIn = (value: unknown): readonly string[] =>
  [value].flat().filter((item): item is string => typeof item === 'string');

const isOfType = (value: unknown, types: readonly string[]): boolean =>
  types.includes(typeOf(value)) || (typeof value === 'number' && types.includes('number'));

function typeProblem({type}: ForeignSchema, place: Place): readonly Finding[] {
  const types = textsIn(type);
  return types.length === 0 || isOfType(place.value, types) ? [] : describeType(place, types);
}

function describeType(place: Place, types: readonly string[]): readonly Finding[] {
  const allowed = types.map((type) => ARTICLES[type] ?? type).join(' or ');
  return wrong(place, `found ${show(place.value)}, allowed is ${allowed}`);
}

function show(value: unknown): string {
  if (typeof value === 'object' && value !== null) return ARTICLES[typeOf(value)] ?? '';
  const text = JSON.stringify(value);
  return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}

function deprecation(schema: ForeignSchema, {at}: Place): readonly Finding[] {
  if (schema['deprecated'] !== true) return [];
  const since = schema['deprecated_version'];
  const instead = schema['deprecated_description'];
  const version = typeof since === 'string' ? ` since version ${since}` : '';
  return [
    {
      at,
      kind: 'deprecated',
      message: `this is deprecated${version}`,
      ...(typeof instead === 'string' && {hint: instead.replaceAll('**', '')}),
    },
  ];
}

function valueProblems(schema: ForeignSchema, place: Place): readonly Finding[] {
  const {value} = place;
  const allowed = schema['enum'];
  if (Array.isArray(allowed) && !allowed.includes(value)) {
    const near = typeof value === 'string' ? closest(value, textsIn(allowed)) : undefined;
    const list = allowed.map((one) => JSON.stringify(one)).join(', ');
    return wrong(place, `found ${show(value)}, allowed are ${list}`, near && JSON.stringify(near));
  }
  const {pattern, minimum} = schema;
  if (
    typeof value === 'string' &&
    typeof pattern === 'string' &&
    !new RegExp(pattern).test(value)
  ) {
    return wrong(place, `found ${show(value)}, allowed is what fits ${pattern}`);
  }
  if (typeof value === 'number' && typeof minimum === 'number' && value < minimum) {
    return wrong(place, `found ${value}, allowed is at least ${minimum}`);
  }
  return [];
}

function itemProblems(schema: ForeignSchema, place: Place, check: Check): readonly Finding[] {
  const {value, at} = place;
  if (!Array.isArray(value)) return [];
  const {items, minItems = 0, maxItems = Number.POSITIVE_INFINITY} = schema;
  const found = `found ${value.length} ${value.length === 1 ? 'item' : 'items'}`;
  if (value.length < Number(minItems)) {
    return wrong(place, `${found}, allowed are at least ${String(minItems)}`);
  }
  if (value.length > Number(maxItems)) {
    return wrong(place, `${found}, allowed are at most ${String(maxItems)}`);
  }
  if (schema['uniqueItems'] === true && new Set(value.map(toText)).size < value.length) {
    return wrong(place, 'found the same item twice');
  }
  // Some schemas have one for each item.
  const schemas = [items ?? schema['prefixItems']].flat().filter(isObject);
  return value.flatMap((item: unknown, index) => {
    const own = Array.isArray(items ?? schema['prefixItems']) ? schemas[index] : schemas[0];
    return own === undefined ? [] : check(own, {value: item, at: child(at, index)});
  });
}

const toText = (value: unknown): string => JSON.stringify(value);

function memberProblems(schema: ForeignSchema, place: Place, check: Check): readonly Finding[] {
  const {value, at} = place;
  if (!isObject(value)) return [];
  const keys = Object.keys(value);
  if (keys.length < Number(schema['minProperties'] ?? 0)) {
    return wrong(place, 'found an object without keys, allowed is at least one');
  }
  const missing = textsIn(schema['required']).filter((key) => !(key in value));
  return [
    ...missing.flatMap((key) => wrong(place, `the key '${key}' is missing here`)),
    ...keys.flatMap((key) =>
      memberProblem(key, {schema, check, place: {value: value[key], at: child(at, key)}}),
    ),
  ];
}

function memberProblem(
  key: string,
  {
    schema,
    check,
    place,
  }: {readonly schema: ForeignSchema; readonly check: Check; readonly place: Place},
): readonly Finding[] {
  const {properties, patternProperties, additionalProperties} = schema;
  const own = isObject(properties) && Object.hasOwn(properties, key) ? properties[key] : undefined;
  const fitting = Object.entries(isObject(patternProperties) ? patternProperties : {})
    .filter(([pattern]) => new RegExp(pattern).test(key))
    .map(([, member]) => member);
  const known = [own, ...fitting].filter(isObject);
  if (known.length > 0) return known.flatMap((member) => check(member, place));
  if (isObject(additionalProperties)) return check(additionalProperties, place);
  if (additionalProperties !== false) return [];
  const near = closest(key, Object.keys(isObject(properties) ? properties : {}));
  return wrong(
    place,
    `unknown key '${key}'${near === undefined ? '' : `, did you mean '${near}'?`}`,
    near && JSON.stringify(near),
  );
}

interface Branches {
  readonly place: Place;
  readonly check: Check;
  readonly root: ForeignSchema;
}

/** What is wrong by the branch that comes nearest to what was written. */
function branchProblems(
  branches: readonly ForeignSchema[],
  {place, check, root}: Branches,
): readonly Finding[] {
  if (branches.length === 0) return [];
  const fitting = branches.filter((branch) => {
    const types = typesOf(branch, root);
    return types.length === 0 || isOfType(place.value, types);
  });
  if (fitting.length === 0) {
    return describeType(place, [...new Set(branches.flatMap((branch) => typesOf(branch, root)))]);
  }
  const [nearest = []] = fitting.map((branch) => check(branch, place)).sort(byNearness);
  return nearest;
}

/** None for whatever takes any type. */
function typesOf(branch: ForeignSchema, root: ForeignSchema): readonly string[] {
  const schema = resolve(branch, root);
  const own = textsIn(schema['type']);
  if (own.length > 0) return own;
  const inner = schemasIn(schema['oneOf'] ?? schema['anyOf']).map((one) => typesOf(one, root));
  return inner.some((types) => types.length === 0) ? [] : inner.flat();
}

/** Nothing wrong before something, then what is wrong further inside, then what is less. */
function byNearness(one: readonly Finding[], other: readonly Finding[]): number {
  const [mistakes, others] = [mistakesIn(one), mistakesIn(other)];
  if (mistakes.length === 0 || others.length === 0) {
    return mistakes.length - others.length || one.length - other.length;
  }
  return depthOf(others) - depthOf(mistakes) || mistakes.length - others.length;
}

const mistakesIn = (findings: readonly Finding[]): readonly Finding[] =>
  findings.filter(({kind}) => kind === 'wrong');

const depthOf = (findings: readonly Finding[]): number =>
  Math.max(...findings.map(({at}) => stepsOf(at).length));
