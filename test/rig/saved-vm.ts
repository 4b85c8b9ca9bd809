/** A VM whose memory is saved, on a QEMU that the test drives. */
import {writeFile} from 'node:fs/promises';
import path from 'node:path';
import * as assert from 'uvu/assert';
import {callVm} from '../../src/supervisor/control-client.js';
import {startVm} from '../../src/supervisor/supervise.js';
import type {SaveAnswer} from '../../src/supervisor/vm-call.js';
import type {StartInput} from '../../src/supervisor/vm-handle.js';
import type {FakeVm, FakeVmWishes} from './fake-vm.js';
import {startedVm, withVm} from './supervised.js';
import {inTemporaryFolder} from './temporary-folder.js';

/** A VM with an image, which is a file like any other to a fake QEMU. */
export const withImage = (
  use: (vm: FakeVm, image: string) => Promise<void>,
  {behaviour = {}, plan = {}}: FakeVmWishes = {},
): Promise<void> =>
  inTemporaryFolder(async (folder) => {
    const image = path.join(folder, 'root.img');
    await writeFile(image, 'before');
    const images = [{part: 'root', title: "the disk 'root'", node: 'disk0', path: image}];
    const snapshots = {images, tpm: 'none', obstacles: [], memoryObstacles: []} as const;
    await withVm({behaviour, plan: {snapshots, ...plan}}, (vm) => use(vm, image));
  });

export async function save(vm: FakeVm): Promise<SaveAnswer> {
  const answer = await callVm(vm.paths.controlSocket, {verb: 'save'}, {deadlineMs: 15_000});
  assert.ok(answer?.ok, JSON.stringify(answer));
  return answer.value as SaveAnswer;
}

/** Starts it, saves it, and waits for its end. */
export async function savedVm(vm: FakeVm): Promise<void> {
  const {exited} = await startedVm(vm);
  assert.ok('saved' in (await save(vm)));
  assert.is((await exited).reason, 'saved');
}

export const startAs = (vm: FakeVm, change: Partial<StartInput>) =>
  startVm({...vm.order, env: vm.env, onProgress: () => undefined, ...change});

export async function goesOn(vm: FakeVm, handle = vm.start()): Promise<readonly string[]> {
  const ready = await handle.ready;
  assert.ok(ready.ok, JSON.stringify(ready));
  handle.requestStop({from: 'quit'});
  assert.is((await ready.value.exited).reason, 'stopped');
  return ready.value.notes;
}

/** Why it does not go on like this. */
export const codeOf = async (vm: FakeVm, change: Partial<StartInput>): Promise<unknown> => {
  const ready = await startAs(vm, change).ready;
  if (ready.ok || ready.error.failure !== 'not-started') return ready;
  const [problem] = ready.error.diagnostics;
  assert.match(problem?.hint ?? '', 'kvmrun up --cold /profiles/web.json');
  return [problem?.code, problem?.message.replace(/.* saved at \S+: /, '')];
};
