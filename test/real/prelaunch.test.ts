/**
 * Every golden that compiles is started by every QEMU there is, up to the point where the guest
 * would run: QEMU takes the whole command line, says nothing, has the machine that the plan
 * describes, and quits when asked.
 */
import {mkdtemp, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import path from 'node:path';
import * as assert from 'uvu/assert';
import {ENLIGHTENMENTS} from '../../src/core/enlightenments.js';
import {isObject} from '../../src/core/json.js';
import {chooseAutoPort} from '../../src/host/auto-port.js';
import {probeKvm} from '../../src/host/kvm.js';
import {probeQemu} from '../../src/host/probe-qemu.js';
import type {KvmFacts, QemuFacts} from '../../src/plan/host-facts.js';
import type {Plan, Preparation} from '../../src/plan/plan.js';
import type {Monitor} from '../../src/qmp/qmp.js';
import {answerOf, askHeld} from '../rig/held-qemu.js';
import {askMachine, type Machine, plannedMachine} from '../rig/machine.js';
import {findInstalledQemu, findQemuBuilds, type QemuBuild} from '../rig/qemu-builds.js';
import {type StartableCase, startableCases} from '../rig/startable-cases.js';
import {suite} from '../rig/suite.js';

const test = suite('real/prelaunch');

const WITHOUT_KVM: KvmFacts = {
  usable: false,
  problem: 'missing',
  detail: 'left out on purpose',
  hint: '',
};

const folder = await mkdtemp(path.join(tmpdir(), 'kvp-'));
test.after(() => rm(folder, {recursive: true, force: true}));

const ports = await freePorts(32);
let used = 0;
const skipped = new Map<string, string>();
for (const build of await findQemuBuilds(process.env)) await addBuild(build);
await addBuild(await findInstalledQemu(process.env, 'aarch64'));

async function addBuild({name, arch, found}: QemuBuild): Promise<void> {
  const title = `QEMU ${name} starts every golden for ${arch}`;
  if ('missing' in found) return test.skip(title, found.missing);
  const probed = await probeQemu(found.binary, arch);
  if (!probed.ok) throw new Error(probed.error.message);
  const kvm = await probeKvm({qemu: probed.value, cacheDirectory: path.join(folder, 'kvmrun')});
  if (kvm.usable) await addCases(name, probed.value, {...kvm, emulated: false});
  else if (kvm.problem !== 'foreign-arch') test.skip(`${title} under KVM`, kvm.detail);
  await addCases(name, probed.value, WITHOUT_KVM);
}

async function addCases(build: string, qemu: QemuFacts, kvm: KvmFacts): Promise<void> {
  // Short, for the paths of sockets.
  const place = await mkdtemp(path.join(folder, 'p'));
  for (const one of await startableCases({folder: place, qemu, kvm, choosePort: nextPort})) {
    const title = `QEMU ${build} starts '${one.name}'`;
    if ('unfit' in one) {
      skipOnce(title, one.unfit);
      continue;
    }
    const {accelerator} = one.plan;
    // Without KVM it is started, too, and only once.
    if (kvm.usable && accelerator === 'tcg') continue;
    // It asks for processor features that TCG does not have, and that this KVM may refuse.
    if (one.name === 'nested-kvm' && !isLimited(kvm)) {
      test.skip(title, 'needs a KVM that QEMU cannot give all features of the processor');
    } else {
      test(`${title} under ${accelerator}`, () => startAndCompare(one));
    }
  }
}

/** Most reasons have nothing to do with KVM. */
function skipOnce(title: string, reason: string): void {
  if (skipped.get(title) === reason) return;
  skipped.set(title, reason);
  test.skip(title, reason);
}

function isLimited(kvm: KvmFacts): boolean {
  return kvm.usable && kvm.withoutFeatures.length > 0;
}

async function startAndCompare(startable: StartableCase): Promise<void> {
  const {plan} = startable;
  const {machine, files} = await askHeld(plan, async (monitor) => ({
    machine: await askMachine(monitor, plan),
    files: await openFiles(monitor),
  }));
  assert.equal(machine, plannedMachine(plan));
  for (const image of imagesOf(plan)) assert.ok(files.includes(image), image);
  const said = startable.warnings.filter(({code}) => code in REASONS);
  const due = reasonsDue(startable, machine);
  assert.equal(
    said.map(({code}) => code).toSorted(),
    due.map(({code}) => code),
  );
  for (const {code, words} of due) {
    const message = said.find((one) => one.code === code)?.message ?? '';
    for (const word of words) assert.match(message, word);
  }
}

interface Reason {
  readonly code: string;
  /** What has to be said. */
  readonly words: readonly string[];
}

const NO_HYPERV = 'plan/enlightenments-missing';
const NO_SMM = 'plan/secure-boot-without-smm';
const REASONS = {[NO_HYPERV]: true, [NO_SMM]: true};

/** Why this guest does without something that its profile asks for, by what QEMU has. */
function reasonsDue(
  {profile: {firmware, hyperv, cpu}, facts, plan}: StartableCase,
  {features, board}: Machine,
): readonly Reason[] {
  // Emulation has all of SMM, and Hyper-V's are of no use to it.
  if (plan.accelerator === 'tcg') return [];
  const missing = ENLIGHTENMENTS.filter(
    ({name}) => hyperv.type === 'auto' && cpu.features[name] !== false && !features[name],
  );
  const weaker = firmware.secureBoot && !board['smm'] && facts.secureUefi?.withSmm !== undefined;
  return [
    ...(missing.length === 0
      ? []
      : [{code: NO_HYPERV, words: missing.map(({without}) => without)}]),
    ...(weaker ? [{code: NO_SMM, words: ['has no system management mode']}] : []),
  ];
}

const imagesOf = ({preparations}: Plan): readonly string[] =>
  preparations
    .filter(({prepare}) => prepare !== 'tpm' && prepare !== 'guest-file')
    // A source that is copied is not opened any more.
    .filter(({path: image}) => !preparations.some((one) => isCopyOf(one, image)))
    .filter(
      (preparation) => preparation.prepare !== 'file' || /disk|cdrom/.test(preparation.purpose),
    )
    .map(({path: image}) => image);

const isCopyOf = (preparation: Preparation, image: string): boolean =>
  preparation.prepare === 'conversion' && preparation.source.path === image;

async function openFiles(monitor: Monitor): Promise<readonly unknown[]> {
  const nodes = await answerOf(monitor, 'query-named-block-nodes');
  return Array.isArray(nodes) ? nodes.filter(isObject).map(({file}) => file) : [];
}

/** The cases run one after the other, so they can have the same ports. */
async function freePorts(count: number): Promise<readonly number[]> {
  const free = new Set<number>();
  while (free.size < count) {
    const port = await chooseAutoPort({
      seed: 'prelaunch',
      hostAddress: '127.0.0.1',
      protocol: 'tcp',
      taken: free,
    });
    if (!port.ok) throw new Error(port.error.message);
    free.add(port.value);
  }
  return [...free];
}

function nextPort(): number {
  used += 1;
  return ports[used % ports.length] ?? 0;
}

test.run();
