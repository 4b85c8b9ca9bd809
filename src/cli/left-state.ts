/**
 * Whether a VM that has never been started is one that was: its profile was moved, or renamed, and what
 * it had is left under another id. It would get empty disks, and nobody would know why.
 */
import type {Diagnostic} from '../core/diagnostic.js';
import {pointerTo} from '../core/pointer.js';
import {shellWord} from '../core/shell-word.js';
import {isMissing} from '../host/check-file.js';
import {type PartKind, readKeptParts} from '../host/kept-parts.js';
import type {Plan} from '../plan/plan.js';
import {readVmStatus} from '../supervisor/inspect.js';
import {readMadeNote} from '../supervisor/made-note.js';
import {readNeighbours, readVmRecord, type VmRecord} from '../supervisor/vm-record.js';
import {isLive} from '../supervisor/vm-status.js';

type Wanted = Pick<Plan, 'id' | 'name' | 'uuid' | 'profileFile' | 'paths'>;

export async function findLeftState(wanted: Wanted): Promise<Diagnostic | undefined> {
  const {paths} = wanted;
  if (await isKnown(paths)) return undefined;
  const newestFirst = (await readNeighbours(paths)).toSorted((one, other) =>
    other.startedAt.localeCompare(one.startedAt),
  );
  for (const record of newestFirst) {
    const why = await whyTheSame(record, wanted);
    if (why === undefined || !(await holdsMuch(record))) continue;
    const status = await readVmStatus(record.paths);
    const runs = status !== undefined && isLive(status) ? 'yes' : 'no';
    return left(record, wanted, {why, runs});
  }
  return undefined;
}

async function isKnown(paths: Plan['paths']): Promise<boolean> {
  const [record, note] = await Promise.all([readVmRecord(paths), readMadeNote(paths)]);
  return note !== undefined || record !== undefined;
}

type Why = 'moved' | 'renamed';

async function whyTheSame(
  {profile, name, uuid}: VmRecord,
  wanted: Wanted,
): Promise<Why | undefined> {
  if (profile === wanted.profileFile) return name === wanted.name ? undefined : 'renamed';
  if (name !== wanted.name && uuid !== wanted.uuid) return undefined;
  return (await isMissing(profile)) ? 'moved' : undefined;
}

/** What no start makes again. */
const KEPT: ReadonlySet<PartKind> = new Set(['disk', 'tpm', 'memory', 'snapshot']);

const holdsMuch = async ({paths}: VmRecord): Promise<boolean> =>
  (await readKeptParts(paths)).some(({kind}) => KEPT.has(kind));

function left(
  {id, name, profile, paths}: VmRecord,
  wanted: Wanted,
  {why, runs}: {readonly why: Why; readonly runs: 'yes' | 'no'},
): Diagnostic {
  const move = `mv -T ${shellWord(paths.stateDirectory)} ${shellWord(wanted.paths.stateDirectory)}`;
  const takeOver = runs === 'yes' ? `kvmrun down ${shellWord(id)} && ${move}` : move;
  return {
    code: 'cli/state-left-behind',
    severity: 'error',
    failure: 'busy',
    message:
      why === 'renamed'
        ? `the disks of this profile are still kept for the name '${name}', and as '${wanted.name}' it would begin with empty ones`
        : `the disks of '${name}' are still kept for '${profile}', which is gone, and this profile would begin with empty ones`,
    origin: pointerTo('name'),
    hint: `to go on with them: ${takeOver}; to begin anew: kvmrun rm ${shellWord(id)}`,
  };
}
