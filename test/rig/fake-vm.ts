/**
 * A VM on a fake QEMU, with everything in one folder, and the reins of that QEMU.
 */
import {createServer, type Server, type Socket} from 'node:net';
import path from 'node:path';
import {createInterface} from 'node:readline';
import {fileURLToPath} from 'node:url';
import {ROOT} from '../../src/core/pointer.js';
import type {Plan} from '../../src/plan/plan.js';
import type {Sidecar} from '../../src/plan/sidecar.js';
import {type VmPaths, vmPaths} from '../../src/plan/vm-paths.js';
import {startVm, type VmHandle} from '../../src/supervisor/supervise.js';
import type {LaunchOrder, Progress, Terminal} from '../../src/supervisor/vm-handle.js';
import type {VmPhase} from '../../src/supervisor/vm-status.js';
import {aPlan} from './a-plan.js';
import type {
  FakeQemuBehaviour,
  FakeQemuOrder,
  FakeQemuReport,
  FakeQemuSockets,
} from './fake-qemu.js';
import type {FakeSidecarBehaviour, FakeSidecarReport} from './fake-sidecar.js';

export interface FakeVmWishes {
  readonly behaviour?: Partial<FakeQemuBehaviour>;
  readonly plan?: Partial<Plan>;
  /** By id. */
  readonly sidecars?: Readonly<Record<string, Partial<FakeSidecarBehaviour>>>;
}

type Report = FakeQemuReport | FakeSidecarReport;

export interface FakeVm {
  readonly roots: {readonly runtime: string; readonly state: string};
  readonly paths: VmPaths;
  readonly order: LaunchOrder;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Everything that `onProgress` was told, in order. */
  readonly progress: readonly Progress[];
  /** Every report of every fake QEMU, in order. */
  readonly reports: readonly Report[];
  /** Starts it in this process. */
  start(terminal?: Terminal): VmHandle;
  /** Makes the fake QEMU do something. */
  tell(order: FakeQemuOrder): void;
  /** Settles when it is or comes to be in this phase. */
  untilPhase(phase: VmPhase): Promise<void>;
  /** Settles when a report fits that was or will be made. */
  reported(fits: (report: Report) => boolean): Promise<Report>;
  [Symbol.asyncDispose](): Promise<void>;
}

const OBEDIENT: FakeQemuBehaviour = {
  start: 'ready',
  powerdown: 'obeyed',
  quit: 'obeyed',
  sigterm: 'obeyed',
  agent: 'none',
  stderr: '',
  accelerator: 'tcg',
  jobFailure: '',
  migration: 'works',
};

export async function createFakeVm(folder: string, wishes: FakeVmWishes = {}): Promise<FakeVm> {
  const roots = {runtime: path.join(folder, 'r/kvmrun'), state: path.join(folder, 's/kvmrun')};
  const paths = vmPaths(roots, 'web-0');
  const drive = path.join(folder, 'drive.sock');
  const reins = new Reins();
  const server = await listen(drive, (socket) => reins.take(socket));
  const behaviour = {...OBEDIENT, ...wishes.behaviour};
  const sidecars = fakeSidecars(paths, drive, wishes);
  const sockets: FakeQemuSockets = {
    drive,
    serial: paths.serialSocket,
    monitor: paths.monitorSocket,
    agent: paths.guestAgentSocket,
    sidecars: sidecars.map(({socket}) => socket),
  };
  const plan = {...aPlan(paths), qemu: process.execPath, sidecars, ...wishes.plan};
  const order: LaunchOrder = {
    plan,
    argv: [...process.execArgv, FAKE_QEMU, JSON.stringify({behaviour, sockets, uuid: plan.uuid})],
    planDigest: 'digest-1',
  };
  const env = {PATH: process.env['PATH'], HOME: folder};
  const phases = new Phases();
  return {
    roots,
    paths,
    order,
    env,
    progress: phases.progress,
    reports: reins.reports,
    start: (terminal) =>
      startVm({
        ...order,
        env,
        onProgress: (step) => phases.take(step),
        ...(terminal && {terminal}),
      }),
    untilPhase: (phase) => phases.until(phase),
    tell: (message) => reins.send(message),
    reported: (fits) => reins.reported(fits),
    [Symbol.asyncDispose]: async () => {
      reins.drop();
      await new Promise<void>((resolve) => server.close(() => resolve()));
    },
  };
}

const HERE = fileURLToPath(import.meta.url);

/** Compiled beside us, or a source beside us. */
const FAKE_QEMU = path.join(path.dirname(HERE), `fake-qemu${path.extname(HERE)}`);
const FAKE_SIDECAR = path.join(path.dirname(HERE), `fake-sidecar${path.extname(HERE)}`);

const DUTIFUL: FakeSidecarBehaviour = {
  start: 'ready',
  qemuEnd: 'obeyed',
  sigterm: 'obeyed',
  stderr: '',
};

const fakeSidecars = (paths: VmPaths, drive: string, wishes: FakeVmWishes): readonly Sidecar[] =>
  Object.entries(wishes.sidecars ?? {}).map(([id, wish]) => {
    const socket = `${paths.runtimeDirectory}/${id}.sock`;
    const orders = {id, behaviour: {...DUTIFUL, ...wish}, drive, socket};
    return {
      id,
      program: process.execPath,
      args: [...process.execArgv, FAKE_SIDECAR, JSON.stringify(orders)],
      socket,
      lock: `${paths.runtimeDirectory}/side-${id}.lock`,
      output: `${paths.logDirectory}/${id}.out`,
      log: `${paths.logDirectory}/${id}.log`,
      loss: `the ${id}`,
      reset: id === 'tpm' ? 'fatal' : 'survived',
      origin: ROOT,
    };
  });

/** What was told, and who waits for a phase. */
class Phases {
  readonly progress: Progress[] = [];
  readonly #waiting = new Map<VmPhase, () => void>();

  take(step: Progress): void {
    this.progress.push(step);
    if (step.progress !== 'phase') return;
    this.#waiting.get(step.phase)?.();
    this.#waiting.delete(step.phase);
  }

  until(phase: VmPhase): Promise<void> {
    const last = this.progress.findLast((step) => step.progress === 'phase');
    if (last?.progress === 'phase' && last.phase === phase) return Promise.resolve();
    return new Promise((resolve) => this.#waiting.set(phase, resolve));
  }
}

/** The test's ends of the connections of all fake QEMUs. */
class Reins {
  readonly reports: Report[] = [];
  readonly #sockets = new Set<Socket>();
  readonly #waiting = new Set<() => void>();

  take(socket: Socket): void {
    this.#sockets.add(socket);
    socket.once('close', () => this.#sockets.delete(socket));
    createInterface({input: socket})
      .on('line', (line) => {
        this.reports.push(JSON.parse(line) as Report);
        for (const look of this.#waiting) look();
      })
      // A fake QEMU that is killed resets its connection.
      .on('error', () => undefined);
  }

  send(order: FakeQemuOrder): void {
    for (const socket of this.#sockets) socket.write(`${JSON.stringify(order)}\n`);
  }

  reported(fits: (report: Report) => boolean): Promise<Report> {
    return new Promise((resolve) => {
      const look = (): void => {
        const found = this.reports.find(fits);
        if (found === undefined) return;
        this.#waiting.delete(look);
        resolve(found);
      };
      this.#waiting.add(look);
      look();
    });
  }

  drop(): void {
    for (const socket of this.#sockets) socket.destroy();
  }
}

function listen(file: string, onConnection: (socket: Socket) => void): Promise<Server> {
  const server = createServer(onConnection);
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(file, () => resolve(server));
  });
}
