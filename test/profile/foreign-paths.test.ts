import * as assert from 'uvu/assert';
import {findForeignPaths, isForeignPath} from '../../src/profile/foreign-paths.js';
import {brief, parse} from '../rig/profiles.js';
import {suite} from '../rig/suite.js';

const test = suite('profile/foreign-paths');

const inDisk = (path: string) =>
  findForeignPaths(parse(JSON.stringify({disks: [{id: 'a', path}]})));

for (const [path, code] of [
  ['~/vms/a.img', 'profile/home-path'],
  ['~ann/a.img', 'profile/home-path'],
  ['~', 'profile/home-path'],
  ['$HOME/a.img', 'profile/home-path'],
  // biome-ignore lint/suspicious/noTemplateCurlyInString: what a shell would replace
  ['${HOME}/a.img', 'profile/home-path'],
  ['https://example.org/a.img', 'profile/url-path'],
  ['file:///vms/a.img', 'profile/url-path'],
  ['nbd+unix:///a?socket=b', 'profile/url-path'],
  ['//server/share/a.img', 'profile/network-path'],
] satisfies [string, string][]) {
  test(`refuses '${path}', and says what to write`, () => {
    const problems = inDisk(path);
    assert.equal(brief(problems), [`vm.json:1:28 ${code}`]);
    assert.match(problems[0]?.message ?? '', `'${path}'`);
    assert.type(problems[0]?.hint, 'string');
  });
}

for (const path of [
  'a.img',
  './~/a.img',
  '~draft.img',
  '../a.img',
  '/vms//a.img',
  'a:b.img',
  '$HOMER/a.img',
]) {
  test(`accepts '${path}'`, () => assert.equal(inDisk(path), []));
}

test('knows the path that a file URL is about', () => {
  assert.is(inDisk('file:///vms/a.img')[0]?.hint, '"/vms/a.img"');
  assert.is(inDisk('//vms/a.img')[0]?.hint, '"/vms/a.img"');
});

test('looks at every path, and at bases', () => {
  const problems = findForeignPaths(
    parse('{"extends": ["~/a.json", "b.json"], "boot": {"kernel": "~/k", "cmdline": "~/c"}}'),
  );
  assert.equal(
    problems.map(({location}) => location?.pointer),
    ['/boot/kernel', '/extends/0'],
  );
});

test('leaves what is no string to the schema', () => {
  assert.equal(findForeignPaths(parse('{"extends": 1, "disks": [{"path": null}, 2]}')), []);
});

test('takes a shipped profile for no URL', () => assert.not(isForeignPath('kvmrun:base/linux')));

test("accepts '~/' for keys and secrets, and nothing else that is foreign", () => {
  const inKeys = (file: string) =>
    brief(findForeignPaths(parse(JSON.stringify({cloudInit: {sshKeys: [{file}]}}))));
  assert.equal(inKeys('~/.ssh/id.pub'), []);
  assert.equal(inKeys('~ann/.ssh/id.pub'), ['vm.json:1:34 profile/home-path']);
  assert.equal(inKeys('https://example.org/k'), ['vm.json:1:34 profile/url-path']);
});

test.run();
