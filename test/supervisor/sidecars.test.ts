/** Helper processes of a VM on a fake QEMU: fake ones that the test drives. */
import {mkdir, readFile, rm} from 'node:fs/promises';
import * as assert from 'uvu/assert';
import {callVm} from '../../src/supervisor/control-client.js';
import {readVmStatus} from '../../src/supervisor/inspect.js';
import {resetObstacle} from '../../src/supervisor/reset-obstacle.js';
import {deferred} from '../../src/supervisor/settle.js';
import {Sidecars} from '../../src/supervisor/sidecars.js';
import type {Degradation} from '../../src/supervisor/vm-status.js';
import {NO_RESTART} from '../rig/a-plan.js';
import {DEGRADED_MS, kill, pidOf, pidsOf} from '../rig/sidecars.js';
import {suite} from '../rig/suite.js';
import {
  contains,
  failedStart,
  firstCode,
  isCommand,
  isRunning,
  rungsOf,
  startedVm,
  withVm,
} from '../rig/supervised.js';

const test = suite('supervisor/sidecars');

test('are there before QEMU, and end after it by themselves', () =>
  withVm({sidecars: {tpm: {}, fs0: {}}}, async (vm) => {
    const {handle, status, exited} = await startedVm(vm);
    assert.equal(status.sidecars?.map(({id, process}) => [id, process.pid]).sort(), [
      ['fs0', pidOf(vm, 'fs0')],
      ['tpm', pidOf(vm, 'tpm')],
    ]);
    const order = vm.reports.flatMap((report) =>
      'pid' in report ? ['sidecar' in report ? 'sidecar' : 'qemu'] : [],
    );
    assert.equal(order, ['sidecar', 'sidecar', 'qemu']);
    handle.requestStop({from: 'powerdown'});
    await exited;
    const log = await readFile(vm.paths.supervisorLog, 'utf8');
    assert.not.match(log, 'has lost');
  }));

test('write to logs of their own', () =>
  withVm({sidecars: {tpm: {stderr: 'hello from the tpm\n'}}}, async (vm) => {
    const {handle, exited} = await startedVm(vm);
    handle.requestStop({from: 'quit'});
    await exited;
    assert.is(await readFile(`${vm.paths.logDirectory}/tpm.log`, 'utf8'), 'hello from the tpm\n');
  }));

test('one that dies before it is ready is why the VM does not start, in its own words', () =>
  withVm({sidecars: {tpm: {start: 'dies', stderr: 'no luck today\n'}, fs0: {}}}, async (vm) => {
    const failure = await failedStart(vm);
    assert.ok(failure.failure === 'not-started');
    const [problem, ...others] = failure.diagnostics;
    assert.equal(others, []);
    assert.is(problem?.code, 'supervisor/sidecar-not-ready');
    assert.is(problem?.failure, 'sidecar-lost');
    assert.match(problem?.message ?? '', /'tpm'.*ended with exit code 3.*no luck today/);
    assert.not.ok(vm.reports.some((report) => 'command' in report));
  }));

test('a TPM that somebody else uses is busy', () =>
  withVm(
    {
      sidecars: {
        tpm: {
          start: 'dies',
          stderr: 'swtpm: SWTPM_NVRAM_Lock_Dir: Could not lock access to lockfile: EAGAIN\n',
        },
      },
    },
    async (vm) => {
      const failure = await failedStart(vm);
      assert.is(firstCode(failure), 'supervisor/tpm-locked');
      assert.is(failure.failure === 'not-started' && failure.diagnostics[0]?.failure, 'busy');
    },
  ));

test('one that is never ready is given up after 5 s, and ended', () =>
  withVm({sidecars: {tpm: {start: 'never-ready'}}}, async (vm) => {
    const begin = performance.now();
    const failure = await failedStart(vm);
    assert.is(firstCode(failure), 'supervisor/sidecar-not-ready');
    assert.match(JSON.stringify(failure), 'was not ready after 5 s');
    assert.ok(performance.now() - begin < 9000);
  }));

test('a start that fails otherwise ends them', () =>
  withVm({sidecars: {tpm: {}}, behaviour: {start: 'dies'}}, async (vm) => {
    assert.is(firstCode(await failedStart(vm)), 'supervisor/qemu-failed');
  }));

test('one that dies is told within 2 s, and the VM runs on', () =>
  withVm({sidecars: {tpm: {}, net0: {}}}, async (vm) => {
    const {handle, exited} = await startedVm(vm);
    const {status, ms} = await kill(vm, 'tpm');
    assert.ok(ms < DEGRADED_MS, `${ms} ms`);
    assert.is(status.phase, 'running');
    assert.equal(
      status.degraded?.map(({sidecar, lost, reset}) => [sidecar, lost, reset]),
      [['tpm', 'the tpm', 'fatal']],
    );
    assert.equal(
      status.sidecars?.map(({id}) => id),
      ['net0'],
    );
    assert.match(resetObstacle(status)?.message ?? '', 'has lost the tpm');
    assert.equal(
      vm.progress.flatMap((step) =>
        step.progress === 'degraded' ? [step.degradation.sidecar] : [],
      ),
      ['tpm'],
    );
    await contains(vm.paths.supervisorLog, 'side-car tpm was ended by SIGKILL');
    handle.requestStop({from: 'powerdown'});
    assert.is((await exited).reason, 'stopped');
  }));

// F24
test('virtiofsd-dies: degraded within 2 s, and down ends within its limits although the guest hangs', () =>
  withVm(
    {
      sidecars: {virtiofsd: {}},
      behaviour: {powerdown: 'ignored', quit: 'ignored'},
      plan: {stop: {agentMs: 0, powerdownMs: 700, quitMs: 300, sigtermMs: 5000, sigkillMs: 5000}},
    },
    async (vm) => {
      const {handle, exited} = await startedVm(vm);
      const {status, ms} = await kill(vm, 'virtiofsd');
      assert.ok(ms < DEGRADED_MS, `${ms} ms`);
      assert.is(resetObstacle(status), undefined);
      const begin = performance.now();
      handle.requestStop({from: 'powerdown'});
      assert.is((await exited).rung, 'sigterm');
      assert.equal(rungsOf(vm), ['powerdown', 'quit', 'sigterm']);
      assert.ok(performance.now() - begin < 6000);
    },
  ));

// F25
test('passt-dies: degraded within 2 s, told once, and nobody is busy with it', () =>
  withVm({sidecars: {passt: {}}}, async (vm) => {
    const {handle, exited} = await startedVm(vm);
    const {ms} = await kill(vm, 'passt');
    assert.ok(ms < DEGRADED_MS, `${ms} ms`);
    const before = process.cpuUsage();
    await new Promise<void>((later) => setTimeout(() => later(), 1000));
    const {user, system} = process.cpuUsage(before);
    // A loop would take all of the second.
    assert.ok(user + system < 300_000, `${user + system} µs`);
    assert.is(vm.progress.filter(({progress}) => progress === 'degraded').length, 1);
    handle.requestStop({from: 'powerdown'});
    await exited;
  }));

test('one that ignores the end of QEMU and SIGTERM is killed', () =>
  withVm({sidecars: {tpm: {qemuEnd: 'ignored', sigterm: 'ignored'}}}, async (vm) => {
    const {handle, exited} = await startedVm(vm);
    handle.requestStop({from: 'quit'});
    await exited;
    assert.is(await isRunning(pidOf(vm, 'tpm')), false);
  }));

test('can be started anew after their end, and nothing is lost any more', () =>
  withVm({sidecars: {tpm: {}}}, async (vm) => {
    const {runtimeDirectory, logDirectory} = vm.paths;
    for (const folder of [runtimeDirectory, logDirectory]) {
      await mkdir(folder, {recursive: true, mode: 0o700});
    }
    const lost = deferred<Degradation>();
    const sidecars = new Sidecars({
      note: () => undefined,
      changed: () => undefined,
      lost: lost.resolve,
    });
    const start = () =>
      sidecars.start(vm.order.plan.sidecars, {env: vm.env, folder: runtimeDirectory});
    assert.equal(await start(), []);
    sidecars.watch(new Promise(() => undefined));
    process.kill(pidOf(vm, 'tpm'), 'SIGKILL');
    assert.is((await lost.promise).sidecar, 'tpm');
    assert.equal([sidecars.status().degraded?.length, sidecars.status().sidecars], [1, undefined]);
    await sidecars.end();
    assert.equal(await start(), []);
    assert.is(sidecars.status().degraded, undefined);
    assert.equal(
      sidecars.status().sidecars?.map(({process: {pid}}) => pid),
      [pidOf(vm, 'tpm')],
    );
    await sidecars.end();
    await rm(runtimeDirectory, {recursive: true});
  }));

test('a VM that is started again by its policy gets new ones', () =>
  withVm(
    {
      sidecars: {tpm: {}, fs0: {qemuEnd: 'ignored'}},
      plan: {restart: {...NO_RESTART, policy: 'on-failure', maxRetries: 3, initialMs: 20}},
    },
    async (vm) => {
      const {handle, exited, status: before} = await startedVm(vm);
      await kill(vm, 'tpm');
      vm.tell({stderr: 'qemu: tpm-emulator: Could not stop TPM: Input/output error\n'});
      vm.tell({exit: 1});
      await vm.reported(() => pidsOf(vm, 'fs0').length === 2);
      await vm.untilPhase('running');
      const status = await readVmStatus(vm.paths);
      assert.equal([status?.lastExit?.reason, status?.degraded], ['sidecar-lost', undefined]);
      assert.equal(status?.sidecars?.length, 2);
      for (const {process: old} of before.sidecars ?? []) {
        assert.is(await isRunning(old.pid), false);
      }
      handle.requestStop({from: 'powerdown'});
      await exited;
    },
  ));

test('a reset that QEMU would not survive is refused', () =>
  withVm({sidecars: {tpm: {}, fs0: {}}}, async (vm) => {
    const {handle, exited} = await startedVm(vm);
    const reset = () => callVm(vm.paths.controlSocket, {verb: 'reset'});
    await kill(vm, 'fs0');
    assert.is((await reset())?.ok, true);
    process.kill(pidOf(vm, 'tpm'), 'SIGKILL');
    await contains(vm.paths.stateFile, '"the tpm"');
    const refused = await reset();
    assert.is(refused?.ok === false && refused.error.code, 'supervisor/reset-would-end-vm');
    assert.is(vm.reports.filter(isCommand('system_reset')).length, 1);
    handle.requestStop({from: 'powerdown'});
    await exited;
  }));

test.run();
