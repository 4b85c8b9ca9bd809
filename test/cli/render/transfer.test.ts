import * as assert from 'uvu/assert';
import {inUnits, transferView} from '../../../src/cli/render/transfer.js';
import {suite} from '../../rig/suite.js';

const test = suite('cli/render/transfer');
const source = 'https://example.org/images/debian.qcow2?x=1';
const MEBIBYTE = 2 ** 20;

function view(kind: 'terminal' | 'lines') {
  const written: string[] = [];
  const clock = {ms: 0};
  const shown = transferView({
    kind,
    write: (text) => void written.push(text),
    now: () => clock.ms,
    columns: 60,
  });
  const transfer = (doneMib: number, ms: number): void => {
    clock.ms = ms;
    shown.show({
      event: 'transfer',
      source,
      doneBytes: doneMib * MEBIBYTE,
      totalBytes: 100 * MEBIBYTE,
    });
  };
  return {...shown, transfer, written, clock};
}

test('without a terminal there is a line at the start, and one for each quarter', () => {
  const {transfer, written} = view('lines');
  for (let mib = 1; mib <= 100; mib += 1) transfer(mib, mib * 100);
  assert.equal(written, [
    'fetching debian.qcow2 (100MiB)\n',
    'debian.qcow2: 25%, 25MiB, 10MiB/s\n',
    'debian.qcow2: 50%, 50MiB, 10MiB/s\n',
    'debian.qcow2: 75%, 75MiB, 10MiB/s\n',
    'debian.qcow2: 100%, 100MiB, 10MiB/s\n',
  ]);
});

test('a slow transfer is told every half minute', () => {
  const {transfer, written} = view('lines');
  for (let seconds = 0; seconds <= 65; seconds += 5) transfer(1 + seconds / 60, seconds * 1000);
  assert.is(written.length, 3);
});

test('on a terminal one line changes, is not wider than that, and goes', () => {
  const {transfer, written, end} = view('terminal');
  transfer(10, 0);
  transfer(11, 50);
  transfer(50, 1000);
  end();
  assert.is(written.length, 3);
  assert.match(written[1] ?? '', /debian\.qcow2 \[={10} {10}\] 50% 50MiB/);
  assert.is(written[2], '\r\u001b[2K');
  assert.not.match(written.join(''), '\n');
  for (const text of written) assert.ok(text.length <= 60 + '\r\u001b[2K'.length);
});

test('waiting and unpacking are lines of their own', () => {
  const {transfer, show, written} = view('terminal');
  transfer(10, 0);
  show({event: 'unpacking', source, doneBytes: 0});
  show({event: 'waiting', source});
  assert.equal(written.slice(1), [
    '\r\u001b[2Kunpacking debian.qcow2\n',
    'waiting for another kvmrun that fetches debian.qcow2\n',
  ]);
});

test('what is unpacked grows, on a terminal at once and elsewhere now and then', () => {
  for (const [kind, expected] of [
    ['terminal', /^\r\u001b\[2Kunpacking debian\.qcow2 50MiB 25MiB\/s$/],
    ['lines', /^unpacking debian\.qcow2: 80MiB, 2MiB\/s\n$/],
  ] as const) {
    const {show, written, clock} = view(kind);
    for (const seconds of [0, 2, 40]) {
      clock.ms = seconds * 1000;
      const doneBytes = [0, 50, 80][[0, 2, 40].indexOf(seconds)] ?? 0;
      show({event: 'unpacking', source, doneBytes: doneBytes * MEBIBYTE});
    }
    assert.is(written[0], 'unpacking debian.qcow2\n');
    assert.match(written[1] ?? '', expected);
  }
});

test('copying is told of when it takes long, in per cent', () => {
  const copy = ({show, clock}: ReturnType<typeof view>, percent: number, ms: number): void => {
    clock.ms = ms;
    show({event: 'copying', source: '/images/old.vmdk', percent});
  };
  const lines = view('lines');
  copy(lines, 0, 0);
  copy(lines, 100, 500);
  assert.equal(lines.written, []);
  const slow = view('lines');
  for (let percent = 0; percent <= 100; percent += 1) copy(slow, percent, percent * 100);
  assert.equal(slow.written, [
    'copying old.vmdk: 25%\n',
    'copying old.vmdk: 50%\n',
    'copying old.vmdk: 75%\n',
    'copying old.vmdk: 100%\n',
  ]);
  const terminal = view('terminal');
  copy(terminal, 0, 0);
  copy(terminal, 50.2, 2000);
  assert.equal(terminal.written, ['\r\u001b[2Kcopying old.vmdk [==========          ] 50%']);
});

test('sizes are short', () =>
  assert.equal([0, 1023, 1536, 10 * MEBIBYTE, 1.44 * 2 ** 30].map(inUnits), [
    '0B',
    '1023B',
    '1.5KiB',
    '10MiB',
    '1.4GiB',
  ]));

test.run();
