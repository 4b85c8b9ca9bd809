import type {Diagnostic} from '../../core/diagnostic.js';
import {isObject} from '../../core/json.js';
import {type JsonPointer, pointerTo} from '../../core/pointer.js';
import type {ResolvedProfile} from '../../schema/schema.js';
import type {Rule} from './rule.js';

type Problem = Pick<Diagnostic, 'code' | 'message' | 'hint'> & {readonly at: JsonPointer};

/** What is handed to the guest has one source, and is what the guest understands. */
export const guestFilesAreClear: Rule = ({ignition, credentials, machine}, locate) =>
  [
    ...(ignition === undefined ? [] : ignitionProblems(ignition)),
    ...credentials.flatMap((credential, index) =>
      sourceProblems(pointerTo('credentials', index), {
        source: credential,
        allowed: ['text', 'file', 'env'],
      }),
    ),
    ...(machine === 'microvm' && credentials.length > 0 ? [noSmbios] : []),
  ].map(({at, ...problem}) => ({...problem, severity: 'error', location: locate(at)}));

const noSmbios: Problem = {
  at: pointerTo('credentials'),
  code: 'profile/microvm-limit',
  message: "A 'microvm' has no SMBIOS, by which credentials come into the guest",
  hint: '"machine": "q35" has one',
};

function ignitionProblems(ignition: NonNullable<ResolvedProfile['ignition']>): readonly Problem[] {
  const at = pointerTo('ignition');
  const {inline} = ignition;
  const problems = sourceProblems(at, {source: ignition, allowed: ['inline', 'file', 'env']});
  if (problems.length > 0 || inline === undefined) return problems;
  const head = inline['ignition'];
  const version = isObject(head) ? head['version'] : undefined;
  if (typeof version === 'string' && /^\d+\.\d+\.\d+/.test(version)) return [];
  const found = version === undefined ? 'no version' : `the version ${JSON.stringify(version)}`;
  return [
    {
      at: pointerTo('ignition', 'inline'),
      code: 'profile/ignition-version',
      message: `The Ignition config has ${found}, allowed is one such as 3.4.0`,
      hint: '"ignition": {"version": "3.4.0"}',
    },
  ];
}

function sourceProblems(
  at: JsonPointer,
  {source, allowed}: {readonly source: object; readonly allowed: readonly string[]},
): readonly Problem[] {
  const found = Object.keys(source).filter((key) => allowed.includes(key));
  if (found.length === 1) return [];
  const what = found.length === 0 ? 'no source' : `'${found.join("' and '")}'`;
  return [
    {
      at,
      code: 'profile/repeated-source',
      message: `Found ${what}, allowed is exactly one of ${allowed.join(', ')}`,
    },
  ];
}
