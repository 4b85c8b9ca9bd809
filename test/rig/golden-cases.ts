/**
 * The golden corpus: every folder of `test/golden/` is a profile, the host it is compiled for, and
 * what comes of it.
 *
 * `host.json` is optional. Its `recordings` say which recorded QEMUs the case has goldens for, its
 * `facts` replace those of the imaginary host, and `"firmware": "missing"` takes UEFI away.
 */
import {existsSync} from 'node:fs';
import {readdir, readFile} from 'node:fs/promises';
import path from 'node:path';
import {type Diagnostic, placeDiagnostics} from '../../src/core/diagnostic.js';
import {err, ok, type Result} from '../../src/core/result.js';
import {type Compiled, compilePlan} from '../../src/plan/compile.js';
import {imageFilesOf} from '../../src/plan/disk-image.js';
import type {HostFacts} from '../../src/plan/host-facts.js';
import {vmPaths} from '../../src/plan/vm-paths.js';
import {allDisks} from '../../src/plan/windows-discs.js';
import {type LoadedProfile, type ProfileReader, resolveProfile} from '../../src/profile/resolve.js';
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

/** The images of its disks, there or not. */
export const imagesOf = (
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
