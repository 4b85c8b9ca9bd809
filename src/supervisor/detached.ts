/**
 * A supervisor in a process of its own. It gets its orders over a pipe, so that it can be started
 * before the orders are known; when the pipe closes before they come, it just ends.
 * Of a VM that runs it is told in one line, and the pipe then stays open until whoever ordered has
 * ended: that has work of its own to do now, on processors that the guest has just begun to use.
 *
 * It ends by itself when the VM has ended, because nothing is left that would keep it alive.
 */
import {Socket} from 'node:net';
import {setFlagsFromString} from 'node:v8';
import {runInNewContext} from 'node:vm';
import type {Diagnostic} from '../core/diagnostic.js';
import {preloadProcesses} from '../host/spawn.js';
import {readJsonLines, writeJsonLine} from './json-lines.js';
import {
  type FromSupervisor,
  ORDER_FD,
  parseToSupervisor,
  type ToSupervisor,
} from './launch-protocol.js';
import {FORCED, POLITE} from './stop-ladder.js';
import {startVm, takeBackVm, type VmHandle} from './supervise.js';
import type {Progress} from './vm-handle.js';

/** Does what the pipe on descriptor 3 says. Settles when that pipe is closed. */
export async function runDetachedSupervisor(): Promise<void> {
  // While the plan is still being made there is time for it.
  void preloadProcesses();
  const pipe = new Socket({fd: ORDER_FD, readable: true, writable: true});
  // Whoever ordered may be gone before the VM runs. The VM is started all the same.
  pipe.on('error', () => undefined);
  let vm: VmHandle | undefined;
  let isListening = true;
  const tell = (message: FromSupervisor): void => {
    if (isListening && pipe.writable) writeJsonLine(pipe, message);
  };
  const hangUp = (outcome: 'runs' | 'failed'): void => {
    isListening = false;
    if (outcome === 'runs') pipe.unref();
    else pipe.destroySoon();
  };
  readJsonLines(pipe, {
    line: (value) => {
      const message = parseToSupervisor(value);
      if (message === undefined) return;
      if ('cancel' in message) vm?.requestStop(FORCED);
      else vm ??= supervise(message, tell, hangUp);
    },
    tooLong: () => pipe.destroy(),
  });
  await new Promise<void>((resolve) => pipe.once('close', () => resolve()));
  if (vm === undefined) process.exitCode = NOT_ORDERED;
  giveBackMemory();
}

/** Nobody waits for it; but a run that did nothing is none to keep compiled code of. */
const NOT_ORDERED = 1;

/**
 * What a start needs is a tenth of the whole, and would stay for as long as the VM runs. From now on
 * the supervisor waits nearly all the time, for which optimised code would not be worth its megabyte.
 *
 * Not by flags on the command line: with other flags than its own, Node compiles its modules anew in
 * place of taking the code that it brings along, which is a third of its start (seen with Node 20).
 */
function giveBackMemory(): void {
  setFlagsFromString('--no-opt');
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as (how: object) => void;
  setFlagsFromString('--no-expose-gc');
  collect({type: 'major', flavor: 'last-resort', execution: 'sync'});
  // What V8 compiled is kept for the next supervisor, which takes it only under its own flags.
  process.prependOnceListener('exit', () => setFlagsFromString('--opt'));
}

/** Starts the VM, or takes it back, and tells how that went. */
function supervise(
  task: Exclude<ToSupervisor, {readonly cancel: true}>,
  tell: (message: FromSupervisor) => void,
  hangUp: (outcome: 'runs' | 'failed') => void,
): VmHandle {
  const onProgress = (progress: Progress): void => tell({progress});
  const vm =
    'order' in task
      ? startVm({...task.order, env: process.env, onProgress})
      : takeBackVm(task.takeBack, {env: process.env, onProgress});
  listenToSignals(vm);
  survive((error) => {
    vm.note(`a bug in kvmrun: ${describe(error)}`);
    // Without effect when the VM runs: then the outcome has been told already.
    tell({failed: {failure: 'not-started', diagnostics: [bug(error)]}});
  });
  void vm.ready.then((ready) => {
    if (ready.ok) {
      const {how, status, notes} = ready.value;
      tell({started: {how, status, notes}});
    } else tell({failed: ready.error});
    hangUp(ready.ok ? 'runs' : 'failed');
  });
  return vm;
}

function listenToSignals(vm: VmHandle): void {
  process.on('SIGTERM', () => vm.requestStop(POLITE));
  process.on('SIGHUP', () => vm.reopenLogs());
  // A detached supervisor has no terminal whose Ctrl-C could mean it.
  process.on('SIGINT', () => vm.note('SIGINT is ignored'));
}

/** A bug of ours must not be the end of the VM: QEMU goes on, and so do we, as far as possible. */
function survive(report: (error: unknown) => void): void {
  process.on('uncaughtException', report);
}

const describe = (error: unknown): string =>
  error instanceof Error ? (error.stack ?? error.message) : String(error);

const bug = (error: unknown): Diagnostic => ({
  code: 'supervisor/bug',
  severity: 'error',
  message: `the supervisor of the VM failed: ${error instanceof Error ? error.message : String(error)}`,
  hint: 'this is a bug in kvmrun; the log of the supervisor has the details',
  failure: 'internal',
});
