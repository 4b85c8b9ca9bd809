/**
 * How many processors the guest gets, and which.
 */
import {closest} from '../core/closest.js';
import type {Diagnostic} from '../core/diagnostic.js';
import {type JsonPointer, pointerTo} from '../core/pointer.js';
import type {ResolvedProfile} from '../schema/schema.js';
import type {SmpSpec} from './devices/processor.js';
import {hostDefaults} from './host-defaults.js';
import type {HostFacts, MachineFacts, QemuFacts} from './host-facts.js';
import {type Judged, judged} from './judged.js';

export function chooseSmp(
  {count: wanted, topology}: ResolvedProfile['cpu'],
  {machine, host}: {readonly machine: MachineFacts; readonly host: HostFacts['host']},
): Judged<SmpSpec> {
  const count = wanted ?? hostDefaults(host).cpuCount;
  const smp: SmpSpec = {count, topology: topology ?? {sockets: 1, cores: count, threads: 1}};
  const origin = pointerTo('cpu', topology === undefined ? 'count' : 'topology');
  if (count > machine.cpuMax) return judged(smp, tooMany(count, origin, machine));
  return count > host.cpuCount ? judged(smp, moreThanHost(count, origin, host)) : judged(smp);
}

const tooMany = (count: number, origin: JsonPointer, {name, cpuMax}: MachineFacts): Diagnostic => ({
  code: 'plan/too-many-cpus',
  severity: 'error',
  message: `the guest would have '${count}' processors, and machine '${name}' takes at most '${cpuMax}'`,
  origin,
  failure: 'profile',
});

const moreThanHost = (
  count: number,
  origin: JsonPointer,
  {cpuCount}: HostFacts['host'],
): Diagnostic => ({
  code: 'plan/more-cpus-than-host',
  severity: 'warning',
  message: `the guest has '${count}' processors, and this host has '${cpuCount}' for them to share`,
  origin,
});

export function chooseCpuModel(
  model: string | undefined,
  {accelerator, qemu}: {readonly accelerator: 'kvm' | 'tcg'; readonly qemu: QemuFacts},
): Judged<string> {
  if (model === undefined) return judged(accelerator === 'kvm' ? 'host' : 'max');
  if (model === 'max') return judged(model);
  if (model === 'host') {
    return accelerator === 'kvm' ? judged(model) : judged('max', hostNeedsKvm());
  }
  return qemu.cpuModels.includes(model) ? judged(model) : judged('max', unknownModel(model, qemu));
}

const ORIGIN = pointerTo('cpu', 'model');

const hostNeedsKvm = (): Diagnostic => ({
  code: 'plan/cpu-host-needs-kvm',
  severity: 'error',
  message: "cpu model 'host' is the processor of this host, which a guest has only under KVM",
  origin: ORIGIN,
  hint: 'remove "model": the default is the host\'s processor under KVM, and "max" under TCG',
  failure: 'unsupported',
});

function unknownModel(model: string, {cpuModels, version, arch}: QemuFacts): Diagnostic {
  const near = closestModels(model, cpuModels);
  return {
    code: 'plan/unknown-cpu-model',
    severity: 'error',
    message: `cpu model '${model}' is not in QEMU ${version.major}.${version.minor} for ${arch}`,
    origin: ORIGIN,
    hint:
      near.length > 0
        ? `did you mean ${near.map((name) => `"${name}"`).join(' or ')}?`
        : `qemu-system-${arch} -cpu help shows all; "max" is everything it can emulate`,
    failure: 'profile',
  };
}

const MOST_SHOWN = 5;

/** The best guess first, then models whose names contain the word or are contained in it. */
function closestModels(model: string, known: readonly string[]): readonly string[] {
  const word = model.toLowerCase();
  const best = closest(model, known);
  const related = known.filter((name) => {
    const other = name.toLowerCase();
    return other.includes(word) || (other.length > 3 && word.includes(other));
  });
  return [...new Set([...(best === undefined ? [] : [best]), ...related])].slice(0, MOST_SHOWN);
}
