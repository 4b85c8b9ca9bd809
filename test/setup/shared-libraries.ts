/** Finds the shared libraries that a program needs, without running anything. */
import {readdir, readFile, realpath} from 'node:fs/promises';
import path from 'node:path';

export interface SharedLibrary {
  /** As programs name it, such as `libc.so.6`. */
  readonly name: string;
  readonly contents: Buffer;
}

/**
 * Everything below a folder that is called like a shared library, by name. Links that begin at the
 * root of the file system lead to what this host has installed, which may be of another version.
 */
export async function listLibraries(root: string): Promise<ReadonlyMap<string, string>> {
  const inside = `${await realpath(root)}/`;
  const libraries = new Map<string, string>();
  for (const entry of await readdir(root, {recursive: true})) {
    if (!/\.so(\.\d+)*$/.test(entry)) continue;
    const file = await realpath(path.join(root, entry)).catch(() => '');
    if (file.startsWith(inside)) libraries.set(path.basename(entry), file);
  }
  return libraries;
}

/**
 * The libraries that a program names, and those that they name. What it names stands in its string
 * table; a name that only happens to stand there adds a file that nobody opens.
 */
export async function neededLibraries(
  program: Buffer,
  libraries: ReadonlyMap<string, string>,
): Promise<readonly SharedLibrary[]> {
  const found = new Map<string, SharedLibrary>();
  const addNamedIn = async (contents: Buffer): Promise<void> => {
    for (const [name, file] of libraries) {
      if (found.has(name) || !contents.includes(`\0${name}\0`)) continue;
      const library = {name, contents: await readFile(file)};
      found.set(name, library);
      await addNamedIn(library.contents);
    }
  };
  await addNamedIn(program);
  return [...found.values()];
}
