/**
 * Whether a snapshot is whole, and whether it is one of everything that the VM has now.
 */

import type {Diagnostic} from '../core/diagnostic.js';
import {shellWord} from '../core/shell-word.js';
import {isMissing} from '../host/check-file.js';
import {readSnapshotTags} from '../host/qcow2-snapshots.js';
import type {SnapshotScope} from '../plan/snapshot-scope.js';
import type {VmPaths} from '../plan/vm-paths.js';
import {hasTpm, type SnapshotRecord, tagOf} from './snapshot-record.js';

/** What a snapshot lacks, in words; empty for one that is whole. */
export async function findMissingParts(
  paths: VmPaths,
  record: SnapshotRecord,
): Promise<readonly string[]> {
  const lacks = await Promise.all([
    ...record.parts.map(async ({part, path}) =>
      (await holds(path, record.name))
        ? []
        : [(await isMissing(path)) ? `${part} (no ${path})` : part],
    ),
    hasTpm(paths, record).then((there) => (there ? [] : ['TPM'])),
  ]);
  return lacks.flat();
}

/** Whether the image holds a part of the snapshot of this name. */
export async function holds(image: string, name: string): Promise<boolean> {
  const tags = await readSnapshotTags(image);
  return tags?.includes(tagOf(name)) === true;
}

/** Why a snapshot cannot be put back into a VM with these parts. */
export async function findUnrestorable(
  vm: {readonly name: string; readonly paths: VmPaths; readonly snapshots: SnapshotScope},
  record: SnapshotRecord,
): Promise<readonly Diagnostic[]> {
  const missing = await findMissingParts(vm.paths, record);
  const {images, tpm} = vm.snapshots;
  const [then, now] = [record.parts.map(({path}) => path), images.map(({path}) => path)];
  const gone = record.parts.filter(({path}) => !now.includes(path)).map(({part}) => part);
  const added = images.filter(({path}) => !then.includes(path)).map(({part}) => part);
  if (record.tpm !== tpm) (tpm === 'none' ? gone : added).push('TPM');
  return [
    ...(missing.length > 0 ? [incomplete(record, vm.name, missing)] : []),
    ...(gone.length > 0 ? [other(record, `the VM has no ${quoted(gone)} any more`)] : []),
    ...(added.length > 0
      ? [other(record, `${quoted(added)} came to the VM later, and would not fit the others`)]
      : []),
  ];
}

const quoted = (parts: readonly string[]): string => parts.map((part) => `'${part}'`).join(', ');

const incomplete = (
  {name}: SnapshotRecord,
  vm: string,
  missing: readonly string[],
): Diagnostic => ({
  code: 'supervisor/snapshot-incomplete',
  severity: 'error',
  failure: 'input-missing',
  message: `the snapshot '${name}' of ${vm} is not whole, it lacks ${missing.join(', ')}`,
  hint: `kvmrun snapshot rm ${shellWord(vm)} ${shellWord(name)}`,
});

const other = ({name}: SnapshotRecord, why: string): Diagnostic => ({
  code: 'supervisor/snapshot-of-others',
  severity: 'error',
  failure: 'unsupported',
  message: `the snapshot '${name}' cannot be put back as a whole: ${why}`,
  hint: 'make the disks of the profile what they were then',
});
