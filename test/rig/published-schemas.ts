/** The schemas as they are published: one file each, referring to each other by relative path. */
import {readdir, readFile} from 'node:fs/promises';
import type {Schema} from '../../schemas/load-schema.js';
import {inRepository} from './repository.js';

export interface PublishedSchema {
  /** As if the repository were the root of the file system. */
  readonly url: string;
  readonly schema: Schema;
}

export async function readPublished(): Promise<readonly PublishedSchema[]> {
  const entries = await readdir(inRepository('schemas'), {recursive: true});
  const files = entries.filter((entry) => entry.endsWith('.schema.json')).sort();
  return Promise.all(
    files.map(async (file) => ({
      url: `file:///schemas/${file}`,
      schema: JSON.parse(await readFile(inRepository('schemas', file), 'utf8')) as Schema,
    })),
  );
}
