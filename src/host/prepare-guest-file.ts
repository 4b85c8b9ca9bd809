/**
 * Writes a file that QEMU hands to the guest, from what the profile refers to. It is private, and
 * the one place where secrets are written down.
 */
import type {Diagnostic} from '../core/diagnostic.js';
import {isObject} from '../core/json.js';
import {err, ok, type Result} from '../core/result.js';
import type {GuestFileContents} from '../plan/guest-files.js';
import type {Preparation} from '../plan/plan.js';
import {keepPrivateFile} from './keep-private.js';
import {type Environment, nameOf, readSeedSource, sourceProblem} from './seed-source.js';

type GuestFilePreparation = Extract<Preparation, {prepare: 'guest-file'}>;

export async function prepareGuestFile(
  preparation: GuestFilePreparation,
  env: Environment,
): Promise<Result<readonly string[], Diagnostic>> {
  const {path: file, origin} = preparation;
  const wanted = await guestFileOf(preparation, env);
  if (!wanted.ok) return wanted;
  const kept = await keepPrivateFile(file, wanted.value);
  return kept.ok ? ok([]) : err({...kept.error, origin});
}

/** All that it is to hold; nothing is written. */
export const guestFileOf = (
  {contents, origin}: GuestFilePreparation,
  env: Environment,
): Promise<Result<Buffer, Diagnostic>> => contentsOf(contents, {origin, env});

interface Reading {
  readonly origin: GuestFilePreparation['origin'];
  readonly env: Environment;
}

async function contentsOf(
  contents: GuestFileContents,
  {origin, env}: Reading,
): Promise<Result<Buffer, Diagnostic>> {
  const {from} = contents;
  if ('inline' in from) return ok(Buffer.from(`${JSON.stringify(from.inline)}\n`));
  if ('text' in from) return credential(contents, Buffer.from(from.text), origin);
  const source = {from, origin};
  const read = await readSeedSource(source, env);
  if (!read.ok) return read;
  if (contents.form === 'credential') return credential(contents, read.value, origin);
  const problem = ignitionProblem(read.value.toString());
  if (problem === undefined) return read;
  return err(
    sourceProblem(source, 'prepare/not-an-ignition-config', {
      message: `'${nameOf(from)}' ${problem}, and Ignition would refuse it`,
      hint: 'Butane makes one from YAML: butane --strict config.bu > config.ign',
      failure: 'profile',
    }),
  );
}

/** Without a word of what stands there, which may be secret. */
function ignitionProblem(text: string): string | undefined {
  let config: unknown;
  try {
    config = JSON.parse(text);
  } catch {
    return 'is not JSON';
  }
  const ignition = isObject(config) ? config['ignition'] : undefined;
  const version = isObject(ignition) ? ignition['version'] : undefined;
  return typeof version === 'string' ? undefined : 'has no ignition.version';
}

/** QEMU has room for 64 KiB of all such strings together, and base64 takes a third more. */
const MAX_CREDENTIAL_BYTES = 4096;

function credential(
  contents: GuestFileContents,
  value: Buffer,
  origin: Reading['origin'],
): Result<Buffer, Diagnostic> {
  const name = contents.form === 'credential' ? contents.name : '';
  if (value.length > MAX_CREDENTIAL_BYTES) {
    return err({
      code: 'prepare/credential-too-large',
      severity: 'error',
      message: `the credential '${name}' has '${value.length}' bytes, and at most ${MAX_CREDENTIAL_BYTES} are allowed`,
      origin,
      failure: 'profile',
    });
  }
  return ok(Buffer.from(`io.systemd.credential.binary:${name}=${value.toString('base64')}`));
}
