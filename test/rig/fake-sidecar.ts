/**
 * A program that behaves like a helper process of a VM, and misbehaves on demand: see `fake-vm.ts`,
 * which writes its only argument. It tells the test its pid, and ends when the test does.
 */
import {createConnection, createServer} from 'node:net';

export interface FakeSidecarBehaviour {
  readonly start: 'ready' | 'dies' | 'never-ready';
  /** `ignored`: lives on when QEMU is gone. */
  readonly qemuEnd: 'obeyed' | 'ignored';
  readonly sigterm: 'obeyed' | 'ignored';
  /** Written to standard error at the start. */
  readonly stderr: string;
}

export interface FakeSidecarReport {
  readonly sidecar: string;
  readonly pid: number;
}

const {id, behaviour, drive, socket} = JSON.parse(process.argv[2] ?? '{}') as {
  readonly id: string;
  readonly behaviour: FakeSidecarBehaviour;
  readonly drive: string;
  readonly socket: string;
};

if (behaviour.sigterm === 'ignored') process.on('SIGTERM', () => undefined);
const reins = createConnection(drive);
reins.on('error', () => process.exit(1));
reins.on('close', () => process.exit(1));
// What is ordered is meant for the fake QEMU.
reins.resume();
reins.on('connect', () => {
  const report: FakeSidecarReport = {sidecar: id, pid: process.pid};
  reins.write(`${JSON.stringify(report)}\n`, start);
});

function start(): void {
  process.stderr.write(behaviour.stderr);
  if (behaviour.start === 'dies') process.exit(3);
  if (behaviour.start === 'never-ready') return;
  const server = createServer((client) => {
    // Somebody who only looks whether we are there says nothing.
    client.once('data', () => client.once('close', afterQemu));
    client.on('error', () => undefined);
  });
  server.listen(socket);
}

function afterQemu(): void {
  if (behaviour.qemuEnd === 'obeyed') process.exit(0);
}
