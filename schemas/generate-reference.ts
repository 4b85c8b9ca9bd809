/**
 * Schema → the reference page: every field with its type, default and meaning.
 */
import {isSchema, propertiesOf, requiredOf, type Schema} from './load-schema.js';

const HEAD = `# Profile reference

<!-- Generated from schemas/ by schemas/generate.ts. Do not edit. -->

A profile is a JSON file; \`//\` comments and trailing commas are allowed. It names its schema, so that editors complete and
check it, offline too:

\`\`\`jsonc
{
  "$schema": "./node_modules/kvmrun/schemas/profile.schema.json",
  "name": "web"
}
\`\`\`

- **Paths** are relative to the file that names them. \`~\` is not replaced, but for \`~/\` in \`cloudInit\`, \`ignition\` and \`credentials\`.
- **Sizes** are strings: a number and \`KiB\`, \`MiB\`, \`GiB\` or \`TiB\`, such as \`"1.5GiB"\`. Memory comes in whole MiB, disks in
  whole sectors of 512 bytes.
- **Durations** are strings: a whole number and \`ms\`, \`s\`, \`min\` or \`h\`, such as \`"90s"\`.
- **\`extends\`** starts from other profiles: \`"../base.json"\`, or \`"kvmrun:base/linux"\`, which kvmrun ships. Of several, later
  ones win; the file itself wins over all.
- **Merging** has one rule: objects merge, scalars replace, arrays whose items have an \`id\` merge by that \`id\`, other arrays
  replace, \`null\` deletes.
`;

interface Field {
  readonly name: string;
  readonly schema: Schema;
  readonly need: 'required' | 'optional';
}

export function generateReference(root: Schema): string {
  const sections = [section('Profile', root), ...nested(root, '')];
  return `${[HEAD, ...sections].join('\n')}`;
}

function nested(schema: Schema, at: string): readonly string[] {
  return propertiesOf(schema).flatMap(([key, property]) => {
    const name = at === '' ? key : `${at}.${key}`;
    const items = property['items'];
    if (isSchema(items) && items['type'] === 'object') return objectSections(items, `${name}[]`);
    const isPlain = property['properties'] === undefined && property['oneOf'] === undefined;
    return isPlain ? [] : objectSections(property, name);
  });
}

function objectSections(schema: Schema, name: string): readonly string[] {
  const branches = (schema['oneOf'] ?? []) as readonly Schema[];
  if (branches.length === 0) return [section(name, schema), ...nested(schema, name)];
  return [
    `## ${name}\n\n${String(schema['description'])} Its \`type\` selects the kind.\n`,
    ...branches.flatMap((branch) => {
      const type = Object.fromEntries(propertiesOf(branch))['type'] as Schema;
      const title = `${name} of type ${String(type['const'])}`;
      return [section(title, branch), ...nested(branch, name)];
    }),
  ];
}

function section(title: string, schema: Schema): string {
  const fields = propertiesOf(schema).map(
    ([name, property]): Field => ({
      name,
      schema: property,
      need: requiredOf(schema).includes(name) ? 'required' : 'optional',
    }),
  );
  return [
    `## ${title}\n`,
    `${String(schema['description'])}\n`,
    '| field | type | default | meaning |',
    '|---|---|---|---|',
    ...fields.map(row),
    '',
  ].join('\n');
}

function row({name, schema, need}: Field): string {
  const cells = [
    `\`${name}\``,
    typeOf(schema),
    defaultOf(schema, need),
    String(schema['description']),
  ];
  return `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
}

function typeOf(schema: Schema): string {
  if ('const' in schema) return `\`${JSON.stringify(schema['const'])}\``;
  if (Array.isArray(schema['enum'])) {
    return schema['enum'].map((value) => `\`${JSON.stringify(value)}\``).join(', ');
  }
  const {tsType} = schema;
  if (typeof tsType === 'string' && schema['type'] !== 'object') {
    return `\`${tsType.replaceAll('readonly ', '')}\``;
  }
  const {type, minimum, maximum, pattern, additionalProperties} = schema;
  if (['path', 'home-path'].includes(String(schema['x-kvmrun']))) return 'path';
  if (typeof pattern === 'string' && pattern.includes('GiB')) return 'size';
  if (typeof pattern === 'string' && pattern.includes('min')) return 'duration';
  if (isSchema(additionalProperties)) return `object of ${String(additionalProperties['type'])}`;
  if (isSchema(schema['items'])) {
    return `array of ${[schema['items']['type']].flat().map(String).join(' or ')}`;
  }
  const range = minimum === undefined ? '' : ` ${Number(minimum)}–${Number(maximum)}`;
  return `${String(type)}${range}`;
}

function defaultOf(schema: Schema, need: Field['need']): string {
  if (need === 'required') return 'required';
  if (schema['x-kvmrun'] === 'derived') return 'derived';
  const value = schema['default'];
  if (value === undefined) return '–';
  return isSchema(value) && Object.keys(value).length === 0 && schema['properties'] !== undefined
    ? 'see below'
    : `\`${JSON.stringify(value)}\``;
}
