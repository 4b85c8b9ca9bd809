import * as assert from 'uvu/assert';
import {makeSeedDisc, type SeedContents} from '../../src/image/seed-disc.js';
import {outputOf, writeDisc} from '../rig/program-output.js';
import {suite} from '../rig/suite.js';
import {inTemporaryFolder} from '../rig/temporary-folder.js';

const test = suite('image/seed-disc');

const A_SEED: SeedContents = {
  uuid: '00000000-0000-4000-8000-000000000001',
  metaData: {'local-hostname': 'web'},
  userData: Buffer.from('#cloud-config\n{}\n'),
};

function discOf(change: Partial<SeedContents> = {}): Buffer {
  const made = makeSeedDisc({...A_SEED, ...change});
  if (!made.ok) throw new Error(made.error.message);
  return made.value;
}

/** It stands on the disc as it is. */
const instanceIdOf = (disc: Buffer): string =>
  /instance-id: "(.*)"/.exec(disc.toString('latin1'))?.[1] ?? 'none';

test('has the files of a NoCloud seed, and those that are wanted', () =>
  inTemporaryFolder(async (folder) => {
    const list = async (disc: Buffer) =>
      (await outputOf('isoinfo', '-R', '-f', '-i', await writeDisc(folder, disc)))
        .trim()
        .split('\n');
    assert.equal(await list(discOf()), ['/meta-data', '/user-data']);
    const more = {networkConfig: Buffer.from('version: 2'), vendorData: Buffer.alloc(0)};
    assert.equal(await list(discOf(more)), [
      ...['/meta-data', '/network-config', '/user-data', '/vendor-data'],
    ]);
  }));

test('meta-data begins with the instance-id', () =>
  inTemporaryFolder(async (folder) => {
    const disc = discOf();
    const file = await writeDisc(folder, disc);
    const text = await outputOf('isoinfo', '-R', '-i', file, '-x', '/meta-data');
    assert.is(text, `instance-id: "${instanceIdOf(disc)}"\nlocal-hostname: "web"\n`);
  }));

test('the instance-id is that of the VM, and stays while nothing changes', () => {
  assert.match(instanceIdOf(discOf()), /^00000000-0000-4000-8000-000000000001-[0-9a-f]{16}$/);
  assert.ok(discOf().equals(discOf()));
});

for (const [what, change] of [
  ['another host name', {metaData: {'local-hostname': 'db'}}],
  ['other user-data', {userData: Buffer.from('#cloud-config\n[]\n')}],
  ['a network-config', {networkConfig: Buffer.alloc(0)}],
  ['vendor-data', {vendorData: Buffer.alloc(0)}],
  ['another VM', {uuid: '00000000-0000-4000-8000-000000000002'}],
] satisfies [string, Partial<SeedContents>][]) {
  test(`${what} makes another instance-id`, () => {
    assert.is.not(instanceIdOf(discOf(change)), instanceIdOf(discOf()));
  });
}

test('what moves from one file to another makes another instance-id, too', () => {
  const contents = Buffer.from('#cloud-config\n');
  assert.is.not(
    instanceIdOf(discOf({networkConfig: contents})),
    instanceIdOf(discOf({vendorData: contents})),
  );
});

test.run();
