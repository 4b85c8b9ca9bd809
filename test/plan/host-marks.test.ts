/** Of two hosts, command lines differ only where each says so. */
import * as assert from 'uvu/assert';
import {compilePlan} from '../../src/plan/compile.js';
import type {HostFacts} from '../../src/plan/host-facts.js';
import {findHostMarks, type HostMark, nameArgument} from '../../src/plan/host-marks.js';
import {renderArgument} from '../../src/plan/render-argv.js';
import {vmPaths} from '../../src/plan/vm-paths.js';
import {autoForwards, wantedLock} from '../../src/plan/wanted-lock.js';
import type {LoadedProfile} from '../../src/profile/resolve.js';
import type {ResolvedProfile} from '../../src/schema/schema.js';
import {aProfile, aProfileNetwork} from '../rig/a-profile.js';
import {
  type GoldenCase,
  goldenFacts,
  IMAGINARY_PLACE,
  listGoldenCases,
  loadGoldenProfile,
} from '../rig/golden-cases.js';
import {aHost} from '../rig/plans.js';
import {suite} from '../rig/suite.js';

const test = suite('plan/host-marks');

const NOTHING = {uuid: false, macs: new Set<string>(), ports: []};

interface Compiled {
  readonly texts: readonly string[];
  readonly names: readonly string[];
  readonly marks: readonly HostMark[];
}

/** `undefined` where the host cannot do what the profile asks. */
function compileOn(
  facts: HostFacts,
  profile: ResolvedProfile,
  {
    open = NOTHING,
    user = '/ann',
  }: {
    readonly open?: Parameters<typeof findHostMarks>[2];
    readonly user?: string;
  } = {},
): Compiled | undefined {
  const input = {
    ...{profile, facts, identity: {id: 'vm-1'}, profileFile: '/vms/vm.json'},
    paths: vmPaths({runtime: `${user}/run`, state: `${user}/state`}, 'vm-1'),
    imageCache: `${user}/images`,
  };
  const compiled = compilePlan(input);
  if (!compiled.ok) return undefined;
  const {plan} = compiled.value;
  return {
    texts: plan.invocation.map((argument) => renderArgument(argument).join(' ')),
    names: plan.invocation.map(nameArgument),
    marks: findHostMarks(plan, input, open),
  };
}

const markedIn = ({marks, texts}: Compiled): ReadonlySet<string> =>
  new Set(marks.flatMap((mark) => mark.arguments.map((position) => texts[position] ?? '')));

/** As unlike the imaginary host as one can be that still starts VMs. */
const elsewhere = (facts: HostFacts): Partial<HostFacts> => ({
  kvm: {
    usable: true,
    withoutFeatures: ['arch-capabilities'],
    emulated: false,
    smm: 'works',
    enlightenments: [],
  },
  qemu: {
    ...facts.qemu,
    types: facts.qemu.types.filter((type) => type !== 'pvpanic-pci' && type !== 'virtio-vga'),
    features: {...facts.qemu.features, ioUring: false},
  },
  host: {...facts.host, cpuCount: 2, memoryBytes: 2 ** 31},
  files: Object.fromEntries(
    Object.keys(facts.files).map((file, index) => [
      file,
      {exists: true, direct: index % 2 === 0, storage: index % 2 === 0 ? 'network' : 'local'},
    ]),
  ),
  ...(facts.uefi === undefined
    ? {}
    : {
        uefi: {
          ...facts.uefi,
          descriptor: '/usr/share/qemu/firmware/50-edk2-ovmf-x64-nosb.json',
          code: {path: '/usr/share/edk2/ovmf/OVMF_CODE_4M.qcow2', format: 'qcow2'},
          requiresSmm: true,
        },
      }),
});

const LOCKED_ON = '7.2';
/** QEMUs of the other host. */
const OTHERS = ['10.0', '11.1'] as const;

async function lockedProfile(
  golden: GoldenCase,
): Promise<{readonly loaded: LoadedProfile; readonly profile: ResolvedProfile}> {
  const place = IMAGINARY_PLACE(golden.name);
  const loaded = await loadGoldenProfile(golden, place);
  const facts = await goldenFacts(golden, LOCKED_ON, loaded, place);
  const {profile, lock} = loaded;
  const {machine} = wantedLock({profile, derived: lock.derived, facts, locked: undefined});
  return {loaded, profile: {...profile, machine: machine[profile.machine] ?? profile.machine}};
}

let compared = 0;
for (const golden of await listGoldenCases()) {
  test(`with a lock, ${golden.name} differs between hosts only where each says so`, async () => {
    const place = IMAGINARY_PLACE(golden.name);
    const {loaded, profile} = await lockedProfile(golden);
    const here = compileOn(await goldenFacts(golden, LOCKED_ON, loaded, place), profile);
    for (const recording of OTHERS) {
      const facts = await goldenFacts(golden, recording, loaded, place);
      const there = compileOn({...facts, ...elsewhere(facts)}, profile, {user: '/bob'});
      if (here === undefined || there === undefined) continue;
      compared += 1;
      for (const [one, other] of [
        [here, there],
        [there, here],
      ] as const) {
        const marked = markedIn(one);
        const unmarked = one.texts.filter(
          (text) => !other.texts.includes(text) && !marked.has(text),
        );
        assert.equal(unmarked, []);
        const missing = other.names.filter((name) => !one.names.includes(name));
        const leftOut = one.marks.flatMap((mark) => mark.leftOut);
        assert.equal(
          missing.filter((name) => !leftOut.includes(name)),
          [],
        );
      }
    }
  });
}

test('most cases can be compared', () => {
  assert.ok(compared > 40, `only ${compared} were`);
});

const reasonsFor = (name: string, compiled: Compiled | undefined): readonly string[] => {
  assert.ok(compiled);
  const {marks, names} = compiled;
  return marks.flatMap(({kind, why, ...mark}) =>
    kind === 'host' && mark.arguments.some((position) => names[position] === name) ? [why] : [],
  );
};

test('says why, of this host', () => {
  const auto = {...aProfile, accelerator: 'auto' as const, memory: {}};
  const without = {usable: false, problem: 'missing', detail: 'no /dev/kvm', hint: ''} as const;
  const compiled = compileOn({...aHost, kvm: without}, auto);
  assert.equal(reasonsFor('-cpu', compiled), ['KVM does not work here: no /dev/kvm']);
  assert.match(reasonsFor('-m', compiled).join(), 'the profile has no "memory": {"size": …}');
  assert.match(reasonsFor('-machine', compiled).join(), "'q35' is pc-q35-7.2 in this QEMU");
  assert.equal(compiled?.marks.find(({leftOut}) => leftOut.includes('-enable-kvm'))?.kind, 'host');
});

test('what the profile or a lock holds down is not marked', () => {
  const fixed = {
    ...aProfile,
    machine: 'pc-q35-7.2',
    cpu: {count: 2, features: {}, model: 'max'},
    memory: {size: '1GiB'},
  };
  const compiled = compileOn(aHost, {...fixed, accelerator: 'tcg'});
  for (const name of ['-machine', '-cpu', '-smp', '-m', '-uuid', '-device net0-dev']) {
    assert.equal(reasonsFor(name, compiled), [], name);
  }
});

test('without a lock, what is derived and chosen is marked', () => {
  const forward = {host: 'auto', hostAddress: '127.0.0.1', protocol: 'tcp', guest: 22} as const;
  const networks = [{...aProfileNetwork, forwards: [forward]}];
  const profile = {...aProfile, networks};
  const open = {
    uuid: true,
    macs: new Set(networks.map(({id}) => id)),
    ports: autoForwards(profile),
  };
  const compiled = compileOn(aHost, profile, {open});
  for (const name of ['-uuid', '-device net0-dev', '-netdev net0']) {
    assert.is(reasonsFor(name, compiled).length, 1, name);
  }
});

test.run();
