/** What a source file imports and which globals it touches, read from its syntax tree. */
import {readdir, readFile} from 'node:fs/promises';
import path from 'node:path';
import {parseSync, Visitor} from 'oxc-parser';
import {inRepository} from './repository.js';

export interface Import {
  readonly specifier: string;
  /** `types` imports are gone when the program runs. */
  readonly of: 'types' | 'values';
}

export interface Source {
  /** Path in the repository, such as `src/core/pointer.ts`. */
  readonly file: string;
  readonly text: string;
  readonly imports: readonly Import[];
  /** Every `name.member`, `name()` and `new name` in the file, such as `process.exit` or `setTimeout`. */
  readonly uses: ReadonlySet<string>;
}

/** All TypeScript files below a folder of the repository. */
export async function readSources(folder: string): Promise<readonly Source[]> {
  const entries = await readdir(inRepository(folder), {recursive: true});
  const files = entries.filter((entry) => entry.endsWith('.ts')).sort();
  return Promise.all(files.map((entry) => readSource(path.join(folder, entry))));
}

async function readSource(file: string): Promise<Source> {
  const text = await readFile(inRepository(file), 'utf8');
  return {file, text, ...inspectSource(file, text)};
}

/** What a text imports and uses. */
export function inspectSource(file: string, text: string): Pick<Source, 'imports' | 'uses'> {
  const {program, module, errors} = parseSync(file, text);
  const [error] = errors;
  if (error !== undefined) throw new Error(`${file}: ${error.message}`);
  const isTypes = ({start}: {readonly start: number}): boolean =>
    /^(import|export)\s+type\b/.test(text.slice(start, start + 20));
  const fixed = [
    ...module.staticImports.map((one) => ({at: one, specifier: one.moduleRequest.value})),
    ...module.staticExports.flatMap((one) => {
      const specifier = one.entries[0]?.moduleRequest?.value;
      return specifier === undefined ? [] : [{at: one, specifier}];
    }),
  ].map(({at, specifier}): Import => ({specifier, of: isTypes(at) ? 'types' : 'values'}));
  const dynamic = module.dynamicImports.map(
    ({moduleRequest: {start, end}}): Import => ({
      specifier: text.slice(start, end).replaceAll(/^['"`]|['"`]$/g, ''),
      of: 'values',
    }),
  );
  return {imports: [...fixed, ...dynamic], uses: usesOf(program)};
}

function usesOf(program: ReturnType<typeof parseSync>['program']): ReadonlySet<string> {
  const uses = new Set<string>();
  new Visitor({
    MemberExpression({object, property, computed}) {
      if (object.type !== 'Identifier') return;
      if (property.type === 'Identifier' && !computed) uses.add(`${object.name}.${property.name}`);
      if (property.type === 'Literal') uses.add(`${object.name}.${String(property.value)}`);
    },
    CallExpression({callee}) {
      if (callee.type === 'Identifier') uses.add(callee.name);
    },
    NewExpression({callee}) {
      if (callee.type === 'Identifier') uses.add(callee.name);
    },
  }).visit(program);
  return uses;
}
