import * as assert from 'uvu/assert';
import {vmPaths} from '../../src/plan/vm-paths.js';
import {suite} from '../rig/suite.js';

const test = suite('plan/vm-paths');
const roots = {runtime: '/run/user/1000/kvmrun', state: '/home/ann/.local/state/kvmrun'};

test('no two files of a VM are the same', () => {
  const all = Object.values(vmPaths(roots, 'web-0123456789'));
  assert.is(new Set(all).size, all.length);
});

test('everything of a VM is in its own folders', () => {
  const strangers = Object.values(vmPaths(roots, 'web-0123456789')).filter(
    (path) =>
      !path.startsWith(`${roots.runtime}/web-0123456789`) &&
      !path.startsWith(`${roots.state}/web-0123456789`),
  );
  assert.equal(strangers, []);
});

test('a socket may have a long name of a VM in a usual runtime folder', () => {
  const paths = vmPaths(roots, `${'x'.repeat(40)}-0123456789`);
  const sockets = Object.entries(paths).filter(([name]) => name.endsWith('Socket'));
  assert.ok(sockets.length >= 5);
  assert.ok(sockets.every(([, path]) => path.length < 108));
});

test.run();
