/** One small plan, from which tests change what matters to them. */
import {pointerTo} from '../../src/core/pointer.js';
import type {Plan, RestartRules} from '../../src/plan/plan.js';
import type {Sidecar} from '../../src/plan/sidecar.js';
import type {VmPaths} from '../../src/plan/vm-paths.js';

/** What a profile says that says nothing about restarts. */
export const NO_RESTART: RestartRules = {
  policy: 'no',
  maxRetries: 5,
  windowMs: 600_000,
  resetAfterMs: 60_000,
  initialMs: 1000,
  factor: 2,
  maxMs: 60_000,
};

export const aTpmSidecar: Sidecar = {
  id: 'tpm',
  program: '/usr/bin/swtpm',
  args: [],
  socket: '/run/tpm.sock',
  lock: '/run/side-tpm.lock',
  output: '/logs/tpm.out',
  log: '/logs/tpm.log',
  loss: 'the TPM',
  reset: 'fatal',
  origin: pointerTo('tpm'),
};

/** A machine that has nothing but a serial port. */
export const aPlan = (paths: VmPaths): Plan => ({
  format: 1,
  id: 'web-0',
  name: 'web',
  uuid: '6e1b4ac0-0000-4000-8000-000000000001',
  profileFile: '/profiles/web.json',
  qemu: 'qemu-system-x86_64',
  accelerator: 'tcg',
  machine: {type: 'pc-q35-7.2', qemu: '7.2.22', hardware: []},
  invocation: [],
  preparations: [],
  sidecars: [],
  ports: [],
  console: 'serial',
  clock: 'utc',
  display: 'none',
  disks: [],
  snapshots: {images: [], tpm: 'none', obstacles: [], memoryObstacles: []},
  writes: 'kept',
  onDiskFull: 'wait',
  ready: {level: 'running'},
  stop: {agentMs: 0, powerdownMs: 8000, quitMs: 8000, sigtermMs: 8000, sigkillMs: 8000},
  restart: NO_RESTART,
  paths,
});
