import {readdir, readFile} from 'node:fs/promises';
import path from 'node:path';
import type {Home} from './kvmrun.js';

/** All files in folders of a home, and what is in them. */
export async function filesIn(
  home: Home,
  folders: readonly string[],
): Promise<readonly [string, string][]> {
  const found: [string, string][] = [];
  for (const folder of folders) {
    const entries = await readdir(home.path(folder), {recursive: true, withFileTypes: true});
    for (const entry of entries.filter((one) => one.isFile())) {
      const file = path.join(entry.parentPath, entry.name);
      found.push([file, await readFile(file, 'latin1')]);
    }
  }
  return found;
}
