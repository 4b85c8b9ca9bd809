/**
 * Reads the schemas, which refer to each other by relative path, into one tree.
 */
import {readFile} from 'node:fs/promises';
import path from 'node:path';

/** A JSON Schema, draft-07. */
export interface Schema {
  readonly [keyword: string]: unknown;
}

/** The schema in a file with every `$ref` replaced by what it refers to. */
export async function loadSchema(file: string): Promise<Schema> {
  return (await inline(await readSchema(file), path.dirname(file))) as Schema;
}

export async function readSchema(file: string): Promise<Schema> {
  const {$schema: _, ...schema} = JSON.parse(await readFile(file, 'utf8')) as Schema;
  return schema;
}

async function inline(node: unknown, folder: string): Promise<unknown> {
  if (Array.isArray(node)) return Promise.all(node.map((item) => inline(item, folder)));
  if (!isSchema(node)) return node;
  const {$ref, ...beside} = node;
  const entries = Object.entries(beside).map(async ([key, value]) => [
    key,
    await inline(value, folder),
  ]);
  const own = Object.fromEntries(await Promise.all(entries)) as Schema;
  return typeof $ref === 'string'
    ? {...(await loadSchema(path.resolve(folder, $ref))), ...own}
    : own;
}

export const isSchema = (node: unknown): node is Schema =>
  typeof node === 'object' && node !== null && !Array.isArray(node);

/** The properties of an object schema, in the order in which they are written. */
export const propertiesOf = (schema: Schema): readonly (readonly [string, Schema])[] =>
  Object.entries((schema['properties'] ?? {}) as Record<string, Schema>);

export const requiredOf = (schema: Schema): readonly string[] =>
  (schema['required'] ?? []) as readonly string[];

/** Rebuilds a schema from the inside out. */
export function mapSchema(node: unknown, change: (schema: Schema) => Schema): unknown {
  if (Array.isArray(node)) return node.map((item) => mapSchema(item, change));
  if (!isSchema(node)) return node;
  const entries = Object.entries(node).map(([key, value]) => [
    key,
    // A default is a value, not a schema.
    key === 'default' ? value : mapSchema(value, change),
  ]);
  return change(Object.fromEntries(entries) as Schema);
}
