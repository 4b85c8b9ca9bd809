import * as assert from 'uvu/assert';
import type {JsonValue} from '../../src/core/json.js';
import {
  knownKeys,
  pathPatterns,
  validateFragment,
  validateProfile,
} from '../../src/schema/validate.js';
import {suite} from '../rig/suite.js';

const test = suite('schema/validate');

const violationsOf = (profile: object): readonly string[] => {
  const result = validateProfile(JSON.parse(JSON.stringify(profile)) as JsonValue);
  return 'violations' in result
    ? result.violations.map(({instancePath, keyword}) => `${instancePath} ${keyword}`)
    : [];
};

const oneOf = (change: object): readonly string[] => violationsOf({name: 'web', ...change});

test('fills in the defaults of an empty profile', () => {
  const result = validateProfile({name: 'web'});
  assert.ok('profile' in result);
  assert.equal(result.profile, {
    name: 'web',
    arch: 'x86_64',
    accelerator: 'kvm',
    cpu: {features: {}},
    memory: {},
    boot: {},
    disks: [],
    networks: [],
    serial: {type: 'uart'},
    rng: {type: 'none'},
    balloon: {type: 'none'},
    guestAgent: {type: 'none'},
    tpm: {type: 'none'},
    display: {type: 'none', input: 'virtio'},
    hyperv: {type: 'none'},
    clock: {base: 'utc', lateTicks: 'as-they-come'},
    sleepStates: 'allowed',
    generationId: {type: 'none'},
    watchdog: {type: 'none'},
    onDiskFull: 'wait',
    ready: {type: 'running'},
    stop: {agent: '20s', powerdown: '90s', quit: '10s', sigterm: '5s', sigkill: '5s'},
    restart: {
      policy: 'no',
      maxRetries: 5,
      window: '10min',
      resetAfter: '60s',
      backoff: {initial: '1s', factor: 2, max: '60s'},
    },
    credentials: [],
    extraArgs: [],
  });
});

test('an empty TPM is one, and none is none', () => {
  const result = validateProfile({name: 'web', tpm: {}});
  assert.ok('profile' in result);
  assert.equal(result.profile.tpm as unknown, {type: 'emulator'});
});

test('fills in the defaults of disks, networks and forwards', () => {
  const result = validateProfile({
    name: 'web',
    disks: [{id: 'a', path: 'a.img'}],
    networks: [
      {id: 'net', type: 'user', forwards: [{host: 1, guest: 2}]},
      {id: 'x', type: 'none'},
    ],
  });
  assert.ok('profile' in result);
  assert.equal(result.profile.disks as unknown, [
    {
      id: 'a',
      media: 'disk',
      path: 'a.img',
      readOnly: false,
      shared: false,
      grow: true,
      cache: 'auto',
      aio: 'auto',
      discard: 'unmap',
    },
  ]);
  assert.equal(result.profile.networks as unknown, [
    {
      id: 'net',
      type: 'user',
      model: 'virtio',
      restrict: false,
      forwards: [{protocol: 'tcp', hostAddress: '127.0.0.1', host: 1, guest: 2}],
    },
    {id: 'x', type: 'none'},
  ]);
});

test('leaves the value it is given as it was', () => {
  const written = {name: 'web', boot: {}};
  validateProfile(written);
  assert.equal(written, {name: 'web', boot: {}});
});

test('finds all violations at once', () => {
  assert.equal([...violationsOf({arch: 'arm', cpu: {count: 0}})].sort(), [
    ' required',
    '/arch enum',
    '/cpu/count minimum',
  ]);
});

test('asks a fragment for nothing, and refuses what no profile may have', () => {
  assert.equal(validateFragment({}), []);
  assert.equal(
    validateFragment({cpus: 1}).map(({keyword}) => keyword),
    ['additionalProperties'],
  );
});

test('lets a fragment name a base, and steer editors', () => {
  assert.equal(validateFragment({$schema: 'x', extends: 'a.json'}), []);
  assert.equal(validateFragment({extends: ['a.json', 'b.json']}), []);
});

test('knows where paths are', () => {
  assert.equal([...pathPatterns].sort(), [
    '/boot/initrd',
    '/boot/kernel',
    '/disks/*/path',
    '/disks/*/source/path',
    '/windows/install/scripts/*',
    '/windows/iso',
    '/windows/virtioWin/path',
  ]);
});

test('knows the keys of every kind of network', () => {
  assert.ok(knownKeys['/networks/*#user']?.includes('forwards'));
  assert.equal(knownKeys['/networks/*#none'], ['id', 'type']);
});

const id = 'x';
for (const [what, good, bad] of [
  ['names', [{name: 'web'}, {name: 'My web 2'}], [{name: ''}, {name: 'x'.repeat(65)}]],
  [
    'sizes',
    ['2GiB', '1.5GiB', '512MiB'].map((size) => ({memory: {size}})),
    ['2GB', '2G', '2', ' 2GiB', '2 GiB', '-2GiB', '2gib', '2GiB\n'].map((size) => ({
      memory: {size},
    })),
  ],
  [
    'durations',
    ['0s', '90s', '500ms', '5min', '1h'].map((quit) => ({stop: {quit}})),
    ['90', '1.5s', '-1s', '5m', '90 s', '90s\n'].map((quit) => ({stop: {quit}})),
  ],
  [
    'ids',
    ['a', 'root-2', 'x'.repeat(20)].map((name) => ({networks: [{id: name, type: 'none'}]})),
    ['', 'A', '2a', 'a_b', 'a.b', 'x'.repeat(21), 'a\n'].map((name) => ({
      networks: [{id: name, type: 'none'}],
    })),
  ],
  [
    'machines',
    ['q35', 'virt', 'microvm', 'pc-q35-7.2', 'virt-7.2'].map((machine) => ({machine})),
    ['pc', 'q35,smm=on', 'pc-q35-', 'isapc', 'q35\n'].map((machine) => ({machine})),
  ],
  [
    'UUIDs',
    [{uuid: '6f1d3a52-1f0e-4c7b-9a77-2b8f6a0c1d2e'}],
    [{uuid: '6F1D3A52-1f0e-4c7b-9a77-2b8f6a0c1d2e'}, {uuid: '6f1d3a521f0e4c7b9a772b8f6a0c1d2e'}],
  ],
  [
    'MAC addresses',
    ['52:54:00:12:34:56', '02:00:00:00:00:01'].map((mac) => ({
      networks: [{id, type: 'user', mac}],
    })),
    ['53:54:00:12:34:56', '52-54-00-12-34-56', '52:54:00:12:34:5G', '52:54:00:12:34'].map(
      (mac) => ({networks: [{id, type: 'user', mac}]}),
    ),
  ],
  [
    'processor models and features',
    [{cpu: {model: 'Skylake-Server'}}, {cpu: {features: {'avx512-fp16': false, 'sse4.2': true}}}],
    [
      {cpu: {model: 'host,+vmx'}},
      {cpu: {model: '-host'}},
      {cpu: {features: {'vmx=off,x': true}}},
      {cpu: {features: {vmx: 'on'}}},
    ],
  ],
  [
    'addresses',
    ['127.0.0.1', '0.0.0.0', '255.255.255.255'].map((hostAddress) => ({
      networks: [{id, type: 'user', forwards: [{host: 1, guest: 1, hostAddress}]}],
    })),
    ['256.0.0.1', '127.0.0', 'localhost', '::1', '127.0.0.01', '127.0.0.1\n'].map(
      (hostAddress) => ({
        networks: [{id, type: 'user', forwards: [{host: 1, guest: 1, hostAddress}]}],
      }),
    ),
  ],
  [
    'ports',
    [1, 65535, 'auto'].map((host) => ({
      networks: [{id, type: 'user', forwards: [{host, guest: 1}]}],
    })),
    [0, 65536, 1.5, '80', 'any', null].map((host) => ({
      networks: [{id, type: 'user', forwards: [{host, guest: 1}]}],
    })),
  ],
] satisfies [string, readonly object[], readonly object[]][]) {
  for (const part of good) {
    test(`accepts ${what} such as ${JSON.stringify(part)}`, () => assert.equal(oneOf(part), []));
  }
  for (const part of bad) {
    test(`refuses ${what} such as ${JSON.stringify(part)}`, () =>
      assert.ok(oneOf(part).length > 0));
  }
}

for (const [what, change] of [
  ['an unknown key', {cpus: 2}],
  ['an unknown key inside of an object', {cpu: {cores: 2}}],
  ['a disk without id', {disks: [{path: 'a'}]}],
  ['a disk whose format is to be guessed', {disks: [{id, path: 'a', format: 'auto'}]}],
  ['a network without type', {networks: [{id}]}],
  ['a forward without guest', {networks: [{id, type: 'user', forwards: [{host: 1}]}]}],
  ['keys of another type of network', {networks: [{id, type: 'none', forwards: []}]}],
  ['firmware without type', {firmware: {}}],
  ['half of a topology', {cpu: {topology: {sockets: 1, cores: 2}}}],
  ['33 disks', {disks: Array.from({length: 33}, (_, n) => ({id: `d${n}`, path: `${n}.img`}))}],
  ['an empty path', {disks: [{id, path: ''}]}],
  ['a string for a number', {cpu: {count: '2'}}],
  ['an item that is null', {disks: [null]}],
] satisfies [string, object][]) {
  test(`refuses ${what}`, () => assert.ok(oneOf(change).length > 0));
}

test.run();
