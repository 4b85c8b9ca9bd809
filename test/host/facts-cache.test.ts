import {chmod, mkdir, readdir, readFile, rm, stat, utimes, writeFile} from 'node:fs/promises';
import path from 'node:path';
import * as assert from 'uvu/assert';
import {type Entry, readCachedFacts, writeCachedFacts} from '../../src/host/facts-cache.js';
import {suite} from '../rig/suite.js';
import {inTemporaryFolder} from '../rig/temporary-folder.js';

const test = suite('host/facts-cache');

const isText = (facts: unknown): facts is string => typeof facts === 'string';

/** Runs with facts in the cache that depend on one file. */
const withCachedFacts = (
  run: (cached: {readonly entry: Entry; readonly program: string}) => Promise<void>,
): Promise<void> =>
  inTemporaryFolder(async (folder) => {
    const program = path.join(folder, 'program');
    await writeFile(program, 'version 1');
    const entry = {
      directory: path.join(folder, 'kvmrun/facts'),
      subject: program,
      conditions: ['kernel 1'],
    };
    await writeCachedFacts(entry, {witnesses: [program], facts: 'it works'});
    await run({entry, program});
  });

async function onlyFile(directory: string): Promise<string> {
  const names = await readdir(directory);
  assert.is(names.length, 1);
  return path.join(directory, names[0] ?? '');
}

test('gives back what was put in', () =>
  withCachedFacts(async ({entry}) => {
    assert.is(await readCachedFacts(entry, isText), 'it works');
  }));

test('keeps files to the user', () =>
  withCachedFacts(async ({entry}) => {
    const modeOf = async (file: string) => (await stat(file)).mode & 0o777;
    assert.is(await modeOf(entry.directory), 0o700);
    assert.is(await modeOf(await onlyFile(entry.directory)), 0o600);
  }));

test('forgets when a file changes, even if its times are set back', () =>
  withCachedFacts(async ({entry, program}) => {
    const {atime, mtime} = await stat(program);
    await writeFile(program, 'version 2');
    await utimes(program, atime, mtime);
    assert.is(await readCachedFacts(entry, isText), undefined);
  }));

test('forgets when a file is gone', () =>
  withCachedFacts(async ({entry, program}) => {
    await rm(program);
    assert.is(await readCachedFacts(entry, isText), undefined);
  }));

test('forgets under other conditions', () =>
  withCachedFacts(async ({entry}) => {
    const updated = {...entry, conditions: ['kernel 2']};
    assert.is(await readCachedFacts(updated, isText), undefined);
    await writeCachedFacts(updated, {witnesses: [], facts: 'better'});
    assert.is(await readCachedFacts(updated, isText), 'better');
    await onlyFile(entry.directory);
  }));

test('does not take facts of another shape', () =>
  withCachedFacts(async ({entry}) => {
    const isNumber = (facts: unknown): facts is number => typeof facts === 'number';
    assert.is(await readCachedFacts(entry, isNumber), undefined);
  }));

for (const [damage, change] of [
  ['empty', () => ''],
  ['cut', (text: string) => text.slice(0, -3)],
  ['of another kind', () => '[1, 2]'],
  ['without witnesses', (text: string) => text.replace('witnesses', 'others')],
] as const) {
  test(`takes a file that is ${damage} as absent`, () =>
    withCachedFacts(async ({entry}) => {
      const file = await onlyFile(entry.directory);
      await writeFile(file, change(await readFile(file, 'utf8')));
      assert.is(await readCachedFacts(entry, isText), undefined);
    }));
}

test('does not trust a file that others can write', () =>
  withCachedFacts(async ({entry}) => {
    await chmod(await onlyFile(entry.directory), 0o620);
    assert.is(await readCachedFacts(entry, isText), undefined);
  }));

test('does without when the cache cannot be written', () =>
  inTemporaryFolder(async (folder) => {
    await writeFile(path.join(folder, 'kvmrun'), 'in the way');
    const entry = {directory: path.join(folder, 'kvmrun/facts'), subject: 's', conditions: []};
    await writeCachedFacts(entry, {witnesses: [], facts: 'lost'});
    assert.is(await readCachedFacts(entry, isText), undefined);
  }));

test('keeps nothing about a file that went away meanwhile', () =>
  inTemporaryFolder(async (folder) => {
    const entry = {directory: path.join(folder, 'kvmrun/facts'), subject: 's', conditions: []};
    await mkdir(path.join(folder, 'kvmrun'), {mode: 0o700});
    await writeCachedFacts(entry, {witnesses: [path.join(folder, 'gone')], facts: 'stale'});
    assert.is(await readCachedFacts(entry, isText), undefined);
  }));

test.run();
