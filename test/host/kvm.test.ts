import {readFile} from 'node:fs/promises';
import path from 'node:path';
import * as assert from 'uvu/assert';
import {hostArch} from '../../src/host/host-arch.js';
import {probeKvm, runWithKvm} from '../../src/host/kvm.js';
import type {QemuFacts} from '../../src/plan/host-facts.js';
import {inRepository} from '../rig/repository.js';
import {suite} from '../rig/suite.js';
import {inTemporaryFolder} from '../rig/temporary-folder.js';
import {monitorScript, writeProgram} from './write-program.js';

const test = suite('host/kvm');

// As recorded, so it has the right shape.
const recorded = JSON.parse(
  await readFile(inRepository('test/facts/7.2.json'), 'utf8'),
) as QemuFacts;

const works = monitorScript({
  'query-kvm': {enabled: true, present: true},
  'query-status': {status: 'prelaunch', running: false},
});

/** As QEMU 7.2 does on a nested KVM. */
const abortsWithHostCpu = `
case "$*" in *-arch-capabilities*) ;; *)
  echo 'qemu: error: failed to set MSR 0x10a to 0x69' >&2
  echo 'qemu: kvm_buf_set_msrs: Assertion failed.' >&2
  kill -ABRT $$ ;;
esac
${works}`;

/** Runs a QEMU that is this script. */
async function run(script: string, changes: Partial<QemuFacts['features']> = {}) {
  let facts: Awaited<ReturnType<typeof runWithKvm>> | undefined;
  await inTemporaryFolder(async (folder) => {
    const binary = await writeProgram(folder, 'qemu', script);
    const features = {...recorded.features, ...changes};
    facts = await runWithKvm({...recorded, binary, features}, ['fpu', 'vmx']);
  });
  assert.ok(facts);
  return facts;
}

test('believes a QEMU that runs with KVM', async () => {
  assert.equal(await run(works), {
    usable: true,
    withoutFeatures: [],
    smm: 'works',
    enlightenments: [],
    emulated: false,
  });
});

test('asks newer ones by the command that they have', async () => {
  const script = monitorScript({
    'query-accelerators': {enabled: 'kvm', present: ['kvm', 'tcg']},
    'query-status': {status: 'prelaunch'},
  });
  assert.is((await run(script, {queryAccelerators: true})).usable, true);
});

test('tries again without the feature whose register KVM refuses', async () => {
  assert.equal(await run(abortsWithHostCpu), {
    usable: true,
    withoutFeatures: ['arch-capabilities'],
    smm: 'works',
    enlightenments: [],
    emulated: false,
  });
});

test('tries again without SMM where KVM has none, and then without more', async () => {
  const facts = await run(`
case "$*" in *smm=on*)
  echo 'qemu: System Management Mode not supported by this hypervisor.' >&2
  exit 1 ;;
esac
${abortsWithHostCpu}`);
  assert.equal(facts, {
    usable: true,
    withoutFeatures: ['arch-capabilities'],
    smm: 'missing',
    enlightenments: [],
    emulated: false,
  });
});

test('gives up when KVM refuses other registers, too', async () => {
  const facts = await run("echo 'error: failed to set MSR 0x1' >&2; kill -ABRT $$");
  assert.ok(!facts.usable);
  assert.is(facts.problem, 'failed');
  assert.match(facts.detail, 'failed to set MSR 0x1');
});

test('does not believe a QEMU that runs without KVM or has stopped', async () => {
  for (const answers of [
    {'query-kvm': {enabled: false}, 'query-status': {status: 'prelaunch'}},
    {'query-kvm': {enabled: true}, 'query-status': {status: 'internal-error'}},
    {},
  ]) {
    assert.is((await run(monitorScript(answers))).usable, false);
  }
});

test('knows when another hypervisor holds the processor', async () => {
  const facts = await run(
    "echo 'ioctl(KVM_CREATE_VM) failed: 16 Device or resource busy' >&2; exit 1",
  );
  assert.ok(!facts.usable);
  assert.is(facts.problem, 'busy');
});

test('calls KVM emulated on a processor without virtualisation', () =>
  inTemporaryFolder(async (folder) => {
    const binary = await writeProgram(folder, 'qemu', works);
    const facts = await runWithKvm({...recorded, binary}, ['fpu', 'hypervisor']);
    assert.equal(facts, {
      usable: true,
      withoutFeatures: [],
      smm: 'works',
      enlightenments: [],
      emulated: true,
    });
  }));

test('does not even try for a guest of another architecture', () =>
  inTemporaryFolder(async (folder) => {
    const arch = hostArch() === 'x86_64' ? 'aarch64' : 'x86_64';
    const qemu = {...recorded, arch, binary: path.join(folder, 'never-started')} as const;
    const facts = await probeKvm({qemu, cacheDirectory: folder});
    assert.ok(!facts.usable);
    assert.is(facts.problem, 'foreign-arch');
  }));

test.run();
