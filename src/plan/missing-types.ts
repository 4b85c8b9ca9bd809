/**
 * Finds devices and objects that a plan uses and this QEMU was built without.
 */
import type {Diagnostic} from '../core/diagnostic.js';
import type {QemuFacts} from './host-facts.js';
import type {Argument} from './invocation.js';

export function findMissingTypes(args: readonly Argument[], qemu: QemuFacts): Diagnostic[] {
  const known = new Set(qemu.types);
  const reported = new Set<string>();
  return args.flatMap((arg) => {
    const type = typeOf(arg);
    if (type === undefined || known.has(type) || reported.has(type)) return [];
    reported.add(type);
    return [missingType(type, arg, qemu)];
  });
}

function typeOf(arg: Argument): string | undefined {
  if (arg.form !== 'json') return undefined;
  const type = arg.option === 'device' ? arg.props['driver'] : arg.props['qom-type'];
  return typeof type === 'string' && ['device', 'object'].includes(arg.option) ? type : undefined;
}

const missingType = (
  type: string,
  {origin}: Argument,
  {binary, version}: QemuFacts,
): Diagnostic => ({
  code: 'plan/missing-device',
  severity: 'error',
  message: `QEMU ${version.major}.${version.minor} at '${binary}' has no '${type}', which this asks for`,
  origin,
  failure: 'unsupported',
});
