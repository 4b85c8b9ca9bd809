/**
 * What is known of a VM from outside: its supervisor's word, else what files and locks tell.
 */
import {readdir} from 'node:fs/promises';
import path from 'node:path';
import {isObject} from '../core/json.js';
import {isAlive} from '../host/process-identity.js';
import type {VmPaths} from '../plan/vm-paths.js';
import {connectMonitor} from '../qmp/connect-monitor.js';
import {askStatus} from './control-client.js';
import {faultOf} from './exit-status.js';
import {findQemuProcess} from './find-qemu-process.js';
import {hasFailed} from './lifecycle.js';
import {readMadeNote} from './made-note.js';
import {Patience} from './patience.js';
import {readReservation} from './reservation.js';
import {readSaved, type SavedMemory} from './saved-memory.js';
import {connectSocket} from './unix-socket.js';
import {readLastExit, readStateFile, readVmRecord, type VmRecord} from './vm-record.js';
import type {LastExit, ReadyStatus, VmPhase, VmStatus} from './vm-status.js';

/** Long enough for a machine that is busy, short enough for somebody who waits. */
const ANSWER_MS = 2000;

/** The status of a VM; `undefined` when it has never been started. */
export async function readVmStatus(paths: VmPaths): Promise<VmStatus | undefined> {
  using patience = new Patience(ANSWER_MS);
  return readStatus(paths, {patience, whenSilent: 'ask-qemu'});
}

/** One VM that does not answer must not keep whoever wants to see all of them. */
const QUIET_MS = 200;

/** Every VM that was ever started, or made, and whose state is still there, by name. */
export async function listVms(roots: {readonly state: string}): Promise<VmStatus[]> {
  const names = await readdir(roots.state).catch(() => []);
  using patience = new Patience(QUIET_MS);
  const found = await Promise.all(
    names.map((name) => readListed(path.join(roots.state, name), patience)),
  );
  return found
    .filter((status) => status !== undefined)
    .toSorted((one, other) => one.name.localeCompare(other.name));
}

async function readListed(
  stateDirectory: string,
  patience: Patience,
): Promise<VmStatus | undefined> {
  const record = await readVmRecord({stateDirectory});
  if (record === undefined) return readMadeNote({stateDirectory});
  // A copied folder must not speak for the VM that it was copied from.
  if (record.paths.stateDirectory !== stateDirectory) return undefined;
  return readStatus(record.paths, {patience, whenSilent: 'tell-record'});
}

interface Inquiry {
  readonly patience: Patience;
  /** To ask QEMU, too, takes a second wait. */
  readonly whenSilent: 'ask-qemu' | 'tell-record';
}

async function readStatus(
  paths: VmPaths,
  {patience, whenSilent}: Inquiry,
): Promise<VmStatus | undefined> {
  const answered = await askStatus(paths.controlSocket, patience);
  if (answered !== undefined) return answered;
  const [state, record, lastExit] = await Promise.all([
    readStateFile(paths),
    readVmRecord(paths),
    readLastExit(paths),
  ]);
  const qemu = await findQemuProcess(paths, {state, record});
  // Whoever holds it while it is stopped has no QEMU.
  const isStopped =
    qemu.found === 'none' ||
    (qemu.found === 'unknown' && (await readReservation(paths)) !== undefined);
  if (isStopped) {
    return record && ended({record, state, lastExit, saved: await readSaved(paths)});
  }
  const known = state ?? (record && fromRecord(record));
  if (known === undefined) return undefined;
  const {supervisor, qemu: _told, ready, ...rest} = known;
  const isSilent = supervisor !== undefined && (await isAlive(supervisor));
  const phase =
    isSilent && state && whenSilent === 'tell-record'
      ? state.phase
      : await askPhase(paths.monitorSocket, patience);
  return {
    ...rest,
    phase,
    supervised: false,
    ...(isSilent && {supervisor, silent: true}),
    // Without a supervisor nobody has looked since.
    ...(isSilent && ready && {ready: readyBy(phase, ready)}),
    ...(qemu.found === 'qemu' && {qemu: qemu.process}),
  };
}

/** A guest that only has to run is ready with its phase, and a record of that is written before. */
const readyBy = (phase: VmPhase, recorded: ReadyStatus): ReadyStatus =>
  recorded.level === 'running' && phase === 'running' ? {...recorded, state: 'ready'} : recorded;

/** Asks QEMU itself. Its second monitor is free unless a supervisor has taken the VM back. */
async function askPhase(monitorSocket: string, patience: Patience): Promise<VmPhase> {
  const connected = await connectSocket(monitorSocket, ANSWER_MS);
  if (!connected.ok) return 'unresponsive';
  const socket = connected.value;
  patience.limit(socket);
  try {
    const opened = await connectMonitor(socket, {readyMs: ANSWER_MS});
    if (!opened.ok) return 'unresponsive';
    await using monitor = opened.value;
    const answer = await monitor.execute({execute: 'query-status', deadlineMs: ANSWER_MS});
    if (!answer.ok || !isObject(answer.value)) return 'unresponsive';
    return phaseOf(answer.value['status']);
  } finally {
    patience.answered(socket);
  }
}

function phaseOf(runState: unknown): VmPhase {
  switch (runState) {
    case 'running':
      return 'running';
    case 'prelaunch':
      return 'starting';
    case 'shutdown':
      return 'stopping';
    default:
      return faultOf(runState) ?? 'paused';
  }
}

type Known = Omit<VmStatus, 'phase' | 'supervised' | 'silent'>;

const fromRecord = (record: VmRecord): Known => ({
  id: record.id,
  name: record.name,
  profile: record.profile,
  uuid: record.uuid,
  since: record.startedAt,
  accelerator: record.accelerator,
  planDigest: record.planDigest,
  ports: record.ports.map(({protocol, hostAddress, hostPort, guestPort}) => ({
    protocol,
    hostAddress,
    hostPort,
    guestPort,
  })),
});

interface Remains {
  readonly record: VmRecord;
  readonly state: VmStatus | undefined;
  readonly lastExit: LastExit | undefined;
  readonly saved: SavedMemory | undefined;
}

function ended({record, state, lastExit, saved}: Remains): VmStatus {
  // The supervisor removes the state file before it goes, so it died before QEMU did.
  const exit = state === undefined ? lastExit : endUnseen(state);
  return {
    ...fromRecord(record),
    since: exit?.at ?? record.startedAt,
    phase: exit !== undefined && hasFailed(exit) ? 'failed' : 'stopped',
    ports: [],
    supervised: false,
    ...(exit && {lastExit: exit}),
    ...(saved && {saved: {at: saved.at, bytes: saved.bytes}}),
  };
}

/** What is left to say of a VM that nobody was watching at its end. */
export const endUnseen = (state: VmStatus): LastExit => ({
  reason: 'unknown',
  message: 'QEMU ended while nothing was watching it, at some time after this one',
  failure: 'killed',
  at: state.since,
});
