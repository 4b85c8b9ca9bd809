/**
 * The golden corpus as a real QEMU can be started with it: compiled for what this host really has.
 */
import {existsSync} from 'node:fs';
import {mkdir} from 'node:fs/promises';
import {availableParallelism} from 'node:os';
import path from 'node:path';
import type {Diagnostic} from '../../src/core/diagnostic.js';
import {gatherFileFacts} from '../../src/host/file-facts.js';
import {findProgram} from '../../src/host/find-program.js';
import {hasSecureBoot} from '../../src/host/firmware-contents.js';
import {findUefiFirmware, firmwareDirectories} from '../../src/host/firmware-descriptors.js';
import {locatePrograms} from '../../src/host/locate-programs.js';
import {findSecureFirmware} from '../../src/host/secure-firmware.js';
import type {HostFacts, QemuFacts} from '../../src/plan/host-facts.js';
import type {Plan} from '../../src/plan/plan.js';
import {TPM_PROGRAMS} from '../../src/plan/tpm.js';
import type {LoadedProfile} from '../../src/profile/resolve.js';
import type {ResolvedProfile} from '../../src/schema/schema.js';
import {imaginaryHost} from './facts.js';
import {
  compileGolden,
  type GoldenCase,
  type GoldenPlace,
  imagesOf,
  listGoldenCases,
  loadGoldenProfile,
} from './golden-cases.js';

export interface StartableCase {
  readonly name: string;
  readonly profile: ResolvedProfile;
  readonly facts: HostFacts;
  readonly plan: Plan;
  readonly warnings: readonly Diagnostic[];
}

/** A case that this host has no use for. */
export interface UnfitCase {
  readonly name: string;
  readonly unfit: string;
}

/** What the host that runs QEMU is really like. */
export interface RealHost {
  /** For everything that is made. */
  readonly folder: string;
  readonly qemu: QemuFacts;
  readonly kvm: HostFacts['kvm'];
  /** For the forwards, since the ports of the profiles may be taken. */
  readonly choosePort: () => number;
}

type Found = Pick<HostFacts, 'uefi' | 'secureUefi' | 'programs'>;

/** The cases for this QEMU's architecture that compile, with the host's KVM, or with TCG where it has none. */
export async function startableCases(
  host: RealHost,
): Promise<readonly (StartableCase | UnfitCase)[]> {
  const found: Found = {
    ...(await findFirmware(host)),
    programs: await locatePrograms(TPM_PROGRAMS, process.env),
  };
  const cases = await Promise.all(
    (await listGoldenCases())
      .filter(({folder}) => !existsSync(path.join(folder, 'errors.txt')))
      .map((golden) => compileForReal(golden, host, found)),
  );
  return cases.filter((one) => one !== undefined);
}

/** What this host has of it for a QEMU; there is none without what makes the NVRAM. */
export async function findFirmware({
  qemu: {arch, machines},
  kvm,
}: Pick<RealHost, 'qemu' | 'kvm'>): Promise<Pick<HostFacts, 'uefi' | 'secureUefi'>> {
  if ((await findProgram('qemu-img', process.env)) === undefined) return {};
  const wanted = arch === 'x86_64' ? 'q35' : 'virt';
  const machine = machines.find(({alias}) => alias === wanted)?.name ?? wanted;
  const directories = firmwareDirectories({HOME: process.env['HOME']});
  const {firmware, described} = await findUefiFirmware(directories, {arch, machine});
  const secureUefi = await findSecureFirmware(described, {
    smm: kvm.usable ? kvm.smm : 'works',
    examine: (code) => hasSecureBoot(code, process.env['PATH'] ?? ''),
  });
  return {...(firmware && {uefi: firmware}), secureUefi};
}

async function compileForReal(
  golden: GoldenCase,
  host: RealHost,
  found: Found,
): Promise<StartableCase | UnfitCase | undefined> {
  const {name} = golden;
  const place: GoldenPlace = {
    folder: path.join(host.folder, 'vms', name),
    imageCache: path.join(host.folder, 'images'),
    roots: {runtime: path.join(host.folder, 'r'), state: path.join(host.folder, 's')},
  };
  const loaded = await loadGoldenProfile(golden, place);
  if (loaded.profile.arch !== host.qemu.arch) return undefined;
  const obstacle = findObstacle(loaded, place, found);
  if (obstacle !== undefined) return {name, unfit: obstacle};
  const profile = forHost(loaded.profile, host);
  await mkdir(place.folder, {recursive: true});
  const {uefi: _, secureUefi: __, ...imaginary} = imaginaryHost(host.qemu);
  const facts: HostFacts = {
    ...imaginary,
    ...found,
    files: await gatherFileFacts(imagesOf(loaded, place)),
    kvm: host.kvm,
    host: {arch: host.qemu.arch, cpuCount: availableParallelism(), memoryBytes: 2 ** 32},
  };
  const compiled = compileGolden({...loaded, profile}, facts, place);
  if (!compiled.ok) {
    const errors = compiled.error.filter(({severity}) => severity === 'error');
    const [first] = errors;
    if (first !== undefined && errors.every(({code}) => NOT_ON_EVERY_HOST.has(code))) {
      return {name, unfit: first.message};
    }
    throw new Error(`${name}: ${JSON.stringify(compiled.error)}`);
  }
  const {plan, warnings} = compiled.value;
  const deprecated = warnings.find(({code}) => code === 'plan/deprecated-machine');
  if (deprecated !== undefined) return {name, unfit: deprecated.message};
  return {name, profile, facts, plan, warnings};
}

/** What a temporary folder may lack, a kernel, and an older QEMU. */
const NOT_ON_EVERY_HOST: ReadonlySet<string> = new Set([
  'plan/no-direct-io',
  'plan/native-needs-direct-io',
  'plan/no-io-uring',
  'plan/no-queue-threads',
  'plan/no-secure-boot-firmware',
  'plan/secure-boot-needs-smm',
]);

function findObstacle(
  loaded: LoadedProfile,
  place: GoldenPlace,
  {uefi, programs}: Found,
): string | undefined {
  const {arch, firmware, display, tpm} = loaded.profile;
  const elsewhere = namedPaths(loaded).find((image) => !image.startsWith(place.folder));
  if (elsewhere !== undefined) return `has an image at '${elsewhere}'`;
  if (display.type === 'gtk') return 'needs a desktop';
  if (firmware.type === 'uefi' && uefi === undefined) return `needs UEFI firmware for ${arch}`;
  const program = [programs.swtpm, programs.swtpm_setup].every((one) => one && 'path' in one);
  if (tpm.type === 'emulator' && !program) return 'needs swtpm and swtpm_setup';
  return undefined;
}

const namedPaths = ({profile: {disks, windows}}: LoadedProfile): readonly string[] =>
  [...disks, {path: windows?.iso}, {path: windows?.virtioWin.path}].flatMap(
    ({path: image}) => image ?? [],
  );

function forHost(profile: ResolvedProfile, {kvm, choosePort}: RealHost): ResolvedProfile {
  return {
    ...profile,
    // KVM has QEMU complain about more processors than the host has.
    accelerator:
      kvm.usable && (profile.cpu.count ?? 1) <= availableParallelism()
        ? profile.accelerator
        : 'tcg',
    networks: profile.networks.map((network) =>
      network.type === 'none'
        ? network
        : {
            ...network,
            forwards: network.forwards.map((forward) => ({...forward, host: choosePort()})),
          },
    ),
  };
}
