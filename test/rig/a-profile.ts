/**
 * One valid resolved profile, from which tests change what matters to them.
 */
import type {ImagePlace} from '../../src/plan/disk-image.js';
import type {Disk, ResolvedProfile, UserNetwork, WindowsInstall} from '../../src/schema/schema.js';

export const aProfile: ResolvedProfile = {
  name: 'vm',
  uuid: '00000000-0000-4000-8000-000000000001',
  arch: 'x86_64',
  accelerator: 'tcg',
  machine: 'q35',
  cpu: {count: 2, features: {}},
  hyperv: {type: 'none'},
  memory: {size: '1GiB'},
  boot: {},
  firmware: {type: 'bios', secureBoot: false},
  disks: [],
  networks: [],
  clock: {base: 'utc', lateTicks: 'as-they-come'},
  sleepStates: 'allowed',
  generationId: {type: 'none'},
  serial: {type: 'uart'},
  rng: {type: 'none'},
  balloon: {type: 'none'},
  guestAgent: {type: 'none'},
  tpm: {type: 'none', model: 'crb'},
  display: {type: 'none', input: 'virtio'},
  watchdog: {type: 'none'},
  onDiskFull: 'wait',
  ready: {type: 'running'},
  credentials: [],
  stop: {agent: '20s', powerdown: '90s', quit: '10s', sigterm: '5s', sigkill: '5s'},
  restart: {
    policy: 'no',
    maxRetries: 5,
    window: '10min',
    resetAfter: '60s',
    backoff: {initial: '1s', factor: 2, max: '60s'},
  },
  extraArgs: [],
};

export const aProfileDisk: Disk & {readonly path: string} = {
  id: 'root',
  media: 'disk',
  path: '/vms/root.qcow2',
  format: 'qcow2',
  mode: 'direct',
  bus: 'virtio',
  readOnly: false,
  shared: false,
  grow: true,
  serial: 'root',
  cache: 'auto',
  aio: 'auto',
  discard: 'unmap',
};

export const anImagePlace: ImagePlace = {
  stateDirectory: '/state/vm',
  ephemeralDirectory: '/state/vm/ephemeral',
  answers: '/state/vm/answers.iso',
  imageCache: '/cache/images',
  writes: 'kept',
};

export const aProfileNetwork: UserNetwork = {
  id: 'net',
  type: 'user',
  model: 'virtio',
  mac: '52:54:00:00:00:01',
  forwards: [],
  restrict: false,
};

export const anInstall: WindowsInstall = {
  language: 'en-US',
  timezone: 'UTC',
  user: 'ann',
  password: {env: 'PASSWORD'},
  rdp: true,
  scripts: [],
};
