/**
 * What to say to somebody at a terminal who has started a VM that no lock file holds down.
 */
import {writeFileSync} from 'node:fs';
import path from 'node:path';
import {shellWord} from '../core/shell-word.js';
import type {Plan} from '../plan/plan.js';
import type {LoadedProfile} from '../profile/resolve.js';
import type {Cli} from './cli.js';

export interface Startable {
  readonly loaded: Pick<LoadedProfile, 'file' | 'lock'>;
  readonly plan: {
    readonly name: string;
    readonly paths: Pick<Plan['paths'], 'stateDirectory'>;
  };
}

/** Once for each VM is enough, and scripts have no use for it. */
export function offerLock({loaded, plan}: Startable, cli: Pick<Cli, 'stderr' | 'note'>): void {
  const {file, lock} = loaded;
  if (lock.locked !== undefined || !cli.stderr.isTTY) return;
  if (!isFirstTime(plan.paths.stateDirectory)) return;
  cli.note(
    `${plan.name}: another host or a newer QEMU may make another machine of this profile; to keep it as it is now, in git: kvmrun lock ${shellWord(file)}`,
  );
}

/** Of all starts of this VM, as long as its state folder is there. */
function isFirstTime(stateDirectory: string): boolean {
  try {
    writeFileSync(path.join(stateDirectory, '.lock-offered'), '', {flag: 'wx', mode: 0o600});
    return true;
  } catch {
    // It is there already; or it cannot be written, and to say so each time would be a nuisance.
    return false;
  }
}
