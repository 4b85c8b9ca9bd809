/**
 * Finds the QEMU program for a guest's architecture.
 */
import path from 'node:path';
import type {Diagnostic} from '../core/diagnostic.js';
import {err, ok, type Result} from '../core/result.js';
import type {Arch} from '../plan/host-facts.js';
import {installHint} from './distribution.js';
import {findProgram, isExecutable} from './find-program.js';
import {hostArch} from './host-arch.js';

/** RHEL and its relatives have QEMU for their own architecture only, and keep it off PATH. */
const RHEL_QEMU = '/usr/libexec/qemu-kvm';

/**
 * The absolute path of QEMU: what `KVMRUN_QEMU` names, else `qemu-system-ARCH` on PATH, else RHEL's.
 */
export async function findQemu(
  arch: Arch,
  env: Readonly<Record<string, string | undefined>>,
): Promise<Result<string, Diagnostic>> {
  const chosen = env['KVMRUN_QEMU'];
  if (chosen !== undefined && chosen !== '') return findChosen(chosen, env);
  const name = `qemu-system-${arch}`;
  const onPath = await findProgram(name, env);
  if (onPath !== undefined) return ok(onPath);
  if (arch === hostArch() && (await isExecutable(RHEL_QEMU))) return ok(RHEL_QEMU);
  return err({
    code: 'host/qemu-not-found',
    severity: 'error',
    message: `QEMU for ${arch} guests was not found: there is no '${name}' on PATH`,
    hint: await installHint(`qemu-${arch}`),
    failure: 'unavailable',
  });
}

async function findChosen(
  chosen: string,
  env: Readonly<Record<string, string | undefined>>,
): Promise<Result<string, Diagnostic>> {
  const file = chosen.includes('/') ? chosen : await findProgram(chosen, env);
  if (file !== undefined && path.isAbsolute(file) && (await isExecutable(file))) return ok(file);
  return err({
    code: 'host/qemu-not-found',
    severity: 'error',
    message: `KVMRUN_QEMU is '${chosen}', and must be the absolute path of a QEMU program or its name on PATH`,
    hint: 'unset KVMRUN_QEMU to use the QEMU of this system',
    failure: 'unavailable',
  });
}
