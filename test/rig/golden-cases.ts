/**
 * The golden corpus: every folder of `test/golden/` is a profile, the host it is compiled for, and
 * what comes of it.
 *
 * `host.json` is optional. Its `recordings` say which recorded QEMUs the case has goldens for, its
 * `facts` replace those of the imaginary host, and `"firmware": "missing"` takes UEFI away.
 */
import {existsSync} from 'node:fs';
import {mkdir, readdir, readFile} from 'node:fs/promises';
import {availableParallelism} from 'node:os';
import path from 'node:path';
import {type Diagnostic, placeDiagnostics} from '../../src/core/diagnostic.js';
import {err, ok, type Result} from '../../src/core/result.js';
import {gatherFileFacts} from '../../src/host/file-facts.js';
import {type Compiled, compilePlan} from '../../src/plan/compile.js';
import {imageFilesOf} from '../../src/plan/disk-image.js';
import type {HostFacts, QemuFacts} from '../../src/plan/host-facts.js';
import type {Plan} from '../../src/plan/plan.js';
import {renderArgv} from '../../src/plan/render-argv.js';
import {vmPaths} from '../../src/plan/vm-paths.js';
import {allDisks} from '../../src/plan/windows-discs.js';
import {type LoadedProfile, type ProfileReader, resolveProfile} from '../../src/profile/resolve.js';
import type {ResolvedProfile} from '../../src/schema/schema.js';
import {imaginaryHost, type Recording, readRecording} from './facts.js';
import {inRepository} from './repository.js';

export interface GoldenCase {
  readonly name: string;
  /** Where the case is kept. */
  readonly folder: string;
  readonly recordings: readonly Recording[];
  /** Replace those of the imaginary host. */
  readonly facts: Partial<HostFacts>;
  /** Whether the imaginary host has UEFI firmware. */
  readonly firmware: 'installed' | 'missing';
}

/** Where a case pretends to be. */
export interface GoldenPlace {
  /** The folder of the profile, to which its paths are relative. */
  readonly folder: string;
  readonly imageCache: string;
  readonly roots: {readonly runtime: string; readonly state: string};
}

export const IMAGINARY_PLACE = (name: string): GoldenPlace => ({
  folder: `/home/ann/vms/${name}`,
  imageCache: '/home/ann/.cache/kvmrun/images',
  roots: {runtime: '/run/user/1000/kvmrun', state: '/home/ann/.local/state/kvmrun'},
});

const corpus = inRepository('test', 'golden');

export async function listGoldenCases(): Promise<readonly GoldenCase[]> {
  const entries = await readdir(corpus, {withFileTypes: true});
  const names = entries.filter((entry) => entry.isDirectory()).map(({name}) => name);
  return Promise.all(names.sort().map(readGoldenCase));
}

async function readGoldenCase(name: string): Promise<GoldenCase> {
  const folder = path.join(corpus, name);
  const hostFile = path.join(folder, 'host.json');
  // Ours, and the goldens show what it says.
  const host = existsSync(hostFile)
    ? (JSON.parse(await readFile(hostFile, 'utf8')) as Partial<GoldenCase>)
    : {};
  const {recordings = ['7.2'], facts = {}, firmware = 'installed'} = host;
  return {name, folder, recordings, facts, firmware};
}

/** The profile of a case, as if its folder were elsewhere. */
export async function loadGoldenProfile(
  golden: GoldenCase,
  place: GoldenPlace,
): Promise<LoadedProfile> {
  const file = path.join(place.folder, 'profile.json');
  const loaded = await resolveProfile(file, goldenReader(golden, place));
  if (loaded.ok) return loaded.value;
  throw new Error(`${golden.name}: ${JSON.stringify(loaded.error.diagnostics, null, 2)}`);
}

const goldenReader = (golden: GoldenCase, place: GoldenPlace): ProfileReader => ({
  shippedDirectory: inRepository('profiles'),
  realPath: async (file) => file,
  readText: async (file) => {
    const inside = path.relative(place.folder, file);
    const actual = inside.startsWith('..') ? file : path.join(golden.folder, inside);
    if (!existsSync(actual)) return err({problem: 'missing', detail: actual});
    return ok(await readFile(actual, 'utf8'));
  },
});

/** The facts for a recorded QEMU on the case's host. */
export async function goldenFacts(
  golden: GoldenCase,
  recording: Recording,
  loaded: LoadedProfile,
  place: GoldenPlace,
): Promise<HostFacts> {
  const {uefi, ...usual} = imaginaryHost(await readRecording(recording));
  const firmware = golden.firmware === 'missing' || uefi === undefined ? {} : {uefi};
  const facts: HostFacts = {...usual, ...firmware, ...golden.facts};
  const direct = {exists: true, direct: true};
  const files = Object.fromEntries(imagesOf(loaded, place).map((image) => [image, direct]));
  return {...facts, files: {...files, ...golden.facts.files}};
}

const imagesOf = (
  {profile, identity}: LoadedProfile,
  {roots, imageCache}: GoldenPlace,
): readonly string[] => {
  const paths = vmPaths(roots, identity.id);
  return imageFilesOf(allDisks(profile, paths), {...paths, imageCache, writes: 'kept'});
};

export function compileGolden(
  loaded: LoadedProfile,
  facts: HostFacts,
  place: GoldenPlace,
): Result<Compiled, readonly Diagnostic[]> {
  const compiled = compilePlan({
    profile: loaded.profile,
    identity: loaded.identity,
    profileFile: loaded.file,
    facts,
    paths: vmPaths(place.roots, loaded.identity.id),
    imageCache: place.imageCache,
  });
  return compiled.ok ? compiled : err(placeDiagnostics(compiled.error, loaded.locate));
}

/** A case that a real QEMU can be started with. */
export interface StartableCase {
  readonly name: string;
  readonly plan: Plan;
  readonly argv: readonly string[];
}

/** What the host that runs QEMU is really like. */
export interface RealHost extends GoldenPlace {
  readonly qemu: QemuFacts;
  readonly kvm: HostFacts['kvm'];
  readonly uefi?: HostFacts['uefi'];
  readonly secureUefi?: HostFacts['secureUefi'];
  readonly programs: HostFacts['programs'];
  /** For the forwards, since the ports of the profiles may be taken. */
  readonly choosePort: () => number;
}

/**
 * The cases that this QEMU should start, with the real host's KVM, or with TCG where it has none.
 *
 * Left out are cases with disks outside of their folder, those that are there for their diagnostics, cases for other architectures, for a
 * firmware or a TPM emulator that is not installed, those that need a desktop, and machines of which QEMU says that
 * they are deprecated.
 */
export async function startableCases(host: RealHost): Promise<readonly StartableCase[]> {
  const cases = await listGoldenCases();
  const compiled = await Promise.all(cases.map((golden) => compileForReal(golden, host)));
  return compiled.filter((one) => one !== undefined);
}

const namedPaths = ({profile: {disks, windows}}: LoadedProfile): readonly string[] =>
  [...disks, {path: windows?.iso}, {path: windows?.virtioWin.path}].flatMap(
    ({path: image}) => image ?? [],
  );

async function compileForReal(
  golden: GoldenCase,
  host: RealHost,
): Promise<StartableCase | undefined> {
  if (existsSync(path.join(golden.folder, 'errors.txt'))) return undefined;
  const place = {...host, folder: path.join(host.folder, golden.name)};
  const loaded = await loadGoldenProfile(golden, place);
  const {arch, firmware, display, tpm} = loaded.profile;
  if (namedPaths(loaded).some((image) => !image.startsWith(place.folder))) return undefined;
  if (arch !== host.qemu.arch || display.type === 'gtk') return undefined;
  if (firmware.type === 'uefi' && host.uefi === undefined) return undefined;
  if (tpm.type === 'emulator' && !hasTpmPrograms(host)) return undefined;
  const profile = forHost(loaded.profile, host);
  await mkdir(place.folder, {recursive: true});
  const {secureUefi: _, ...imaginary} = imaginaryHost(host.qemu);
  const facts: HostFacts = {
    ...imaginary,
    files: await gatherFileFacts(imagesOf(loaded, place)),
    kvm: host.kvm,
    programs: host.programs,
    host: {arch: host.qemu.arch, cpuCount: availableParallelism(), memoryBytes: 2 ** 32},
    ...(host.uefi === undefined ? {} : {uefi: host.uefi}),
    ...(host.secureUefi === undefined ? {} : {secureUefi: host.secureUefi}),
  };
  const compiled = compileGolden({...loaded, profile}, facts, place);
  if (!compiled.ok) {
    const errors = compiled.error.filter(({severity}) => severity === 'error');
    if (errors.every(({code}) => NOT_ON_EVERY_HOST.has(code))) return undefined;
    throw new Error(`${golden.name}: ${JSON.stringify(compiled.error)}`);
  }
  const {plan, warnings} = compiled.value;
  if (warnings.some(({code}) => code === 'plan/deprecated-machine')) return undefined;
  return {name: golden.name, plan, argv: renderArgv(plan.invocation)};
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

const hasTpmPrograms = ({programs}: RealHost): boolean =>
  [programs.swtpm, programs.swtpm_setup].every((found) => found !== undefined && 'path' in found);

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
