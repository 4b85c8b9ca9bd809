import * as assert from 'uvu/assert';
import {ioThreadArguments, ownThreads, sharedThread} from '../../src/plan/io-threads.js';
import {suite} from '../rig/suite.js';

const test = suite('plan/io-threads');
const made = (...disks: readonly (readonly string[])[]) =>
  ioThreadArguments(disks.map((ioThreads, index) => ({index, ioThreads}))).map((argument) => [
    argument.form === 'json' ? argument.props['id'] : undefined,
    argument.origin,
  ]);

test('every thread is made once, because of the first disk that has it', () => {
  const shared = Array.from({length: 9}, (_, index) => [sharedThread(index)]);
  assert.equal(made(...shared), [
    ['io0', '/disks/0'],
    ['io1', '/disks/1'],
    ['io2', '/disks/2'],
    ['io3', '/disks/3'],
  ]);
});

test('only threads that a disk has are made', () => {
  assert.equal(made([], ownThreads(1, 2), [], [sharedThread(3)]), [
    ['disk1-io0', '/disks/1'],
    ['disk1-io1', '/disks/1'],
    ['io3', '/disks/3'],
  ]);
});

test.run();
