/** A TPM is made once, in one step, and never made again by itself. */
import {mkdir, readdir, readFile, rm, stat, writeFile} from 'node:fs/promises';
import path from 'node:path';
import * as assert from 'uvu/assert';
import {pointerTo} from '../../src/core/pointer.js';
import {locatePrograms} from '../../src/host/locate-programs.js';
import {prepareAll} from '../../src/host/prepare.js';
import {findLostTpm} from '../../src/host/prepare-tpm.js';
import type {Preparation} from '../../src/plan/plan.js';
import {TPM_PROGRAMS} from '../../src/plan/tpm.js';
import {skip, suite} from '../rig/suite.js';
import {inTemporaryFolder} from '../rig/temporary-folder.js';
import {writeProgram} from './write-program.js';

const test = suite('host/prepare-tpm');

type TpmPreparation = Extract<Preparation, {prepare: 'tpm'}>;

interface Scene {
  readonly tpm: TpmPreparation;
  readonly state: string;
  /** The codes of the problems, or the notes. */
  outcome(change?: Partial<TpmPreparation>): Promise<readonly string[]>;
}

/** Writes its arguments down, and a state of one line. */
const OBEDIENT = `
echo "$*" >>"\${0%/*}/calls"
while [ $# -gt 0 ]; do
  [ "$1" = --tpmstate ] && echo "state of $$" >"$2/tpm2-00.permall"
  shift
done`;

const inScene = (run: (scene: Scene) => Promise<void>, script = OBEDIENT): Promise<void> =>
  inTemporaryFolder(async (folder) => {
    const setup = await writeProgram(folder, 'swtpm_setup', script);
    const vm = path.join(folder, 'kvmrun', 'vm-1');
    const tpm: TpmPreparation = {
      prepare: 'tpm',
      path: path.join(vm, 'tpm'),
      record: path.join(vm, 'tpm.json'),
      setup,
      emulator: '/usr/bin/swtpm',
      origin: pointerTo('tpm'),
    };
    await run({
      tpm,
      state: path.join(vm, 'tpm', 'tpm2-00.permall'),
      outcome: async (change = {}) => {
        const prepared = await prepareAll([{...tpm, ...change}]);
        return prepared.ok ? prepared.value : prepared.error.map(({code}) => code);
      },
    });
    const left = await readdir(vm);
    assert.equal(
      left.filter((name) => name.endsWith('.new')),
      [],
    );
  });

const callsOf = async ({tpm}: Scene): Promise<readonly string[]> =>
  (await readFile(path.join(path.dirname(tpm.setup), 'calls'), 'utf8')).trim().split('\n');

test('makes a TPM, and keeps it from then on', () =>
  inScene(async (scene) => {
    assert.is(await findLostTpm(scene.tpm), undefined);
    assert.equal(await scene.outcome(), ['made a TPM']);
    assert.is(await findLostTpm(scene.tpm), undefined);
    const made = await readFile(scene.state, 'utf8');
    assert.equal(await scene.outcome(), []);
    assert.is(await readFile(scene.state, 'utf8'), made);
    assert.is((await callsOf(scene)).length, 1);
    assert.is((await stat(scene.tpm.path)).mode & 0o777, 0o700);
  }));

test('asks for certificates where there is a program that makes them', () =>
  inScene(async (scene) => {
    await scene.outcome();
    assert.match(
      (await callsOf(scene))[0] ?? '',
      /--tpm2 .*--pcr-banks sha256 --createek --lock-nvram$/,
    );
    await rm(scene.tpm.record);
    await rm(scene.tpm.path, {recursive: true});
    await scene.outcome({certifier: '/usr/bin/swtpm_localca'});
    assert.match((await callsOf(scene))[1] ?? '', '--create-ek-cert --create-platform-cert');
  }));

for (const [what, happens] of [
  ['removed', (folder: string) => rm(folder, {recursive: true})],
  ['emptied', (folder: string) => rm(path.join(folder, 'tpm2-00.permall'))],
  ['truncated', (folder: string) => writeFile(path.join(folder, 'tpm2-00.permall'), '')],
] as const) {
  test(`a TPM that was ${what} is not replaced, but by whoever removes its record`, () =>
    inScene(async (scene) => {
      await scene.outcome();
      await happens(scene.tpm.path);
      const prepared = await prepareAll([scene.tpm]);
      const [lost] = prepared.ok ? [] : prepared.error;
      assert.is(lost?.code, 'prepare/tpm-lost');
      assert.equal(await findLostTpm(scene.tpm), lost);
      assert.is(lost?.origin, '/tpm');
      assert.match(lost?.hint ?? '', `rm ${scene.tpm.record}`);
      assert.is((await callsOf(scene)).length, 1);
      await rm(scene.tpm.record);
      if (what === 'truncated') {
        assert.equal(await scene.outcome(), ['prepare/tpm-folder-occupied']);
      } else assert.equal(await scene.outcome(), ['made a TPM']);
    }));
}

test('a TPM that comes back from a backup is taken', () =>
  inScene(async (scene) => {
    await scene.outcome();
    await rm(scene.tpm.record);
    assert.equal(await scene.outcome(), []);
    await rm(scene.state);
    assert.equal(await scene.outcome(), ['prepare/tpm-lost']);
  }));

test('a start that was killed leaves no half-made TPM', () =>
  inScene(async (scene) => {
    const half = path.join(path.dirname(scene.tpm.path), '.tpm-0.new', 'state');
    await mkdir(half, {recursive: true, mode: 0o700});
    await writeFile(path.join(half, 'tpm2-00.permall'), 'half');
    assert.equal(await scene.outcome(), ['made a TPM']);
    assert.match(await readFile(scene.state, 'utf8'), 'state of');
  }));

test('what swtpm has left in an empty folder is no obstacle, what somebody else has is', () =>
  inScene(async (scene) => {
    await mkdir(scene.tpm.path, {recursive: true, mode: 0o700});
    await writeFile(path.join(scene.tpm.path, '.lock'), '');
    await writeFile(path.join(scene.tpm.path, 'letters'), 'private');
    assert.equal(await scene.outcome(), ['prepare/tpm-folder-occupied']);
    await rm(path.join(scene.tpm.path, 'letters'));
    assert.equal(await scene.outcome(), ['made a TPM']);
  }));

for (const [what, script, message] of [
  ['fails', 'echo "no luck" >&2; exit 1', /exit code 1; no luck/],
  ['makes nothing', 'exit 0', /no tpm2-00\.permall/],
  ['is killed', 'kill -9 $$', /SIGKILL/],
] as const) {
  test(`says so when swtpm_setup ${what}`, () =>
    inScene(async (scene) => {
      const prepared = await prepareAll([scene.tpm]);
      const [problem] = prepared.ok ? [] : prepared.error;
      assert.is(problem?.code, 'prepare/tpm-not-made');
      assert.match(problem?.message ?? '', message);
      assert.equal(await readdir(path.dirname(scene.tpm.path)), []);
    }, script));
}

test('the real swtpm_setup makes one with certificates, without rights', () =>
  inScene(async (scene) => {
    const {swtpm_setup: setup, swtpm_localca: certifier} = await locatePrograms(
      TPM_PROGRAMS,
      process.env,
    );
    if (setup === undefined || !('path' in setup)) return skip('needs swtpm_setup');
    if (certifier === undefined || !('path' in certifier)) return skip('needs swtpm_localca');
    const programs = {setup: setup.path, certifier: certifier.path};
    assert.equal(await scene.outcome(programs), ['made a TPM']);
    // One without certificates is half as large.
    assert.ok((await stat(scene.state)).size > 4500);
  }));

test.run();
