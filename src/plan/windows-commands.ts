/**
 * Commands of Setup that depend on the machine: what Windows would take for a mistake of its maker.
 */
import {parseByteSize} from '../core/byte-size.js';
import type {ResolvedProfile, Windows} from '../schema/schema.js';

const LEAST_MEMORY = 4 * 2 ** 30;
const LEAST_CPUS = 2;

/** Windows 11 refuses machines without what the profile has left out on purpose. */
export function bypasses({
  windows,
  tpm,
  firmware,
  memory,
  cpu,
}: Pick<ResolvedProfile, 'tpm' | 'firmware' | 'memory' | 'cpu'> & {
  readonly windows: Pick<Windows, 'version'>;
}): readonly string[] {
  if (windows.version !== '11') return [];
  const bytes = memory.size === undefined ? LEAST_MEMORY : (parseByteSize(memory.size) ?? 0);
  const missing = [
    ...(tpm.type === 'none' ? ['TPM'] : []),
    ...(firmware.secureBoot ? [] : ['SecureBoot']),
    ...(bytes < LEAST_MEMORY ? ['RAM'] : []),
    ...((cpu.count ?? LEAST_CPUS) < LEAST_CPUS ? ['CPU'] : []),
  ];
  return missing.map(
    (what) =>
      `reg.exe add HKLM\\SYSTEM\\Setup\\LabConfig /v Bypass${what}Check /t REG_DWORD /d 1 /f`,
  );
}

/** Windows takes the machine's clock for local time, unless it is told. */
export const clockCommands = ({clock}: Pick<ResolvedProfile, 'clock'>): readonly string[] =>
  clock.base === 'localtime'
    ? []
    : [
        'reg.exe add HKLM\\SYSTEM\\CurrentControlSet\\Control\\TimeZoneInformation /v RealTimeIsUniversal /t REG_DWORD /d 1 /f',
      ];
