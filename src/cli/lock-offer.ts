/**
 * What to say to somebody at a terminal who has started a VM that no lock file holds down.
 */
import {shellWord} from '../core/shell-word.js';
import type {Plan} from '../plan/plan.js';
import type {LoadedProfile} from '../profile/resolve.js';
import type {Cli} from './cli.js';
import {isFirstTime, saidFile} from './said-once.js';

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
  if (!isFirstTime(saidFile(plan.paths, 'lock-offer'))) return;
  cli.note(
    `${plan.name}: another host or a newer QEMU may make another machine of this profile; to keep it as it is now, in git: kvmrun lock ${shellWord(file)}`,
  );
}
