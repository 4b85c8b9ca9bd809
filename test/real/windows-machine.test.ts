/**
 * The machine of a shipped Windows profile, as each QEMU sees it: held before the guest would run, and
 * asked what it has.
 */
import {mkdtemp, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import path from 'node:path';
import * as assert from 'uvu/assert';
import {isObject} from '../../src/core/json.js';
import {ok} from '../../src/core/result.js';
import {findUefiFirmware, firmwareDirectories} from '../../src/host/firmware-descriptors.js';
import {locatePrograms} from '../../src/host/locate-programs.js';
import {probeQemu} from '../../src/host/probe-qemu.js';
import {qemuEnvironment} from '../../src/host/qemu-environment.js';
import {questionProcess} from '../../src/host/question-qemu.js';
import {findSecureFirmware} from '../../src/host/secure-firmware.js';
import {startProcess} from '../../src/host/spawn.js';
import {TPM_PROGRAMS} from '../../src/plan/tpm.js';
import type {Monitor} from '../../src/qmp/qmp.js';
import {Sidecars} from '../../src/supervisor/sidecars.js';
import {type StartableCase, startableCases} from '../rig/golden-cases.js';
import {findQemuBuilds, type QemuBuild} from '../rig/qemu-builds.js';
import {makeStandIns} from '../rig/stand-ins.js';
import {skip, suite} from '../rig/suite.js';

const test = suite('real/windows-machine');

const PORT = 50_389;

for (const build of await findQemuBuilds(process.env)) {
  const title = `QEMU ${build.name} has the machine of Windows 11`;
  if ('missing' in build.found) test.skip(title, build.found.missing);
  else test(title, () => compare(build), {timeoutMs: 60_000});
}

async function compare({name, found}: QemuBuild): Promise<void> {
  if ('missing' in found) return skip(found.missing);
  const folder = await mkdtemp(path.join(tmpdir(), 'kvw-'));
  try {
    const {plan, argv} = await windows(found.binary, folder);
    await makeStandIns(plan);
    const machine = await started({plan, argv});
    assert.equal(machine.disks, ['disk0-dev', 'disk1-dev', 'disk2-dev'], name);
    assert.equal(machine.tpm, ['tpm-crb']);
    const devices = plan.invocation.flatMap((one) =>
      one.form === 'json' && one.option === 'device' && typeof one.props['id'] === 'string'
        ? [one.props['id']]
        : [],
    );
    assert.equal([...machine.devices].toSorted(), devices.toSorted());
    assert.is(machine.hpet, false);
    assert.is(machine.smm, 'on');
  } finally {
    await rm(folder, {recursive: true, force: true});
  }
}

async function windows(binary: string, folder: string): Promise<StartableCase> {
  const probed = await probeQemu(binary, 'x86_64');
  assert.ok(probed.ok);
  const machine = probed.value.machines.find(({alias}) => alias === 'q35')?.name ?? '';
  const {firmware, described} = await findUefiFirmware(firmwareDirectories({}), {
    arch: 'x86_64',
    machine,
  });
  const cases = await startableCases({
    folder: path.join(folder, 'vms'),
    imageCache: path.join(folder, 'images'),
    roots: {runtime: path.join(folder, 'r'), state: path.join(folder, 's')},
    qemu: probed.value,
    kvm: {usable: false, problem: 'missing', detail: 'left out on purpose', hint: ''},
    ...(firmware && {uefi: firmware}),
    // TCG has SMM, so nothing has to be looked into.
    secureUefi: await findSecureFirmware(described, {smm: 'works', examine: async () => ok('no')}),
    programs: await locatePrograms(TPM_PROGRAMS, process.env),
    choosePort: () => PORT,
  });
  const found = cases.find(({name}) => name === 'windows-11');
  return found ?? skip('needs UEFI firmware with Secure Boot, and swtpm');
}

async function started({plan, argv}: Pick<StartableCase, 'plan' | 'argv'>) {
  const sidecars = new Sidecars({
    note: () => undefined,
    changed: () => undefined,
    lost: ({lost}) => assert.unreachable(`QEMU has lost ${lost}`),
  });
  const {runtimeDirectory: folder} = plan.paths;
  assert.equal(await sidecars.start(plan.sidecars, {env: process.env, folder}), []);
  try {
    const qemu = await startProcess({
      file: plan.qemu,
      args: argv,
      env: qemuEnvironment(process.env, plan.display),
      cwd: '/',
      stdio: ['ignore', 'ignore', 'pipe', 'pipe'],
      detached: 'same-session',
    });
    assert.ok(qemu.ok);
    sidecars.watch(qemu.value.exited);
    const {answer, stderr} = await questionProcess(qemu.value, {ask: examine, deadlineMs: 40_000});
    assert.is(stderr, '');
    assert.ok(answer);
    return answer;
  } finally {
    await sidecars.end();
  }
}

async function examine(monitor: Monitor) {
  const ask = async (execute: string, args: Readonly<Record<string, unknown>> = {}) => {
    const answer = await monitor.execute({execute, arguments: args, deadlineMs: 20_000});
    assert.ok(answer.ok, JSON.stringify(answer));
    return answer.value;
  };
  const list = async (execute: string, args = {}) => {
    const answer = await ask(execute, args);
    assert.ok(Array.isArray(answer));
    return answer.filter(isObject);
  };
  const property = (name: string) => ask('qom-get', {path: '/machine', property: name});
  return {
    // A virtio disk is named by the backend below its device, and the firmware's flash is among them.
    disks: (await list('query-block')).flatMap(({qdev}) => /disk\d+-dev/.exec(String(qdev)) ?? []),
    tpm: (await list('query-tpm')).map(({model}) => model),
    devices: (await list('qom-list', {path: '/machine/peripheral'}))
      .filter(({name}) => name !== 'type')
      .map(({name}) => String(name)),
    hpet: await property('hpet'),
    smm: await property('smm'),
  };
}

test.run();
