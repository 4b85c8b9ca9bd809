/**
 * Reads what a seed is made from and does not stand in the profile: keys, secrets, documents.
 *
 * No message ever holds anything of what was read.
 */
import {open} from 'node:fs/promises';
import {homedir} from 'node:os';
import path from 'node:path';
import type {Diagnostic} from '../core/diagnostic.js';
import type {JsonPointer} from '../core/pointer.js';
import {err, ok, type Result} from '../core/result.js';
import {shellWord} from '../core/shell-word.js';
import type {SeedSource} from '../plan/seed-spec.js';
import {asSystemError} from './system-error.js';

export interface SourceToRead {
  readonly from: SeedSource;
  /** In the profile. */
  readonly origin: JsonPointer;
  /** What is made from it; a seed when absent. */
  readonly purpose?: string;
}

const madeFrom = ({purpose = 'the seed for cloud-init'}: SourceToRead): string =>
  `${purpose} is made from it`;

export type Environment = Readonly<Record<string, string | undefined>>;

/** What a seed's disc has room for, and far more than anybody writes. */
const MAX_BYTES = 16 * 2 ** 20;

export async function readSeedSource(
  source: SourceToRead,
  env: Environment,
): Promise<Result<Buffer, Diagnostic>> {
  const {from} = source;
  return 'env' in from ? readVariable(from.env, source, env) : readFileOf(from.file, source);
}

function readVariable(
  name: string,
  source: SourceToRead,
  env: Environment,
): Result<Buffer, Diagnostic> {
  const value = env[name];
  if (value !== undefined && value !== '') return ok(Buffer.from(value));
  return err(
    sourceProblem(source, 'prepare/seed-variable-missing', {
      message: `the environment variable '${name}' is ${value === undefined ? 'not set' : 'empty'}, and ${madeFrom(source)}`,
      hint: `export ${name}=…, then start the VM again; a service has variables of its own, so "file" suits it better`,
      failure: 'input-missing',
    }),
  );
}

async function readFileOf(
  named: string,
  source: SourceToRead,
): Promise<Result<Buffer, Diagnostic>> {
  const file = fileOf(named);
  try {
    await using opened = await open(file);
    const found = await opened.stat();
    if (!found.isFile()) {
      const kind = found.isDirectory() ? 'a folder' : 'something else';
      return err(unusable(source, `'${file}' must be a file, and is ${kind}`));
    }
    if (found.size > MAX_BYTES) {
      return err(
        unusable(source, `'${file}' has ${found.size} bytes, and at most ${MAX_BYTES} are allowed`),
      );
    }
    return ok(await opened.readFile());
  } catch (error) {
    return err(fileProblem(source, file, asSystemError(error)));
  }
}

/** Where it is, for whoever starts the VM. */
export const fileOf = (named: string): string =>
  named.startsWith('~/') ? path.join(homedir(), named.slice(2)) : named;

function fileProblem(source: SourceToRead, file: string, error: NodeJS.ErrnoException): Diagnostic {
  switch (error.code) {
    case 'ENOENT':
    case 'ENOTDIR':
      return sourceProblem(source, 'prepare/seed-file-missing', {
        message: `'${file}' does not exist, and ${madeFrom(source)}`,
        hint: "paths are relative to the profile that names them; '~/' is the home of whoever starts the VM",
        failure: 'input-missing',
      });
    case 'EACCES':
    case 'EPERM':
      return sourceProblem(source, 'prepare/seed-file-denied', {
        message: `'${file}' may not be read by this user, and ${madeFrom(source)}`,
        hint: `type: namei -l ${shellWord(file)}`,
        failure: 'permission',
      });
    default:
      return sourceProblem(source, 'prepare/seed-file-unusable', {
        message: `'${file}' cannot be read: ${error.message}`,
        failure: 'io',
      });
  }
}

const unusable = (source: SourceToRead, message: string): Diagnostic =>
  sourceProblem(source, 'prepare/seed-file-unusable', {message, failure: 'profile'});

/** How people know a source. */
export const nameOf = (from: SeedSource): string => ('env' in from ? `$${from.env}` : from.file);

export const sourceProblem = (
  {origin}: SourceToRead,
  code: `prepare/${string}`,
  rest: Pick<Diagnostic, 'message' | 'hint' | 'failure'>,
): Diagnostic => ({code, severity: 'error', origin, ...rest});
