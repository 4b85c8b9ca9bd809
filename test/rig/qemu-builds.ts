/**
 * The QEMUs that tests run: the installed one, and newer ones that the set-up fetches.
 */
import {readFile} from 'node:fs/promises';
import path from 'node:path';
import {findProgram, isExecutable} from '../../src/host/find-program.js';
import type {Arch} from '../../src/plan/host-facts.js';

type Environment = Readonly<Record<string, string | undefined>>;

/** Builds of Debian, by the version that the recorded facts have. */
export const FETCHED_BUILDS = [
  {name: '10.0', suites: ['trixie']},
  {name: '11.1', suites: ['trixie', 'trixie-backports']},
] as const;

export type FetchedBuild = (typeof FETCHED_BUILDS)[number];

export interface QemuBuild {
  readonly name: string;
  readonly arch: Arch;
  /** The program, or why there is none. */
  readonly found: {readonly binary: string} | {readonly missing: string};
}

/** What tests keep between runs, outside the repository. */
export function testCache(env: Environment): string {
  const {KVMRUN_TEST_CACHE: chosen, XDG_CACHE_HOME: cache, HOME: home} = env;
  if (chosen) return path.resolve(chosen);
  return path.join(
    cache?.startsWith('/') ? cache : path.join(home ?? '/', '.cache'),
    'kvmrun-test',
  );
}

export const buildFolder = (build: FetchedBuild, env: Environment): string =>
  path.join(testCache(env), 'qemu', build.name);

/** Says why a build could not be fetched; stands where its folder would be. */
export const reasonFile = (build: FetchedBuild, env: Environment): string =>
  `${buildFolder(build, env)}.missing`;

/** All QEMUs for x86_64 that tests know, there or not. */
export async function findQemuBuilds(env: Environment): Promise<readonly QemuBuild[]> {
  return [
    await findInstalledQemu(env, 'x86_64'),
    ...(await Promise.all(FETCHED_BUILDS.map((build) => findFetched(build, env)))),
  ];
}

export async function findInstalledQemu(env: Environment, arch: Arch): Promise<QemuBuild> {
  const program = `qemu-system-${arch}`;
  const binary = await findProgram(program, env);
  return {
    name: 'installed',
    arch,
    found: binary === undefined ? {missing: `${program} is not installed`} : {binary},
  };
}

async function findFetched(build: FetchedBuild, env: Environment): Promise<QemuBuild> {
  const arch = 'x86_64';
  const binary = path.join(buildFolder(build, env), 'qemu-system-x86_64');
  if (await isExecutable(binary)) return {name: build.name, arch, found: {binary}};
  const reason = await readFile(reasonFile(build, env), 'utf8').catch(() => '');
  return {
    name: build.name,
    arch,
    found: {missing: reason.trim() || `QEMU ${build.name} was not fetched; run npm run setup`},
  };
}
