/** Profiles for tests: a resolved one to vary, files in memory, and diagnostics short enough to compare. */
import path from 'node:path';
import type {Diagnostic, Locate, SourceRange} from '../../src/core/diagnostic.js';
import {err, ok} from '../../src/core/result.js';
import {parseSource} from '../../src/profile/json-source.js';
import type {ProfileReader} from '../../src/profile/resolve.js';
import type {SourceNode} from '../../src/profile/source-node.js';
import type {Forward, ResolvedProfile, UserNetwork} from '../../src/schema/schema.js';
import {aProfile as aPlannedProfile, aProfileDisk, aProfileNetwork} from './a-profile.js';

/** As written with nothing but a name: what depends on the host is still open. */
export const aProfile: ResolvedProfile = {
  ...aPlannedProfile,
  name: 'web',
  uuid: '6f1d3a52-1f0e-4c7b-9a77-2b8f6a0c1d2e',
  accelerator: 'kvm',
  cpu: {features: {}},
  memory: {},
};

export {aProfileDisk as aDisk};

export const aNetwork: UserNetwork = {...aProfileNetwork, mac: '52:54:00:12:34:56'};

export const aForward: Forward = {
  protocol: 'tcp',
  hostAddress: '127.0.0.1',
  host: 2222,
  guest: 22,
};

/** Names every place by its pointer alone. */
export const locateAnywhere: Locate = (pointer) => ({file: 'vm.json', pointer});

type ReadProblem = Extract<Awaited<ReturnType<ProfileReader['readText']>>, {ok: false}>['error'];

const MISSING: ReadProblem = {problem: 'missing', detail: 'ENOENT'};

/** A reader of files in memory; a relative name is one in `/vms`, a problem stands for a file that cannot be read. */
export function readerOf(
  files: Readonly<Record<string, string | ReadProblem>>,
  links: Readonly<Record<string, string>> = {},
): ProfileReader {
  const absolute = (file: string): string => path.resolve('/vms', file);
  const contents = new Map(Object.entries(files).map(([file, text]) => [absolute(file), text]));
  const targets = new Map(
    Object.entries(links).map(([link, file]) => [absolute(link), absolute(file)]),
  );
  const realPathOf = (file: string): string => targets.get(absolute(file)) ?? absolute(file);
  return {
    shippedDirectory: '/shipped',
    realPath: (file) => Promise.resolve(realPathOf(file)),
    readText: (file) => {
      const found = contents.get(realPathOf(file)) ?? MISSING;
      return Promise.resolve(typeof found === 'string' ? ok(found) : err(found));
    },
  };
}

/** A tree from its text, which has to be in order. */
export function parse(text: string, file = 'vm.json'): SourceNode {
  const {root, diagnostics} = parseSource(text, {shown: file, directory: '/vms'});
  if (root === undefined || diagnostics.length > 0) throw new Error(brief(diagnostics).join('\n'));
  return root;
}

/** `file:line:column code` of each, or without a position where there is none. */
export const brief = (diagnostics: readonly Diagnostic[]): readonly string[] =>
  diagnostics.map(
    ({code, location}) => `${location?.file ?? ''}${positionOf(location?.range)} ${code}`,
  );

const positionOf = (range: SourceRange | undefined): string =>
  range === undefined ? '' : `:${range.start.line}:${range.start.column}`;
