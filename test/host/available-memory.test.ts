import * as assert from 'uvu/assert';
import {parseAvailableMemory, readAvailableMemory} from '../../src/host/available-memory.js';
import {suite} from '../rig/suite.js';

const test = suite('host/available-memory');

test('reads what is available, not what is free', () => {
  const text = 'MemTotal:  1000 kB\nMemFree:  10 kB\nMemAvailable:     300 kB\n';
  assert.is(parseAvailableMemory(text), 300 * 1024);
});

test('says nothing when the kernel says nothing', () => {
  assert.is(parseAvailableMemory('MemTotal:  1000 kB\n'), undefined);
});

test('reads that of this host', async () => {
  assert.ok(((await readAvailableMemory()) ?? 0) > 2 ** 20);
});

test.run();
