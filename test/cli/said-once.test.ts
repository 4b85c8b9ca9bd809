import {mkdir} from 'node:fs/promises';
import * as assert from 'uvu/assert';
import {isFirstTime, noteSaid, saidFile, withoutSaid} from '../../src/cli/said-once.js';
import type {Diagnostic, DiagnosticCode} from '../../src/core/diagnostic.js';
import {readKeptParts} from '../../src/host/kept-parts.js';
import {vmPaths} from '../../src/plan/vm-paths.js';
import {suite} from '../rig/suite.js';
import {inTemporaryFolder} from '../rig/temporary-folder.js';

const test = suite('cli/said-once');

const warning = (code: DiagnosticCode, message: string): Diagnostic => ({
  code,
  severity: 'warning',
  message,
});

const notice = (message: string): Diagnostic => warning('image/virtio-win-notice', message);
const certificates = (message: string): Diagnostic =>
  warning('plan/secure-boot-old-certificates', message);

test('what was said at a start is not said at the next one', () =>
  inTemporaryFolder(async (stateDirectory) => {
    const place = {stateDirectory};
    const first = [notice('a'), notice('b'), certificates('of the host')];
    assert.equal(withoutSaid(first, place), first);
    // Nothing was started: it is still to be said.
    assert.equal(withoutSaid(first, place), first);
    noteSaid(first, place);
    assert.equal(withoutSaid(first, place), []);
    assert.equal(withoutSaid([notice('of another build')], place).length, 1);
    assert.equal(withoutSaid([certificates("of the VM's NVRAM")], place), []);
  }));

test('what keeps a start from being of use is said each time', () =>
  inTemporaryFolder(async (stateDirectory) => {
    const wrong = [warning('plan/secure-boot-stays-on', 'x')];
    noteSaid(wrong, {stateDirectory});
    assert.equal(withoutSaid(wrong, {stateDirectory}), wrong);
  }));

test('where nobody can remember it, nothing is made', () => {
  const place = {stateDirectory: '/nowhere/at/all'};
  assert.is(isFirstTime(saidFile(place, 'a')), false);
  noteSaid([notice('a')], place);
  assert.equal(withoutSaid([notice('a')], place).length, 1);
});

test('it goes with the records of the VM', () =>
  inTemporaryFolder(async (folder) => {
    const paths = vmPaths({runtime: folder, state: folder}, 'vm');
    await mkdir(paths.stateDirectory);
    noteSaid([notice('a')], paths);
    const parts = await readKeptParts(paths);
    assert.equal(
      parts.map(({name, kind}) => `${name} ${kind}`),
      ['said record'],
    );
  }));

test.run();
