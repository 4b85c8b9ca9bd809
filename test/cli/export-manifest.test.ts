import * as assert from 'uvu/assert';
import {type Manifest, parseManifest, renderManifest} from '../../src/cli/export-manifest.js';
import {suite} from '../rig/suite.js';

const test = suite('cli/export-manifest');

const listed = (path: string) => ({path, bytes: 1, sha256: '0'.repeat(64)});

const MANIFEST: Manifest = {
  format: 1,
  kvmrun: '0.1.0',
  name: 'web',
  arch: 'x86_64',
  machine: 'pc-q35-7.2',
  files: ['vm.json', 'vm.lock.json', 'disks/root.qcow2', 'tpm/tpm2-00.permall'].map(listed),
};

const problemOf = (change: object): string => {
  const parsed = parseManifest(JSON.stringify({...MANIFEST, ...change}));
  return parsed.ok ? '' : parsed.error;
};

test('reads what it has written', () => {
  const parsed = parseManifest(renderManifest(MANIFEST));
  assert.ok(parsed.ok);
  assert.equal(parsed.value, MANIFEST);
});

test('refuses paths that kvmrun does not write', () => {
  for (const path of [
    ...['/etc/passwd', '../x', 'disks/../../x', 'disks/.', 'disks/..', 'disks/a/b', 'disks/'],
    ...['disks/.hidden', 'disks/a\nb', 'other/x', 'manifest.json', '', 'disks//x'],
  ]) {
    assert.match(problemOf({files: [...MANIFEST.files, listed(path)]}), 'does not write', path);
  }
});

test('says what is wrong with any other text', () => {
  const [profile, lock] = MANIFEST.files;
  for (const [change, message] of [
    [{format: 2}, 'has the format 2'],
    [{format: 'x'}, 'is no list of an export'],
    [{name: 7}, 'does not tell what was exported'],
    [{files: 'x'}, 'lists no files'],
    [{files: Array.from({length: 1001}, () => profile)}, 'lists no files'],
    [{files: [profile]}, "does not list 'vm.lock.json'"],
    [{files: [profile, lock, profile]}, 'lists a file twice'],
    [{files: [profile, lock, {...profile, path: 'disks/a', bytes: -1}]}, 'does not write'],
    [{files: [profile, lock, {...profile, path: 'disks/a', sha256: 'x'}]}, 'does not write'],
  ] as const) {
    assert.match(problemOf(change), message);
  }
  const broken = parseManifest('{');
  assert.is(broken.ok ? '' : broken.error, 'is no JSON');
});

test.run();
