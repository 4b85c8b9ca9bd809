import * as assert from 'uvu/assert';
import {absolutePaths} from '../../src/profile/absolute-paths.js';
import {mergeNodes} from '../../src/profile/merge.js';
import {plainValue} from '../../src/profile/source-node.js';
import {parse} from '../rig/profiles.js';
import {suite} from '../rig/suite.js';

const test = suite('profile/absolute-paths');
const absolute = (text: string) => plainValue(absolutePaths(parse(text)));

test('joins every path with the folder of its file', () => {
  assert.equal(
    absolute(
      '{"boot": {"kernel": "k", "initrd": "../i"}, "disks": [{"path": "./d"}, {"id": "x"}]}',
    ),
    {boot: {kernel: '/vms/k', initrd: '/i'}, disks: [{path: '/vms/d'}, {id: 'x'}]},
  );
});

test('takes the folder of the file that named the path', () => {
  const base = parse('{"boot": {"kernel": "k", "initrd": "i"}}');
  const over = parse('{"boot": {"initrd": "i"}}');
  const moved = (folder: string) => ({shown: 'x', directory: folder});
  const from = (node: typeof base, folder: string): typeof base =>
    node.kind === 'object'
      ? {
          ...node,
          file: moved(folder),
          entries: new Map(
            [...node.entries].map(([key, entry]) => [
              key,
              {...entry, value: from(entry.value, folder)},
            ]),
          ),
        }
      : {...node, file: moved(folder)};
  assert.equal(plainValue(absolutePaths(mergeNodes(from(base, '/a'), from(over, '/b')))), {
    boot: {kernel: '/a/k', initrd: '/b/i'},
  });
});

test("keeps '~/' where a path may begin with it, whose home it is turns out later", () => {
  assert.equal(
    absolute(
      '{"cloudInit": {"sshKeys": ["k", {"file": "~/k"}, {"file": "k"}]}, "disks": [{"path": "~/d"}]}',
    ),
    {
      cloudInit: {sshKeys: ['k', {file: '~/k'}, {file: '/vms/k'}]},
      disks: [{path: '/vms/~/d'}],
    },
  );
});

test('leaves absolute paths, empty ones, and everything else', () => {
  const text =
    '{"boot": {"kernel": "/k", "cmdline": "c"}, "disks": [{"path": ""}, {"path": 5}, 1], "name": "n"}';
  assert.equal(absolute(text), plainValue(parse(text)));
});

test('leaves a list or an object of the wrong type to the schema', () => {
  for (const text of ['{"disks": {"path": "a"}}', '{"boot": ["k"]}', '{"disks": null}']) {
    assert.equal(absolute(text), plainValue(parse(text)));
  }
});

test('keeps the place of a path', () => {
  const tree = absolutePaths(parse('{"boot": {"kernel": "k"}}'));
  const boot = tree.kind === 'object' ? tree.entries.get('boot')?.value : undefined;
  const kernel = boot?.kind === 'object' ? boot.entries.get('kernel')?.value : undefined;
  assert.is(kernel?.range.start.column, 21);
});

test.run();
