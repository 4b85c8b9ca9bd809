/**
 * `npm run bench`: what kvmrun costs, next to what it cannot be faster than.
 *
 * Everything is measured in one run, in turns, and compared by medians; the ratios can be compared
 * between machines, the times cannot. Prints a table and writes `build/bench.json`.
 */
import {once} from 'node:events';
import {readFile, writeFile} from 'node:fs/promises';
import {type AddressInfo, createServer} from 'node:net';
import type {Plan} from '../../src/plan/plan.js';
import {type Home, kvmrunProgram, makeHome} from '../rig/kvmrun.js';
import {inRepository} from '../rig/repository.js';
import {measureFleet} from './fleet.js';
import {measureImages} from './images.js';
import {measureLosses} from './losses.js';
import {interleave, measureCpu} from './measure.js';
import {mustRun} from './must-run.js';
import {timeRawRestart, timeRawStart} from './raw-qemu.js';
import {judge, type Row, renderTable} from './table.js';

const COMMAND_ROUNDS = 21;
const START_ROUNDS = 15;
const RESTART_ROUNDS = 9;

/**
 * What people start: a disk, a network, and the other virtio devices. The disk is empty, so the
 * firmware finds nothing to boot and waits: a guest that neither works nor ends.
 */
const WEB = {
  name: 'web',
  extends: 'kvmrun:base/linux',
  cpu: {count: 2},
  memory: {size: '1GiB'},
  disks: [{id: 'root', path: 'root.qcow2', format: 'qcow2', size: '10GiB'}],
  networks: [{id: 'net', type: 'user', forwards: [{host: await freePort(), guest: 80}]}],
  // Nobody answers the power button.
  stop: {powerdown: '0s'},
};

await using home = await makeHome();
await writeProfile('kvm');
// Under KVM, as people do, wherever there is one.
if ((await home.kvmrun('plan', 'vm.json')).code !== 0) await writeProfile('tcg');
const rows = [
  ...(await measureCommands(home)),
  ...(await measureStart(home)),
  ...(await measureRestart(home)),
  ...(await measureLosses(home)),
  ...(await measureImages(home)),
  ...(await measureFleet()),
].map(judge);
process.stdout.write(renderTable(rows));
await writeFile(inRepository('build', 'bench.json'), `${JSON.stringify({rows}, null, 2)}\n`);

function writeProfile(accelerator: 'kvm' | 'tcg'): Promise<void> {
  return writeFile(home.path('vm.json'), JSON.stringify({...WEB, accelerator}, null, 2));
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const {port} = server.address() as AddressInfo;
  server.close();
  return port;
}

async function measureCommands({env, folder}: Home): Promise<readonly Row[]> {
  const cpuOf = (args: readonly string[]) => () =>
    measureCpu({file: process.execPath, args}, {env, cwd: folder});
  const {floor, version, validate, plan} = await interleave(COMMAND_ROUNDS, {
    floor: cpuOf(['-e', '0']),
    version: cpuOf([kvmrunProgram, '--version']),
    validate: cpuOf([kvmrunProgram, 'validate', 'vm.json']),
    plan: cpuOf([kvmrunProgram, 'plan', 'vm.json']),
  });
  return [
    {what: 'node -e 0', unit: 'ms CPU', values: floor},
    {what: 'kvmrun --version', unit: 'ms CPU', values: version, against: floor, limit: 1.5},
    {what: 'kvmrun validate', unit: 'ms CPU', values: validate, against: floor, limit: 3},
    {what: 'kvmrun plan', unit: 'ms CPU', values: plan, against: floor, limit: 3},
  ];
}

async function measureStart(home: Home): Promise<readonly Row[]> {
  // Makes the disk.
  await mustRun(home, 'up', 'vm.json');
  await mustRun(home, 'down', 'vm.json', '--from', 'quit');
  const plan = JSON.parse(await mustRun(home, 'plan', 'vm.json', '--format', 'json')) as Plan;
  const memory: number[] = [];
  const {raw, up} = await interleave(START_ROUNDS, {
    raw: () => timeRawStart(plan),
    up: async () => {
      const started = performance.now();
      await mustRun(home, 'up', 'vm.json');
      const elapsed = performance.now() - started;
      memory.push(await supervisorMemory(home));
      await mustRun(home, 'down', 'vm.json', '--from', 'quit');
      return elapsed;
    },
  });
  return [
    {what: `QEMU alone to running (${plan.accelerator})`, unit: 'ms', values: raw},
    {what: 'kvmrun up to running', unit: 'ms', values: up, against: raw, limit: 2.5},
    {what: 'private memory of the supervisor', unit: 'MB', values: memory, limit: 12},
  ];
}

/** Both tell QEMU to quit, and wait until the guest runs again. */
async function measureRestart(home: Home): Promise<readonly Row[]> {
  const plan = JSON.parse(await mustRun(home, 'plan', 'vm.json', '--format', 'json')) as Plan;
  const {raw, restart} = await interleave(RESTART_ROUNDS, {
    raw: () => timeRawRestart(plan),
    restart: async () => {
      await mustRun(home, 'up', 'vm.json');
      const began = performance.now();
      await mustRun(home, 'restart', 'vm.json');
      const elapsed = performance.now() - began;
      await mustRun(home, 'down', 'vm.json', '--from', 'quit');
      return elapsed;
    },
  });
  return [
    {what: 'QEMU alone, quit and started again', unit: 'ms', values: raw},
    {what: 'kvmrun restart', unit: 'ms', values: restart, against: raw},
  ];
}

/** In MB of a million bytes: what one more supervisor costs, as its pages are shared with nobody. */
async function supervisorMemory(home: Home): Promise<number> {
  const status = await mustRun(home, 'status', 'vm.json', '--json');
  const {supervisor} = JSON.parse(status) as {readonly supervisor: {readonly pid: number}};
  const pages = await readFile(`/proc/${supervisor.pid}/smaps_rollup`, 'utf8');
  const sizes = [...pages.matchAll(/^Private_(?:Clean|Dirty|Hugetlb):\s+(\d+) kB$/gm)];
  return sizes.reduce((sum, [, kilobytes]) => sum + Number(kilobytes) * 1024, 0) / 1e6;
}
