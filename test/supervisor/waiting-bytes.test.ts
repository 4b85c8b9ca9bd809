import * as assert from 'uvu/assert';
import {WaitingBytes} from '../../src/supervisor/waiting-bytes.js';
import {suite} from '../rig/suite.js';

const test = suite('supervisor/waiting-bytes');
const MIB = 2 ** 20;

test('gives what was added, in order, and copies it', () => {
  const buffer = new WaitingBytes();
  const bytes = Buffer.from('one ');
  buffer.add(bytes);
  bytes.fill('x');
  buffer.add(Buffer.from('two'));
  assert.is(buffer.take().toString(), 'one two');
  assert.ok(buffer.isEmpty);
});

test('leaves alone what was taken while more is added', () => {
  const buffer = new WaitingBytes();
  buffer.add(Buffer.from('first'));
  const taken = buffer.take();
  buffer.add(Buffer.from('other'));
  assert.is(taken.toString(), 'first');
  assert.is(buffer.take().toString(), 'other');
});

test('is full at some point, and has room again when all was taken', () => {
  const buffer = new WaitingBytes();
  const piece = Buffer.alloc(MIB, 'x');
  for (let number = 0; number < 4; number += 1) assert.is(buffer.add(piece), 'added');
  assert.is(buffer.add(Buffer.from('x')), 'full');
  assert.is(buffer.take().length, 4 * MIB);
  assert.is(buffer.add(piece), 'added');
});

test('uses the same memory again, and gives back what is not needed any more', () => {
  const buffer = new WaitingBytes();
  const sizes = (length: number): number => {
    buffer.add(Buffer.alloc(length));
    return buffer.take().buffer.byteLength;
  };
  const first = [sizes(2 * MIB), sizes(2 * MIB)];
  assert.equal([sizes(10), sizes(MIB)], first);
  for (let number = 0; number < 110; number += 1) sizes(10);
  assert.ok(sizes(10) < MIB);
  assert.ok(sizes(10) < MIB);
});

test.run();
