import {copyFile, mkdir, readFile, rm, truncate, writeFile} from 'node:fs/promises';
import path from 'node:path';
import * as assert from 'uvu/assert';
import {pointerTo} from '../../src/core/pointer.js';
import {checkNvram} from '../../src/host/check-nvram.js';
import {copyImage} from '../../src/host/copy-image.js';
import {findProgram} from '../../src/host/find-program.js';
import {readFlash} from '../../src/host/flash-image.js';
import {snapshotImage} from '../../src/host/image-snapshot.js';
import {findLostNvram, prepareNvram} from '../../src/host/prepare-nvram.js';
import {createImage, runQemuImg} from '../../src/host/qemu-img.js';
import {resetNvram} from '../../src/host/reset-nvram.js';
import type {Preparation} from '../../src/plan/plan.js';
import {skip, suite} from '../rig/suite.js';
import {inTemporaryFolder} from '../rig/temporary-folder.js';

const test = suite('host/check-nvram');

type Nvram = Extract<Preparation, {prepare: 'nvram'}>;

/** As OVMF's: a volume of EDK2, in which little is zero. */
function aTemplate(bytes: number): Buffer {
  const template = Buffer.alloc(bytes, 0xff);
  template.write('_FVH', 40, 'latin1');
  return template;
}

const withNvram = (run: (nvram: Nvram) => Promise<void>) => () =>
  inTemporaryFolder(async (folder) => {
    if ((await findProgram('qemu-img', process.env)) === undefined) skip('needs qemu-img');
    const template = path.join(folder, 'VARS.fd');
    await writeFile(template, aTemplate(540_672));
    const nvram: Nvram = {
      prepare: 'nvram',
      path: path.join(folder, 'state', 'nvram.qcow2'),
      template: {path: template, format: 'raw'},
      vm: 'my web',
      origin: pointerTo('firmware'),
    };
    assert.ok((await prepareNvram(nvram)).ok);
    assert.is(await checkNvram(nvram), undefined);
    await run(nvram);
  });

async function patch(file: string, at: number, bytes: readonly number[]): Promise<void> {
  const contents = await readFile(file);
  contents.set(bytes, at);
  await writeFile(file, contents);
}

const DAMAGES: readonly {
  readonly says: RegExp;
  readonly damage: (nvram: Nvram) => Promise<unknown>;
}[] = [
  {says: /is an empty file$/, damage: ({path: file}) => truncate(file, 0)},
  {says: /is cut off$/, damage: ({path: file}) => truncate(file, 1000)},
  {says: /is cut off$/, damage: ({path: file}) => truncate(file, 300_000)},
  {says: /is no qcow2 image$/, damage: ({path: file}) => writeFile(file, 'x'.repeat(900_000))},
  {says: /has a damaged header$/, damage: ({path: file}) => patch(file, 4, [9, 9, 9, 9])},
  // The last byte of the features that a reader has to know.
  {says: /is marked as corrupt$/, damage: ({path: file}) => patch(file, 79, [2])},
  {
    says: /does not hold what a UEFI firmware writes$/,
    async damage({path: file}) {
      const contents = await readFile(file);
      await patch(file, contents.indexOf('_FVH'), [0, 1, 2, 3]);
    },
  },
  {
    says: /has 540672 bytes, and '.*VARS\.fd' of the VM's firmware has 131072$/,
    damage: ({template}) => writeFile(template.path, aTemplate(131_072)),
  },
  {
    says: /is not a file$/,
    async damage({path: file}) {
      await rm(file);
      await mkdir(file);
    },
  },
];

test(
  'says of each damage what it is, and a reset puts the file aside for a new one',
  withNvram(async (nvram) => {
    const {path: file} = nvram;
    const whole = `${file}.whole`;
    await copyFile(file, whole);
    for (const {says, damage} of DAMAGES) {
      await damage(nvram);
      const prepared = await prepareNvram(nvram);
      assert.not(prepared.ok, String(says));
      const problem = await checkNvram(nvram);
      assert.equal(problem, prepared.ok ? undefined : prepared.error);
      assert.is(problem?.code, 'prepare/nvram-damaged');
      assert.match(problem?.message ?? '', says);
      assert.match(problem?.hint ?? '', /kept beside it: kvmrun nvram reset 'my web'$/);
      const reset = await resetNvram(file);
      assert.is(reset.outcome, 'reset', String(says));
      const again = await prepareNvram(nvram);
      assert.equal(again.ok && again.value, ['created nvram.qcow2 from VARS.fd'], String(says));
      await writeFile(nvram.template.path, aTemplate(540_672));
      await copyFile(whole, file);
    }
  }),
);

test(
  'takes one in another layout than its own, and notices there, too, that it is cut off',
  withNvram(async (nvram) => {
    const {path: file} = nvram;
    const whole = `${file}.whole`;
    await copyFile(file, whole);
    for (const layout of [['-c'], ['-o', 'cluster_size=128k,extended_l2=on']]) {
      const made = await runQemuImg(['convert', '-q', '-O', 'qcow2', ...layout, '--', whole, file]);
      assert.ok(made.ok, String(layout));
      assert.is(await checkNvram(nvram), undefined, String(layout));
    }
    await truncate(file, 600_000);
    assert.match((await checkNvram(nvram))?.message ?? '', /is cut off$/);
  }),
);

test(
  'takes a copy of one that has snapshots, in which the firmware is as easily read',
  withNvram(async (nvram) => {
    const source = {path: nvram.path, format: 'qcow2'} as const;
    assert.ok((await snapshotImage('take', {path: source.path, tag: 'one'})).ok);
    const copy = {...source, path: `${source.path}.copy`};
    const {signal} = new AbortController();
    const wish = {source, target: copy.path, result: 'alone', purpose: 'nvram'} as const;
    assert.ok((await copyImage(wish, {signal})).ok);
    assert.is(await checkNvram({...nvram, path: copy.path}), undefined);
    const flash = await readFlash(source, 540_672);
    assert.is(flash?.length, 540_672);
    assert.equal(await readFlash(copy, 540_672), flash);
  }),
);

test(
  'resets one whose snapshots cannot be kept, since it is damaged',
  withNvram(async ({path: file}) => {
    assert.ok((await snapshotImage('take', {path: file, tag: 'one'})).ok);
    await truncate(file, 300_000);
    const reset = await resetNvram(file);
    assert.equal([reset.outcome, reset.outcome === 'reset' && reset.snapshots], ['reset', 0]);
  }),
);

test(
  'warns that one is lost, but of none that was reset, and none that was never there',
  withNvram(async (nvram) => {
    const {path: file} = nvram;
    assert.is(await findLostNvram(nvram), undefined, 'it is there');
    await rm(file);
    const lost = await findLostNvram(nvram);
    assert.equal([lost?.code, lost?.severity], ['prepare/nvram-lost', 'warning']);
    assert.ok((await prepareNvram(nvram)).ok);
    assert.is(await findLostNvram(nvram), undefined, 'there is one again');
    await resetNvram(file);
    assert.is(await findLostNvram(nvram), undefined, 'it is to be made anew');
    const never = path.join(path.dirname(file), 'other', 'nvram.qcow2');
    assert.is(await findLostNvram({...nvram, path: never}), undefined);
  }),
);

test(
  'takes what was emptied, and what nobody can compare',
  withNvram(async (nvram) => {
    await rm(nvram.path);
    await createImage({path: nvram.path, format: 'qcow2', sizeBytes: 131_072});
    assert.is(await checkNvram(nvram), undefined, 'it is to be filled, or to be put aside');
    await rm(nvram.path);
    assert.ok((await prepareNvram(nvram)).ok);
    await rm(nvram.template.path);
    assert.is(await checkNvram(nvram), undefined);
  }),
);

test.run();
