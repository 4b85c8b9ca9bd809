/**
 * A program that behaves like QEMU as far as the supervisor can see, and misbehaves on demand.
 *
 * It speaks QMP on descriptor 3 and on a second monitor by path, has a serial port, and takes
 * orders from the test over a unix socket: see `fake-vm.ts`, which writes its only argument. The VM's
 * UUID in there is for those who want to know whose QEMU this is.
 */
import {once} from 'node:events';
import {fstatSync, writeSync} from 'node:fs';
import {createConnection, createServer, type Server, Socket} from 'node:net';
import {createInterface} from 'node:readline';
import {agentChardevs, type FakeAgentBehaviour, listenAsAgent} from './fake-qemu-agent.js';
import {type Arguments, FakeJobs} from './fake-qemu-jobs.js';
import {type FakeMemory, FakeMigration} from './fake-qemu-migration.js';

/** What it does by itself. The test can make it do more. */
export interface FakeQemuBehaviour {
  /** `deaf`: answers only on the monitor by path. */
  readonly start:
    | 'ready'
    | 'dies'
    | 'greets-then-dies'
    | 'garbage'
    | 'half-a-line'
    | 'silent'
    | 'deaf';
  readonly powerdown: 'obeyed' | 'ignored' | 'refused';
  readonly quit: 'obeyed' | 'ignored';
  readonly sigterm: 'obeyed' | 'ignored';
  readonly agent: FakeAgentBehaviour;
  /** Written to standard error at the start. */
  readonly stderr: string;
  readonly accelerator: 'kvm' | 'tcg';
  /** What every job fails with; empty when they succeed. */
  readonly jobFailure: string;
  readonly migration: FakeMemory['migration'];
}

export interface FakeQemuSockets {
  readonly drive: string;
  readonly serial: string;
  readonly monitor: string;
  readonly agent: string;
  /** Of helper processes, which it connects to. */
  readonly sidecars: readonly string[];
}

/** What the test can order. */
export type FakeQemuOrder =
  | {readonly event: string; readonly data: Readonly<Record<string, unknown>>}
  | {readonly raw: string}
  | {readonly serial: string}
  | {readonly stderr: string}
  /** Numbered blocks of 1 MiB, as fast as they are taken, and a last line. */
  | {readonly flood: 'serial' | 'stderr'; readonly blocks: number}
  | {readonly runState: string}
  /** Stops the guest, as QEMU does: state, event about it, and `STOP`. */
  | {readonly fault: string; readonly data?: Readonly<Record<string, unknown>>}
  /** Closes both monitors, and lives on; `for-good`, and takes no new connection. */
  | {readonly hangUp: 'once' | 'for-good'}
  /** Whether `cont` makes the guest run, or the fault stops it again at once. */
  | {readonly mended: 'yes' | 'no'}
  | {readonly exit: number}
  | {readonly raise: NodeJS.Signals};

/** What the test is told. */
export type FakeQemuReport =
  | {readonly pid: number}
  | {readonly listening: true}
  | {readonly command: string; readonly arguments?: Arguments}
  | {readonly typed: string}
  /** The largest that the file of standard error has been. */
  | {readonly flooded: 'serial' | 'stderr'; readonly peakBytes: number};

const {behaviour, sockets} = JSON.parse(process.argv[2] ?? '{}') as {
  readonly behaviour: FakeQemuBehaviour;
  readonly sockets: FakeQemuSockets;
};

const listening: Server[] = [];
const monitors = new Set<Socket>();
const serialClients = new Set<Socket>();
let runState = 'prelaunch';
let isMended = true;
const jobs = new FakeJobs(publish, behaviour.jobFailure);
const migration = new FakeMigration({
  migration: behaviour.migration,
  publish,
  runState: (state) => (runState = state),
});
let lastData: Readonly<Record<string, unknown>> = {};

const drive = createConnection(sockets.drive);
const report = (message: FakeQemuReport): void => void drive.write(`${JSON.stringify(message)}\n`);
const send = (socket: Socket, message: unknown): void =>
  void socket.write(`${JSON.stringify(message)}\r\n`);

// A test that fails must not leave us behind.
drive.on('error', () => process.exit(1));
drive.on('close', () => process.exit(1));
drive.on('connect', () => {
  report({pid: process.pid});
  start();
});
readLines(drive, (line) => obey(JSON.parse(line) as FakeQemuOrder));
process.on('SIGTERM', () => {
  if (behaviour.sigterm === 'obeyed') end('host-signal');
});

function start(): void {
  process.stderr.write(behaviour.stderr);
  if (behaviour.start === 'dies') process.exit(1);
  if (behaviour.start === 'silent') return;
  listening.push(
    createServer((socket) => serveMonitor(socket)).listen(sockets.monitor),
    createServer((socket) => serveSerial(socket)).listen(sockets.serial),
    ...(behaviour.agent === 'none'
      ? []
      : [listenAsAgent(sockets.agent, behaviour.agent, () => end('guest-shutdown'))]),
  );
  for (const socket of sockets.sidecars) {
    const sidecar = createConnection(socket, () => sidecar.write('QEMU'));
    // QEMU does not say when one of them dies.
    sidecar.on('error', () => undefined);
  }
  // QEMU listens before it answers the monitor.
  let left = listening.length;
  for (const server of listening) {
    server.once('listening', () => {
      left -= 1;
      if (left > 0) return;
      report({listening: true});
      if (behaviour.start !== 'deaf')
        serveMonitor(new Socket({fd: 3, readable: true, writable: true}));
    });
  }
}

function serveMonitor(socket: Socket): void {
  if (behaviour.start === 'garbage') {
    socket.write('HTTP/1.1 400 Bad Request\r\n\r\n');
    return;
  }
  if (behaviour.start === 'half-a-line') {
    socket.write('{"QMP": {"version": {"qemu"');
    return;
  }
  const qemu = {major: 7, minor: 2, micro: 22};
  send(socket, {QMP: {version: {qemu, package: 'fake'}, capabilities: ['oob']}});
  if (behaviour.start === 'greets-then-dies') {
    process.stderr.write(
      "qemu-system-x86_64: -device nope: 'nope' is not a valid device model name\n",
    );
    process.exit(1);
  }
  monitors.add(socket);
  socket.once('close', () => monitors.delete(socket));
  readLines(socket, (line) => {
    const request = JSON.parse(line) as Request;
    report({command: request.execute, ...(request.arguments && {arguments: request.arguments})});
    answer(socket, request);
  });
}

/** Like QEMU, it lives on when the other side goes away. */
function readLines(socket: Socket, take: (line: string) => void): void {
  createInterface({input: socket})
    .on('line', take)
    .on('error', () => undefined);
}

interface Request {
  readonly execute: string;
  readonly arguments?: Arguments;
  readonly id: unknown;
}

function answer(socket: Socket, {execute, arguments: args = {}, id}: Request): void {
  const reply = (value: unknown): void => send(socket, {return: value, id});
  switch (execute) {
    case 'query-status':
      reply({status: runState, running: runState === 'running'});
      return;
    case 'query-chardev':
      reply(agentChardevs(behaviour.agent));
      return;
    case 'query-kvm':
      reply({enabled: behaviour.accelerator === 'kvm', present: true});
      return;
    case 'cont': {
      const fault = runState;
      runState = 'running';
      publish('RESUME');
      reply({});
      if (!isMended) stopFor(fault);
      return;
    }
    case 'stop':
      reply({});
      runState = 'paused';
      publish('STOP');
      return;
    case 'system_reset':
      reply({});
      if (runState !== 'running') runState = 'prelaunch';
      publish('RESET', {guest: false, reason: 'host-qmp-system-reset'});
      return;
    case 'system_powerdown':
      if (behaviour.powerdown === 'refused') {
        send(socket, {error: {class: 'GenericError', desc: 'no power button'}, id});
        return;
      }
      reply({});
      publish('POWERDOWN');
      if (behaviour.powerdown === 'obeyed') end('guest-shutdown');
      return;
    case 'quit':
      reply({});
      if (behaviour.quit === 'obeyed') end('host-qmp-quit');
      return;
    default:
      reply(jobs.answer(execute, args) ?? migration.answer(execute, args) ?? {});
  }
}

function serveSerial(socket: Socket): void {
  serialClients.add(socket);
  socket.on('error', () => undefined);
  socket.once('close', () => serialClients.delete(socket));
  socket.on('data', (bytes: Buffer) => report({typed: bytes.toString('utf8')}));
}

function publish(event: string, data: Readonly<Record<string, unknown>> = {}): void {
  const timestamp = {seconds: 1, microseconds: 0};
  for (const monitor of monitors) send(monitor, {event, data, timestamp});
}

/** Writes are handed to the kernel at once, so nothing is lost by exiting. */
function end(reason: string): void {
  publish('SHUTDOWN', {guest: reason.startsWith('guest'), reason});
  process.exit(0);
}

/** The event that comes with each state in which QEMU stops a guest. */
const FAULT_EVENTS: Readonly<Record<string, string>> = {
  'guest-panicked': 'GUEST_PANICKED',
  'io-error': 'BLOCK_IO_ERROR',
  watchdog: 'WATCHDOG',
};

function stopFor(fault: string, data = lastData): void {
  lastData = data;
  runState = fault;
  const event = FAULT_EVENTS[fault];
  if (event !== undefined) publish(event, {action: 'pause', ...data});
  publish('STOP');
}

function hangUp(until: 'once' | 'for-good'): void {
  if (until === 'for-good') for (const server of listening) server.close();
  for (const monitor of monitors) monitor.destroy();
}

function obey(order: FakeQemuOrder): void {
  if ('event' in order) publish(order.event, order.data);
  else if ('raw' in order) for (const monitor of monitors) monitor.write(order.raw);
  else if ('serial' in order) for (const client of serialClients) client.write(order.serial);
  else if ('stderr' in order) writeSync(2, order.stderr);
  else if ('flood' in order) void flood(order.flood, order.blocks);
  else if ('runState' in order) runState = order.runState;
  else if ('fault' in order) stopFor(order.fault, order.data ?? {});
  else if ('hangUp' in order) hangUp(order.hangUp);
  else if ('mended' in order) isMended = order.mended === 'yes';
  else if ('exit' in order) process.exit(order.exit);
  else process.kill(process.pid, order.raise);
}

const LINE = `${'kvmrun '.repeat(9)}\n`;

async function flood(where: 'serial' | 'stderr', blocks: number): Promise<void> {
  let peakBytes = 0;
  for (let number = 1; number <= blocks; number += 1) {
    const first = `block ${String(number).padStart(57)}\n`;
    const block = Buffer.from(first + LINE.repeat(2 ** 20 / LINE.length - 1));
    if (where === 'serial') {
      for (const client of serialClients) if (!client.write(block)) await once(client, 'drain');
      continue;
    }
    // Line by line, as QEMU does.
    for (let from = 0; from < block.length; from += LINE.length) {
      writeSync(2, block, from, LINE.length);
      if (from % 4096 === 0) peakBytes = Math.max(peakBytes, fstatSync(2).size);
    }
  }
  if (where === 'stderr') writeSync(2, 'flooded\n');
  else for (const client of serialClients) client.write('flooded\n');
  report({flooded: where, peakBytes});
}
