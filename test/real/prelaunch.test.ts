/**
 * Every golden that compiles is started by every QEMU there is, up to the point where the guest
 * would run: QEMU takes the whole command line, says nothing, and quits when asked.
 */
import {existsSync} from 'node:fs';
import {mkdtemp, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import path from 'node:path';
import * as assert from 'uvu/assert';
import {isObject} from '../../src/core/json.js';
import {chooseAutoPort} from '../../src/host/auto-port.js';
import {findProgram} from '../../src/host/find-program.js';
import {hasSecureBoot} from '../../src/host/firmware-contents.js';
import {findUefiFirmware, firmwareDirectories} from '../../src/host/firmware-descriptors.js';
import {probeKvm} from '../../src/host/kvm.js';
import {locatePrograms} from '../../src/host/locate-programs.js';
import {probeQemu} from '../../src/host/probe-qemu.js';
import {qemuEnvironment} from '../../src/host/qemu-environment.js';
import {questionProcess} from '../../src/host/question-qemu.js';
import {findSecureFirmware} from '../../src/host/secure-firmware.js';
import {startProcess} from '../../src/host/spawn.js';
import type {HostFacts, KvmFacts, QemuFacts} from '../../src/plan/host-facts.js';
import type {Plan, Preparation} from '../../src/plan/plan.js';
import {TPM_PROGRAMS} from '../../src/plan/tpm.js';
import type {Monitor} from '../../src/qmp/qmp.js';
import {Sidecars} from '../../src/supervisor/sidecars.js';
import {listGoldenCases, type StartableCase, startableCases} from '../rig/golden-cases.js';
import {findQemuBuilds, type QemuBuild} from '../rig/qemu-builds.js';
import {makeStandIns} from '../rig/stand-ins.js';
import {suite} from '../rig/suite.js';

const test = suite('real/prelaunch');

const WITHOUT_KVM: KvmFacts = {
  usable: false,
  problem: 'missing',
  detail: 'left out on purpose',
  hint: '',
};

const folder = await mkdtemp(path.join(tmpdir(), 'kvmrun-prelaunch-'));
test.after(() => rm(folder, {recursive: true, force: true}));

const ports = await freePorts(32);
let used = 0;
for (const build of await findQemuBuilds(process.env)) await addBuild(build);

async function addBuild({name, found}: QemuBuild): Promise<void> {
  const title = `QEMU ${name} starts every golden`;
  if ('missing' in found) return test.skip(title, found.missing);
  const probed = await probeQemu(found.binary, 'x86_64');
  if (!probed.ok) throw new Error(probed.error.message);
  const kvm = await probeKvm({qemu: probed.value, cacheDirectory: path.join(folder, 'kvmrun')});
  if (kvm.usable) await addCases(name, probed.value, {...kvm, emulated: false});
  else test.skip(`${title} under KVM`, kvm.detail);
  await addCases(name, probed.value, WITHOUT_KVM);
}

/** Goldens that compile, and that this host has no use for. */
async function skipOthers(build: string, cases: readonly StartableCase[]): Promise<void> {
  for (const {name, folder: kept} of await listGoldenCases()) {
    if (cases.some((startable) => startable.name === name)) continue;
    if (existsSync(path.join(kept, 'errors.txt'))) continue;
    test.skip(
      `QEMU ${build} starts '${name}'`,
      'is for another architecture, for a desktop, for firmware or a TPM emulator that is not here, for a machine that this QEMU deprecates, or for a newer QEMU',
    );
  }
}

async function addCases(build: string, qemu: QemuFacts, kvm: KvmFacts): Promise<void> {
  const place = path.join(folder, build, kvm.usable ? 'kvm' : 'tcg');
  const firmware = await firmwareFor(qemu, kvm);
  const cases = await startableCases({
    folder: path.join(place, 'vms'),
    imageCache: path.join(place, 'images'),
    roots: {runtime: path.join(place, 'r'), state: path.join(place, 's')},
    qemu,
    kvm,
    ...firmware,
    programs: await locatePrograms(TPM_PROGRAMS, process.env),
    choosePort: nextPort,
  });
  if (!kvm.usable) await skipOthers(build, cases);
  for (const startable of cases) {
    const {accelerator} = startable.plan;
    // Without KVM it is started, too, and only once.
    if (kvm.usable && accelerator === 'tcg') continue;
    const title = `QEMU ${build} starts '${startable.name}' under ${accelerator}`;
    // It asks for processor features that TCG does not have, and that this KVM may refuse.
    if (startable.name === 'nested-kvm' && !isLimited(kvm)) {
      test.skip(title, 'needs a KVM that QEMU cannot give all features of the processor');
    } else {
      test(title, () => startAndQuit(startable));
    }
  }
}

function isLimited(kvm: KvmFacts): boolean {
  return kvm.usable && kvm.withoutFeatures.length > 0;
}

async function firmwareFor(
  {arch, machines}: QemuFacts,
  kvm: KvmFacts,
): Promise<Pick<HostFacts, 'uefi' | 'secureUefi'>> {
  const machine = machines.find(({alias}) => alias === 'q35')?.name ?? '';
  const directories = firmwareDirectories({HOME: process.env['HOME']});
  // The NVRAM is made with qemu-img.
  if ((await findProgram('qemu-img', process.env)) === undefined) return {};
  const {firmware, described} = await findUefiFirmware(directories, {arch, machine});
  const secureUefi = await findSecureFirmware(described, {
    smm: kvm.usable ? kvm.smm : 'works',
    examine: (code) => hasSecureBoot(code, process.env['PATH'] ?? ''),
  });
  return {...(firmware && {uefi: firmware}), secureUefi};
}

async function startAndQuit({plan, argv}: StartableCase): Promise<void> {
  await makeStandIns(plan);
  const sidecars = new Sidecars({
    note: () => undefined,
    changed: () => undefined,
    lost: ({lost}) => assert.unreachable(`QEMU has lost ${lost}`),
  });
  const {runtimeDirectory: folder} = plan.paths;
  assert.equal(await sidecars.start(plan.sidecars, {env: process.env, folder}), []);
  try {
    await startBeside(sidecars, {plan, argv});
  } finally {
    await sidecars.end();
  }
}

async function startBeside(
  sidecars: Sidecars,
  {plan, argv}: Pick<StartableCase, 'plan' | 'argv'>,
): Promise<void> {
  const started = await startProcess({
    file: plan.qemu,
    args: argv,
    env: qemuEnvironment(process.env, plan.display),
    cwd: '/',
    stdio: ['ignore', 'ignore', 'pipe', 'pipe'],
    detached: 'same-session',
  });
  assert.ok(started.ok);
  sidecars.watch(started.value.exited);
  const {answer, stderr, ending} = await questionProcess(started.value, {
    ask: examine,
    deadlineMs: 15_000,
  });
  assert.is(stderr, '');
  assert.equal(ending, {how: 'exited', code: 0});
  assert.is(answer?.status, 'prelaunch');
  assert.is(answer?.name, plan.name);
  for (const image of imagesOf(plan)) assert.ok(answer?.files.includes(image), image);
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

/** What QEMU made of the command line. */
async function examine(monitor: Monitor) {
  const ask = async (execute: string) => {
    const answer = await monitor.execute({execute, deadlineMs: 10_000});
    assert.ok(answer.ok, JSON.stringify(answer));
    return answer.value;
  };
  const status = await ask('query-status');
  const name = await ask('query-name');
  const nodes = await ask('query-named-block-nodes');
  return {
    status: isObject(status) ? status['status'] : undefined,
    name: isObject(name) ? name['name'] : undefined,
    files: Array.isArray(nodes) ? nodes.filter(isObject).map(({file}) => file) : [],
  };
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
