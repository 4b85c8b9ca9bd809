/** Finds the shared libraries that a program needs, without running anything. */
import {readdir, readFile} from 'node:fs/promises';
import path from 'node:path';

export interface SharedLibrary {
  /** As programs name it, such as `libc.so.6`. */
  readonly name: string;
  readonly contents: Buffer;
}

/** Everything below a folder that is called like a shared library, by name. */
export async function listLibraries(root: string): Promise<ReadonlyMap<string, string>> {
  const entries = await readdir(root, {recursive: true});
  return new Map(
    entries
      .filter((entry) => /\.so(\.\d+)*$/.test(entry))
      .map((entry) => [path.basename(entry), path.join(root, entry)]),
  );
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
