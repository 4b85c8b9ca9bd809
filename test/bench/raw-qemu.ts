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
  await mkdir(plan.paths.runtimeDirectory, {recursive: true, mode: 0o700});
  const started = performance.now();
  const qemu = spawn(plan.qemu, renderArgv(plan.invocation), {
    stdio: ['ignore', 'ignore', 'inherit', 'pipe'],
  });
  const exited = new Promise((resolve) => qemu.once('exit', resolve));
  const connected = await connectMonitor(qemu.stdio[3] as Duplex, {readyMs: READY_MS});
  if (!connected.ok) throw new Error(`QEMU does not answer: ${JSON.stringify(connected.error)}`);
  const monitor = connected.value;
  await monitor.execute({execute: 'cont'});
  const status = await monitor.execute({execute: 'query-status'});
  const elapsed = performance.now() - started;
  await monitor.execute({execute: 'quit'});
  await exited;
  if (!status.ok || (status.value as {readonly status: string}).status !== 'running') {
    throw new Error(`the guest does not run: ${JSON.stringify(status)}`);
  }
  return elapsed;
}
