import * as assert from 'uvu/assert';
import {qemuEnvironment} from '../../src/host/qemu-environment.js';
import {suite} from '../rig/suite.js';

const test = suite('host/qemu-environment');

const aLogin = {
  PATH: '/usr/bin',
  HOME: '/home/u',
  XDG_RUNTIME_DIR: '/run/user/7',
  LANG: 'de_DE.UTF-8',
  LC_ALL: 'de_DE.UTF-8',
  LD_PRELOAD: '/tmp/evil.so',
  TOKEN: 'secret',
  DISPLAY: ':0',
  XAUTHORITY: '/home/u/.Xauthority',
};

test('passes on what QEMU needs and nothing else', () => {
  assert.equal(qemuEnvironment(aLogin, 'none'), {
    PATH: '/usr/bin',
    HOME: '/home/u',
    XDG_RUNTIME_DIR: '/run/user/7',
    LANG: 'C',
  });
});

test('shows QEMU the display only for a window', () => {
  assert.is(qemuEnvironment(aLogin, 'gtk')['DISPLAY'], ':0');
  assert.is(qemuEnvironment(aLogin, 'gtk')['XAUTHORITY'], '/home/u/.Xauthority');
  assert.is(qemuEnvironment(aLogin, 'vnc')['DISPLAY'], undefined);
});

test('leaves out what is not set', () => {
  assert.equal(qemuEnvironment({}, 'gtk'), {LANG: 'C'});
});

test.run();
