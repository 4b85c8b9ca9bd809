/** What a lock file keeps the same from one host to another. */
import * as assert from 'uvu/assert';
import {parsePointer} from '../../src/core/pointer.js';
import {VIRTIO_WIN} from '../../src/core/virtio-win-release.js';
import type {HostFacts} from '../../src/plan/host-facts.js';
import {renderArgv} from '../../src/plan/render-argv.js';
import {autoForwards, wantedLock} from '../../src/plan/wanted-lock.js';
import {renderLock} from '../../src/profile/lock.js';
import type {Lock, ResolvedProfile} from '../../src/schema/schema.js';
import {aProfile, aProfileDisk} from '../rig/a-profile.js';
import {imaginaryHost, readRecording} from '../rig/facts.js';
import {planOf} from '../rig/plans.js';
import {suite} from '../rig/suite.js';

const test = suite('plan/wanted-lock');

const forward = {host: 'auto', hostAddress: '127.0.0.1', protocol: 'tcp', guest: 22} as const;
const profile: ResolvedProfile = {
  ...aProfile,
  networks: [
    {
      ...{id: 'net', type: 'user', model: 'virtio', mac: '52:54:00:00:00:01', restrict: false},
      forwards: [forward, {...forward, guest: 80}, forward],
    },
  ],
};
const derived = {uuid: profile.uuid, macs: {net: '52:54:00:00:00:01'}};
const ports = {
  [parsePointer('/networks/0/forwards/0/host')]: 50_001,
  [parsePointer('/networks/0/forwards/1/host')]: 50_002,
  [parsePointer('/networks/0/forwards/2/host')]: 50_003,
};

const host = async (recording: '7.2' | '10.0'): Promise<HostFacts> => ({
  ...imaginaryHost(await readRecording(recording)),
  autoPorts: ports,
});

const lockOn = async (recording: '7.2' | '10.0', locked?: Lock): Promise<Lock> =>
  wantedLock({profile, derived, facts: await host(recording), locked});

test('names every port that is left open, two to one port of the guest as well', () => {
  assert.equal(
    autoForwards(profile).map(({key}) => key),
    ['net/tcp/127.0.0.1/22', 'net/tcp/127.0.0.1/80', 'net/tcp/127.0.0.1/22/2'],
  );
});

test('holds what the host has decided', async () => {
  assert.equal(await lockOn('7.2'), {
    format: 1,
    ...derived,
    machine: {q35: 'pc-q35-7.2'},
    images: {},
    ports: {
      'net/tcp/127.0.0.1/22': 50_001,
      'net/tcp/127.0.0.1/80': 50_002,
      'net/tcp/127.0.0.1/22/2': 50_003,
    },
  });
});

test('holds the images that are fetched, by their addresses', async () => {
  const [url, sha256] = ['https://example.org/a.qcow2', 'ab'.repeat(32)];
  const from = (source: object) =>
    ({...aProfileDisk, source: {mirrors: [], format: 'qcow2', ...source}}) as const;
  const disks = [from({url, sha256, size: 5}), from({path: '/b', sha256}), from({url, sha256})];
  const facts = await host('7.2');
  assert.equal(
    wantedLock({profile: {...profile, disks}, derived, facts, locked: undefined}).images,
    {[url]: {digest: `sha256:${sha256}`, size: 5}},
  );
});

test("holds the disc with Windows' drivers, which kvmrun knows in one build", async () => {
  const virtioWin = {type: 'iso', mirrors: []} as const;
  const windows = {version: '11', virtioWin} as const;
  const facts = await host('7.2');
  const {images} = wantedLock({
    profile: {...profile, windows},
    derived,
    facts,
    locked: undefined,
  });
  assert.equal(Object.keys(images), [VIRTIO_WIN.url]);
  assert.is(images[VIRTIO_WIN.url]?.digest, `sha256:${VIRTIO_WIN.sha256}`);
});

test('is the same on another host, byte for byte', async () => {
  const locked = await lockOn('7.2');
  assert.is(renderLock(await lockOn('10.0', locked)), renderLock(locked));
  assert.is.not(renderLock(await lockOn('10.0')), renderLock(locked));
});

test('leaves out a machine that the profile names with its version, and firmware that it has not', async () => {
  const facts = await host('7.2');
  const exact = {...profile, machine: 'pc-q35-7.1'};
  assert.equal(wantedLock({profile: exact, derived, facts, locked: undefined}).machine, {});
  assert.is((await lockOn('7.2')).firmware, undefined);
  const uefi = {...profile, firmware: {...profile.firmware, type: 'uefi' as const}};
  const lock = wantedLock({profile: uefi, derived, facts, locked: undefined});
  assert.is(lock.firmware, '60-edk2-x86_64.json');
});

test('of two hosts that obey it, the command lines differ only where the host forces them to', async () => {
  const locked = await lockOn('7.2');
  const machine = locked.machine['q35'] ?? '';
  const argvOn = async (recording: '7.2' | '10.0') =>
    renderArgv(planOf({...profile, machine}, await host(recording)).invocation);
  assert.equal(await argvOn('10.0'), await argvOn('7.2'));
  // An older QEMU does not have the board of a newer one, and says so.
  const free = renderArgv(planOf(profile, await host('10.0')).invocation);
  assert.is.not(free.join(' '), (await argvOn('10.0')).join(' '));
});

test.run();
