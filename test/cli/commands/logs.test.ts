import {writeFile} from 'node:fs/promises';
import * as assert from 'uvu/assert';
import type {VmStatus} from '../../../src/supervisor/vm-status.js';
import {inHome, writeProfile} from '../../rig/idle-vm.js';
import {inRepository} from '../../rig/repository.js';
import {suite} from '../../rig/suite.js';

const test = suite('cli/commands/logs');
const LINE = 'Hello from a virtual machine started by kvmrun';

test('follows the serial port until the VM has ended', () =>
  inHome(async (home) => {
    await writeProfile(home, {
      disks: [
        {
          id: 'hello',
          path: inRepository('profiles', 'hello', 'hello.img'),
          format: 'raw',
          readOnly: true,
        },
      ],
    });
    await home.kvmrun('up');
    const {code, stdout} = await home.kvmrun('logs', '--follow');
    assert.is(code, 0);
    assert.match(stdout, LINE);
    const tail = await home.kvmrun('logs', '--lines', '1');
    assert.match(tail.stdout, LINE);
    assert.is(tail.stdout.trim().split('\n').length, 1);
  }));

test('has the words of the supervisor too', () =>
  inHome(async (home) => {
    await home.kvmrun('up');
    await home.kvmrun('down');
    assert.match((await home.kvmrun('logs', '--source', 'supervisor')).stdout, 'QEMU started');
  }));

test('prints more than a pipe holds, to the end', () =>
  inHome(async (home) => {
    await home.kvmrun('up');
    await home.kvmrun('down');
    const {id} = JSON.parse((await home.kvmrun('status', '--json')).stdout) as VmStatus;
    const text = 'A line of a guest that has much to tell.\n'.repeat(50_000);
    await writeFile(home.path('state', 'kvmrun', id, 'logs', 'serial.log'), text);
    const {stdout} = await home.kvmrun('logs');
    assert.is(stdout.length, text.length);
  }));

test('says that there is no log yet', () =>
  inHome(async (home) => {
    const {code, stdout, stderr} = await home.kvmrun('logs');
    assert.is(code, 0);
    assert.is(stdout, '');
    assert.match(stderr, 'idle has no serial log yet');
  }));

test.run();
