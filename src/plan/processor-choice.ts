/**
 * How many processors the guest gets, and which.
 */
import {closest} from '../core/closest.js';
import type {Diagnostic} from '../core/diagnostic.js';
import {pointerTo} from '../core/pointer.js';
import type {ResolvedProfile} from '../schema/schema.js';
import type {SmpSpec} from './devices/processor.js';
import type {MachineFacts, QemuFacts} from './host-facts.js';
import {type Judged, judged} from './judged.js';

type CpuProfile = ResolvedProfile['cpu'];

export function chooseSmp(
  cpu: CpuProfile,
  {machine, defaultCount}: {readonly machine: MachineFacts; readonly defaultCount: number},
): Judged<SmpSpec> {
  const {topology} = cpu;
  const product = topology && topology.sockets * topology.cores * topology.threads;
  const count = cpu.count ?? product ?? defaultCount;
  const smp: SmpSpec = {count, topology: topology ?? {sockets: 1, cores: count, threads: 1}};
  if (product !== undefined && product !== count) return judged(smp, mismatch(count, product));
  return count > machine.cpuMax ? judged(smp, tooMany(count, cpu, machine)) : judged(smp);
}

const mismatch = (count: number, product: number): Diagnostic => ({
  code: 'plan/cpu-count-and-topology',
  severity: 'error',
  message: `the processor count is '${count}', and the topology has '${product}'`,
  origin: pointerTo('cpu', 'count'),
  hint: 'remove "count", which then follows from the topology',
});

const tooMany = (count: number, cpu: CpuProfile, {name, cpuMax}: MachineFacts): Diagnostic => ({
  code: 'plan/too-many-cpus',
  severity: 'error',
  message: `the processor count is '${count}', and machine '${name}' takes at most '${cpuMax}'`,
  origin: cpu.count === undefined ? pointerTo('cpu', 'topology') : pointerTo('cpu', 'count'),
  failure: 'unsupported',
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
    failure: 'unsupported',
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
