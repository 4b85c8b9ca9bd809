import * as assert from 'uvu/assert';
import type {VmStatus} from '../../src/supervisor/vm-status.js';
import {watchVms} from '../../src/supervisor/watch-vms.js';
import {suite} from '../rig/suite.js';
import {startedVm, withVm} from '../rig/supervised.js';

const test = suite('supervisor/watch-vms');

/** A beat that no test waits for. */
const NEVER_MS = 3_600_000;

/** Looks until the last one fits. */
class Looks {
  readonly phases: string[] = [];
  readonly #quit = new AbortController();
  #waiting: {readonly phase: string; readonly go: () => void} | undefined;
  readonly signal = this.#quit.signal;

  readonly onLook = (vms: readonly VmStatus[]): void => {
    const phase = vms.map((vm) => vm.phase).join() || 'nothing';
    this.phases.push(phase);
    if (this.#waiting?.phase === phase) this.#waiting.go();
  };

  sees(phase: string): Promise<void> {
    return new Promise((resolve) => {
      this.#waiting = {phase, go: resolve};
      if (this.phases.at(-1) === phase) resolve();
    });
  }

  end(): void {
    this.#quit.abort();
  }
}

test('sees at once how a VM starts and ends', () =>
  withVm({}, async (vm) => {
    const first = await startedVm(vm);
    first.handle.requestStop({from: 'sigkill'});
    await first.exited;
    const looks = new Looks();
    const {signal, onLook} = looks;
    const watching = watchVms({roots: vm.roots, everyMs: NEVER_MS, signal, onLook});
    await looks.sees('stopped');
    for (const _time of ['once', 'again']) {
      const {handle, exited} = await startedVm(vm);
      await looks.sees('running');
      handle.requestStop({from: 'sigkill'});
      await exited;
      await looks.sees('stopped');
    }
    looks.end();
    await watching;
  }));

test('looks on a beat where nothing tells of changes', async () => {
  const looks = new Looks();
  const roots = {state: '/nonexistent', runtime: '/nonexistent'};
  let count = 0;
  await watchVms({
    roots,
    everyMs: 5,
    signal: looks.signal,
    onLook: (vms) => {
      looks.onLook(vms);
      count += 1;
      if (count === 3) looks.end();
    },
  });
  assert.equal(looks.phases, ['nothing', 'nothing', 'nothing']);
});

test('ends with the failure of whoever looks', async () => {
  const roots = {state: '/nonexistent', runtime: '/nonexistent'};
  const onLook = (): void => {
    throw new Error('broken');
  };
  const {signal} = new AbortController();
  const failure = await watchVms({roots, everyMs: NEVER_MS, signal, onLook}).catch(String);
  assert.is(failure, 'Error: broken');
});

test('ends before it begins, when asked to', async () => {
  const quit = new AbortController();
  quit.abort();
  const roots = {state: '/nonexistent', runtime: '/nonexistent'};
  let count = 0;
  const onLook = (): void => {
    count += 1;
  };
  await watchVms({roots, everyMs: 1, signal: quit.signal, onLook});
  assert.is(count, 0);
});

test.run();
