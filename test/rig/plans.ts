/**
 * Compiles changed copies of one profile on the imaginary host, and looks into the plans.
 */
import type {Diagnostic} from '../../src/core/diagnostic.js';
import type {Result} from '../../src/core/result.js';
import {type Compiled, compilePlan} from '../../src/plan/compile.js';
import type {HostFacts} from '../../src/plan/host-facts.js';
import type {Argument, QapiObject} from '../../src/plan/invocation.js';
import type {Plan} from '../../src/plan/plan.js';
import {vmPaths} from '../../src/plan/vm-paths.js';
import type {ResolvedProfile} from '../../src/schema/schema.js';
import {aProfile} from './a-profile.js';
import {imaginaryHost, readRecording} from './facts.js';

/** With QEMU 7.2. */
export const aHost: HostFacts = imaginaryHost(await readRecording('7.2'));

/** The profile and the host, with changes to either. */
export const compile = (
  changes: Partial<ResolvedProfile> = {},
  facts: Partial<HostFacts> = {},
): Result<Compiled, readonly Diagnostic[]> =>
  compilePlan({
    profile: {...aProfile, ...changes},
    identity: {id: 'vm-1'},
    profileFile: '/vms/vm.json',
    facts: {...aHost, ...facts},
    paths: vmPaths({runtime: '/run/kvmrun', state: '/state/kvmrun'}, 'vm-1'),
    imageCache: '/cache/images',
  });

/** The same, for what is known to compile. */
export function planOf(...input: Parameters<typeof compile>): Plan {
  const compiled = compile(...input);
  if (!compiled.ok) throw new Error(JSON.stringify(compiled.error));
  return compiled.value.plan;
}

/** The properties of the device, object or block node with this id. */
export function propsOf({invocation}: Plan, id: string): QapiObject {
  const found = invocation.find(
    (arg) => arg.form === 'json' && (arg.props['id'] === id || arg.props['node-name'] === id),
  );
  if (found?.form !== 'json') throw new Error(`The plan has no ${id}`);
  return found.props;
}

/** Every use of one option. */
export const argumentsOf = ({invocation}: Plan, option: string): readonly Argument[] =>
  invocation.filter((arg) => arg.form !== 'verbatim' && arg.option === option);
