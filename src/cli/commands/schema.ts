import {readdir, readFile} from 'node:fs/promises';
import path from 'node:path';
import type {CommandModule} from 'yargs';
import type {Cli} from '../cli.js';

interface SchemaArgs {
  readonly path: boolean;
}

/** `kvmrun schema`: the JSON Schema of profiles in one document, or the path of the installed one. */
export const schemaCommand = (cli: Cli): CommandModule<object, SchemaArgs> => ({
  command: 'schema',
  describe: 'Print the JSON Schema of profiles',
  builder: (yargs) =>
    yargs
      .option('path', {
        type: 'boolean',
        default: false,
        describe: 'Print the path of the installed schema instead, for "$schema" or an editor',
      })
      .example('kvmrun schema > profile.schema.json', 'One self-contained file'),
  handler: async ({path: wantsPath}) => {
    const folder = path.join(cli.packageDirectory, 'schemas');
    const file = path.join(folder, 'profile.schema.json');
    if (wantsPath) {
      cli.printJson({path: file});
      return cli.print(file);
    }
    const schema = await bundleSchema(folder);
    cli.printJson(schema);
    cli.print(JSON.stringify(schema, null, 2));
  },
});

/** Moves every file of `definitions/` into the root's `definitions`, and points the references there. */
async function bundleSchema(folder: string): Promise<unknown> {
  const names = (await readdir(path.join(folder, 'definitions'))).sort();
  const definitions = await Promise.all(
    names.map(
      async (name): Promise<[string, unknown]> => [
        definitionName(name),
        await readSchema(path.join(folder, 'definitions', name)),
      ],
    ),
  );
  const root = (await readSchema(path.join(folder, 'profile.schema.json'))) as object;
  return {...root, definitions: Object.fromEntries(definitions)};
}

const definitionName = (file: string): string => path.basename(file, '.schema.json');

const readSchema = async (file: string): Promise<unknown> =>
  JSON.parse(await readFile(file, 'utf8'), (key, value: unknown) =>
    key === '$ref' && typeof value === 'string' ? `#/definitions/${definitionName(value)}` : value,
  );
