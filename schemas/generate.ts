/**
 * Makes everything that is derived from the schemas: TypeScript types, validators, reference page.
 */
import {readFile, writeFile} from 'node:fs/promises';
import path from 'node:path';
import {compile, type JSONSchema} from 'json-schema-to-typescript';

type Json = {[key: string]: unknown};
const folder = path.resolve('schemas');

async function load(file: string): Promise<Json> {
  const schema = JSON.parse(await readFile(file, 'utf8')) as Json;
  return (await inline(schema, path.dirname(file))) as Json;
}

async function inline(node: unknown, base: string): Promise<unknown> {
  if (Array.isArray(node)) return Promise.all(node.map((item) => inline(item, base)));
  if (typeof node !== 'object' || node === null) return node;
  const {$ref, $schema: _s, ...rest} = node as Json;
  const own = Object.fromEntries(
    await Promise.all(
      Object.entries({...rest, ...(typeof _s === 'object' ? {$schema: _s} : {})}).map(
        async ([key, value]) => [key, await inline(value, base)],
      ),
    ),
  );
  return typeof $ref === 'string' ? {...(await load(path.resolve(base, $ref))), ...own} : own;
}

function resolved(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(resolved);
  if (typeof node !== 'object' || node === null) return node;
  const out: Json = Object.fromEntries(Object.entries(node).map(([k, v]) => [k, resolved(v)]));
  const props = out['properties'] as {[k: string]: Json} | undefined;
  if (props && out['type'] === 'object') {
    delete props['$schema'];
    delete props['extends'];
    out['required'] = Object.entries(props)
      .filter(
        ([k, p]) =>
          ((out['required'] as string[]) ?? []).includes(k) ||
          'default' in p ||
          p['x-kvmrun'] === 'derived',
      )
      .map(([k]) => k);
  }
  return out;
}

const root = await load(path.join(folder, 'profile.schema.json'));
const opts = {
  bannerComment: '',
  additionalProperties: false,
  ignoreMinAndMaxItems: true,
  style: {singleQuote: true, bracketSpacing: false, printWidth: 100},
};
const a = await compile(structuredClone(root) as JSONSchema, 'Profile', opts);
const b = await compile(
  {...(resolved(structuredClone(root)) as JSONSchema), title: 'ResolvedProfile'},
  'ResolvedProfile',
  opts,
);
await writeFile('src/schema/generated/profile.ts', a);
await writeFile('src/schema/generated/resolved-profile.ts', b);
