import * as assert from 'uvu/assert';
import {pointerTo, ROOT} from '../../../src/core/pointer.js';
import {noDisplayArguments, screenArguments} from '../../../src/plan/devices/display.js';
import {renderArgv} from '../../../src/plan/render-argv.js';
import {suite} from '../../rig/suite.js';

const test = suite('plan/devices/display');
const origin = pointerTo('display');
const vnc = screenArguments(
  {type: 'vnc', card: 'virtio-vga', vncSocket: '/run/a,b/vnc.sock', input: 'virtio'},
  origin,
);

test('a VM without a screen says so, or QEMU would open a window', () => {
  assert.equal(renderArgv(noDisplayArguments()), ['-display', '{"type":"none"}']);
  assert.is(noDisplayArguments()[0]?.origin, ROOT);
});

test('vnc listens on the socket and opens no window', () => {
  assert.equal(renderArgv(vnc).slice(0, 4), [
    '-display',
    '{"type":"none"}',
    '-vnc',
    'vnc=unix:/run/a,,b/vnc.sock',
  ]);
});

test('a screen comes with a keyboard and a tablet', () => {
  const drivers = vnc.flatMap((arg) =>
    arg.form === 'json' && arg.option === 'device' ? [arg.props['driver']] : [],
  );
  assert.equal(drivers, ['virtio-vga', 'virtio-keyboard-pci', 'virtio-tablet-pci']);
});

test('a screen for guests without virtio drivers has both on USB', () => {
  const spec = {type: 'vnc', card: 'virtio-vga', vncSocket: '/s', input: 'usb'} as const;
  const devices = screenArguments(spec, origin).flatMap((arg) =>
    arg.form === 'json' && arg.option === 'device' ? [arg.props] : [],
  );
  assert.equal(
    devices.map(({driver, bus, port}) => [driver, bus, port]),
    [
      ['virtio-vga', 'pcie.0', undefined],
      ['qemu-xhci', 'pcie.0', undefined],
      ['usb-kbd', 'input0.0', '1'],
      ['usb-tablet', 'input0.0', '2'],
    ],
  );
});

test('gtk is asked for by name', () => {
  const [first] = screenArguments(
    {type: 'gtk', card: 'VGA', vncSocket: '', input: 'virtio'},
    origin,
  );
  assert.ok(first?.form === 'json');
  assert.equal(first.props, {type: 'gtk'});
});

test.run();
