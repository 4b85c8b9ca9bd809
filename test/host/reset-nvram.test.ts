import {readdir, writeFile} from 'node:fs/promises';
import path from 'node:path';
import * as assert from 'uvu/assert';
import {pointerTo} from '../../src/core/pointer.js';
import {findProgram} from '../../src/host/find-program.js';
import {readFlash} from '../../src/host/flash-image.js';
import {snapshotImage} from '../../src/host/image-snapshot.js';
import {prepareNvram} from '../../src/host/prepare-nvram.js';
import {resetNvram} from '../../src/host/reset-nvram.js';
import {skip, suite} from '../rig/suite.js';
import {inTemporaryFolder} from '../rig/temporary-folder.js';

const test = suite('host/reset-nvram');

const TEMPLATE = Buffer.alloc(540_672, 'x');

const withTemplate = (run: (place: {folder: string; template: string}) => Promise<void>) => () =>
  inTemporaryFolder(async (folder) => {
    if ((await findProgram('qemu-img', process.env)) === undefined) skip('needs qemu-img');
    const template = path.join(folder, 'VARS.fd');
    await writeFile(template, TEMPLATE);
    await run({folder, template});
  });

async function prepare(file: string, template: string): Promise<readonly string[]> {
  const prepared = await prepareNvram({
    prepare: 'nvram',
    path: file,
    template: {path: template, format: 'raw'},
    vm: 'web',
    origin: pointerTo('firmware'),
  });
  return prepared.ok ? prepared.value : [prepared.error.code];
}

const contentsOf = (file: string): Promise<Buffer | undefined> =>
  readFlash({path: file, format: 'qcow2'}, TEMPLATE.length);

test(
  'puts an image without snapshots aside, and never over one that is there',
  withTemplate(async ({folder, template}) => {
    const state = path.join(folder, 'state');
    const nvram = path.join(state, 'nvram.qcow2');
    assert.equal(await resetNvram(nvram), {outcome: 'none'});
    for (const name of ['nvram.old.qcow2', 'nvram.old-2.qcow2', 'nvram.old-3.qcow2']) {
      assert.equal(await prepare(nvram, template), ['created nvram.qcow2 from VARS.fd']);
      const kept = path.join(state, name);
      assert.equal(await resetNvram(nvram), {outcome: 'reset', kept, snapshots: 0});
    }
    assert.is((await readdir(state)).length, 3, 'no record of one that is not wanted');
  }),
);

test(
  'empties an image with snapshots, which the next start fills',
  withTemplate(async ({folder, template}) => {
    const nvram = path.join(folder, 'state', 'nvram.qcow2');
    await prepare(nvram, template);
    assert.ok((await snapshotImage('take', {path: nvram, tag: 'one'})).ok);
    const reset = await resetNvram(nvram);
    assert.is(reset.outcome === 'reset' && reset.snapshots, 1);
    assert.equal(await contentsOf(nvram), Buffer.alloc(TEMPLATE.length));
    assert.equal(await resetNvram(nvram), {outcome: 'none'});
    const other = path.join(folder, 'OTHER.fd');
    await writeFile(other, Buffer.alloc(TEMPLATE.length, 'y'));
    assert.equal(await prepare(nvram, other), ['created nvram.qcow2 from OTHER.fd']);
    assert.equal(await contentsOf(nvram), Buffer.alloc(TEMPLATE.length, 'y'));
    assert.equal(await prepare(nvram, template), [], 'once');
    assert.ok((await snapshotImage('apply', {path: nvram, tag: 'one'})).ok);
    assert.equal(await contentsOf(nvram), TEMPLATE);
    assert.equal((await readdir(path.dirname(nvram))).toSorted(), [
      'nvram.json',
      'nvram.old.qcow2',
      'nvram.qcow2',
    ]);
  }),
);

test(
  'puts an emptied image aside for a firmware that has more to store',
  withTemplate(async ({folder, template}) => {
    const nvram = path.join(folder, 'state', 'nvram.qcow2');
    await prepare(nvram, template);
    await snapshotImage('take', {path: nvram, tag: 'one'});
    await resetNvram(nvram);
    await writeFile(template, Buffer.alloc(2 * TEMPLATE.length, 'z'));
    const notes = await prepare(nvram, template);
    assert.match(notes[0] ?? '', 'nvram.old-2.qcow2');
    assert.equal(notes.slice(1), ['created nvram.qcow2 from VARS.fd']);
    assert.is((await readFlash({path: nvram, format: 'qcow2'}, 2 ** 24))?.at(-1), 0x7a);
  }),
);

test.run();
