/**
 * What a TPM takes besides its device: the emulator as a side-car, and a state that is made once.
 */
import type {Diagnostic} from '../core/diagnostic.js';
import {pointerTo} from '../core/pointer.js';
import type {ResolvedProfile} from '../schema/schema.js';
import type {HelperProgram, HostFacts} from './host-facts.js';
import {type Judged, judged} from './judged.js';
import type {Preparation} from './plan.js';
import type {Sidecar} from './sidecar.js';
import type {VmPaths} from './vm-paths.js';

export interface TpmParts {
  readonly sidecars: readonly Sidecar[];
  readonly preparations: readonly Preparation[];
}

const NOTHING: TpmParts = {sidecars: [], preparations: []};
const origin = pointerTo('tpm');

/** The programs that a TPM is made and run with. */
export const TPM_PROGRAMS = ['swtpm', 'swtpm_setup', 'swtpm_localca'] as const;

export function planTpm(
  {type}: ResolvedProfile['tpm'],
  {programs}: Pick<HostFacts, 'programs'>,
  paths: VmPaths,
): Judged<TpmParts> {
  if (type === 'none') return judged(NOTHING);
  const [emulator, setup, certifier] = TPM_PROGRAMS.map((name) => pathOf(name, programs));
  const problems = [
    ...findMissing(['swtpm', 'swtpm_setup'], programs),
    ...[paths.tpmDirectory, paths.tpmSocket].filter((path) => path.includes(',')).map(comma),
  ];
  if (emulator === undefined || setup === undefined || problems.length > 0) {
    return judged(NOTHING, ...problems);
  }
  const {tpmDirectory: path, tpmRecord: record} = paths;
  return judged({
    sidecars: [swtpm(emulator, paths)],
    preparations: [
      {
        prepare: 'tpm',
        path,
        record,
        setup,
        emulator,
        // Without it the TPM has no certificates, which few guests ask for.
        ...(certifier !== undefined && {certifier}),
        origin,
      },
    ],
  });
}

const swtpm = (program: string, paths: VmPaths): Sidecar => ({
  id: 'tpm',
  program,
  args: [
    'socket',
    '--tpm2',
    '--tpmstate',
    `dir=${paths.tpmDirectory},mode=0600`,
    '--ctrl',
    `type=unixio,path=${paths.tpmSocket},mode=0600`,
    // Without it, swtpm waits for another QEMU when this one has ended.
    '--terminate',
  ],
  socket: paths.tpmSocket,
  lock: `${paths.runtimeDirectory}/side-tpm.lock`,
  output: `${paths.logDirectory}/tpm.out`,
  log: `${paths.logDirectory}/tpm.log`,
  loss: 'the TPM',
  // QEMU 7.2 to 11.1 exit with 1 when they cannot reset it.
  reset: 'fatal',
  origin,
});

function pathOf(name: HelperProgram, programs: HostFacts['programs']): string | undefined {
  const found = programs[name];
  return found !== undefined && 'path' in found ? found.path : undefined;
}

/** One package may hold several of them, and its hint is worth saying once. */
function findMissing(
  needed: readonly HelperProgram[],
  programs: HostFacts['programs'],
): readonly Diagnostic[] {
  const missing = needed.filter((name) => pathOf(name, programs) === undefined);
  if (missing.length === 0) return [];
  const hints = missing
    .map((name) => programs[name])
    .flatMap((found) => (found !== undefined && 'install' in found ? [found.install] : []));
  return [
    {
      code: 'plan/missing-program',
      severity: 'error',
      message: `a TPM takes the programs 'swtpm' and 'swtpm_setup', and ${missing.map((name) => `'${name}'`).join(' and ')} cannot be found on PATH`,
      origin,
      hint: [...new Set(hints)].join(' && '),
      failure: 'unavailable',
    },
  ];
}

const comma = (path: string): Diagnostic => ({
  code: 'plan/comma-in-path',
  severity: 'error',
  message: `swtpm cannot use the path '${path}', because it has a comma in it`,
  origin,
  hint: 'set XDG_STATE_HOME and XDG_RUNTIME_DIR to folders without one',
  failure: 'unsupported',
});
