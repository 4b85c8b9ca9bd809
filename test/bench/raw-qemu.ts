/** The same QEMU that `kvmrun up` starts, started with nothing around it. */

import {spawn} from 'node:child_process';
import {mkdir} from 'node:fs/promises';
import type {Duplex} from 'node:stream';
import type {Plan} from '../../src/plan/plan.js';
import {renderArgv} from '../../src/plan/render-argv.js';
import {connectMonitor} from '../../src/qmp/connect-monitor.js';

const READY_MS = 10_000;

/** Milliseconds from starting QEMU until `query-status` says that the guest runs. */
export async function timeRawStart(plan: Plan): Promise<number> {
  const began = performance.now();
  const qemu = await startRaw(plan);
  const elapsed = performance.now() - began;
  await qemu.quit();
  return elapsed;
}

/** Milliseconds from telling QEMU to quit until the guest runs in the next one. */
export async function timeRawRestart(plan: Plan): Promise<number> {
  const first = await startRaw(plan);
  const began = performance.now();
  await first.quit();
  const second = await startRaw(plan);
  const elapsed = performance.now() - began;
  await second.quit();
  return elapsed;
}

interface RawQemu {
  /** Settles when it is gone. */
  quit(): Promise<void>;
}

async function startRaw(plan: Plan): Promise<RawQemu> {
  await mkdir(plan.paths.runtimeDirectory, {recursive: true, mode: 0o700});
  const qemu = spawn(plan.qemu, renderArgv(plan.invocation), {
    stdio: ['ignore', 'ignore', 'inherit', 'pipe'],
  });
  const exited = new Promise((resolve) => qemu.once('exit', resolve));
  const connected = await connectMonitor(qemu.stdio[3] as Duplex, {readyMs: READY_MS});
  if (!connected.ok) throw new Error(`QEMU does not answer: ${JSON.stringify(connected.error)}`);
  const monitor = connected.value;
  await monitor.execute({execute: 'cont'});
  const status = await monitor.execute({execute: 'query-status'});
  if (!status.ok || (status.value as {readonly status: string}).status !== 'running') {
    throw new Error(`the guest does not run: ${JSON.stringify(status)}`);
  }
  return {
    async quit() {
      await monitor.execute({execute: 'quit'});
      await exited;
    },
  };
}
