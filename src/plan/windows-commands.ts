/**
 * Commands of Setup that depend on the machine: what Windows would take for a mistake of its maker.
 */
import {findShortcomings, type WindowsWish, windowsMachineOf} from '../core/windows-needs.js';
import type {ResolvedProfile} from '../schema/schema.js';

/** Windows 11 refuses machines without what the profile has left out on purpose. */
export function bypasses(wish: WindowsWish): readonly string[] {
  if (wish.windows.version !== '11') return [];
  return findShortcomings(windowsMachineOf(wish)).map(
    ({check}) =>
      `reg.exe add HKLM\\SYSTEM\\Setup\\LabConfig /v Bypass${check}Check /t REG_DWORD /d 1 /f`,
  );
}

/** Windows takes the machine's clock for local time, unless it is told. */
export const clockCommands = ({clock}: Pick<ResolvedProfile, 'clock'>): readonly string[] =>
  clock.base === 'localtime'
    ? []
    : [
        'reg.exe add HKLM\\SYSTEM\\CurrentControlSet\\Control\\TimeZoneInformation /v RealTimeIsUniversal /t REG_DWORD /d 1 /f',
      ];
