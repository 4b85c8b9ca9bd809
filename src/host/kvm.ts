/**
 * Whether KVM works here, judged by running it: the device node proves nothing where a nested or
 * crippled KVM refuses what QEMU asks of it.
 */
import {createHash} from 'node:crypto';
import {realpath} from 'node:fs/promises';
import {release} from 'node:os';
import {isObject} from '../core/json.js';
import type {Arch, KvmFacts, QemuFacts} from '../plan/host-facts.js';
import type {Monitor} from '../qmp/qmp.js';
import {readCpuFlags} from './cpu-flags.js';
import {type Entry, readCachedFacts, writeCachedFacts} from './facts-cache.js';
import {hostArch} from './host-arch.js';
import {BUSY, findKvmObstacle} from './kvm-access.js';
import {offeredEnlightenments, tryEnlightenments} from './kvm-enlightenments.js';
import {describeEnding, lastLine, type Questioned, questionQemu} from './question-qemu.js';

export interface KvmQuestion {
  readonly qemu: QemuFacts;
  readonly cacheDirectory: string;
}

/** The facts about KVM for guests of this QEMU's architecture. Only success is kept in the cache. */
export async function probeKvm({qemu, cacheDirectory}: KvmQuestion): Promise<KvmFacts> {
  const host = hostArch();
  if (qemu.arch !== host) return foreign(qemu.arch, host);
  const cpuFlags = await readCpuFlags('/proc/cpuinfo').catch(() => []);
  // Also with a warm cache: the user may have lost access since, and looking costs nothing.
  const obstacle = await findKvmObstacle(cpuFlags);
  if (obstacle !== undefined) return obstacle;
  const binary = await realpath(qemu.binary).catch(() => qemu.binary);
  const entry = entryOf(binary, {cpuFlags, cacheDirectory});
  const cached = await readCachedFacts(entry, isUsable);
  if (cached !== undefined) return cached;
  const facts = await runWithKvm(qemu, cpuFlags);
  if (facts.usable) {
    await writeCachedFacts(entry, {witnesses: [binary, '/dev/kvm'], facts});
  }
  return facts;
}

const foreign = (guest: Arch, host: Arch | undefined): KvmFacts => ({
  usable: false,
  problem: 'foreign-arch',
  detail: `a guest of architecture '${guest}' cannot run under KVM on a host of '${host ?? process.arch}'`,
  hint: 'set "accelerator": "tcg"',
});

function entryOf(
  binary: string,
  about: {readonly cpuFlags: readonly string[]; readonly cacheDirectory: string},
): Entry {
  const flags = createHash('sha256').update(about.cpuFlags.join(' ')).digest('hex');
  return {
    directory: `${about.cacheDirectory}/facts`,
    subject: `kvm ${binary}`,
    conditions: [release(), flags],
  };
}

type UsableKvm = Extract<KvmFacts, {usable: true}>;

const isUsable = (facts: unknown): facts is UsableKvm =>
  isObject(facts) &&
  facts['usable'] === true &&
  typeof facts['emulated'] === 'boolean' &&
  typeof facts['smm'] === 'string' &&
  Array.isArray(facts['enlightenments']) &&
  Array.isArray(facts['withoutFeatures']);

/**
 * Some nested KVMs offer this feature and then refuse the register behind it, whereupon QEMU
 * before 11 aborts.
 */
const TROUBLESOME_FEATURE = 'arch-capabilities';

/** How QEMU is started, and what the guests of this KVM go without. */
interface Attempt {
  readonly withoutFeatures: readonly string[];
  readonly smm: UsableKvm['smm'];
  /** Added to the processor, as `-cpu` takes them. */
  readonly features: readonly string[];
}

/** Starts QEMU with KVM, and again without what a nested or small KVM may refuse. */
export async function runWithKvm(qemu: QemuFacts, cpuFlags: readonly string[]): Promise<KvmFacts> {
  const emulated = isEmulated(qemu.arch, cpuFlags);
  const smm = qemu.arch === 'x86_64' ? 'works' : 'missing';
  let attempt: Attempt = {withoutFeatures: [], smm, features: []};
  for (;;) {
    const questioned: Questioned<KvmAnswer> = await startWithKvm(qemu, attempt);
    if (isRunning(questioned)) {
      const offered = questioned.answer?.offered ?? new Set();
      const tried = await tryEnlightenments(offered, (features) =>
        startsWith(qemu, {...attempt, features}),
      );
      const {withoutFeatures, smm} = attempt;
      return {usable: true, withoutFeatures, smm, ...tried, emulated};
    }
    const next = withoutRefused(attempt, questioned);
    if (next === undefined) return explainKvmFailure(questioned);
    attempt = next;
  }
}

/** Absent when there is nothing more to do without. */
function withoutRefused(
  attempt: Attempt,
  {stderr, ending}: Questioned<KvmAnswer>,
): Attempt | undefined {
  if (attempt.smm === 'works' && stderr.includes('System Management Mode not supported')) {
    return {...attempt, smm: 'missing'};
  }
  const isRefused = ending.how === 'signalled' && stderr.includes('failed to set MSR');
  return isRefused && attempt.withoutFeatures.length === 0
    ? {...attempt, withoutFeatures: [TROUBLESOME_FEATURE]}
    : undefined;
}

/** An x86 processor without either has no hardware for KVM, so KVM must be doing without. */
const isEmulated = (arch: Arch, cpuFlags: readonly string[]): boolean =>
  arch === 'x86_64' && !cpuFlags.includes('vmx') && !cpuFlags.includes('svm');

interface KvmAnswer {
  readonly enabled: boolean;
  /** Of the machine; `prelaunch` when all is well. */
  readonly status: unknown;
  /** The enlightenments of Hyper-V that KVM has. */
  readonly offered: ReadonlySet<string>;
}

const DEADLINE_MS = 10_000;

const machineOf = (arch: Arch, {smm}: Attempt): string =>
  arch === 'aarch64' ? 'virt' : `q35,smm=${smm === 'works' ? 'on' : 'off'}`;

function startWithKvm(qemu: QemuFacts, attempt: Attempt): Promise<Questioned<KvmAnswer>> {
  const without = attempt.withoutFeatures.map((feature) => `-${feature}`);
  const cpu = ['host', ...without, ...attempt.features].join(',');
  return questionQemu({
    binary: qemu.binary,
    args: [
      ...['-enable-kvm', '-machine', machineOf(qemu.arch, attempt), '-cpu', cpu, '-S'],
      ...['-nodefaults', '-no-user-config', '-display', 'none'],
    ],
    ask: (monitor) => askAboutKvm(monitor, qemu),
    deadlineMs: DEADLINE_MS,
  });
}

/** What QEMU said against it; absent when it starts without a word. */
async function startsWith(qemu: QemuFacts, attempt: Attempt): Promise<string | undefined> {
  const questioned = await startWithKvm(qemu, attempt);
  const {stderr, ending} = questioned;
  if (isRunning(questioned) && stderr.trim() === '') return undefined;
  return lastLine(stderr) || describeEnding(ending, '');
}

async function askAboutKvm(monitor: Monitor, {features, arch}: QemuFacts): Promise<KvmAnswer> {
  const ask = async (execute: string) => {
    const answer = await monitor.execute({execute, deadlineMs: DEADLINE_MS});
    return answer.ok && isObject(answer.value) ? answer.value : {};
  };
  const {queryAccelerators} = features;
  const [kvm, {status}, offered] = await Promise.all([
    ask(queryAccelerators ? 'query-accelerators' : 'query-kvm'),
    ask('query-status'),
    arch === 'x86_64' ? offeredEnlightenments(monitor, DEADLINE_MS) : new Set<string>(),
  ]);
  return {enabled: kvm['enabled'] === (queryAccelerators ? 'kvm' : true), status, offered};
}

/** QEMU's accelerator is KVM, and the machine is ready to start. */
const isRunning = ({answer}: Questioned<KvmAnswer>): boolean =>
  answer?.enabled === true && answer.status === 'prelaunch';

/** Why QEMU did not start with KVM. */
function explainKvmFailure({answer, stderr, ending}: Questioned<KvmAnswer>): KvmFacts {
  if (stderr.includes('Device or resource busy')) return BUSY;
  const detail =
    answer === undefined
      ? describeEnding(ending, lastLine(stderr))
      : `it started, but with accelerator and state ${JSON.stringify({enabled: answer.enabled, status: answer.status})}`;
  return {
    usable: false,
    problem: 'failed',
    detail: `QEMU cannot use KVM here: ${detail}`,
    hint: 'see what the kernel says: sudo dmesg | grep -i kvm',
  };
}
