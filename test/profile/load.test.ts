import * as assert from 'uvu/assert';
import type {JsonValue} from '../../src/core/json.js';
import {loadTree} from '../../src/profile/load.js';
import {plainValue} from '../../src/profile/source-node.js';
import {brief, readerOf} from '../rig/profiles.js';
import {suite} from '../rig/suite.js';

const test = suite('profile/load');

type Files = Parameters<typeof readerOf>[0];

const load = (files: Files, links?: Parameters<typeof readerOf>[1]) =>
  loadTree('vm.json', readerOf(files, links));

/** What was merged, without the names of the bases; all files have to be in order. */
async function loadValue(files: Files): Promise<JsonValue> {
  const {root, diagnostics} = await load(files);
  assert.equal(brief(diagnostics), []);
  assert.ok(root);
  const {extends: _, ...value} = plainValue(root) as Readonly<Record<string, JsonValue>>;
  return value;
}

const problemsOf = async (files: Files) => (await load(files)).diagnostics;

test('starts from the base, and lets the file win', async () => {
  assert.equal(
    await loadValue({
      'vm.json': '{"extends": "base.json", "cpu": {"count": 2}}',
      'base.json': '{"cpu": {"count": 1, "model": "max"}}',
    }),
    {cpu: {count: 2, model: 'max'}},
  );
});

test('lets later bases win over earlier ones', async () => {
  assert.equal(
    await loadValue({
      'vm.json': '{"extends": ["a.json", "b.json"]}',
      'a.json': '{"cpu": {"count": 1}, "description": "a"}',
      'b.json': '{"cpu": {"count": 2}}',
    }),
    {cpu: {count: 2}, description: 'a'},
  );
});

test('follows bases of bases', async () => {
  assert.equal(
    await loadValue({
      'vm.json': '{"extends": "a.json"}',
      'a.json': '{"extends": "b.json", "cpu": {"count": 2}}',
      'b.json': '{"cpu": {"count": 1}, "arch": "aarch64"}',
    }),
    {cpu: {count: 2}, arch: 'aarch64'},
  );
});

test('finds a base relative to the file that names it', async () => {
  assert.equal(
    await loadValue({
      'vm.json': '{"extends": "bases/a.json"}',
      'bases/a.json': '{"extends": "b.json"}',
      'bases/b.json': '{"name": "b"}',
    }),
    {name: 'b'},
  );
});

test('reads a shipped profile', async () => {
  assert.equal(
    await loadValue({
      'vm.json': '{"extends": "kvmrun:base/linux"}',
      '/shipped/base/linux.json': '{"name": "shipped"}',
    }),
    {name: 'shipped'},
  );
});

test('takes an empty list of bases for none', async () => {
  assert.equal(await loadValue({'vm.json': '{"extends": [], "name": "a"}'}), {name: 'a'});
});

test('reads a base that two others share once, and merges it with each', async () => {
  const files = {
    'vm.json': '{"extends": ["left.json", "right.json"]}',
    'left.json': '{"extends": "base.json", "description": "left"}',
    'right.json': '{"extends": "./base.json", "arch": "aarch64"}',
    'base.json': '{"name": "base", "arch": "x86_64", "description": "base"}',
  };
  assert.equal(await loadValue(files), {name: 'base', arch: 'aarch64', description: 'base'});
  assert.equal(
    [...(await load(files)).sources.keys()],
    ['vm.json', 'left.json', 'base.json', 'right.json'],
  );
});

test('reports the mistakes of a shared base once', async () => {
  assert.equal(
    brief(
      await problemsOf({
        'vm.json': '{"extends": ["left.json", "right.json"]}',
        'left.json': '{"extends": "base.json"}',
        'right.json': '{"extends": "base.json"}',
        'base.json': '{"arch": "arm"}',
      }),
    ),
    ['base.json:1:10 profile/not-allowed'],
  );
});

test('names every file of a loop', async () => {
  const problems = await problemsOf({
    'vm.json': '{"extends": "a.json"}',
    'a.json': '{\n"extends": "bases/b.json"}',
    'bases/b.json': '{"extends": ["../a.json"]}',
  });
  assert.equal(brief(problems), ['bases/b.json:1:14 profile/extends-loop']);
  assert.match(problems[0]?.message ?? '', 'a.json → bases/b.json → a.json');
  assert.not.match(problems[0]?.message ?? '', 'vm.json');
  assert.is(problems[0]?.location?.pointer, '/extends/0');
});

test('names a profile that extends itself', async () => {
  const problems = await problemsOf({'vm.json': '{"extends": "./vm.json"}'});
  assert.equal(brief(problems), ['vm.json:1:13 profile/extends-loop']);
  assert.match(problems[0]?.message ?? '', 'vm.json → vm.json');
});

test('sees a loop through a link', async () => {
  const files = {'vm.json': '{"extends": "link.json"}'};
  const {diagnostics} = await load(files, {'link.json': 'vm.json'});
  assert.equal(brief(diagnostics), ['vm.json:1:13 profile/extends-loop']);
});

const chainOf = (length: number): Files =>
  Object.fromEntries(
    Array.from({length}, (_, n) => [
      n === 0 ? 'vm.json' : `${n}.json`,
      n === length - 1 ? '{"name": "last"}' : `{"extends": "${n + 1}.json"}`,
    ]),
  );

test('follows a chain of 16 files, and no longer one', async () => {
  assert.equal(await loadValue(chainOf(16)), {name: 'last'});
  assert.equal(brief(await problemsOf(chainOf(17))), ['15.json:1:13 profile/extends-too-deep']);
});

test('shows a missing base at the string that names it', async () => {
  const problems = await problemsOf({
    'vm.json': '{"extends": [\n  "here.json",\n  "gone.json"]}',
    'here.json': '{}',
  });
  assert.equal(brief(problems), ['vm.json:3:3 profile/file-missing']);
  assert.is(problems[0]?.location?.pointer, '/extends/1');
  assert.match(problems[0]?.message ?? '', "'gone.json'");
});

test('reports every missing base', async () => {
  assert.is((await problemsOf({'vm.json': '{"extends": ["a.json", "b.json"]}'})).length, 2);
});

test('guesses the shipped profile that was meant', async () => {
  const problems = await problemsOf({'vm.json': '{"extends": "kvmrun:base/linx"}'});
  assert.equal(brief(problems), ['vm.json:1:13 profile/unknown-base']);
  assert.is(problems[0]?.hint, '"kvmrun:base/linux"');
});

for (const name of [
  'kvmrun:../../etc/passwd',
  'kvmrun:/etc/passwd',
  'kvmrun:base/../../../etc/passwd',
  'kvmrun:base/linux.json',
  'kvmrun:',
]) {
  test(`looks for no file at '${name}'`, async () => {
    const asked: string[] = [];
    const reader = readerOf({'vm.json': JSON.stringify({extends: name})});
    const {diagnostics} = await loadTree('vm.json', {
      ...reader,
      readText: (file) => {
        asked.push(file);
        return reader.readText(file);
      },
    });
    assert.equal(brief(diagnostics), ['vm.json:1:12 profile/unknown-base']);
    assert.equal(asked, ['vm.json']);
  });
}

test('says that a base is a directory', async () => {
  const problems = await problemsOf({
    'vm.json': '{"extends": "bases"}',
    bases: {problem: 'not-a-file', detail: 'a directory'},
  });
  assert.equal(brief(problems), ['vm.json:1:13 profile/not-a-file']);
});

for (const [extend, column, code] of [
  ['""', 13, 'too-short'],
  ['[""]', 14, 'too-short'],
  ['2', 13, 'wrong-type'],
  ['["a.json", 2]', 24, 'wrong-type'],
  ['"~/a.json"', 13, 'home-path'],
  ['"https://example.org/a.json"', 13, 'url-path'],
] satisfies [string, number, string][]) {
  test(`reports "extends": ${extend} once`, async () => {
    const problems = await problemsOf({
      'vm.json': `{"extends": ${extend}}`,
      'a.json': '{}',
    });
    assert.equal(brief(problems), [`vm.json:1:${column} profile/${code}`]);
  });
}

test('reports mistakes of a file that is not JSON, and those of its bases', async () => {
  const {diagnostics, root, state} = await load({
    'vm.json': '{"extends": "base.json", "cpu": }',
    'base.json': '{"arch": "arm"}',
  });
  assert.equal([...brief(diagnostics)].sort(), [
    'base.json:1:10 profile/not-allowed',
    'vm.json:1:33 profile/syntax',
  ]);
  assert.equal([root, state], [undefined, 'partial']);
});

test('reports repeated ids, which a merge would hide', async () => {
  const text = '{"networks": [{"id": "a", "type": "user"}, {"id": "a", "type": "user"}]}';
  assert.equal(brief(await problemsOf({'vm.json': text})), ['vm.json:1:51 profile/repeated-id']);
});

test('reports the deletion of what no profile has', async () => {
  assert.equal(brief(await problemsOf({'vm.json': '{"dsiks": null}'})), [
    'vm.json:1:2 profile/unknown-key',
  ]);
});

test('accepts the deletion of what the schema requires, which a base may need', async () => {
  assert.equal(
    await loadValue({
      'vm.json': '{"extends": "base.json", "firmware": {"type": null}}',
      'base.json': '{"firmware": {"type": "uefi"}}',
    }),
    {firmware: {}},
  );
});

test('lets an item of a list leave its type to the base', async () => {
  assert.equal(
    await loadValue({
      'vm.json': '{"extends": "base.json", "networks": [{"id": "net", "restrict": true}]}',
      'base.json': '{"networks": [{"id": "net", "type": "user"}]}',
    }),
    {networks: [{id: 'net', type: 'user', restrict: true}]},
  );
});

test('says that there is no such profile', async () => {
  const {root, diagnostics, sources} = await load({});
  assert.is(root, undefined);
  assert.equal(brief(diagnostics), ['vm.json profile/file-missing']);
  assert.is(diagnostics[0]?.failure, 'input-missing');
  assert.is(sources.size, 0);
});

test('reads behind a link what is relative to the target', async () => {
  const {root, sources} = await load(
    {'/repo/vm.json': '{"extends": "base.json"}', '/repo/base.json': '{"name": "a"}'},
    {'vm.json': '/repo/vm.json'},
  );
  assert.equal(root && plainValue(root), {name: 'a', extends: 'base.json'});
  assert.equal([...sources.keys()], ['vm.json', '/repo/base.json']);
});

test.run();
