/**
 * Disks that a lock file would leave on an image that is not theirs any more: told when it is written,
 * and not only by the start that fails.
 */
import type {Diagnostic} from '../core/diagnostic.js';
import {findOverlayObstacle} from '../host/prepare-overlay.js';
import type {CompiledVm} from './compile-vm.js';

export async function findStrandedDisks({
  plan: {name, preparations},
}: Pick<CompiledVm, 'plan'>): Promise<readonly Diagnostic[]> {
  const overlays = preparations.filter((one) => one.prepare === 'overlay');
  const found = await Promise.all(overlays.map(findOverlayObstacle));
  return found.flatMap((problem) =>
    problem?.code === 'prepare/overlay-on-another-base' ? [stranded(name, problem)] : [],
  );
}

const stranded = (name: string, {message, hint}: Diagnostic): Diagnostic => ({
  code: 'cli/locked-on-another-base',
  severity: 'warning',
  message: `with this lock ${name} does not start: ${message}`,
  ...(hint !== undefined && {hint}),
});
