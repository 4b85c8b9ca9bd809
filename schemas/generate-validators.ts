/**
 * Schema → validators as plain code, so that nothing is compiled when kvmrun starts.
 */
import {Ajv} from 'ajv';
import standaloneCode from 'ajv/dist/standalone/index.js';
import {isSchema, mapSchema, propertiesOf, type Schema} from './load-schema.js';
import {SchemaParts} from './split-schema.js';

/** Annotations of ours and of json-schema-to-typescript, which validate nothing. */
const ANNOTATIONS = ['x-kvmrun', 'tsType'];

export function generateValidators(root: Schema, lock: Schema): string {
  const ajv = new Ajv({
    allErrors: true,
    allowUnionTypes: true,
    discriminator: true,
    strict: true,
    // A union's parent requires the tag that only its branches declare.
    strictRequired: false,
    useDefaults: true,
    // A part of its own shall be a function of its own.
    inlineRefs: false,
    code: {source: true, esm: true, lines: true},
  });
  ajv.addVocabulary(ANNOTATIONS);
  const terse = mapSchema(root, withoutWords) as Schema;
  const parts = new SchemaParts();
  ajv.addSchema({...parts.split(terse), $id: 'profile'});
  ajv.addSchema({...parts.split(mapSchema(terse, fragment) as Schema), $id: 'fragment'});
  ajv.addSchema({...parts.split(mapSchema(lock, withoutWords) as Schema), $id: 'lock'});
  ajv.addSchema(parts.schema);
  const code = standaloneCode.default(ajv, {
    validateProfile: 'profile',
    validateFragment: 'fragment',
    validateLock: 'lock',
  });
  return `// @ts-nocheck
/** Generated from schemas/ by schemas/generate.ts. Do not edit. */
${importRuntime(code)}
/** Where profiles hold paths; \`*\` stands for any array item. */
export const pathPatterns = ${JSON.stringify(pathPatterns(root, '', 'path'))};

/** The same for paths that may begin with \`~/\`. */
export const homePathPatterns = ${JSON.stringify(pathPatterns(root, '', 'home-path'))};

/**
 * The keys that each object may have. A union has those of all its branches, and each branch its own
 * under its tag, as in \`/networks/*#user\`.
 */
export const knownKeys = ${JSON.stringify(Object.fromEntries(knownKeys(root, '')))};
`;
}

/** What is only for people would be copied into the code, and loaded at every start. */
function withoutWords(schema: Schema): Schema {
  const {description: _, title: __, $schema: ___, ...rest} = schema;
  return typeof schema['description'] === 'string' ? rest : schema;
}

function knownKeys(schema: Schema, at: string): readonly (readonly [string, readonly string[]])[] {
  const branches = (schema['oneOf'] ?? []) as readonly Schema[];
  const keys = [...new Set([schema, ...branches].flatMap(propertiesOf).map(([key]) => key))];
  const items = schema['items'];
  return [
    ...(keys.length > 0 ? [[at, keys] as const] : []),
    ...[schema, ...branches]
      .flatMap(propertiesOf)
      .flatMap(([key, property]) => knownKeys(property, `${at}/${key}`)),
    ...(isSchema(items) ? knownKeys(items, `${at}/*`) : []),
    ...branches.flatMap((branch) => knownKeys(branch, `${at}#${tagOf(branch)}`)),
  ];
}

const tagOf = (branch: Schema): string =>
  String((Object.fromEntries(propertiesOf(branch))['type'] as Schema)['const']);

/** One file may leave out whatever another adds, and gets no defaults that would hide the base's. */
function fragment(schema: Schema): Schema {
  const {required: _, default: __, ...rest} = schema;
  return 'discriminator' in schema ? fragmentOfUnion(rest) : rest;
}

/** Without its tag, which the base may have, an item may hold what any of the branches allows. */
function fragmentOfUnion({discriminator, oneOf, ...rest}: Schema): Schema {
  const branches = oneOf as readonly Schema[];
  const tag = ['type'];
  return {
    ...rest,
    if: {required: tag},
    // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
    then: {
      type: 'object',
      discriminator,
      required: tag,
      oneOf: branches.map((branch) => ({...branch, required: tag})),
    },
    else: {
      type: 'object',
      additionalProperties: false,
      properties: Object.fromEntries(branches.flatMap(propertiesOf)),
    },
  };
}

/** ajv's ESM output still calls `require` for its runtime. */
function importRuntime(code: string): string {
  const imports = new Map<string, string>();
  const body = code.replace(
    /require\("(ajv\/dist\/runtime\/[a-z0-9]+)"\)(\.default)?/g,
    (_call, module: string) => {
      const name = imports.get(module) ?? `runtime${imports.size}`;
      imports.set(module, name);
      return `${name}.default`;
    },
  );
  const lines = [...imports].map(([module, name]) => `import ${name} from '${module}.js';`);
  return [...lines, body].join('\n');
}

function pathPatterns(schema: Schema, at: string, kind: 'path' | 'home-path'): readonly string[] {
  if (schema['x-kvmrun'] === kind) return [at];
  const items = schema['items'];
  const branches = (schema['oneOf'] ?? []) as readonly Schema[];
  return [
    ...propertiesOf(schema).flatMap(([key, property]) =>
      pathPatterns(property, `${at}/${key}`, kind),
    ),
    ...(isSchema(items) ? pathPatterns(items, `${at}/*`, kind) : []),
    ...branches.flatMap((branch) => pathPatterns(branch, at, kind)),
  ];
}
