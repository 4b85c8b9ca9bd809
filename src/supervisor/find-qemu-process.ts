/**
 * Which process is the QEMU of a VM, when no supervisor is there to say so.
 *
 * QEMU holds `vm.lock` from before it is executed until its end, so whoever holds it is the one. That
 * also finds a QEMU whose supervisor died before it wrote the pid down, and no later process of the
 * same pid can pass for it. What the state file says only spares the search.
 */
import {readFile, readlink, realpath} from 'node:fs/promises';
import path from 'node:path';
import {findHolders, holdsLock} from '../host/lock-table.js';
import {isAlive, readProcessIdentity} from '../host/process-identity.js';
import {isLocked} from '../host/vm-lock.js';
import type {VmPaths} from '../plan/vm-paths.js';
import type {VmRecord} from './vm-record.js';
import type {ProcessIdentity, VmStatus} from './vm-status.js';

export type FoundQemu =
  | {readonly found: 'qemu'; readonly process: ProcessIdentity}
  /** The lock is held, and by no process that can be recognised. */
  | {readonly found: 'unknown'}
  | {readonly found: 'none'};

export interface Clues {
  readonly state: Pick<VmStatus, 'qemu'> | undefined;
  readonly record: Pick<VmRecord, 'qemu' | 'uuid'> | undefined;
}

export async function findQemuProcess(
  {vmLock}: Pick<VmPaths, 'vmLock'>,
  {state, record}: Clues,
): Promise<FoundQemu> {
  const known = state?.qemu;
  if (known && (await isAlive(known)) && (await isQemu(known.pid, vmLock, record))) {
    return {found: 'qemu', process: known};
  }
  if (!(await isLocked(vmLock))) return {found: 'none'};
  for await (const pid of findHolders(vmLock)) {
    // Read before the proof, so that it is about the process that was proven to be QEMU.
    const process = await readProcessIdentity(pid);
    if (process && (await isQemu(pid, vmLock, record))) return {found: 'qemu', process};
  }
  return {found: 'unknown'};
}

async function isQemu(pid: number, vmLock: string, record: Clues['record']): Promise<boolean> {
  const [held, program, command] = await Promise.all([
    holdsLock(pid, vmLock),
    isQemuProgram(pid, record),
    readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => ''),
  ]);
  return held && program && (record === undefined || command.includes(record.uuid));
}

/** A wrapper may have executed QEMU, and an upgrade may have removed the program that runs. */
async function isQemuProgram(pid: number, record: Clues['record']): Promise<boolean> {
  const link = await readlink(`/proc/${pid}/exe`).catch(() => '');
  const program = link.replace(/ \(deleted\)$/, '');
  if (path.basename(program).startsWith('qemu')) return true;
  if (record?.qemu === undefined) return false;
  return program === (await realpath(record.qemu).catch(() => record.qemu));
}
