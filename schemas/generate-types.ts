/**
 * Schema → TypeScript: the profile as people write it, and as it is after `extends` and defaults.
 */
import {compile, type JSONSchema} from 'json-schema-to-typescript';
import {mapSchema, propertiesOf, requiredOf, type Schema} from './load-schema.js';

const STYLE = {
  bannerComment: '/** Generated from schemas/ by schemas/generate.ts. Do not edit. */',
  additionalProperties: false,
  ignoreMinAndMaxItems: true,
  style: {singleQuote: true, bracketSpacing: false, printWidth: 160},
} as const;

export const generateProfileType = async (root: Schema): Promise<string> =>
  polish(await compile(structuredClone(root) as JSONSchema, 'Profile', STYLE));

export const generateResolvedType = (root: Schema): Promise<string> =>
  generateFilledIn(root, 'ResolvedProfile');

export const generateLockType = (lock: Schema): Promise<string> => generateFilledIn(lock, 'Lock');

const generateFilledIn = async (root: Schema, title: string): Promise<string> =>
  polish(await compile({...(mapSchema(root, resolved) as JSONSchema), title}, title, STYLE));

/** Comments on one line, everything `readonly`, and an empty line before each type. */
const polish = (code: string): string =>
  code
    .replace(/\n *\*(?: @(?:max|min)Items \d+)?(?=\n)/g, '')
    .replace(/\/\*\*\n *\* (.*)\n *\*\//g, '/** $1 */')
    .replace(/^( +)(["$\w]+\??|\[k: string\]): /gm, '$1readonly $2: ')
    .replace(/: (\w+\[\];)$/gm, ': readonly $1')
    .replace(/\}\n(?=\/\*\*|export)/g, '}\n\n');

/** What kvmrun fills in is there; what only steers reading is gone. */
function resolved(schema: Schema): Schema {
  if (schema['type'] !== 'object' || schema['properties'] === undefined) return schema;
  const properties = propertiesOf(schema).filter(([key]) => key !== '$schema' && key !== 'extends');
  const required = properties
    .filter(
      ([key, property]) =>
        requiredOf(schema).includes(key) ||
        'default' in property ||
        property['x-kvmrun'] === 'derived',
    )
    .map(([key]) => key);
  return {...schema, properties: Object.fromEntries(properties), required};
}
