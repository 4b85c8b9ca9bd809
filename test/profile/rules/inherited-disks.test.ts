import * as assert from 'uvu/assert';
import {resolveProfile} from '../../../src/profile/resolve.js';
import {readerOf} from '../../rig/profiles.js';
import {suite} from '../../rig/suite.js';

const test = suite('profile/rules/inherited-disks');

async function warningsOf(disks: string, root = '"size": "64GiB"') {
  const files = {
    '/shipped/windows.json': `{"disks": [{"id": "root", ${root}}]}`,
    'vm.json': `{"name": "a", "extends": "kvmrun:windows", "disks": [${disks}]}`,
  };
  const resolved = await resolveProfile('vm.json', readerOf(files));
  return resolved.ok ? resolved.value.warnings : resolved.error.diagnostics;
}

test('tells of an empty disk that only the shipped profile has, beside one of the own', async () => {
  const [warning, ...others] = await warningsOf('{"id": "system", "path": "a.qcow2"}');
  assert.is(
    warning?.message,
    "'system' is a disk beside 'root', which 'kvmrun:windows' has and which begins empty",
  );
  assert.equal([warning?.severity, warning?.location?.file], ['warning', 'vm.json']);
  assert.is(
    warning?.hint,
    '"id": "root" makes it that disk; if both are meant, list {"id": "root"}, too',
  );
  assert.equal(others, []);
  assert.is((await warningsOf('{"id": "data", "size": "1GiB"}')).length, 1);
});

test('has nothing against those that were meant', async () => {
  const own = '{"id": "data", "size": "1GiB"}';
  assert.equal(await warningsOf(`{"id": "root"}, ${own}`), []);
  assert.equal(await warningsOf('{"id": "root", "path": "a.qcow2"}'), []);
  assert.equal(await warningsOf('{"id": "cd", "media": "cdrom"}'), []);
  assert.equal(await warningsOf('{"id": "tools", "path": "t", "readOnly": true}'), []);
  assert.equal(await warningsOf(own, '"source": {"path": "/images/a.qcow2"}'), []);
});

test.run();
