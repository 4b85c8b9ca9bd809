/**
 * Hosts that differ from this one in one fact each, for whoever wants to know what that fact decides.
 */
import type {CompileInput} from './compile.js';
import type {FileFacts, HostFacts, MachineFacts, UefiFirmware} from './host-facts.js';
import type {VmPaths} from './vm-paths.js';
import type {AutoForward} from './wanted-lock.js';

/** What neither the profile nor a lock file holds down. */
export interface LeftOpen {
  readonly uuid: boolean;
  readonly macs: ReadonlySet<string>;
  readonly ports: readonly AutoForward[];
}

export interface Variation {
  /** `place`: only where files are, and how large. */
  readonly kind: 'host' | 'place';
  /** Of this host, as it is. */
  readonly why: string;
  /** For the other one. */
  readonly input: CompileInput;
}

export const variationsOf = (input: CompileInput, open: LeftOpen): readonly Variation[] => [
  ...qemuVariations(input),
  ...machineVariations(input),
  ...kvmVariations(input),
  ...sizeVariations(input),
  ...firmwareVariations(input),
  ...Object.entries(input.facts.files).flatMap(([file, facts]) =>
    fileVariations(input, file, facts),
  ),
  ...openVariations(input, open),
  ...placeVariations(input),
];

const onHost = (input: CompileInput, why: string, facts: Partial<HostFacts>): Variation => ({
  kind: 'host',
  why,
  input: {...input, facts: {...input.facts, ...facts}},
});

function qemuVariations(input: CompileInput): readonly Variation[] {
  const {qemu} = input.facts;
  const {monitorObject, debugThreads, ioUring, controlFlow} = qemu.features;
  const withFeatures = (why: string, features: Partial<typeof qemu.features>): Variation =>
    onHost(input, why, {qemu: {...qemu, features: {...qemu.features, ...features}}});
  return [
    onHost(
      input,
      monitorObject
        ? 'this QEMU has monitors as objects, and warns of -mon'
        : 'this QEMU has no monitors as objects, as 11.1 and later have',
      {
        qemu: {
          ...qemu,
          types: [...qemu.types, 'monitor-qmp'],
          features: {...qemu.features, monitorObject: !monitorObject},
        },
      },
    ),
    withFeatures(
      debugThreads
        ? 'this QEMU names its threads when it is told to, and later ones always do'
        : 'this QEMU names its threads in any case, and warns of the option',
      {debugThreads: !debugThreads},
    ),
    withFeatures(
      ioUring
        ? 'io_uring works here'
        : 'io_uring does not work here: the kernel does not allow it, or QEMU is built without',
      {ioUring: !ioUring},
    ),
    withFeatures(
      controlFlow
        ? 'this QEMU has control-flow enforcement, which Windows is kept from'
        : 'this QEMU has no control-flow enforcement',
      {controlFlow: !controlFlow},
    ),
    ...OPTIONAL_TYPES.map((type) => {
      const has = qemu.types.includes(type);
      const types = has ? qemu.types.filter((other) => other !== type) : [...qemu.types, type];
      const why = `this QEMU ${has ? 'has' : 'is built without'} ${type}`;
      return onHost(input, why, {qemu: {...qemu, types}});
    }),
  ];
}

/** Devices that a VM goes without, or with others, where QEMU lacks them. */
const OPTIONAL_TYPES = ['pvpanic-pci', 'virtio-vga'];

/** With a version in the profile or in a lock, a machine is the same everywhere. */
function machineVariations(input: CompileInput): readonly Variation[] {
  const {profile, facts} = input;
  const {qemu} = facts;
  const newest = qemu.machines.find(({alias}) => alias === profile.machine);
  if (newest === undefined) return [];
  const renamed: MachineFacts = {...newest, name: `${newest.name}-of-another`};
  const machines = [renamed, ...qemu.machines.filter((machine) => machine !== newest)];
  const why = `'${profile.machine}' is ${newest.name} in this QEMU; kvmrun lock keeps it`;
  return [onHost(input, why, {qemu: {...qemu, machines}})];
}

function kvmVariations(input: CompileInput): readonly Variation[] {
  const {kvm} = input.facts;
  if (!kvm.usable) {
    const works: HostFacts['kvm'] = {
      usable: true,
      withoutFeatures: [],
      emulated: false,
      smm: 'works',
      enlightenments: [],
    };
    return [onHost(input, `KVM does not work here: ${kvm.detail}`, {kvm: works})];
  }
  const without = kvm.withoutFeatures;
  return [
    onHost(
      input,
      kvm.emulated ? 'the KVM of this host has no hardware behind it' : 'KVM works here',
      kvm.emulated
        ? {kvm: {...kvm, emulated: false}}
        : {kvm: {usable: false, problem: 'missing', detail: '', hint: ''}},
    ),
    onHost(
      input,
      without.length === 0
        ? "the guest's processor is that of this host, with all of its features"
        : `the KVM of this host does not start with ${without.join(', ')}`,
      {kvm: {...kvm, withoutFeatures: without.length === 0 ? ['some-feature'] : []}},
    ),
    onHost(
      input,
      `the KVM of this host has ${kvm.smm === 'works' ? 'a' : 'no'} system management mode`,
      {kvm: {...kvm, smm: kvm.smm === 'works' ? 'missing' : 'works'}},
    ),
    onHost(
      input,
      `the KVM of this host has ${kvm.enlightenments.length === 0 ? 'no' : 'these'} enlightenments of Hyper-V`,
      {kvm: {...kvm, enlightenments: kvm.enlightenments.length === 0 ? ['hv-relaxed'] : []}},
    ),
  ];
}

/** What the profile leaves open is measured by the host. */
function sizeVariations(input: CompileInput): readonly Variation[] {
  const {host} = input.facts;
  const {cpuCount, memoryBytes} = host;
  const other = {cpuCount: cpuCount < 4 ? 64 : 1, memoryBytes: memoryBytes < 2 ** 32 ? 2 ** 40 : 1};
  return [
    onHost(input, `this host has ${cpuCount} processors, and the profile no "cpu": {"count": …}`, {
      host: {...host, cpuCount: other.cpuCount},
    }),
    onHost(
      input,
      `the guest gets a share of the memory of this host, as the profile has no "memory": {"size": …}`,
      {host: {...host, memoryBytes: other.memoryBytes}},
    ),
  ];
}

/** Only the one that was chosen makes a difference. */
function firmwareVariations(input: CompileInput): readonly Variation[] {
  const {uefi, secureUefi} = input.facts;
  const instead = (
    found: UefiFirmware | undefined,
    change: (other: UefiFirmware) => Partial<HostFacts>,
  ): readonly Variation[] => {
    if (found === undefined) return [];
    const why = `the UEFI firmware of this host is that of ${found.descriptor}`;
    return [onHost(input, why, change(otherFirmware(found)))];
  };
  return [
    ...instead(uefi, (other) => ({uefi: other})),
    ...instead(secureUefi?.withSmm, (withSmm) => ({secureUefi: {...secureUefi, withSmm}})),
    ...instead(secureUefi?.withoutSmm, (withoutSmm) => ({
      secureUefi: {...secureUefi, withoutSmm},
    })),
  ];
}

const otherFirmware = (firmware: UefiFirmware): UefiFirmware => ({
  ...firmware,
  code: {path: `${firmware.code.path}.other`, format: otherFormat(firmware.code.format)},
  requiresSmm: !firmware.requiresSmm,
});

const otherFormat = (format: 'raw' | 'qcow2'): 'raw' | 'qcow2' =>
  format === 'raw' ? 'qcow2' : 'raw';

function fileVariations(input: CompileInput, file: string, facts: FileFacts): readonly Variation[] {
  const {direct, storage = 'local', virtualBytes = 0} = facts;
  const instead = (change: Partial<FileFacts>): Pick<HostFacts, 'files'> => ({
    files: {...input.facts.files, [file]: {...facts, ...change}},
  });
  const others = STORAGES.filter((other) => other !== storage);
  const large = 2 ** 42;
  return [
    onHost(
      input,
      `the file system of '${file}' ${direct ? 'takes' : 'does not take'} O_DIRECT`,
      instead({direct: !direct}),
    ),
    ...others.map((other) =>
      onHost(input, `'${file}' is ${WHERE[storage]}`, instead({storage: other})),
    ),
    {
      ...onHost(
        input,
        `so large is the image '${file}'`,
        instead({
          virtualBytes: virtualBytes === large ? 0 : large,
        }),
      ),
      kind: 'place',
    },
  ];
}

type Storage = NonNullable<FileFacts['storage']>;

const STORAGES: readonly Storage[] = ['local', 'network', 'block-device'];
const WHERE: Readonly<Record<Storage, string>> = {
  local: 'on a file system of this host',
  network: 'on a file system of the network',
  'block-device': 'a block device',
};

function openVariations(input: CompileInput, open: LeftOpen): readonly Variation[] {
  const {profile, facts} = input;
  const derived = "comes from the profile's place; kvmrun lock keeps it";
  const networks = profile.networks.map((network) =>
    network.type === 'user' && open.macs.has(network.id)
      ? {...network, mac: '52:54:00:ff:ff:ff'}
      : network,
  );
  return [
    ...(open.uuid
      ? [varied(input, `the UUID ${derived}`, {profile: {...profile, uuid: OTHER_UUID}})]
      : []),
    varied(input, `the MAC address ${derived}`, {profile: {...profile, networks}}),
    ...open.ports.flatMap(({origin, hostAddress}) => {
      const port = facts.autoPorts[origin];
      if (port === undefined) return [];
      const autoPorts = {...facts.autoPorts, [origin]: port === 1 ? 2 : 1};
      return [onHost(input, `port ${port} of ${hostAddress} was free here`, {autoPorts})];
    }),
  ];
}

const OTHER_UUID = 'ffffffff-ffff-4fff-bfff-ffffffffffff';

const varied = (input: CompileInput, why: string, change: Partial<CompileInput>): Variation => ({
  kind: 'host',
  why,
  input: {...input, ...change},
});

/** As if all folders of this user were elsewhere. */
function placeVariations(input: CompileInput): readonly Variation[] {
  const {paths, imageCache, facts} = input;
  const moved = (file: string): string => `/elsewhere${file}`;
  const own = [paths.stateDirectory, paths.runtimeDirectory, imageCache];
  const files = Object.entries(facts.files).map(([file, found]) => [
    own.some((folder) => file.startsWith(`${folder}/`)) ? moved(file) : file,
    found,
  ]);
  // Every path of a VM is absolute.
  const elsewhere = Object.fromEntries(
    Object.entries(paths).map(([name, file]) => [name, moved(file)]),
  ) as unknown as VmPaths;
  return [
    {
      kind: 'place',
      why: "these are the folders of this host's user",
      input: {
        ...input,
        paths: elsewhere,
        imageCache: moved(imageCache),
        facts: {...facts, files: Object.fromEntries(files)},
      },
    },
  ];
}
