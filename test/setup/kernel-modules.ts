/** Picks kernel modules and what they need, in the order in which they can be loaded. */
import {readdir, readFile} from 'node:fs/promises';
import path from 'node:path';

export interface KernelModule {
  readonly name: string;
  readonly contents: Buffer;
}

/**
 * The wanted modules of `lib/modules/<version>`, each after those that it depends on. Those that
 * the kernel has built in, or that this kernel does not know, are left out.
 */
export async function orderModules(
  folder: string,
  wanted: readonly string[],
): Promise<readonly KernelModule[]> {
  const entries = await readdir(folder, {recursive: true});
  const files = new Map(
    entries
      .filter((entry) => entry.endsWith('.ko'))
      .map((entry) => [moduleName(entry), path.join(folder, entry)]),
  );
  const ordered = new Map<string, KernelModule>();
  const add = async (name: string): Promise<void> => {
    const file = files.get(name);
    if (file === undefined || ordered.has(name)) return;
    const contents = await readFile(file);
    for (const needed of dependenciesOf(contents)) await add(needed);
    ordered.set(name, {name, contents});
  };
  for (const name of wanted) await add(name);
  return [...ordered.values()];
}

/** Modules name each other with underscores, whatever their file is called. */
const moduleName = (file: string): string => path.basename(file, '.ko').replaceAll('-', '_');

/** What a module says in its `.modinfo` section; `modules.dep` only exists on installed systems. */
export function dependenciesOf(contents: Buffer): readonly string[] {
  const key = '\0depends=';
  const at = contents.indexOf(key, 0, 'latin1');
  if (at < 0) return [];
  const start = at + key.length;
  const text = contents.toString('latin1', start, contents.indexOf(0, start));
  return text.split(',').filter(Boolean).map(moduleName);
}
