/** cloud-init's schemas as strings in a module, so that a bundle holds them, and parses none in vain. */
import {readFile} from 'node:fs/promises';
import path from 'node:path';

const FILES = {
  cloudConfig: 'cloud-config-v1.json',
  networkConfig1: 'network-config-v1.json',
  networkConfig2: 'network-config-v2.json',
} as const;

export async function generateCloudSchemas(folder: string): Promise<string> {
  const members = await Promise.all(
    Object.entries(FILES).map(async ([name, file]) => {
      const {
        $comment: _,
        $schema: __,
        ...schema
      } = JSON.parse(await readFile(path.join(folder, file), 'utf8')) as Readonly<
        Record<string, unknown>
      >;
      return `  ${name}: ${JSON.stringify(JSON.stringify(schema))},\n`;
    }),
  );
  return `/** Generated from schemas/cloud-init/ by schemas/generate.ts. Do not edit. */
export const cloudSchemas = {
${members.join('')}};
`;
}
