import {readFile} from 'node:fs/promises';
import * as assert from 'uvu/assert';
import {runWithKvm} from '../../src/host/kvm.js';
import {tryEnlightenments} from '../../src/host/kvm-enlightenments.js';
import type {KvmFacts, QemuFacts} from '../../src/plan/host-facts.js';
import {inRepository} from '../rig/repository.js';
import {suite} from '../rig/suite.js';
import {inTemporaryFolder} from '../rig/temporary-folder.js';
import {monitorScript, writeProgram} from './write-program.js';

const test = suite('host/kvm-enlightenments');

const offered = new Set(['hv-relaxed', 'hv-time', 'hv-vpindex', 'hv-ipi', 'hv-avic']);

test('starts once with all that are offered and wanted, and with the lock retries', async () => {
  const starts: string[] = [];
  const proven = await tryEnlightenments(offered, async (features) => {
    starts.push(features.join(','));
    return undefined;
  });
  assert.equal(proven, {enlightenments: ['hv-relaxed', 'hv-vpindex', 'hv-time', 'hv-ipi']});
  assert.equal(starts, ['hv-relaxed=on,hv-vpindex=on,hv-time=on,hv-ipi=on,hv-spinlocks=8191']);
});

test('goes on with the older ones when QEMU refuses all of them, and tells why', async () => {
  const proven = await tryEnlightenments(offered, async (features) =>
    features.includes('hv-ipi=on') ? 'Hyper-V ipi is not supported by kernel' : undefined,
  );
  assert.equal(proven, {
    enlightenments: ['hv-relaxed', 'hv-vpindex', 'hv-time'],
    enlightenmentProblem: 'Hyper-V ipi is not supported by kernel',
  });
});

test('does without when QEMU refuses those, too, in the words of the first time', async () => {
  let number = 0;
  const proven = await tryEnlightenments(offered, async () => `refusal ${++number}`);
  assert.equal(proven, {enlightenments: [], enlightenmentProblem: 'refusal 1'});
});

test('tries nothing where nothing is offered', async () => {
  const proven = await tryEnlightenments(new Set(['hv-avic']), async () => 'it must not start');
  assert.equal(proven, {enlightenments: []});
});

// As recorded, so it has the right shape.
const recorded = JSON.parse(
  await readFile(inRepository('test/facts/7.2.json'), 'utf8'),
) as QemuFacts;

/** The facts from a QEMU whose KVM answers the question of what it has so. */
async function probe(props: object, before = ''): Promise<KvmFacts> {
  const script = monitorScript({
    'query-kvm': {enabled: true, present: true},
    'query-status': {status: 'prelaunch', running: false},
    'query-cpu-model-expansion': {model: {name: 'host', props}},
  });
  let facts: KvmFacts | undefined;
  await inTemporaryFolder(async (folder) => {
    const binary = await writeProgram(folder, 'qemu', `${before}\n${script}`);
    facts = await runWithKvm({...recorded, binary}, ['vmx']);
  });
  assert.ok(facts);
  return facts;
}

const enlightenmentsOf = (facts: KvmFacts) => facts.usable && facts.enlightenments;

test('a KVM that says yes to none has none', async () => {
  const props = {'hv-passthrough': true, 'hv-relaxed': false, 'hv-spinlocks': 4294967295};
  assert.equal(enlightenmentsOf(await probe(props)), []);
});

test('a KVM that has some is started with them', async () => {
  const props = {'hv-passthrough': true, 'hv-relaxed': true, 'hv-time': true};
  assert.equal(enlightenmentsOf(await probe(props)), ['hv-relaxed', 'hv-time']);
});

test('an abort or a word of warning of that start is a refusal', async () => {
  const props = {'hv-relaxed': true};
  const refusing = (how: string) =>
    `case "$*" in *hv-relaxed=on*) echo 'no hv' >&2; ${how} ;; esac`;
  for (const how of ['kill -ABRT $$', 'true']) {
    const facts = await probe(props, refusing(how));
    assert.equal(enlightenmentsOf(facts), []);
    assert.is(facts.usable && facts.enlightenmentProblem, 'no hv');
  }
});

test.run();
