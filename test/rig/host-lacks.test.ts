import * as assert from 'uvu/assert';
import {skipWhereHostLacks} from './host-lacks.js';
import {suite} from './suite.js';

const test = suite('rig/host-lacks');

const skips = (stderr: string): boolean => {
  try {
    skipWhereHostLacks(stderr);
    return false;
  } catch {
    return true;
  }
};

test('skips for what is not on a host, whichever line says so', () => {
  assert.ok(skips('vm.json:1:1: error[plan/no-uefi-firmware]: none\n'));
  assert.ok(
    skips('vm.json:1:1: warning[plan/emulated-kvm]: slow\nerror[plan/kvm-missing]: none\n'),
  );
  assert.ok(skips('error[host/qemu-not-found]: none\n'));
});

test('skips for no failure of ours, and for no warning', () => {
  assert.not(skips('error[supervisor/qemu-not-started]: not found\n'));
  assert.not(skips('error[cli/supervisor-silent]: no answer\n'));
  assert.not(skips('warning[plan/no-uefi-firmware]: none\n'));
  assert.not(skips(''));
});

test.run();
