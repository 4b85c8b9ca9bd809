/**
 * Looks at what was read for a seed, before a guest that understands none of it is left without a
 * login. No message ever holds anything of what was read, as it may be secret.
 */
import type {Diagnostic} from '../core/diagnostic.js';
import {err, ok, type Result} from '../core/result.js';
import {nameOf, type SourceToRead, sourceProblem} from './seed-source.js';

const KEY =
  /^([^\r\n]* )?(ssh-[a-z0-9-]+|ecdsa-sha2-[a-z0-9-]+|sk-[a-z0-9@.-]+) AAAA[A-Za-z0-9+/]+={0,2}( .*)?$/;

/** The keys of a `.pub` file, or of an `authorized_keys`. */
export function readKeys(
  text: string,
  source: SourceToRead,
): Result<readonly string[], Diagnostic> {
  const name = nameOf(source.from);
  const refuse = (message: string, hint?: string) =>
    err(
      sourceProblem(source, 'prepare/not-a-public-key', {
        message,
        ...(hint !== undefined && {hint}),
        failure: 'profile',
      }),
    );
  if (/-----BEGIN [A-Z ]*PRIVATE KEY-----/.test(text)) {
    return refuse(
      `'${name}' holds a private key, and the guest gets public ones only`,
      `name the public one, which mostly is ${JSON.stringify(`${name}.pub`)}`,
    );
  }
  const lines = text.split('\n').map((line) => line.trim());
  const wrong = lines.findIndex((line) => !isSkipped(line) && !KEY.test(line));
  if (wrong !== -1) {
    return refuse(
      `line '${wrong + 1}' of '${name}' is not a public SSH key, which is a type such as ssh-ed25519, the key, and a comment`,
    );
  }
  const keys = lines.filter((line) => !isSkipped(line));
  return keys.length > 0 ? ok(keys) : refuse(`'${name}' holds no public SSH key`);
}

const isSkipped = (line: string): boolean => line === '' || line.startsWith('#');

/** As crypt(3) writes them, such as `$y$j9T$…`. */
const HASH = /^\$[0-9a-z]{1,8}(\$[A-Za-z0-9./,=+_-]+)+$/;

/** A password itself in place of its hash would be visible in the guest, and open nothing. */
export function readPasswordHash(text: string, source: SourceToRead): Result<string, Diagnostic> {
  const hash = text.trim();
  if (HASH.test(hash)) return ok(hash);
  return err(
    sourceProblem(source, 'prepare/not-a-password-hash', {
      message: `'${nameOf(source.from)}' does not hold the hash of a password, which begins with '$', as in '$y$…' or '$6$…'`,
      hint: 'make one: mkpasswd, or openssl passwd -6',
      failure: 'profile',
    }),
  );
}

/** What user-data and vendor-data can begin with; cloud-init ignores everything else. */
const TEXT_STARTS = [
  ...['#cloud-config', '#cloud-config-archive', '#cloud-config-jsonp', '#cloud-boothook'],
  ...['#include', '#include-once', '#part-handler', '#upstart-job', '## template: jinja'],
  ...['Content-Type:', 'MIME-Version:'],
];
const GZIP = Buffer.from([0x1f, 0x8b]);

/** Whether cloud-init would look at this at all. */
export function checkHeader(contents: Buffer, source: SourceToRead): Diagnostic | undefined {
  if (contents.length === 0 || contents.subarray(0, 2).equals(GZIP)) return undefined;
  const [first = ''] = contents.toString('latin1', 0, 256).split('\n');
  const line = first.trimEnd();
  const known =
    line.startsWith('#!') ||
    TEXT_STARTS.some((start) => line.toLowerCase().startsWith(start.toLowerCase()));
  if (known) return undefined;
  return sourceProblem(source, 'prepare/user-data-unknown', {
    message: `the first line of '${nameOf(source.from)}' tells cloud-init nothing, so all of it would be ignored; allowed are '#cloud-config', '#!' and an interpreter, ${TEXT_STARTS.slice(
      1,
    )
      .map((start) => `'${start}'`)
      .join(', ')}`,
    hint: "put '#cloud-config' into its first line",
    failure: 'profile',
  });
}
