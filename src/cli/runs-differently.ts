/**
 * In what a VM that runs differs from its profile, and the way from the one to the other.
 */
import type {Diagnostic} from '../core/diagnostic.js';
import {type JsonPointer, pointerTo} from '../core/pointer.js';
import {shellWord} from '../core/shell-word.js';
import type {CompiledVm} from './compile-vm.js';
import {findChanges, findWrites} from './running-profile.js';

export async function differentlyRunning(
  {profile, file}: CompiledVm['loaded'],
  {name, paths, writes}: CompiledVm['plan'],
): Promise<Diagnostic> {
  if ((await findWrites(paths)) !== writes) return keepsOtherwise(name, writes, file);
  const changes = await findChanges(paths, profile);
  const [first] = changes ?? [];
  const resized = resizedDisk(changes ?? [], profile);
  return {
    code: 'cli/runs-differently',
    severity: 'error',
    failure: 'busy',
    message:
      changes === undefined || first === undefined
        ? `${name} runs already, from another state of this profile`
        : `${name} runs already, with another ${changes.join(', ')} than the profile has now`,
    ...(first !== undefined && {origin: first}),
    hint:
      resized === undefined
        ? `kvmrun down ${shellWord(name)}, then kvmrun up ${shellWord(file)}`
        : `kvmrun disk resize ${shellWord(name)} ${resized}`,
  };
}

const keepsOtherwise = (
  name: string,
  wanted: CompiledVm['plan']['writes'],
  file: string,
): Diagnostic => ({
  code: 'cli/runs-differently',
  severity: 'error',
  failure: 'busy',
  message:
    wanted === 'kept'
      ? `${name} runs already, and throws away what its guest writes`
      : `${name} runs already, and keeps what its guest writes`,
  hint: `kvmrun down ${shellWord(name)}, then kvmrun up ${shellWord(file)}`,
});

/** The disk of which only the size has changed, if that is all that has. */
function resizedDisk(
  changes: readonly JsonPointer[],
  {disks}: CompiledVm['loaded']['profile'],
): string | undefined {
  const index = disks.findIndex(
    (_disk, number) => pointerTo('disks', number, 'size') === changes[0],
  );
  return changes.length === 1 ? disks[index]?.id : undefined;
}
