import * as assert from 'uvu/assert';
import {probeProgram, probeQemu} from '../../src/host/probe-qemu.js';
import {suite} from '../rig/suite.js';
import {inTemporaryFolder} from '../rig/temporary-folder.js';
import {monitorScript, writeProgram} from './write-program.js';

const test = suite('host/probe-qemu');

const answers = {
  'query-target': {arch: 'x86_64'},
  'query-machines': [{name: 'pc-q35-7.2', alias: 'q35', 'cpu-max': 288, deprecated: false}],
  'query-cpu-definitions': [{name: 'host'}, {name: 'EPYC'}],
  'query-commands': [{name: 'query-vnc'}],
  'qom-list-types': [{name: 'virtio-blk-pci'}, {name: 'iothread'}],
  'query-qmp-schema': [
    {name: 'query-display-options', 'ret-type': '1'},
    {name: '1', members: [{name: 'type', type: '2'}]},
    {name: '2', members: [{name: 'default'}, {name: 'none'}, {name: 'gtk'}]},
  ],
};

/** Probes a QEMU that is this script. */
async function probe(script: string) {
  let result: Awaited<ReturnType<typeof probeQemu>> | undefined;
  await inTemporaryFolder(async (folder) => {
    result = await probeQemu(await writeProgram(folder, 'qemu', script), 'x86_64');
  });
  assert.ok(result);
  return result;
}

async function factsFrom(script: string) {
  const probed = await probe(script);
  assert.ok(probed.ok);
  return probed.value;
}

test('puts the answers together', async () => {
  const facts = await factsFrom(monitorScript(answers));
  assert.equal(facts.version, {major: 7, minor: 2, micro: 1});
  assert.is(facts.package, 'fake');
  assert.equal(facts.cpuModels, ['EPYC', 'host']);
  assert.equal(facts.types, ['iothread', 'virtio-blk-pci']);
  assert.equal(facts.features, {
    monitorObject: false,
    queryAccelerators: false,
    debugThreads: true,
    displays: ['gtk', 'none', 'vnc'],
    ioUring: true,
    queueThreads: false,
    controlFlow: false,
  });
});

test('knows newer features by what is there', async () => {
  const {features} = await factsFrom(
    monitorScript({
      ...answers,
      'qom-list-types': [{name: 'monitor-qmp'}],
      'query-commands': [{name: 'query-accelerators'}],
      'device-list-properties': [{name: 'iothread-vq-mapping'}],
    }),
  );
  assert.is(features.monitorObject, true);
  assert.is(features.queryAccelerators, true);
  assert.is(features.queueThreads, true);
  assert.equal(features.displays, ['gtk', 'none']);
});

test('takes complaints on stderr as a no', async () => {
  const complaints = [
    'warning: debug-threads is deprecated',
    'Unable to use linux io_uring, falling back to thread pool',
  ];
  const {features} = await factsFrom(
    `echo '${complaints.join('\n')}' >&2\n${monitorScript(answers)}`,
  );
  assert.is(features.debugThreads, false);
  assert.is(features.ioUring, false);
});

test('refuses a QEMU for other guests', async () => {
  const probed = await probe(monitorScript({...answers, 'query-target': {arch: 'riscv64'}}));
  assert.ok(!probed.ok);
  assert.is(probed.error.code, 'host/qemu-wrong-architecture');
  assert.match(probed.error.message, "'riscv64'");
});

test('shows the last words of a QEMU that does not start', async () => {
  const probed = await probe('echo "loading…" >&2; echo "libfoo.so: not found" >&2; exit 127');
  assert.ok(!probed.ok);
  assert.is(probed.error.code, 'host/qemu-probe-failed');
  assert.match(probed.error.message, "'libfoo.so: not found'");
  assert.match(probed.error.message, '127');
});

test('reports a QEMU that answers nothing of use', async () => {
  assert.not.ok((await probe(monitorScript({}))).ok);
});

test('names the program behind a script, to be watched for changes', () =>
  inTemporaryFolder(async (folder) => {
    const inner = await writeProgram(folder, 'inner', monitorScript(answers));
    const outer = await writeProgram(folder, 'outer', `exec '${inner}' "$@"`);
    const probed = await probeProgram(outer, 'x86_64');
    assert.ok(probed.ok);
    // The shell that interprets both.
    assert.match(probed.value.program ?? '', /^\/.*sh$/);
  }));

test.run();
