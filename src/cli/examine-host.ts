/**
 * The checks of `kvmrun doctor`, each with what was found and the line that fixes it.
 */
import type {Diagnostic} from '../core/diagnostic.js';
import {type Component, installHint} from '../host/distribution.js';
import {findProgram} from '../host/find-program.js';
import {gatherFacts} from '../host/gather-facts.js';
import {hostArch} from '../host/host-arch.js';
import {checkSocketPath, ensurePrivateDirectory, runtimeRoots} from '../host/runtime-files.js';
import type {Arch, HostFacts} from '../plan/host-facts.js';
import {vmPaths} from '../plan/vm-paths.js';
import {cacheDirectory} from './cache-directory.js';
import type {Cli} from './cli.js';
import {firmwareFindings} from './examine-firmware.js';
import {hypervFindings} from './examine-hyperv.js';
import type {Finding} from './finding.js';
import {adviceFor, readLogoutFate} from './logout-fate.js';

/** The id with the longest name that kvmrun makes, to see whether its sockets fit. */
const LONGEST_ID = `${'x'.repeat(24)}-0123456789`;

const UNPACKERS = [
  ['xz', 'xz', '.xz'],
  ['zstd', 'zstd', '.zst'],
  ['bzip2', 'bzip2', '.bz2'],
] as const satisfies readonly (readonly [string, Component, string])[];

export async function examineHost(cli: Cli): Promise<readonly Finding[]> {
  const arch = hostArch() ?? 'x86_64';
  const foreign: Arch = arch === 'x86_64' ? 'aarch64' : 'x86_64';
  return [
    {state: 'works', subject: 'Node', found: process.version},
    ...(await examineQemu(arch, cli)),
    await examineForeignQemu(foreign, cli),
    await examineProgram(cli, {
      name: 'qemu-img',
      component: 'qemu-img',
      without: 'disks and UEFI variables cannot be created',
    }),
    await examineProgram(cli, {
      name: 'swtpm',
      component: 'swtpm',
      without: 'VMs cannot have a TPM',
    }),
    await examineProgram(cli, {
      name: 'swtpm_setup',
      component: 'swtpm-tools',
      without: 'a TPM cannot be made',
    }),
    ...(await Promise.all(
      UNPACKERS.map(([name, component, ending]) =>
        examineProgram(cli, {
          ...{name, component},
          without: `images that end in ${ending} cannot be unpacked`,
        }),
      ),
    )),
    await examineProgram(cli, {
      name: 'flock',
      component: undefined,
      without: 'VMs cannot be locked',
    }),
    ...(await examineFolders(cli)),
    await examineLogout(cli),
  ];
}

async function examineLogout(cli: Cli): Promise<Finding> {
  const subject = 'logout';
  const advice = adviceFor(await readLogoutFate(cli));
  return advice === undefined
    ? {state: 'works', subject, found: 'VMs that are started here go on after it'}
    : {state: 'limited', subject, found: advice.message, fix: advice.hint};
}

async function examineQemu(arch: Arch, cli: Cli): Promise<readonly Finding[]> {
  const gathered = await gatherFacts(
    {
      arch,
      accelerator: 'auto',
      machine: arch === 'x86_64' ? 'q35' : 'virt',
      uefi: 'with-secure-boot',
      files: [],
      programs: [],
      autoPorts: [],
      portSeed: '',
    },
    {env: cli.env, cacheDirectory: cacheDirectory(cli.env)},
  );
  if (!gathered.ok) return gathered.error.map((problem) => fromDiagnostic('QEMU', problem));
  const {facts} = gathered.value;
  return [
    qemuFinding(facts),
    kvmFinding(facts),
    ...hypervFindings(facts),
    ...(await firmwareFindings(facts)),
  ];
}

function qemuFinding({qemu}: HostFacts): Finding {
  const {major, minor, micro} = qemu.version;
  const version = `${major}.${minor}.${micro}`;
  const found = `${version} at ${qemu.binary}`;
  return major > 7 || (major === 7 && minor >= 2)
    ? {state: 'works', subject: 'QEMU', found}
    : {
        state: 'limited',
        subject: 'QEMU',
        found: `${found}, older than the oldest that kvmrun is tested with, 7.2`,
        fix: 'install a newer QEMU, or name one in KVMRUN_QEMU',
      };
}

function kvmFinding({kvm}: HostFacts): Finding {
  const subject = 'KVM';
  if (!kvm.usable) return {state: 'limited', subject, found: kvm.detail, fix: kvm.hint};
  const without =
    kvm.withoutFeatures.length === 0
      ? ''
      : `, without the CPU features ${kvm.withoutFeatures.join(', ')}`;
  return kvm.emulated
    ? {
        state: 'limited',
        subject,
        found: `runs${without}, but this processor offers no virtualisation, so guests may be slower than under TCG`,
        fix: 'switch on nested virtualisation on the host of this machine, or use "accelerator": "auto"',
      }
    : {state: 'works', subject, found: `runs${without}`};
}

async function examineForeignQemu(arch: Arch, cli: Cli): Promise<Finding> {
  const subject = `QEMU for ${arch}`;
  const found = await findProgram(`qemu-system-${arch}`, cli.env);
  return found === undefined
    ? {
        state: 'limited',
        subject,
        found: `not installed, and needed only for ${arch} guests, which run emulated here`,
        fix: await installHint(`qemu-${arch}`),
      }
    : {state: 'works', subject, found};
}

async function examineProgram(
  cli: Cli,
  program: {
    readonly name: string;
    readonly component: Component | undefined;
    readonly without: string;
  },
): Promise<Finding> {
  const {name, component, without} = program;
  const found = await findProgram(name, cli.env);
  if (found !== undefined) return {state: 'works', subject: name, found};
  return {
    state: component === undefined ? 'broken' : 'limited',
    subject: name,
    found: `not on PATH, so ${without}`,
    fix: component === undefined ? 'install util-linux' : await installHint(component),
  };
}

async function examineFolders(cli: Cli): Promise<readonly Finding[]> {
  const roots = runtimeRoots(cli.env, cli.uid);
  const sockets = checkSocketPath(vmPaths(roots, LONGEST_ID).monitorSocket);
  return [
    await examineFolder('runtime folder', roots.runtime),
    await examineFolder('state folder', roots.state),
    ...(sockets.ok ? [] : [fromDiagnostic('runtime folder', sockets.error)]),
  ];
}

async function examineFolder(subject: string, folder: string): Promise<Finding> {
  const ensured = await ensurePrivateDirectory(folder);
  return ensured.ok
    ? {state: 'works', subject, found: folder}
    : fromDiagnostic(subject, ensured.error);
}

const fromDiagnostic = (subject: string, {message, hint}: Diagnostic): Finding => ({
  state: 'broken',
  subject,
  found: message,
  ...(hint !== undefined && {fix: hint}),
});
