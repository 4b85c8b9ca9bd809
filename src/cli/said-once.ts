/**
 * What is said at the first start that it concerns, and not at each: people may have good reasons to
 * leave it as it is. Who asks is told every time, such as by `plan`, `doctor` or `virtio-win`.
 */
import {createHash} from 'node:crypto';
import {existsSync, mkdirSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import type {Diagnostic, DiagnosticCode} from '../core/diagnostic.js';
import {saidDirectory} from '../host/kept-parts.js';
import type {VmPaths} from '../plan/vm-paths.js';

type Place = Pick<VmPaths, 'stateDirectory'>;

/** Whether it is said again when it comes in other words, such as of another build. */
const ONCE: ReadonlyMap<DiagnosticCode, 'by-words' | 'whatever-words'> = new Map([
  // First it is about the firmware of the host, and later about what the VM has got from there.
  ['plan/secure-boot-old-certificates', 'whatever-words'],
  ['profile/windows-below-needs', 'by-words'],
  ['plan/windows-below-needs', 'by-words'],
  ['image/virtio-win-notice', 'by-words'],
  ['cli/tpm-left-out', 'by-words'],
  ['cli/uefi-left-out', 'by-words'],
]);

function fileOf({code, message}: Diagnostic, place: Place): string | undefined {
  const rule = ONCE.get(code);
  if (rule === undefined) return undefined;
  const name = code.replaceAll('/', '-');
  const words = createHash('sha256').update(message).digest('hex').slice(0, 16);
  return saidFile(place, rule === 'by-words' ? `${name}-${words}` : name);
}

export const saidFile = (place: Place, what: string): string =>
  path.join(saidDirectory(place), what);

/** What there is to say at this start. */
export const withoutSaid = (warnings: readonly Diagnostic[], place: Place): readonly Diagnostic[] =>
  warnings.filter((warning) => {
    const file = fileOf(warning, place);
    return file === undefined || !existsSync(file);
  });

/** For a VM that was started: before that it may have no folder of its own. */
export function noteSaid(warnings: readonly Diagnostic[], place: Place): void {
  for (const warning of warnings) {
    const file = fileOf(warning, place);
    if (file !== undefined) isFirstTime(file);
  }
}

/** Whether it is, as long as this file is there, which is made by the way. */
export function isFirstTime(file: string): boolean {
  try {
    mkdirSync(path.dirname(file), {mode: 0o700});
  } catch {
    // It is there, most likely; if not, the next line tells.
  }
  try {
    writeFileSync(file, '', {flag: 'wx', mode: 0o600});
    return true;
  } catch {
    // It is there already; or it cannot be written, and to say so each time would be a nuisance.
    return false;
  }
}
