/**
 * Removes what an earlier profile had the guest told: a secret that is taken out of the profile is
 * not to stay in the VM's folder.
 *
 * Only for whoever holds the VM's locks.
 */
import {readdir, rm} from 'node:fs/promises';
import path from 'node:path';
import type {Plan} from '../plan/plan.js';

export async function forgetGuestFiles({
  paths,
  preparations,
}: Pick<Plan, 'preparations'> & {
  readonly paths: Pick<Plan['paths'], 'seed' | 'answers' | 'ignition' | 'credentialDirectory'>;
}): Promise<void> {
  const wanted = new Set(preparations.map((preparation) => preparation.path));
  const folder = paths.credentialDirectory;
  const credentials = await readdir(folder).catch(() => []);
  const files = [
    ...[paths.seed, paths.answers, paths.ignition],
    ...credentials.map((name) => path.join(folder, name)),
  ];
  const forgotten = files.filter((file) => !wanted.has(file));
  // What cannot be removed harms nobody but us, and is no reason not to start.
  await Promise.all(forgotten.map((file) => rm(file, {force: true}).catch(() => undefined)));
}
