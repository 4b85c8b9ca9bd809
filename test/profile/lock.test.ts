import {suite} from 'uvu';
import * as assert from 'uvu/assert';
import {pointerTo} from '../../src/core/pointer.js';
import {
  EMPTY_LOCK,
  locateInText,
  lockChanges,
  lockFileOf,
  parseLock,
  renderLock,
} from '../../src/profile/lock.js';
import type {Lock} from '../../src/schema/schema.js';

const test = suite('profile/lock');

const file = {shown: 'vm.lock.json', directory: '/profiles'};

const aLock: Lock = {
  format: 1,
  uuid: '6e1b4ac0-0000-4000-8000-000000000001',
  machine: {q35: 'pc-q35-7.2'},
  firmware: '60-edk2-x86_64.json',
  macs: {net: '52:54:00:00:00:01', lan: '52:54:00:00:00:02'},
  ports: {'net/tcp/127.0.0.1/22': 50_022},
  images: {
    'https://example.org/b.qcow2': {digest: `sha256:${'ab'.repeat(32)}`, size: 123},
    'https://example.org/a.qcow2': {digest: `sha512:${'ab'.repeat(64)}`},
  },
};

test('lies beside the profile, whatever its name ends in', () => {
  assert.is(lockFileOf('a/vm.json'), 'a/vm.lock.json');
  assert.is(lockFileOf('vm.jsonc'), 'vm.lock.json');
  assert.is(lockFileOf('vm'), 'vm.lock.json');
});

test('is read as it was written, and the same bytes whatever the order', () => {
  const text = renderLock(aLock);
  assert.equal(parseLock(text, file), {ok: true, value: aLock});
  const {lan = '', net = ''} = aLock.macs;
  assert.is(renderLock({...aLock, macs: {lan, net}}), text);
  assert.ok(text.endsWith('}\n'));
});

test('holds nothing that is empty', () => {
  assert.is(renderLock(EMPTY_LOCK), '{\n  "format": 1\n}\n');
  assert.equal(parseLock(renderLock(EMPTY_LOCK), file), {ok: true, value: EMPTY_LOCK});
});

for (const [what, text, pointer, line] of [
  ['another format', '{"format": 2}', '/format', 1],
  [
    'a machine that is an option',
    '{"format": 1,\n"machine": {"q35": "q35,accel=tcg"}}',
    '/machine/q35',
    2,
  ],
  ['a MAC address that is none', '{"format": 1,\n\n"macs": {"net": "no"}}', '/macs/net', 3],
  ['a port that is none', '{"format": 1, "ports": {"a": 70000}}', '/ports/a', 1],
  [
    'a digest that is none',
    '{"format": 1, "images": {"a": {"digest": "sha256:ab"}}}',
    '/images/a/digest',
    1,
  ],
  ['an unknown key', '{"format": 1, "mac": {}}', '', 1],
] as const) {
  test(`refuses ${what}, and says where`, () => {
    const parsed = parseLock(text, file);
    assert.ok(!parsed.ok);
    const [problem] = parsed.error;
    assert.is(problem?.code, 'profile/lock-broken');
    assert.is(problem?.location?.pointer, pointer);
    assert.is(problem?.location?.range?.start.line, line);
    assert.match(problem?.hint ?? '', 'kvmrun lock');
  });
}

test('refuses what is no JSON, where it stops being that', () => {
  const parsed = parseLock('{"format": 1,,}', file);
  assert.is(!parsed.ok && parsed.error[0]?.location?.file, 'vm.lock.json');
});

test('tells what would change', () => {
  assert.equal(lockChanges(aLock, aLock), []);
  const wanted: Lock = {...aLock, machine: {q35: 'pc-q35-10.0'}, macs: {net: '52:54:00:00:00:01'}};
  assert.equal(lockChanges(aLock, wanted), [
    {what: 'machine/q35', locked: 'pc-q35-7.2', wanted: 'pc-q35-10.0'},
    {what: 'macs/lan', locked: '52:54:00:00:00:02', wanted: undefined},
  ]);
  const [url, other] = ['https://example.org/b.qcow2', `sha256:${'cd'.repeat(32)}`];
  assert.equal(lockChanges(aLock, {...aLock, images: {...aLock.images, [url]: {digest: other}}}), [
    {what: `images/${url}`, locked: `sha256:${'ab'.repeat(32)} (123 bytes)`, wanted: other},
  ]);
});

test('tells where a value stands', () => {
  const locate = locateInText('{\n  "images": {"https://a/b": {"digest": "no"}}}', file);
  const {range} = locate(pointerTo('images', 'https://a/b', 'digest'));
  assert.equal([range?.start.line, range?.start.column], [2, 40]);
  assert.is(locate(pointerTo('macs')).range, undefined);
});

test.run();
