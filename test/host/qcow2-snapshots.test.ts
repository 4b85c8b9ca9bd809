import {writeFile} from 'node:fs/promises';
import path from 'node:path';
import * as assert from 'uvu/assert';
import {findProgram} from '../../src/host/find-program.js';
import {snapshotImage} from '../../src/host/image-snapshot.js';
import {parseSnapshotTags, readSnapshotTags} from '../../src/host/qcow2-snapshots.js';
import {createImage} from '../../src/host/qemu-img.js';
import {skip, suite} from '../rig/suite.js';
import {snapshotTable, writeTaggedImage} from '../rig/tagged-image.js';
import {inTemporaryFolder} from '../rig/temporary-folder.js';

const test = suite('host/qcow2-snapshots');

test('reads names of any length', () => {
  const tags = ['a', 'before-upgrade', 'ü'.repeat(100), ''];
  assert.equal(parseSnapshotTags(snapshotTable(tags), tags.length), tags);
});

test('believes no table that ends too early', () => {
  const table = snapshotTable(['one', 'two']);
  assert.is(parseSnapshotTags(table, 3), undefined);
  for (const bytes of [0, 39, 41, table.length - 8]) {
    assert.is(parseSnapshotTags(table.subarray(0, bytes), 2), undefined, String(bytes));
  }
  const lie = Buffer.from(table);
  lie.writeUInt32BE(0xff_ff_ff_ff, 36);
  assert.is(parseSnapshotTags(lie, 2), undefined);
});

test('reads what stands in an image, and nothing in what is none', () =>
  inTemporaryFolder(async (folder) => {
    const file = path.join(folder, 'a.qcow2');
    assert.is(await readSnapshotTags(file), undefined);
    await writeFile(file, 'no image');
    assert.is(await readSnapshotTags(file), undefined);
    await writeTaggedImage(file, []);
    assert.equal(await readSnapshotTags(file), []);
    await writeTaggedImage(file, ['one', 'two']);
    assert.equal(await readSnapshotTags(file), ['one', 'two']);
  }));

test('reads what qemu-img has written', () =>
  inTemporaryFolder(async (folder) => {
    if ((await findProgram('qemu-img', process.env)) === undefined) skip('needs qemu-img');
    // A comma or a colon would end the name, were it an option or a protocol.
    const file = path.join(folder, 'we,ird:"a.qcow2');
    const made = await createImage({path: file, format: 'qcow2', sizeBytes: 2 ** 20});
    assert.ok(made.ok);
    for (const tag of ['kvmrun-1', 'kvmrun-two']) {
      assert.ok((await snapshotImage('take', {path: file, tag})).ok);
    }
    assert.equal(await readSnapshotTags(file), ['kvmrun-1', 'kvmrun-two']);
    assert.ok((await snapshotImage('apply', {path: file, tag: 'kvmrun-1'})).ok);
    assert.ok((await snapshotImage('remove', {path: file, tag: 'kvmrun-1'})).ok);
    assert.equal(await readSnapshotTags(file), ['kvmrun-two']);
    const gone = await snapshotImage('apply', {path: file, tag: 'kvmrun-1'});
    assert.ok(!gone.ok && gone.error.problem === 'failed', JSON.stringify(gone));
  }));

test.run();
