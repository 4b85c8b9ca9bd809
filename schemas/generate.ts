/**
 * Makes everything that is derived from the schemas: types, validators, reference page.
 *
 *   node build/schemas/generate.js            writes
 *   node build/schemas/generate.js --check    says what is stale, exit 1
 */
import {readFile, writeFile} from 'node:fs/promises';
import path from 'node:path';
import {generateCloudSchemas} from './generate-cloud-schemas.js';
import {generateReference} from './generate-reference.js';
import {generateLockType, generateProfileType, generateResolvedType} from './generate-types.js';
import {generateValidators} from './generate-validators.js';
import {loadSchema} from './load-schema.js';

/** What each generated file should hold, by its path in the repository. */
export async function generateAll(repository: string): Promise<ReadonlyMap<string, string>> {
  const root = await loadSchema(path.join(repository, 'schemas', 'profile.schema.json'));
  const lock = await loadSchema(path.join(repository, 'schemas', 'lock.schema.json'));
  return new Map([
    ['src/schema/generated/profile.ts', await generateProfileType(root)],
    ['src/schema/generated/resolved-profile.ts', await generateResolvedType(root)],
    [
      'src/schema/generated/cloud-schemas.ts',
      await generateCloudSchemas(path.join(repository, 'schemas', 'cloud-init')),
    ],
    ['src/schema/generated/lock.ts', await generateLockType(lock)],
    ['src/schema/generated/validators.ts', generateValidators(root, lock)],
    ['schemas/REFERENCE.md', generateReference(root)],
  ]);
}

/** The generated files that are not what the schemas say now. */
export async function findStale(repository: string): Promise<readonly string[]> {
  const files = [...(await generateAll(repository))];
  const current = await Promise.all(
    files.map(([file]) => readFile(path.join(repository, file), 'utf8').catch(() => '')),
  );
  return files.filter(([, text], index) => text !== current[index]).map(([file]) => file);
}

async function main(repository: string, argv: readonly string[]): Promise<void> {
  if (argv.includes('--check')) {
    const stale = await findStale(repository);
    for (const file of stale) process.stderr.write(`${file} is stale: npm run generate\n`);
    if (stale.length > 0) process.exitCode = 1;
    return;
  }
  for (const [file, text] of await generateAll(repository)) {
    await writeFile(path.join(repository, file), text);
  }
}

// Run as a program, not when a test imports it.
if (/generate\.[jt]s$/.test(process.argv[1] ?? '')) {
  await main(process.cwd(), process.argv.slice(2));
}
