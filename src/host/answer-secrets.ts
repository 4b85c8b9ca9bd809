/**
 * Passwords and product keys for Windows, as they are read when the answer disc is made. No message
 * ever holds anything of what was read.
 */
import {stat} from 'node:fs/promises';
import type {Diagnostic} from '../core/diagnostic.js';
import {err, ok, type Result} from '../core/result.js';
import {shellWord} from '../core/shell-word.js';
import {describeKeyProblem, NOT_IN_XML} from '../core/windows-names.js';
import type {SecretGap} from '../plan/answer-file.js';
import type {PasswordRules} from '../plan/plan.js';
import {type Environment, fileOf, nameOf, readSeedSource, sourceProblem} from './seed-source.js';

export async function readAnswerSecret(
  gap: SecretGap,
  {env, rules}: {readonly env: Environment; readonly rules: PasswordRules},
): Promise<Result<string, Diagnostic>> {
  const source = {from: gap.from, origin: gap.origin, purpose: 'the answer disc for Windows'};
  const read = await readSeedSource(source, env);
  if (!read.ok) return read;
  // Editors end a file with a new line, and those of Windows begin it with a mark.
  const text = read.value
    .toString()
    .replace(/^\ufeff/, '')
    .replace(/\r?\n$/, '');
  const problem = gap.secret === 'password' ? passwordProblem(text, rules) : keyProblem(text);
  if (problem === undefined) return ok(gap.secret === 'password' ? text : text.trim());
  const what = gap.secret === 'password' ? 'password' : 'product key';
  return err(
    sourceProblem(source, 'prepare/windows-secret', {
      message: `the ${what} in '${nameOf(gap.from)}' ${problem}`,
      failure: 'profile',
    }),
  );
}

const OTHERS = 0o077;

/** A warning of a password that is not only this user's. */
export async function findOpenSecret({
  secret,
  from,
  origin,
}: SecretGap): Promise<Diagnostic | undefined> {
  if (secret !== 'password' || !('file' in from)) return undefined;
  const file = fileOf(from.file);
  // What cannot be looked at is told of by whoever reads it.
  const found = await stat(file).catch(() => undefined);
  if (found === undefined || !found.isFile() || (found.mode & OTHERS) === 0) return undefined;
  const mode = (found.mode & 0o777).toString(8);
  return {
    code: 'prepare/secret-open',
    severity: 'warning',
    message: `the file '${file}' with the password of Windows is open to other users of this host, by its mode ${mode}`,
    hint: `chmod 600 ${shellWord(file)}`,
    origin,
  };
}

const MAX_PASSWORD = 127;
const LEAST_ON_SERVER = 6;
/** Shorter ones are in many a password by chance. */
const LEAST_OF_NAME = 3;
const KINDS = [/\p{Lu}/u, /\p{Ll}/u, /\p{Nd}/u, /[^\p{L}\p{Nd}]/u];

function passwordProblem(text: string, rules: PasswordRules): string | undefined {
  if (text === '') return 'is empty, and Windows lets nobody in by network without one';
  if (/[\r\n]/.test(text)) return 'has more than one line';
  if (NOT_IN_XML.test(text) || text.includes('\ufffd')) {
    return 'has characters that no answer file can hold';
  }
  if (text.length > MAX_PASSWORD) return `has more than ${MAX_PASSWORD} characters`;
  if (rules.for === 'client') return undefined;
  // It is that of the built-in account, too.
  const name = [rules.user, 'Administrator'].find(
    (one) => one.length >= LEAST_OF_NAME && text.toLowerCase().includes(one.toLowerCase()),
  );
  if (name !== undefined)
    return `has the user's name '${name}' in it, which a server does not allow`;
  const kinds = KINDS.filter((kind) => kind.test(text)).length;
  return text.length < LEAST_ON_SERVER || kinds < 3
    ? `is too simple for a server, which wants ${LEAST_ON_SERVER} characters of three kinds: capital and small letters, digits, others`
    : undefined;
}

function keyProblem(text: string): string | undefined {
  const found = describeKeyProblem(text.trim());
  return found === undefined ? undefined : `is none: it ${found}`;
}
