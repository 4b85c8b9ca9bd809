import * as assert from 'uvu/assert';
import {offerLock, type Startable} from '../../src/cli/lock-offer.js';
import {EMPTY_LOCK} from '../../src/profile/lock.js';
import {suite} from '../rig/suite.js';
import {inTemporaryFolder} from '../rig/temporary-folder.js';

const test = suite('cli/lock-offer');

function offers(
  stateDirectory: string,
  {isTTY = true, locked}: {isTTY?: boolean; locked?: typeof EMPTY_LOCK} = {},
): readonly string[] {
  const vm: Startable = {
    loaded: {
      file: 'my vm.json',
      lock: {file: 'my vm.lock.json', locked, text: '', derived: {macs: {}}},
    },
    plan: {name: 'web', paths: {stateDirectory}},
  };
  const notes: string[] = [];
  const stderr = {isTTY} as NodeJS.WriteStream;
  offerLock(vm, {stderr, note: (line) => void notes.push(line)});
  return notes;
}

test('is said at the first start on a terminal, and never again', () =>
  inTemporaryFolder(async (folder) => {
    const [said, ...more] = offers(folder);
    assert.match(said ?? '', /^web: .*: kvmrun lock 'my vm\.json'$/);
    assert.equal(more, []);
    assert.equal(offers(folder), []);
  }));

test('is not said to scripts, nor of a VM that has a lock, and then still to be said', () =>
  inTemporaryFolder(async (folder) => {
    assert.equal(offers(folder, {isTTY: false}), []);
    assert.equal(offers(folder, {locked: EMPTY_LOCK}), []);
    assert.is(offers(folder).length, 1);
  }));

test('is not said where nobody could remember it', () => {
  assert.equal(offers('/nowhere/at/all'), []);
});

test.run();
