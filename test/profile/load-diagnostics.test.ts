import {readdir} from 'node:fs/promises';
import * as assert from 'uvu/assert';
import {ROOT} from '../../src/core/pointer.js';
import {
  describeLongChain,
  describeLoop,
  describeMissingBase,
  describeUnread,
  type ReadProblem,
} from '../../src/profile/load-diagnostics.js';
import {BASES, SHIPPED_PROFILES} from '../../src/profile/shipped.js';
import {inRepository} from '../rig/repository.js';
import {suite} from '../rig/suite.js';

const test = suite('profile/load-diagnostics');
const location = {file: 'vm.json', pointer: ROOT};
const reference = (shown: string) => ({shown, actual: `/vms/${shown}`, realPath: `/vms/${shown}`});

test('lists every base that is shipped', async () => {
  const files = await readdir(inRepository('profiles', 'base'));
  const names = files.map((file) => `kvmrun:base/${file.replace(/\.json$/, '')}`);
  assert.equal(
    SHIPPED_PROFILES.filter((name) => name.includes('base/')).toSorted(),
    names.toSorted(),
  );
});

for (const [problem, code, failure] of [
  ['missing', 'profile/file-missing', 'input-missing'],
  ['denied', 'profile/file-denied', 'permission'],
  ['not-a-file', 'profile/not-a-file', undefined],
  ['too-big', 'profile/too-big', undefined],
  ['failed', 'profile/file-unreadable', 'io'],
] satisfies [ReadProblem['problem'], string, string | undefined][]) {
  test(`tells a file that is ${problem} from others`, () => {
    const told = describeUnread(reference('b.json'), {problem, detail: 'why'}, location);
    assert.equal([told.code, told.failure], [code, failure]);
    assert.match(told.message, "'b.json'");
    assert.is(told.location, location);
  });
}

test('offers to write a profile that is missing, and no base', () => {
  const missing = {problem: 'missing', detail: ''} as const;
  const profile = describeUnread(reference('vm.json'), missing, undefined);
  assert.equal([profile.location, profile.hint?.includes('init vm.json')], [location, true]);
  assert.is(describeUnread(reference('b.json'), missing, location).hint, undefined);
});

test('guesses the shipped profile, with or without what it begins with', () => {
  const guess = '"kvmrun:base/linux"';
  assert.is(describeMissingBase('kvmrun:base/linx', location).hint, guess);
  assert.is(describeMissingBase('base/linux', location).hint, guess);
  assert.is(describeMissingBase('kvmrun:debian', location).hint, '"kvmrun:debian-13"');
  assert.is(describeMissingBase('kvmrun:ubunto-24.04', location).hint, '"kvmrun:ubuntu-24.04"');
  assert.is(describeMissingBase('kvmrun:windows11', location).hint, '"kvmrun:windows-11"');
  const all = describeMissingBase('kvmrun:windows-7', location).hint ?? '';
  assert.match(all, /^"kvmrun:windows-10", .*, "kvmrun:windows-server-2025"$/);
  assert.is(describeMissingBase('kvmrun:plan9', location).hint, undefined);
});

test('lists what is shipped', () => {
  const {code, message} = describeMissingBase('kvmrun:windows-server', location);
  assert.is(code, 'profile/unknown-base');
  for (const name of BASES) assert.match(message, `kvmrun:${name}`);
  assert.match(message, 'kvmrun images');
});

test('names all files of a loop, and the length of a chain', () => {
  const loop = describeLoop(['a', 'b', 'a'].map(reference), location);
  assert.match(loop.message, 'a → b → a');
  assert.match(describeLongChain(16, location).message, '16');
});

test.run();
