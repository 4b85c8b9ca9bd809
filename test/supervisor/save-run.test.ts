/** Memory that is saved and gone on from, on a QEMU that the test drives. */
import {readdir, readFile, rm, writeFile} from 'node:fs/promises';
import path from 'node:path';
import * as assert from 'uvu/assert';
import {savedDirectory} from '../../src/host/kept-parts.js';
import type {Plan} from '../../src/plan/plan.js';
import {heldNote, isHeld} from '../../src/supervisor/held-guest.js';
import {readVmStatus} from '../../src/supervisor/inspect.js';
import {imagesByPart} from '../../src/supervisor/saved-images.js';
import {beginSaving, completeSaving, readSaved} from '../../src/supervisor/saved-memory.js';
import {takeBackVm} from '../../src/supervisor/supervise.js';
import {NO_RESTART} from '../rig/a-plan.js';
import {FAKE_MEMORY} from '../rig/fake-qemu-migration.js';
import type {FakeVm} from '../rig/fake-vm.js';
import {orphaned} from '../rig/orphaned-vm.js';
import {codeOf, goesOn, save, savedVm, startAs, withImage} from '../rig/saved-vm.js';
import {suite} from '../rig/suite.js';
import {contains, failedStart, startedVm} from '../rig/supervised.js';

const test = suite('supervisor/save-run');

/** Settles when the state file says so. */
const readyOf = ({paths}: FakeVm, state: string): Promise<void> =>
  contains(paths.stateFile, `"state": "${state}"`);

/** As QEMU is when its memory has been written; settles when it is. */
async function migrated(vm: FakeVm): Promise<void> {
  vm.tell({runState: 'postmigrate'});
  // Orders are obeyed one after the other, and this one can be seen.
  vm.tell({serial: 'migrated\n'});
  await contains(vm.paths.serialLog, 'migrated');
}

const commandsOf = ({reports}: FakeVm): readonly string[] =>
  reports.flatMap((report) => ('command' in report ? [report.command] : []));

test('writes the memory of a guest that stands still, ends it, and goes on from there once', () =>
  withImage(async (vm) => {
    await savedVm(vm);
    const memory = path.join(savedDirectory(vm.paths), 'memory');
    assert.is(await readFile(memory, 'utf8'), FAKE_MEMORY);
    const status = await readVmStatus(vm.paths);
    assert.equal([status?.phase, status?.saved?.bytes], ['stopped', FAKE_MEMORY.length]);
    const commands = commandsOf(vm);
    assert.ok(commands.indexOf('stop') < commands.indexOf('migrate'), commands.join());
    assert.not.ok(commands.slice(commands.indexOf('stop')).includes('cont'));
    const [note] = await goesOn(vm);
    assert.match(note ?? '', 'goes on from where it was saved at ');
    const later = commandsOf(vm).slice(commands.length);
    assert.ok(later.indexOf('migrate-incoming') < later.indexOf('cont'), later.join());
    assert.is(await readSaved(vm.paths), undefined);
    assert.equal(await goesOn(vm), []);
    assert.is(commandsOf(vm).filter((one) => one === 'migrate-incoming').length, 1);
    const names = await readdir(vm.paths.stateDirectory);
    assert.equal(
      names.filter((name) => name.includes('saved')),
      [],
    );
  }));

test('a guest that has said it is ready is so when it goes on, and does not have to say it again', () =>
  withImage(
    async (vm) => {
      const {exited} = await startedVm(vm);
      vm.tell({serial: 'login:'});
      await readyOf(vm, 'ready');
      assert.ok('saved' in (await save(vm)));
      await exited;
      const later = await startedVm(vm);
      await readyOf(vm, 'ready');
      later.handle.requestStop({from: 'quit'});
      await later.exited;
      // One that boots has to.
      const booted = await startedVm(vm);
      assert.is(booted.handle.status()?.ready?.state, 'waiting');
      booted.handle.requestStop({from: 'quit'});
      await booted.exited;
    },
    {plan: {ready: {level: 'serial', text: 'login:', timeoutMs: 60_000}}},
  ));

test('a guest that goes on is as far with its installation as it was', () => {
  const disk = {id: 'root', node: 'disk0', path: '/vm/root.qcow2', format: 'qcow2'} as const;
  return withImage(
    async (vm) => {
      const {exited} = await startedVm(vm);
      vm.tell({serial: 'BdsDxe: starting Boot0002 "UEFI QEMU DVD-ROM QM00001 " from …\r\n'});
      await contains(vm.paths.stateFile, '"occupied": "/vm/root.qcow2"');
      assert.ok('saved' in (await save(vm)));
      await exited;
      const {handle, exited: later} = await startedVm(vm);
      const {step, occupied} = handle.status()?.setup ?? {};
      assert.equal([step, occupied], ['setup', '/vm/root.qcow2']);
      handle.requestStop({from: 'quit'});
      await later;
    },
    {plan: {setup: {disk, writes: 'kept', drives: []}}},
  );
});

test('a restart policy has no say in it', () =>
  withImage(savedVm, {plan: {restart: {...NO_RESTART, policy: 'always'}}}));

test('the guest runs on, and nothing is saved, when QEMU cannot', () =>
  withImage(
    async (vm) => {
      const {handle, exited} = await startedVm(vm);
      const answer = await save(vm);
      assert.ok('problems' in answer);
      const [problem] = answer.problems;
      assert.is(problem?.code, 'supervisor/not-saved');
      assert.match(problem?.message ?? '', 'goes on as it was: a device objects');
      await vm.untilPhase('running');
      assert.is(await readSaved(vm.paths), undefined);
      assert.is(commandsOf(vm).at(-1), 'cont');
      handle.requestStop({from: 'quit'});
      await exited;
    },
    {behaviour: {migration: 'fails'}},
  ));

test('says beforehand what cannot be kept, and does not touch the guest', () => {
  const obstacle = (code: `plan/${string}`) => ({code, severity: 'error', message: ''}) as const;
  const snapshots: Plan['snapshots'] = {
    images: [],
    tpm: 'none',
    obstacles: [
      // A snapshot needs more than that.
      obstacle('plan/no-snapshot-raw-disk'),
      obstacle('plan/no-snapshot-ephemeral-disk'),
    ],
    memoryObstacles: [obstacle('plan/no-snapshot-nvme-disk')],
  };
  return withImage(
    async (vm) => {
      const {handle, exited} = await startedVm(vm);
      const answer = await save(vm);
      assert.equal('problems' in answer && answer.problems.map(({code}) => code), [
        'plan/no-snapshot-ephemeral-disk',
        'plan/no-snapshot-nvme-disk',
      ]);
      assert.not.ok(commandsOf(vm).includes('stop'));
      handle.requestStop({from: 'quit'});
      await exited;
    },
    {plan: {snapshots}},
  );
});

test('starts no other machine with it, and keeps it', () =>
  withImage(async (vm, image) => {
    await savedVm(vm);
    const {plan} = vm.order;
    const machine = {...plan.machine, type: 'pc-q35-10.0'};
    for (const [change, why] of [
      [{...plan, machine}, "the machine was a 'pc-q35-7.2' then, and is a 'pc-q35-10.0' now"],
      [{...plan, writes: 'discarded'}, 'its disks would be thrown away, and the memory with them'],
    ] satisfies [Plan, string][]) {
      assert.equal(await codeOf(vm, {plan: change}), ['supervisor/saved-does-not-fit', why]);
    }
    await writeFile(image, 'changed');
    assert.equal(await codeOf(vm, {}), [
      'supervisor/saved-does-not-fit',
      "somebody has changed 'root' since",
    ]);
    assert.ok((await readSaved(vm.paths)) !== undefined);
    const [note] = await goesOn(vm, startAs(vm, {savedMemory: 'discarded'}));
    assert.match(note ?? '', 'discarded the memory that was saved at ');
    assert.is(await readSaved(vm.paths), undefined);
    assert.not.ok(commandsOf(vm).includes('migrate-incoming'));
  }));

test('keeps it when QEMU cannot read it', () =>
  withImage(async (vm) => {
    await savedVm(vm);
    await writeFile(path.join(savedDirectory(vm.paths), 'memory'), 'nonsense');
    const failure = await failedStart(vm);
    assert.match(JSON.stringify(failure), 'could not load the memory that was saved');
    assert.match(JSON.stringify(failure), 'kvmrun up --cold');
    assert.ok((await readSaved(vm.paths)) !== undefined);
    assert.is((await readVmStatus(vm.paths))?.phase, 'failed');
  }));

test('ends what is left when its supervisor was killed after the memory was written', () =>
  withImage(async (vm) => {
    await orphaned(vm, async () => {
      const file = await beginSaving(vm.paths);
      assert.ok(file.ok);
      await writeFile(file.value, FAKE_MEMORY);
      const {machine} = vm.order.plan;
      const images = imagesByPart(vm.order.plan);
      assert.ok((await completeSaving(vm.paths, {machine, images})).ok);
      await migrated(vm);
    });
    const handle = takeBackVm(vm.paths, {env: vm.env, onProgress: () => undefined});
    const ready = await handle.ready;
    assert.is(!ready.ok && ready.error.failure === 'ended' && ready.error.lastExit.reason, 'saved');
    assert.ok((await readSaved(vm.paths)) !== undefined);
    await rm(savedDirectory(vm.paths), {recursive: true});
  }));

for (const [found, phase] of [
  ['held', 'running'],
  ['paused by somebody', 'paused'],
] as const) {
  test(`a guest whose supervisor was killed in the midst of it is ${phase} when it was ${found}`, () =>
    withImage(async (vm) => {
      await orphaned(vm, async () => {
        assert.ok((await beginSaving(vm.paths)).ok);
        if (found === 'held') await writeFile(heldNote(vm.paths), '');
        await migrated(vm);
      });
      const handle = takeBackVm(vm.paths, {env: vm.env, onProgress: () => undefined});
      const ready = await handle.ready;
      assert.ok(ready.ok, JSON.stringify(ready));
      assert.is(handle.status()?.phase, phase);
      assert.is(isHeld(vm.paths), false);
      const names = await readdir(vm.paths.stateDirectory);
      assert.not.ok(names.includes('.saved.new'), names.join());
      handle.requestStop({from: 'quit'});
      await ready.value.exited;
    }));
}

test.run();
