/**
 * Schema → TypeScript: the profile as people write it, and as it is after `extends` and defaults.
 */
import {compile, type JSONSchema} from 'json-schema-to-typescript';
import {mapSchema, propertiesOf, requiredOf, type Schema} from './load-schema.js';

const STYLE = {
  bannerComment: '/** Generated from schemas/ by schemas/generate.ts. Do not edit. */',
  additionalProperties: false,
  ignoreMinAndMaxItems: true,
  style: {singleQuote: true, bracketSpacing: false, printWidth: 100},
} as const;

export const generateProfileType = (root: Schema): Promise<string> =>
  compile(structuredClone(root) as JSONSchema, 'Profile', STYLE);

export const generateResolvedType = (root: Schema): Promise<string> =>
  compile(
    {...(mapSchema(root, resolved) as JSONSchema), title: 'ResolvedProfile'},
    'ResolvedProfile',
    STYLE,
  );

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
