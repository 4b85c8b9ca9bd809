import * as assert from 'uvu/assert';
import {pointerTo} from '../../../src/core/pointer.js';
import {serialArguments} from '../../../src/plan/devices/serial.js';
import type {Board} from '../../../src/plan/machine-type.js';
import {renderArgv} from '../../../src/plan/render-argv.js';
import {suite} from '../../rig/suite.js';

const test = suite('plan/devices/serial');

const render = (board: Board) =>
  renderArgv(serialArguments({board, socket: '/run/a,b/ser.sock'}, pointerTo('serial')));

test('QEMU listens on the socket and waits for nobody', () => {
  assert.is(render('q35')[1], 'socket,id=serial0,path=/run/a,,b/ser.sock,server=on,wait=off');
});

test('a PC gets a port, and the boards that have one of their own get it connected', () => {
  assert.match(render('q35')[3] ?? '', '"driver":"isa-serial"');
  assert.equal(render('virt').slice(2), ['-serial', 'chardev:serial0']);
  assert.equal(render('microvm').slice(2), ['-serial', 'chardev:serial0']);
});

test.run();
